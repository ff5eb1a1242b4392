import { describe, expect, it } from 'vitest';
import type { Bundle, Collection } from '../../schemas/generated/bundle.ts';
import type { MeterReading } from '../../schemas/generated/message.ts';
import { alwaysOn, london, northWest, routine, utc } from './bundles.ts';
import { createWorld, dayMs, hourMs, minuteMs, type World, type WorldSetup } from './virtual-world.ts';

const start = '2026-06-01T12:00:00Z';
const halfHourMs = 30 * minuteMs;

function collecting(change: Partial<Collection> = {}, rest: Partial<Bundle> = {}): Bundle {
  return alwaysOn({
    collections: [
      {
        device: 'electricity-meter',
        reads: [{ registers: ['import-energy'], everyMs: halfHourMs }],
        snapshots: [],
        skipZero: false,
        ...change,
      },
    ],
    ...rest,
  });
}

function started(setup: Partial<WorldSetup> = {}): World {
  const world = createWorld({ bundle: collecting(), start, ...setup });
  world.boot();
  return world;
}

/** Every interval that the head-end has, by its start, and how often. */
function intervals(world: World, slot: number, register = 'import-energy') {
  const values = new Map<number, (number | null)[]>();
  for (const item of world.received.values()) {
    const body = item.body as unknown as MeterReading;
    if (item.slot !== slot || body.kind !== 'meter-reading' || body.register !== register) continue;
    body.values.forEach((value, index) => {
      const at = body.startUtcMs + index * body.intervalMs;
      values.set(at, [...(values.get(at) ?? []), value]);
    });
  }
  return values;
}

function expectGapFree(world: World, slot: number, from: string, count: number) {
  const values = intervals(world, slot);
  const missing = Array.from({ length: count }, (_, index) => Date.parse(from) + index * halfHourMs).filter(
    (at) => values.get(at)?.length !== 1,
  );
  expect(missing.map((at) => new Date(at).toISOString())).toEqual([]);
}

describe('interval readings', () => {
  it('come on a schedule aligned to UTC midnight, a day back at the first boot, each interval once (10.3 h, i)', () => {
    const world = started({ start: '2026-06-01T12:07:00Z', meter: (_device, _register, at) => at % 1000 });
    world.runFor(dayMs);
    for (const { utcMs } of world.effects('han-read').slice(1)) expect(utcMs % halfHourMs).toBe(0);
    expectGapFree(world, 1, '2026-05-31T12:00:00Z', 48 + 48);
    expect(intervals(world, 1).size).toBe(96);
  });

  it('are asked for again with back-off when the meter is silent, and filled in when it is back (10.3 i)', () => {
    const world = started();
    world.runFor(hourMs);
    world.silentDevices.add('electricity-meter');
    world.runFor(5 * hourMs);
    expect(world.effects('han-read').length).toBeGreaterThan(20);
    expect(world.effects('han-read').length).toBeLessThan(60);
    expect(world.logs('han-failed')).toHaveLength(1);
    world.silentDevices.clear();
    world.runFor(18 * hourMs + minuteMs);
    expectGapFree(world, 1, '2026-05-31T12:00:00Z', 96);
  });

  it('are read again after a power cut at any point, once each for the head-end (10.3 i, 11.1)', () => {
    for (const cutMs of [200, 1490, 1510, 1530, 1600, 2500, 4100]) {
      const world = started();
      world.runFor(halfHourMs * 3 + cutMs);
      world.powerCut(3 * hourMs);
      world.runFor(5 * hourMs);
      expectGapFree(world, 1, '2026-05-31T12:00:00Z', 48 + 18);
    }
  });

  it('make items of at most 48 values (10.3 i)', () => {
    const world = started();
    world.runFor(hourMs);
    world.powerCut(3 * dayMs);
    world.runFor(hourMs);
    const lengths = world.bodies('meter-reading').map((body) => (body.values as unknown[]).length);
    expect(Math.max(...lengths)).toBe(48);
    expectGapFree(world, 1, '2026-05-31T12:00:00Z', 48 + 144);
  });

  it('keep what the meter does not know as null, apart from zero (12.2.15)', () => {
    const world = started({ meter: (_d, _r, at) => (at % hourMs === 0 ? null : 0) });
    world.runFor(2 * hourMs);
    expect([...intervals(world, 1).values()].flat()).toContain(null);
    expect([...intervals(world, 1).values()].flat()).toContain(0);
  });

  it('of an answer that overlaps what is known are taken once; a later start leaves a noted gap (10.3 i)', () => {
    const world = started();
    world.runFor(hourMs + minuteMs);
    const answer = {
      kind: 'readings',
      device: 'electricity-meter',
      register: 'import-energy',
      intervalMs: halfHourMs,
    } as const;
    const before = intervals(world, 1).size;
    world.tell({
      ...answer,
      startUtcMs: world.utcMs - 4 * hourMs - minuteMs,
      values: [1, 1, 1, 1, 1, 1, 1, 1],
    });
    world.runFor(minuteMs);
    expect(intervals(world, 1).size).toBe(before);
    world.silentDevices.add('electricity-meter');
    world.runFor(4 * hourMs);
    world.tell({ ...answer, startUtcMs: world.utcMs - 2 * hourMs, values: [7, 7] });
    expect(world.logs('reading-gap')).toHaveLength(1);
  });

  it('go to every supplier that may read the device, to each its own, and to nobody else (rule 7, 10.3 o)', () => {
    const bundle = collecting(
      {},
      {
        grants: [
          { slot: 1, rights: ['read'], devices: ['electricity-meter'] },
          { slot: 2, rights: ['read', 'command'], devices: ['electricity-meter'] },
        ],
      },
    );
    const world = started({ bundle });
    world.runFor(4 * hourMs);
    expect(intervals(world, 1)).toEqual(intervals(world, 2));
    expect(intervals(world, 0).size).toBe(0);
    const owner = new Map(
      world.effects('store').flatMap(({ items }) => items.map(({ id, slot }) => [id.seq, slot])),
    );
    for (const { slot, ids } of world.effects('send'))
      for (const { seq } of ids) expect(owner.get(seq)).toBe(slot);
  });

  it('are not even read where nobody may have them (10.3 o)', () => {
    const world = started({ bundle: collecting({}, { grants: [] }) });
    world.runFor(dayMs);
    expect(world.effects('han-read')).toHaveLength(0);
  });

  it('are left out while a register has never left zero, and sent with their zeros once it has (12.2.15)', () => {
    let alive = false;
    const world = started({ bundle: collecting({ skipZero: true }), meter: () => (alive ? 5 : 0) });
    world.runFor(6 * hourMs + minuteMs);
    expect(world.bodies('meter-reading')).toHaveLength(0);
    alive = true;
    world.runFor(hourMs);
    alive = false;
    world.powerCut(minuteMs);
    world.runFor(2 * hourMs);
    const values = [...intervals(world, 1).values()].flat();
    expect(values.filter((value) => value === 5)).toHaveLength(2);
    expect(values.filter((value) => value === 0)).toHaveLength(4);
  });

  it('wait for a valid clock, and are then filled in (8.2.1, 10.3 i)', () => {
    const world = started({ quality: 'invalid' });
    world.runFor(2 * hourMs);
    expect(world.effects('han-read')).toHaveLength(0);
    world.setQuality('synced');
    world.tell({ kind: 'wake' });
    world.runFor(minuteMs);
    expectGapFree(world, 1, '2026-05-31T14:00:00Z', 48);
  });

  it('have no repeated interval after the clock jumped back (10.3 k1)', () => {
    const world = started();
    world.runFor(6 * hourMs);
    world.stepClock(-2 * hourMs);
    world.runFor(6 * hourMs + minuteMs);
    expectGapFree(world, 1, '2026-05-31T12:00:00Z', 48 + 20);
  });
});

describe('instant registers', () => {
  it('give one value at the instant of their schedule (10.3 h)', () => {
    const bundle = collecting({ reads: [{ registers: ['demand'], everyMs: halfHourMs }] });
    const world = started({ bundle, start: '2026-06-01T12:07:00Z', meter: (_d, _r, at) => at % 997 });
    world.runFor(2 * hourMs);
    const values = intervals(world, 1, 'demand');
    expect([...values.keys()].map((at) => new Date(at).toISOString())).toEqual([
      '2026-06-01T12:30:00.000Z',
      '2026-06-01T13:00:00.000Z',
      '2026-06-01T13:30:00.000Z',
      '2026-06-01T14:00:00.000Z',
    ]);
  });
});

describe('snapshots', () => {
  const daily = (zone: number, atMs: number) =>
    collecting({ reads: [], snapshots: [{ zone, atMs }] }, { zones: [london, utc] });

  it('are taken daily at their local time and go to the readers (10.3 h)', () => {
    const world = started({ bundle: daily(0, 7 * hourMs) });
    world.runFor(3 * dayMs);
    expect(world.effects('han-snapshot').map(({ utcMs }) => new Date(utcMs).toISOString())).toEqual([
      '2026-06-02T06:00:00.000Z',
      '2026-06-03T06:00:00.000Z',
      '2026-06-04T06:00:00.000Z',
    ]);
    expect(world.bodies('register-snapshot')).toHaveLength(3);
  });

  it('are taken once a day also when the hub restarts, and a little late rather than not (10.3 h)', () => {
    const world = started({ bundle: daily(1, 18 * hourMs) });
    world.runUntil('2026-06-01T17:50:00Z');
    world.powerCut(20 * minuteMs);
    world.runFor(minuteMs);
    expect(world.bodies('register-snapshot')).toHaveLength(1);
    world.powerCut(minuteMs);
    world.runFor(10 * hourMs);
    expect(world.bodies('register-snapshot')).toHaveLength(1);
  });

  it('are asked for again when the meter is silent (10.3 h)', () => {
    const world = started({ bundle: daily(1, 18 * hourMs) });
    world.silentDevices.add('electricity-meter');
    world.runUntil('2026-06-01T18:12:00Z');
    world.silentDevices.clear();
    world.runFor(hourMs);
    expect(world.bodies('register-snapshot')).toHaveLength(1);
  });

  it('leave out registers that never left zero (12.2.15)', () => {
    const bundle = collecting({ reads: [], snapshots: [{ zone: 1, atMs: 0 }], skipZero: true });
    const world = started({ bundle, meter: (_d, register) => (register === 'import-energy' ? 5 : 0) });
    world.runFor(dayMs);
    expect(world.bodies('register-snapshot')[0]?.registers).toEqual([
      { register: 'import-energy', value: 5 },
    ]);
  });
});

describe('polls', () => {
  it('ask each device for a sign of life as often as the policy says (9.2 b)', () => {
    const homeNetwork = {
      channels: [11],
      joinOpenMs: 600_000,
      yieldToWan: true,
      polls: [{ device: 'gas-meter', everyMs: hourMs }],
    };
    const world = started({
      bundle: northWest({ homeNetwork, classes: northWest().classes.concat(routine({ name: 'spare' })) }),
    });
    world.runFor(5 * hourMs);
    expect(world.effects('han-poll').map(({ monoMs }) => monoMs)).toEqual(
      [0, 1, 2, 3, 4, 5].map((hour) => hour * hourMs),
    );
  });
});
