import { describe, expect, it } from 'vitest';
import { alwaysOn, critical, modem, nightSync, northWest, routine, weakWan } from './bundles.ts';
import { createWorld, dayMs, hourMs, minuteMs } from './virtual-world.ts';

const start = '2026-06-01T12:00:00Z';

describe('a new policy', () => {
  it('keeps waiting messages with their ids and attempts and judges them by its own classes (12.2.4, rule 6)', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.acknowledges = () => false;
    world.boot();
    world.tell({ kind: 'notice', notice: 'diagnostic', facts: {} });
    world.runFor(10 * minuteMs);
    const [before] = [...world.disk.values()];
    world.adopt(
      alwaysOn({
        classes: [
          critical({ carries: [...critical().carries, 'diagnostic'] }),
          routine({ carries: ['meter-reading'] }),
        ],
      }),
    );
    world.runFor(1000);
    const [after] = [...world.disk.values()];
    expect(after).toMatchObject({ id: before?.id, class: 'critical', attempts: before?.attempts });
  });

  it('proves itself on a connection of its own, after what is in flight is done (rule 6)', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.boot();
    world.runFor(minuteMs);
    world.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
    world.runFor(600);
    world.adopt(alwaysOn({ policy: { name: 'next', version: 15, title: '' } }));
    expect(world.effects('disconnect')).toHaveLength(0);
    world.runFor(minuteMs);
    expect(world.bodies('power-loss')).toHaveLength(1);
    expect(world.effects('disconnect').map(({ why }) => why)).toEqual(['policy-change']);
    expect(world.effects('connect')).toHaveLength(2);
  });

  it('connects for its proof also on demand', () => {
    const world = createWorld({ bundle: alwaysOn({ modem: modem() }), start });
    world.boot();
    world.runFor(minuteMs);
    const effects = world.adopt(
      alwaysOn({ modem: modem(), policy: { name: 'next', version: 15, title: '' } }),
    );
    expect(effects).toContainEqual({ kind: 'connect', why: 'policy' });
  });

  it('leaves a firing alert firing when its definition is the same, and starts afresh when it is not', () => {
    const battery = weakWan({
      watch: { aggregate: 'last', signal: 'battery.charge', overMs: hourMs, samplesMin: 1 },
      raise: { when: { op: 'lt', signal: 'value', value: 150 }, forMs: 0 },
      noData: { kind: 'hold' },
      atMost: { times: 10, perMs: hourMs },
    });
    const world = createWorld({ bundle: alwaysOn({ alerts: [battery] }), start });
    world.boot();
    const low = () => world.tell({ kind: 'sample', signal: 'battery.charge', value: 100 });
    const raised = () => world.effects('alert').filter(({ state }) => state === 'raised').length;
    low();
    world.adopt(alwaysOn({ alerts: [weakWan({ name: 'other' }), structuredClone(battery)] }));
    low();
    expect(raised()).toBe(1);
    world.adopt(alwaysOn({ alerts: [{ ...battery, severity: 'info' }] }));
    low();
    expect(raised()).toBe(2);
  });

  it('does not run a day again that the same window ran, unless its definition changed (12.2.16)', () => {
    const opened = (windows = northWest().windows) => {
      const world = createWorld({ bundle: northWest(), start });
      world.boot();
      world.runUntil('2026-06-02T00:30:00Z');
      while (world.logs('window-opened').length === 0) world.runFor(minuteMs);
      world.runFor(2 * minuteMs);
      world.adopt(northWest({ policy: { name: 'next', version: 15, title: '' }, windows }));
      world.runUntil('2026-06-02T12:00:00Z');
      return world.logs('window-opened').length;
    };
    expect(opened()).toBe(1);
    expect(opened([nightSync({ opensAtMs: 5 * hourMs })])).toBe(2);
  });

  it('never sends what waited for one supplier to the next one of the same slot (rule 7)', () => {
    const world = createWorld({ bundle: northWest(), start });
    world.boot();
    world.runFor(4 * hourMs);
    const waiting = [...world.disk.values()].filter(({ slot }) => slot === 2).length;
    expect(waiting).toBeGreaterThan(0);
    const [acme, bravo] = northWest().suppliers;
    if (!acme || !bravo) throw new Error('two suppliers');
    world.adopt(northWest({ suppliers: [acme, { ...bravo, name: 'zeta' }] }));
    world.runFor(2 * dayMs);
    const early = [...world.received.values()].filter(
      ({ slot, body }) => slot === 2 && Number(body.startUtcMs) < Date.parse('2026-06-01T15:00:00Z'),
    );
    expect(early).toEqual([]);
    const markers = [...world.received.values()].filter(({ body }) => body.kind === 'gap-marker');
    expect(markers).toMatchObject([{ slot: 0, body: { stream: 'routine', count: waiting } }]);
  });

  it('put in force while the hub was off has the same effect on a slot that changed hands (rule 7)', () => {
    const world = createWorld({ bundle: northWest(), start });
    world.boot();
    world.runFor(4 * hourMs);
    const [acme, bravo] = northWest().suppliers;
    if (!acme || !bravo) throw new Error('two suppliers');
    const kept = new Map(world.facts);
    const items = [...world.disk.values()];
    const next = createWorld({ bundle: northWest({ suppliers: [acme, { ...bravo, name: 'zeta' }] }), start });
    for (const item of items) next.disk.set(`${item.id.boot}.${item.id.seq}`, item);
    for (const [fact, value] of kept) next.facts.set(fact, value);
    next.boot();
    next.runFor(1000);
    expect(
      [...next.disk.values()].filter(({ slot, body }) => slot === 2 && body.kind === 'meter-reading').length,
    ).toBe(0);
  });
});
