import { describe, expect, it } from 'vitest';
import { display } from '../../runtime/engine/text.ts';
import type { Alert } from '../../schemas/generated/bundle.ts';
import { alwaysOn, weakWan } from './bundles.ts';
import { createWorld, hourMs, minuteMs, type World } from './virtual-world.ts';

const start = '2026-03-28T22:00:00Z';

function watching(...alerts: Alert[]): World {
  const world = createWorld({ bundle: alwaysOn({ alerts }), start });
  world.boot();
  return world;
}

function feed(world: World, value: number | null, forMs: number, everyMs = 30_000, signal = 'wan.signal') {
  for (let elapsed = 0; elapsed < forMs; elapsed += everyMs) {
    world.tell({ kind: 'sample', signal, value });
    world.runFor(everyMs);
  }
}

const states = (world: World, state?: string) =>
  world
    .effects('alert')
    .filter((effect) => state === undefined || effect.state === state)
    .map((effect) => `${effect.state} ${new Date(effect.utcMs).toISOString().slice(11, 19)}`);

/** The drop below is simple: a last value above ten, at once. */
const simple = (change: Partial<Alert> = {}): Alert =>
  weakWan({
    name: 'simple',
    watch: { aggregate: 'last', signal: 'battery.charge', overMs: 10 * minuteMs, samplesMin: 1 },
    raise: { when: { op: 'lt', signal: 'value', value: 150 }, forMs: 0 },
    clear: { when: { op: 'gt', signal: 'value', value: 300 }, forMs: 0 },
    noData: { kind: 'hold' },
    send: { class: 0, text: [{ text: 'battery ' }, { signal: 'value' }] },
    ...change,
  });
const battery = (world: World, value: number | null) => {
  world.tell({ kind: 'sample', signal: 'battery.charge', value });
  world.runFor(minuteMs);
};

describe('an alert', () => {
  it('raises once after its time and clears only after real recovery, as in the example of the language', () => {
    const world = watching(weakWan());
    world.tell({ kind: 'sample', signal: 'wan.cell', value: '2f1-1a2b' });
    feed(world, -100_000, hourMs);
    feed(world, -110_000, hourMs);
    feed(world, null, 20 * minuteMs);
    feed(world, -97_000, hourMs);
    expect(states(world, 'raised')).toEqual(['raised 23:25:00']);
    expect(states(world, 'cleared')).toHaveLength(1);
    expect(states(world, 'cleared')[0]).toMatch(/^cleared 00:38:/);
    const texts = world.bodies('alert').map(({ text }) => text);
    expect(texts).toEqual(['WAN weak: -108 dBm, cell 2f1-1a2b', 'weak-wan is over']);
  });

  it('starts its `for` anew when the condition breaks', () => {
    const world = watching(
      simple({ raise: { when: { op: 'lt', signal: 'value', value: 150 }, forMs: 5 * minuteMs } }),
    );
    for (let i = 0; i < 4; i++) battery(world, 100);
    battery(world, 500);
    for (let i = 0; i < 4; i++) battery(world, 100);
    expect(states(world, 'raised')).toHaveLength(0);
    for (let i = 0; i < 4; i++) battery(world, 100);
    expect(states(world, 'raised')).toHaveLength(1);
  });

  it('fires when its `for` is full also when no sample comes at that moment', () => {
    const world = watching(
      simple({ raise: { when: { op: 'lt', signal: 'value', value: 150 }, forMs: 5 * minuteMs } }),
    );
    battery(world, 100);
    world.runFor(10 * minuteMs);
    expect(states(world, 'raised')).toEqual(['raised 22:05:00']);
  });

  it('goes to the class that it names, as a tamper alert when it is one (9.2 c, 12.2.4)', () => {
    const world = watching(simple({ severity: 'tamper', send: { class: 1, text: [{ text: 'x' }] } }));
    battery(world, 100);
    const [item] = world.effects('store').flatMap(({ items }) => items);
    expect(item).toMatchObject({
      class: 'routine',
      slot: 0,
      body: { kind: 'tamper-alert', state: 'raised', value: 100 },
    });
    expect(world.logs('alert-raised').map(({ stream }) => stream)).toEqual(['tampers']);
  });

  it('firing stays firing over a restart and is not raised twice', () => {
    const world = watching(simple());
    battery(world, 100);
    world.powerCut(hourMs);
    battery(world, 100);
    expect(states(world, 'raised')).toHaveLength(1);
    battery(world, 500);
    expect(states(world, 'cleared')).toHaveLength(1);
    world.powerCut(minuteMs);
    battery(world, 100);
    expect(states(world, 'raised')).toHaveLength(2 - 1);
    expect(states(world, 'suppressed')).toHaveLength(1);
  });

  it('beyond its limit per period is counted, not sent, and not cleared aloud either', () => {
    const world = watching(simple({ atMost: { times: 2, perMs: hourMs } }));
    for (let i = 0; i < 5; i++) {
      battery(world, 100);
      battery(world, 500);
    }
    expect(states(world, 'raised')).toHaveLength(2);
    expect(states(world, 'cleared')).toHaveLength(2);
    expect(states(world, 'suppressed')).toHaveLength(3);
    expect(world.bodies('alert')).toHaveLength(4);
    world.runFor(hourMs);
    battery(world, 500);
    battery(world, 100);
    expect(states(world, 'raised')).toHaveLength(3);
  });

  it('without data holds what it is, then does what the policy says', () => {
    const world = watching(simple({ noData: weakWan().noData }));
    battery(world, 500);
    world.runFor(2 * hourMs);
    expect(states(world)).toEqual([expect.stringMatching(/^no-data 22:1/)]);
    world.runFor(hourMs);
    expect(states(world, 'raised')).toHaveLength(1);
    world.runFor(5 * hourMs);
    expect(states(world, 'raised')).toHaveLength(1);
    battery(world, 500);
    expect(states(world, 'cleared')).toHaveLength(1);
  });

  it.each([
    ['raise' as const, 1, 0],
    ['clear' as const, 1, 1],
  ])('that should %s without data does so', (kind, raised, cleared) => {
    const world = watching(simple({ noData: { kind } }));
    if (kind === 'clear') battery(world, 100);
    world.runFor(hourMs);
    expect(states(world, 'raised')).toHaveLength(raised);
    expect(states(world, 'cleared')).toHaveLength(cleared);
  });

  it('takes an empty window right after boot for too early, not for no data', () => {
    const world = watching(simple({ noData: { kind: 'raise' } }));
    world.runFor(9 * minuteMs);
    expect(states(world)).toEqual([]);
    world.runFor(2 * minuteMs);
    expect(states(world, 'raised')).toHaveLength(1);
  });

  it('counts events and clears by silence', () => {
    const world = watching(
      simple({
        name: 'flood',
        watch: { aggregate: 'count', signal: 'han.frame', overMs: minuteMs, samplesMin: 0 },
        raise: { when: { op: 'gt', signal: 'value', value: 600 }, forMs: 0 },
        clear: { when: { op: 'lt', signal: 'value', value: 100 }, forMs: 15 * minuteMs },
      }),
    );
    feed(world, 1, minuteMs, 50, 'han.frame');
    expect(states(world, 'raised')).toHaveLength(1);
    world.runFor(14 * minuteMs);
    expect(states(world, 'cleared')).toHaveLength(0);
    world.runFor(3 * minuteMs);
    expect(states(world, 'cleared')).toHaveLength(1);
  });

  it('reads other signals too, and takes a stale one for missing', () => {
    const world = watching(
      simple({
        watch: { aggregate: 'last', signal: 'modem.silent-for', overMs: hourMs, samplesMin: 1 },
        raise: {
          when: {
            op: 'and',
            terms: [
              { op: 'ge', signal: 'value', value: 0 },
              { op: 'missing', signal: 'battery.charge' },
            ],
          },
          forMs: 0,
        },
      }),
    );
    battery(world, 800);
    feed(world, 0, minuteMs, minuteMs, 'modem.silent-for');
    expect(states(world, 'raised')).toHaveLength(0);
    world.runFor(10 * minuteMs);
    feed(world, 0, minuteMs, minuteMs, 'modem.silent-for');
    expect(states(world, 'raised')).toHaveLength(1);
  });
});

describe('values in texts', () => {
  it.each([
    [-107_400, 'mdBm', '-107 dBm'],
    [153, 'permille', '15.3 %'],
    [200_000, 'ms', '3.3 min'],
    [900, 'ms', '900 ms'],
    [600, 'one', '600'],
    [42, 'Wh', '42 Wh'],
    ['2f1-1a2b', 'text', '2f1-1a2b'],
    [null, 'mdBm', 'unknown'],
  ])('%s %s reads %s', (value, unit, text) => {
    expect(display(value, unit)).toBe(text);
  });
});
