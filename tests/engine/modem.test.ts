import { describe, expect, it } from 'vitest';
import { reinitDeferMaxMs } from '../../runtime/engine/modem.ts';
import type { Modem } from '../../schemas/generated/bundle.ts';
import { alwaysOn, critical, modem, permanent, routine } from './bundles.ts';
import { createWorld, dayMs, hourMs, minuteMs } from './virtual-world.ts';

const start = '2026-06-01T12:00:00Z';
const routineRule = { kind: 'routine', everyMs: 24 * hourMs, spreadMs: 2 * hourMs } as const;

function world(change: Partial<Modem>, patient = false) {
  const withinMs = patient ? 10 * hourMs : 90_000;
  const created = createWorld({
    bundle: alwaysOn({
      modem: modem({ connect: permanent, ...change }),
      classes: [
        critical({ acknowledge: { kind: 'required', withinMs } }),
        routine({ send: { kind: 'at-once', combined: true, compressed: true } }),
      ],
      windows: [],
    }),
    start,
  });
  created.boot();
  return created;
}

describe('routine re-initialisation', () => {
  it('comes as often as the policy says, within its spread (10.5)', () => {
    const hub = world({ reinit: [routineRule] });
    hub.runFor(30 * dayMs);
    const times = [0, ...hub.effects('modem-reinit').map(({ monoMs }) => monoMs)];
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps.length).toBeGreaterThanOrEqual(27);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(22 * hourMs);
      expect(gap).toBeLessThanOrEqual(26 * hourMs + minuteMs);
    }
    expect(new Set(gaps).size).toBeGreaterThan(20);
  });

  it('keeps its remaining time over a reboot, to the hour (10.5, rule 5)', () => {
    const plain = world({ reinit: [routineRule] });
    plain.runFor(2 * dayMs);
    const cut = world({ reinit: [routineRule] });
    cut.runFor(10 * hourMs + minuteMs);
    cut.powerCut(100 * dayMs);
    cut.runFor(2 * dayMs);
    const due = (plain.effects('modem-reinit')[0]?.monoMs ?? 0) - 10 * hourMs;
    const found = cut.effects('modem-reinit')[0]?.monoMs ?? 0;
    expect(Math.abs(found - due)).toBeLessThanOrEqual(hourMs);
  });

  it('counts any re-initialisation, whoever asked for it (10.5)', () => {
    const hub = world({ reinit: [routineRule] });
    for (let day = 0; day < 5; day++) {
      hub.runFor(20 * hourMs);
      hub.tell({ kind: 'modem', state: 'reinitialised' });
    }
    expect(hub.effects('modem-reinit')).toHaveLength(0);
  });

  it('ends the connection first and has it back afterwards (10.5)', () => {
    const hub = world({ reinit: [routineRule] });
    hub.runFor(27 * hourMs);
    const kinds = hub.steps
      .flatMap(({ effects }) => effects.map(({ kind }) => kind))
      .filter((kind) => ['connect', 'disconnect', 'modem-reinit'].includes(kind));
    expect(kinds).toEqual(['connect', 'disconnect', 'modem-reinit', 'connect']);
    expect(hub.effects('connect')[1]?.monoMs).toBeGreaterThanOrEqual(
      (hub.effects('modem-reinit')[0]?.monoMs ?? 0) + 20_000,
    );
  });

  it('waits for an unacknowledged message, but not for ever (10.5)', () => {
    const plain = world({ reinit: [routineRule] });
    plain.runFor(27 * hourMs);
    const due = plain.effects('modem-reinit')[0]?.monoMs ?? 0;
    const hub = world({ reinit: [routineRule] }, true);
    hub.acknowledges = () => false;
    hub.runFor(due - minuteMs);
    hub.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
    hub.runFor(dayMs);
    expect(hub.effects('modem-reinit')[0]?.monoMs).toBe(due + reinitDeferMaxMs);
  });

  it('is tried again later when the modem reports a fault', () => {
    const hub = world({ reinit: [routineRule] });
    while (hub.effects('modem-reinit').length === 0) hub.runFor(10_000);
    hub.tell({ kind: 'modem', state: 'fault', reason: 'modem-silent' });
    expect(hub.logs('modem-fault')).toHaveLength(1);
    expect(hub.effects('modem-reinit')).toHaveLength(1);
  });
});

describe('re-initialisation by condition', () => {
  const rule = {
    kind: 'when',
    when: { op: 'gt', signal: 'modem.silent-for', value: 180_000 },
    timesMax: 4,
    perMs: hourMs,
  } as const;

  it('comes when its condition holds, at most so often per sliding period (10.6)', () => {
    const hub = world({ reinit: [rule] });
    for (let i = 0; i < 90; i++) {
      hub.tell({ kind: 'sample', signal: 'modem.silent-for', value: 200_000 });
      hub.runFor(minuteMs);
    }
    const times = hub.effects('modem-reinit').map(({ monoMs }) => monoMs);
    for (const time of times)
      expect(times.filter((other) => other > time - hourMs && other <= time).length).toBeLessThanOrEqual(4);
    expect(times.length).toBe(8);
  });

  it('does not come while the modem answers (10.6)', () => {
    const hub = world({ reinit: [rule] });
    for (let i = 0; i < 90; i++) {
      hub.tell({ kind: 'sample', signal: 'modem.silent-for', value: 1000 });
      hub.runFor(minuteMs);
    }
    expect(hub.effects('modem-reinit')).toHaveLength(0);
  });

  it('keeps its count over a reboot (10.6)', () => {
    const hub = world({ reinit: [rule] });
    for (let i = 0; i < 10; i++) {
      hub.tell({ kind: 'sample', signal: 'modem.silent-for', value: 200_000 });
      hub.runFor(minuteMs);
      if (i === 5) hub.powerCut(1000);
    }
    expect(hub.effects('modem-reinit')).toHaveLength(4);
  });
});

describe('the packet data context', () => {
  it('is refreshed as often as the policy says, out of a session (12.2.5)', () => {
    const hub = world({ contextRefreshMs: 6 * hourMs });
    hub.runFor(25 * hourMs);
    expect(hub.effects('context-refresh')).toHaveLength(4);
    expect(hub.effects('disconnect').map(({ why }) => why)).toEqual(new Array(4).fill('context-refresh'));
    expect(hub.effects('connect')).toHaveLength(5);
  });
});

describe('the signal mean', () => {
  it('of valid samples over the first period after boot is reported with count, least and most (12.2.10)', () => {
    const hub = world({ signalMeanMs: 30_000 });
    for (let i = 0; i < 40; i++) {
      hub.tell({ kind: 'sample', signal: 'wan.signal', value: i % 3 === 0 ? null : -100_000 + i * 100 });
      hub.runFor(1000);
    }
    expect(hub.bodies('diagnostic').map(({ facts }) => facts)).toEqual([
      { what: 'signal-mean', samples: 20, meanMdBm: -98_500, minMdBm: -99_900, maxMdBm: -97_100 },
    ]);
  });

  it('of too few samples says so (12.2.10)', () => {
    const hub = world({ signalMeanMs: 30_000 });
    for (let i = 0; i < 5; i++) hub.tell({ kind: 'sample', signal: 'wan.signal', value: -90_000 });
    hub.runFor(minuteMs);
    expect(hub.bodies('diagnostic').map(({ facts }) => facts)).toEqual([
      { what: 'signal-mean', samples: 5, insufficient: true },
    ]);
  });
});
