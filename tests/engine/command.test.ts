import { describe, expect, it } from 'vitest';
import { unauthorisedEveryMs } from '../../runtime/engine/notices.ts';
import { alwaysOn, northWest } from './bundles.ts';
import { createWorld, hourMs, minuteMs } from './virtual-world.ts';

const start = '2026-06-01T12:10:00Z';
const read = (slot: number, counter: number, device = 'electricity-meter') =>
  ({ kind: 'command', slot, counter, command: { kind: 'read', device } }) as const;

function hub(bundle = alwaysOn()) {
  const world = createWorld({ bundle, start, meter: () => 7 });
  world.boot();
  world.runFor(minuteMs);
  return world;
}

const results = (world: ReturnType<typeof hub>) =>
  [...world.received.values()]
    .filter(({ body }) => body.kind === 'command-result')
    .map(({ slot, body: { kind: _, ...body } }) => ({ slot, ...body }));

describe('a read command', () => {
  it('gives the registers to the supplier that asked, and to nobody else (10.3 e, rule 7)', () => {
    const world = hub();
    world.tell(read(1, 1));
    world.runFor(minuteMs);
    expect(results(world)).toEqual([
      {
        slot: 1,
        counter: 1,
        outcome: 'done',
        result: {
          device: 'electricity-meter',
          registers: [
            { register: 'import-energy', value: 7 },
            { register: 'export-energy', value: 7 },
          ],
        },
      },
    ]);
  });

  it.each([
    ['a supplier without the right', 2],
    ['the operator, who has no grant', 0],
  ])('from %s is refused and noted (10.3 o)', (_who, slot) => {
    const world = hub();
    world.tell(read(slot, 1));
    world.runFor(minuteMs);
    expect(results(world)).toEqual([{ slot, counter: 1, outcome: 'refused', reason: 'not-granted' }]);
    expect(world.effects('han-snapshot')).toHaveLength(0);
    expect(world.logs('command-refused')).toHaveLength(1);
  });

  it('repeated is answered with the stored outcome and has no second effect, also over a restart (10.3 e)', () => {
    const world = hub();
    world.tell(read(1, 5));
    world.runFor(minuteMs);
    world.tell(read(1, 5));
    world.runFor(minuteMs);
    world.powerCut(minuteMs);
    world.runFor(minuteMs);
    world.tell(read(1, 5));
    world.runFor(minuteMs);
    expect(world.effects('han-snapshot')).toHaveLength(1);
    expect(results(world)).toHaveLength(3);
    expect(new Set(results(world).map((result) => JSON.stringify(result))).size).toBe(1);
  });

  it('with a counter that does not rise has no effect; counters are each recipient’s own (10.3 e)', () => {
    const world = hub();
    world.tell(read(1, 5));
    world.runFor(minuteMs);
    world.tell(read(1, 3));
    world.tell(read(2, 3, 'gas-meter'));
    world.runFor(minuteMs);
    expect(world.effects('han-snapshot').map(({ device }) => device)).toEqual([
      'electricity-meter',
      'gas-meter',
    ]);
    expect(results(world)).toHaveLength(2);
  });

  it('to a silent meter fails with the reason (10.3 e)', () => {
    const world = hub();
    world.silentDevices.add('electricity-meter');
    world.tell(read(1, 1));
    world.runFor(minuteMs);
    expect(results(world)).toEqual([{ slot: 1, counter: 1, outcome: 'failed', reason: 'device-silent' }]);
  });

  it('cut short by a restart is reported as failed, not repeated (10.3 e)', () => {
    const world = hub();
    world.tell(read(1, 1));
    world.runFor(500);
    world.powerCut(minuteMs);
    world.runFor(minuteMs);
    expect(world.effects('han-snapshot')).toHaveLength(1);
    expect(results(world)).toEqual([{ slot: 1, counter: 1, outcome: 'failed', reason: 'interrupted' }]);
  });

  it('does not pass for a scheduled snapshot: no other reader learns of it (rule 7)', () => {
    const world = hub(
      northWest({
        grants: [
          { slot: 1, rights: ['read'], devices: ['electricity-meter'] },
          { slot: 2, rights: ['read'], devices: ['electricity-meter'] },
        ],
      }),
    );
    world.tell(read(1, 1));
    world.runFor(minuteMs);
    const made = world
      .effects('store')
      .flatMap(({ items }) => items.map(({ slot, body }) => `${slot} ${body.kind}`));
    expect(made.filter((item) => item.includes('snapshot'))).toEqual([]);
    expect(made.filter((item) => item.includes('command-result'))).toEqual([
      '1 command-result',
      '1 command-result',
    ]);
  });
});

describe('a diagnostic command', () => {
  const diagnostic = (slot: number) =>
    ({ kind: 'command', slot, counter: 1, command: { kind: 'diagnostic' } }) as const;

  it('gives counters to the operator (10.3 p)', () => {
    const world = hub();
    world.tell(diagnostic(0));
    world.runFor(minuteMs);
    expect(results(world)[0]).toMatchObject({
      outcome: 'done',
      result: { bootId: 1, sessions: 1, storeFailures: 0 },
    });
  });

  it('from a supplier is refused (10.3 o)', () => {
    const world = hub();
    world.tell(diagnostic(1));
    world.runFor(minuteMs);
    expect(results(world)[0]).toMatchObject({ outcome: 'refused', reason: 'not-granted' });
  });
});

describe('facts of the hub', () => {
  it('report what became of an offered policy', () => {
    const world = hub();
    const status = { state: 'refused', hash: 'ab'.repeat(16), version: 3, reason: 'expired' } as const;
    world.tell({ kind: 'policy', ...status });
    world.runFor(minuteMs);
    expect(world.bodies('policy-status')).toEqual([{ kind: 'policy-status', ...status }]);
  });

  it('report a device that changes, not one that stays what it was (10.7)', () => {
    const world = hub();
    for (const state of [
      'joined',
      'heard',
      'heard',
      'silent',
      'silent',
      'heard',
      'refused',
      'refused',
    ] as const)
      world.tell({ kind: 'device', device: 'gas-meter', state });
    world.runFor(minuteMs);
    expect(world.bodies('device-status').map(({ state }) => state)).toEqual([
      'joined',
      'silent',
      'heard',
      'refused',
    ]);
    expect(world.logs('device-refused')).toHaveLength(1);
  });

  it('report unauthorised sources once per period, with the number left out (12.2.12)', () => {
    const world = hub();
    for (let i = 0; i < 100; i++)
      world.tell({ kind: 'notice', notice: 'unauthorised-source', facts: { reason: 'forged' } });
    world.runFor(unauthorisedEveryMs);
    world.tell({ kind: 'notice', notice: 'unauthorised-source', facts: { reason: 'forged' } });
    world.runFor(hourMs);
    expect(world.bodies('unauthorised-source').map(({ facts }) => facts)).toEqual([
      { reason: 'forged' },
      { reason: 'forged', suppressed: 99 },
    ]);
    expect(world.logs('unauthorised-source')).toHaveLength(101);
  });
});
