import { describe, expect, it } from 'vitest';
import { alwaysOn, critical, modem, northWest, routine } from './bundles.ts';
import { createWorld, dayMs, defaultHub, hourMs, minuteMs } from './virtual-world.ts';

const start = '2026-06-01T12:00:00Z';
const clock = { followEveryMs: 12 * hourMs, stepAboveMs: 10_000, alertAboveMs: 60_000, serve: true };

describe('a permanent connection', () => {
  it('is opened at boot and opened again after a loss', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.boot();
    world.runFor(minuteMs);
    expect(world.effects('connect')).toHaveLength(1);
    world.loseSession();
    world.runFor(hourMs);
    expect(world.effects('connect')).toHaveLength(2);
    expect(world.effects('disconnect')).toHaveLength(0);
  });

  it('is tried with a full-jitter back-off up to ten minutes (12.2.3)', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.link.up = false;
    world.boot();
    world.runFor(dayMs);
    const times = world.effects('connect').map(({ monoMs }) => monoMs);
    const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0) - world.link.connectMs);
    expect(waits[0]).toBeLessThanOrEqual(5000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(10 * minuteMs);
    expect(Math.max(...waits)).toBeGreaterThan(5 * minuteMs);
    expect(times.length).toBeGreaterThan(200);
    expect(times.length).toBeLessThan(400);
  });

  it('that drops as soon as it is open backs off as well', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.boot();
    for (let i = 0; i < 2000; i++) {
      world.runFor(10_000);
      world.loseSession();
    }
    expect(world.effects('connect').length).toBeLessThan(100);
  });

  it('never asks for a second connection while one is being opened', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.link.connectMs = 10 * minuteMs;
    world.boot();
    world.runFor(minuteMs);
    world.tell({ kind: 'session-closed', reason: 'link-lost' });
    world.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
    world.runFor(5 * minuteMs);
    expect(world.effects('connect')).toHaveLength(1);
  });
});

describe('a connection on demand', () => {
  const bundle = alwaysOn({ modem: modem() });

  it('opens for an urgent message and closes after its linger', () => {
    const world = createWorld({ bundle, start });
    world.boot();
    world.runFor(hourMs);
    expect(world.effects('connect')).toHaveLength(0);
    world.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
    world.runFor(hourMs);
    expect(world.effects('connect').map(({ why }) => why)).toEqual(['messages']);
    expect(world.effects('disconnect').map(({ why }) => why)).toEqual(['idle']);
    const [acknowledged] = world.logs('acknowledged');
    expect((world.effects('disconnect')[0]?.monoMs ?? 0) - (acknowledged?.monoMs ?? 0)).toBe(30_000);
  });

  it('stays while something is unacknowledged', () => {
    const world = createWorld({
      bundle: alwaysOn({
        modem: modem(),
        classes: [critical({ acknowledge: { kind: 'required', withinMs: 10 * minuteMs } }), routine()],
        windows: northWest().windows,
      }),
      start,
    });
    world.boot();
    world.acknowledges = () => false;
    world.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
    world.runFor(9 * minuteMs);
    expect(world.effects('disconnect')).toHaveLength(0);
    world.runFor(2 * minuteMs);
    expect(world.effects('disconnect')).toHaveLength(1);
  });

  it('opens when the clock is due to follow, soon after boot when it is not synced (10.3 k1)', () => {
    const bundle = alwaysOn({ modem: modem(), clock });
    const synced = createWorld({ bundle, start });
    synced.boot();
    synced.runFor(25 * hourMs);
    expect(synced.effects('connect').map(({ why }) => why)).toEqual(['clock', 'clock']);
    const times = [0, 1, 2, 3].map((hub) => {
      const world = createWorld({
        bundle,
        start,
        quality: 'invalid',
        hub: { id: defaultHub.id, seedHex: `${defaultHub.seedHex.slice(0, 31)}${hub}` },
      });
      world.boot();
      world.runFor(10 * minuteMs);
      return world.effects('connect')[0]?.monoMs ?? Number.NaN;
    });
    for (const time of times) expect(time).toBeLessThanOrEqual(2 * minuteMs);
    expect(new Set(times).size).toBe(times.length);
  });
});
