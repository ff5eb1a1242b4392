import { describe, expect, it } from 'vitest';
import { keyedBy } from '../../runtime/engine/prf.ts';
import { seedRandom } from '../../runtime/engine/random.ts';
import { retryDelayMs } from '../../runtime/engine/retry.ts';
import { liveStreakMax, sendsInFlightMax } from '../../runtime/engine/sending.ts';
import type { MessageClass } from '../../schemas/generated/bundle.ts';
import { alwaysOn, critical, routine } from './bundles.ts';
import { createWorld, dayMs, defaultHub, hourMs, minuteMs } from './virtual-world.ts';

const start = '2026-06-01T12:00:00Z';
const retry = {
  timesMax: 3,
  firstMs: 20_000,
  ceilingMs: 2 * minuteMs,
  growth: 'doubling',
  jitterPermille: 0,
} as const;

function deaf(change: Partial<MessageClass>) {
  const world = createWorld({ bundle: alwaysOn({ classes: [critical(change), routine()] }), start });
  world.acknowledges = () => false;
  world.boot();
  world.runFor(minuteMs);
  world.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
  return world;
}

const gaps = (times: readonly number[]) => times.slice(1).map((time, index) => time - (times[index] ?? 0));

describe('retries', () => {
  it('double from the first wait to the ceiling, and stay inside the jitter (12.2.3)', () => {
    const generator = seedRandom(keyedBy(defaultHub.seedHex), 1);
    expect([1, 2, 3, 4, 5].map((attempts) => retryDelayMs(retry, attempts, generator))).toEqual([
      20_000, 40_000, 80_000, 120_000, 120_000,
    ]);
    for (let i = 0; i < 500; i++) {
      const delay = retryDelayMs({ ...retry, jitterPermille: 300 }, 1, generator);
      expect(delay).toBeGreaterThanOrEqual(14_000);
      expect(delay).toBeLessThanOrEqual(26_000);
    }
  });

  it('come after the acknowledgement time and the wait, as often as the policy says (12.2.3)', () => {
    const world = deaf({ retry });
    world.runFor(hourMs);
    const sends = world.effects('send').map(({ monoMs }) => monoMs);
    expect(gaps(sends)).toEqual([110_500, 130_500, 170_500]);
    expect([...world.disk.values()][0]?.attempts).toBe(4);
  });

  it('may be none (12.2.3)', () => {
    const world = deaf({ retry: { ...retry, timesMax: 0 } });
    world.runFor(hourMs);
    expect(world.effects('send')).toHaveLength(1);
  });

  it('parked after the last one, a message gets one try per later session and keeps its count (rule 3)', () => {
    const world = deaf({ retry: { ...retry, timesMax: 1 } });
    world.runFor(hourMs);
    expect(world.effects('send')).toHaveLength(2);
    for (let session = 1; session <= 2; session++) {
      world.loseSession();
      world.runFor(hourMs);
      expect(world.effects('send')).toHaveLength(2 + session);
    }
    expect([...world.disk.values()][0]?.attempts).toBe(4);
    expect(world.logs('retries-exhausted')).toHaveLength(3);
  });

  it('dropped after the last one, a message leaves a gap marker (12.2.3, 11.4)', () => {
    const world = createWorld({
      bundle: alwaysOn({
        classes: [
          critical(),
          routine({
            send: { kind: 'at-once', combined: true, compressed: true },
            retry: { ...retry, timesMax: 0 },
            ifExhausted: 'drop',
          }),
        ],
      }),
      start,
    });
    world.boot();
    world.acknowledges = () => false;
    world.runFor(minuteMs);
    world.tell({ kind: 'notice', notice: 'diagnostic', facts: {} });
    world.runFor(10 * minuteMs);
    expect([...world.disk.values()].map(({ body }) => body)).toMatchObject([
      { kind: 'gap-marker', stream: 'routine', count: 1 },
    ]);
    expect(world.effects('forget').map(({ reason }) => reason)).toEqual(['exhausted']);
  });

  it('burn no attempt while there is no link (rule 3)', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.link.up = false;
    world.boot();
    world.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
    world.runFor(3 * dayMs);
    expect([...world.disk.values()][0]?.attempts).toBe(0);
    expect(world.effects('send')).toHaveLength(0);
  });

  it('are brought forward by an opened session, not all at the same instant (12.2.3)', () => {
    const slow = { ...retry, firstMs: 5 * hourMs, ceilingMs: 5 * hourMs };
    const delays = [1, 2, 3, 4].map((hub) => {
      const world = createWorld({
        bundle: alwaysOn({ classes: [critical({ retry: slow }), routine()] }),
        start,
        hub: { id: defaultHub.id, seedHex: `${defaultHub.seedHex.slice(0, 31)}${hub}` },
      });
      world.acknowledges = () => false;
      world.boot();
      world.runFor(minuteMs);
      world.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
      world.runFor(10 * minuteMs);
      world.loseSession();
      world.runFor(20 * minuteMs);
      const opened = world.logs('session-opened').at(-1)?.monoMs ?? 0;
      expect(world.effects('send')).toHaveLength(2);
      return (world.effects('send')[1]?.monoMs ?? 0) - opened;
    });
    for (const delay of delays) expect(delay).toBeLessThan(2000);
    expect(new Set(delays).size).toBeGreaterThan(1);
  });

  it('do not begin anew with a new policy: attempts stay (rule 3)', () => {
    const world = deaf({ retry });
    world.runFor(hourMs);
    world.adopt(alwaysOn({ classes: [critical({ retry: { ...retry, timesMax: 5 } }), routine()] }));
    world.runFor(hourMs);
    expect([...world.disk.values()][0]?.attempts).toBe(6);
  });
});

describe('sending', () => {
  it('keeps at most so many envelopes in flight per recipient', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.boot();
    world.acknowledges = () => false;
    world.runFor(minuteMs);
    for (let i = 0; i < 20; i++) world.tell({ kind: 'notice', notice: 'power-loss', facts: { i } });
    world.runFor(minuteMs);
    expect(world.effects('send')).toHaveLength(sendsInFlightMax);
  });

  it('combines where the class says so, and never beyond its caps (10.3 g)', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.link.up = false;
    world.boot();
    for (let i = 0; i < 500; i++) world.tell({ kind: 'notice', notice: 'diagnostic', facts: { i } });
    world.runFor(minuteMs);
    world.link.up = true;
    world.runFor(20 * minuteMs);
    const sizes = world.effects('send').map(({ ids }) => ids.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(500);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
    expect(sizes.length).toBeLessThan(10);
  });

  it('gives a message that keeps failing smaller company, so that it cannot hold up the rest (10.3 g)', () => {
    const world = createWorld({
      bundle: alwaysOn({
        classes: [
          critical(),
          routine({
            send: { kind: 'at-once', combined: true, compressed: true },
            retry: { ...retry, timesMax: 20, firstMs: 10_000, growth: 'fixed' },
          }),
        ],
      }),
      start,
    });
    world.link.up = false;
    world.boot();
    for (let i = 0; i < 60; i++) world.tell({ kind: 'notice', notice: 'diagnostic', facts: { i } });
    world.runFor(minuteMs);
    const poison = '1.30';
    const companyOf = (id: { boot: number; seq: number }) =>
      world
        .effects('send')
        .findLast(({ ids }) => ids.some((other) => other.seq === id.seq))
        ?.ids.map(({ seq }) => `1.${seq}`) ?? [];
    world.acknowledges = (_slot, id) => !companyOf(id).includes(poison);
    world.link.up = true;
    world.runFor(3 * hourMs);
    expect([...world.disk.keys()]).toEqual([poison]);
  });

  it('puts live messages before the backlog, and starves neither (rule 4)', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.link.up = false;
    world.boot();
    for (let i = 0; i < 40; i++) world.tell({ kind: 'notice', notice: 'power-loss', facts: { old: i } });
    world.runFor(hourMs);
    for (let i = 0; i < 20; i++) world.tell({ kind: 'notice', notice: 'power-return', facts: { live: i } });
    world.runFor(1000);
    world.link.up = true;
    world.runFor(20 * minuteMs);
    const order = world.effects('send').map(({ ids }) => ((ids[0]?.seq ?? 0) > 40 ? 'live' : 'old'));
    expect(order[0]).toBe('live');
    const first = order.slice(0, 24);
    expect(first.filter((age) => age === 'old').length).toBeGreaterThanOrEqual(
      Math.floor(24 / (liveStreakMax + 1)) - 1,
    );
    expect(first.filter((age) => age === 'live').length).toBeGreaterThan(12);
    expect(order).toHaveLength(60);
  });

  it('closes a session that says it is open but takes nothing', () => {
    const world = createWorld({ bundle: alwaysOn(), start });
    world.boot();
    world.runFor(minuteMs);
    world.link.up = false;
    world.tell({ kind: 'notice', notice: 'power-loss', facts: {} });
    world.runFor(minuteMs);
    expect(world.effects('disconnect').map(({ why }) => why)).toEqual(['send-failed']);
    expect([...world.disk.values()][0]?.attempts).toBe(0);
  });
});
