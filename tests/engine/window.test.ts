import { describe, expect, it } from 'vitest';
import { modem, nightSync, northWest, permanent } from './bundles.ts';
import { createWorld, dayMs, defaultHub, hourMs, minuteMs, type World } from './virtual-world.ts';

function started(start: string, bundle = northWest(), hub = defaultHub): World {
  const world = createWorld({ bundle, start, hub });
  world.boot();
  return world;
}

const opened = (world: World) =>
  world.logs('window-opened').map(({ utcMs }) => new Date(utcMs).toISOString());

/** Routine messages leave only between the start of a run and the end of its window. */
function expectInside(world: World, from: string, to: string) {
  const routine = world.effects('send').filter(({ compressed }) => compressed);
  expect(routine.length).toBeGreaterThan(0);
  for (const { utcMs } of routine) {
    expect(utcMs).toBeGreaterThanOrEqual(Date.parse(from));
    expect(utcMs).toBeLessThan(Date.parse(to));
  }
}

describe('a window', () => {
  it('opens once a day at the hub’s own start, and what waits for it leaves only then (12.2.16, 12.2.17)', () => {
    const world = started('2026-06-01T12:00:00Z');
    world.runFor(dayMs);
    expect(opened(world)).toHaveLength(1);
    expectInside(world, '2026-06-02T00:30:00Z', '2026-06-02T02:30:00Z');
  });

  it('is not opened by a session that is there for another reason (12.2.16)', () => {
    const world = started('2026-06-01T12:00:00Z');
    world.runFor(4 * hourMs);
    world.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
    world.runFor(4 * hourMs);
    expect(world.bodies('power-loss')).toHaveLength(1);
    expect(world.bodies('meter-reading')).toHaveLength(0);
  });

  it('closes when its work is done, so that the line is free again', () => {
    const world = started('2026-06-01T12:00:00Z');
    world.runFor(dayMs);
    expect(world.logs('window-closed')[0]?.facts.why).toBe('done');
    expect(world.effects('disconnect')).toHaveLength(1);
  });

  it('in the short night opens exactly once (12.2.16)', () => {
    const bundle = northWest({ windows: [nightSync({ opensAtMs: 75 * minuteMs, lengthMs: 30 * minuteMs })] });
    const world = started('2026-03-28T12:00:00Z', bundle);
    world.runFor(dayMs);
    expect(opened(world)).toHaveLength(1);
    expectInside(world, '2026-03-29T01:00:00Z', '2026-03-29T01:30:00Z');
  });

  it('in the long night opens once, or twice where the policy says so (12.2.16)', () => {
    const short = { opensAtMs: 75 * minuteMs, lengthMs: 30 * minuteMs };
    const once = started('2026-10-24T12:00:00Z', northWest({ windows: [nightSync(short)] }));
    once.runFor(dayMs);
    expect(opened(once)).toHaveLength(1);
    const twice = started(
      '2026-10-24T12:00:00Z',
      northWest({ windows: [nightSync({ ...short, ifRepeated: 'twice' })] }),
    );
    twice.runFor(dayMs);
    expect(opened(twice)).toHaveLength(2);
  });

  it('runs at the same time after a reboot within the day, and not again once it ran (12.2.17)', () => {
    const plain = started('2026-06-01T12:00:00Z');
    plain.runFor(dayMs);
    const rebooted = started('2026-06-01T12:00:00Z');
    rebooted.runFor(6 * hourMs);
    rebooted.powerCut(minuteMs);
    rebooted.runFor(18 * hourMs);
    expect(opened(rebooted)).toEqual(opened(plain));
    rebooted.powerCut(minuteMs);
    rebooted.runFor(2 * hourMs);
    expect(opened(rebooted)).toHaveLength(1);
  });

  it('missed while the hub was down opens once within what the policy allows (12.2.16)', () => {
    const world = started('2026-06-01T12:00:00Z');
    world.runFor(hourMs);
    world.powerCut(16 * hourMs);
    world.runFor(10 * hourMs);
    expect(opened(world)).toHaveLength(1);
    expectInside(world, '2026-06-02T05:00:00Z', '2026-06-02T08:30:00Z');
  });

  it('missed for longer, or skipped by the policy, waits for the next day (12.2.16)', () => {
    const late = started('2026-06-01T12:00:00Z');
    late.runFor(hourMs);
    late.powerCut(20 * hourMs);
    late.runFor(10 * hourMs);
    expect(opened(late)).toHaveLength(0);
    const skipping = started(
      '2026-06-01T12:00:00Z',
      northWest({ windows: [nightSync({ ifMissed: { kind: 'skip' } })] }),
    );
    skipping.runFor(hourMs);
    skipping.powerCut(16 * hourMs);
    skipping.runFor(10 * hourMs);
    expect(opened(skipping)).toHaveLength(0);
  });

  it('is not missed by a hub that was never there (12.2.16)', () => {
    const world = started('2026-06-01T05:00:00Z');
    world.runFor(10 * hourMs);
    expect(opened(world)).toHaveLength(0);
  });

  it('does not run on a clock that is not valid; when it is, the missed run is made up for (8.2.1)', () => {
    const world = createWorld({ bundle: northWest(), start: '2026-06-01T20:00:00Z' });
    world.boot();
    world.setQuality('invalid');
    world.runFor(12 * hourMs);
    expect(opened(world)).toHaveLength(0);
    world.setQuality('synced');
    world.tell({ kind: 'wake' });
    world.runFor(3 * hourMs);
    expect(opened(world)).toHaveLength(1);
  });

  it.each([-30 * minuteMs, 30 * minuteMs, -25 * hourMs])(
    'does not run twice because the clock steps by %i ms in it (12.2.16)',
    (byMs) => {
      const world = started('2026-05-31T12:00:00Z');
      world.runUntil('2026-06-02T00:30:00Z');
      while (opened(world).length === 1) world.runFor(minuteMs);
      world.runFor(5 * minuteMs);
      world.stepClock(byMs);
      world.runFor(6 * hourMs);
      expect(opened(world)).toHaveLength(2);
    },
  );

  it('comes every day again after the clock was a year ahead for a while (12.2.16)', () => {
    const world = started('2026-06-01T12:00:00Z');
    world.runFor(hourMs);
    world.stepClock(365 * dayMs);
    world.runFor(dayMs);
    world.stepClock(-365 * dayMs);
    const before = opened(world).length;
    world.runFor(3 * dayMs);
    expect(opened(world).length - before).toBe(3);
  });

  it('tries a failed connection again at a point drawn over the rest of the window (12.2.17)', () => {
    const tries = [0, 1, 2].map((hub) => {
      const world = started('2026-06-01T12:00:00Z', northWest(), {
        id: defaultHub.id,
        seedHex: `${defaultHub.seedHex.slice(0, 31)}${hub}`,
      });
      world.link.up = false;
      world.runFor(dayMs);
      return world.effects('connect').map(({ utcMs }) => utcMs);
    });
    for (const times of tries) {
      expect(times.length).toBeGreaterThan(1);
      expect(times.at(-1)).toBeLessThan(Date.parse('2026-06-02T02:30:00Z'));
    }
    expect(new Set(tries.flat()).size).toBe(tries.flat().length);
  });

  it('serves a permanent connection too, and ends at its end', () => {
    const world = started('2026-06-01T12:00:00Z', northWest({ modem: modem({ connect: permanent }) }));
    world.acknowledges = (slot) => slot !== 1;
    world.runFor(dayMs);
    expect(world.effects('connect')).toHaveLength(1);
    expectInside(world, '2026-06-02T00:30:00Z', '2026-06-02T02:30:00Z');
    expect([...world.received.values()].every(({ slot }) => slot !== 1)).toBe(true);
  });

  it('obeys the head-end’s request to come back later (12.2.17)', () => {
    const world = started(
      '2026-06-01T12:00:00Z',
      northWest({ windows: [nightSync({ start: 'at-opening' })] }),
    );
    world.runUntil('2026-06-02T00:29:00Z');
    world.comeBack = { fromMs: 20 * minuteMs, toMs: 40 * minuteMs };
    for (let i = 0; i < 500; i++) world.tell({ kind: 'notice', notice: 'diagnostic', facts: { i } });
    world.runUntil('2026-06-02T02:30:00Z');
    const sends = world.effects('send').map(({ utcMs }) => utcMs);
    const first = Math.min(...sends);
    const pauses = sends.filter((at) => at > first + minuteMs).map((at) => at - first);
    expect(pauses.length).toBeGreaterThan(0);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(20 * minuteMs);
    expect(Math.min(...pauses)).toBeLessThanOrEqual(41 * minuteMs);
    expect(world.effects('connect').length).toBeGreaterThan(1);
  });
});
