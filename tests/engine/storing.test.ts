import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../schemas/generated/bundle.ts';
import { validate as validateBundle } from '../../schemas/generated/bundle-validator.js';
import { validate as validateStep } from '../../schemas/generated/engine-step-validator.js';
import { validate as validateMessage } from '../../schemas/generated/message-validator.js';
import { alwaysOn, critical, northWest, routine, weakWan } from './bundles.ts';
import { createWorld, dayMs, hourMs, keyOf, minuteMs, type World } from './virtual-world.ts';

const start = '2026-06-01T12:00:00Z';

function booted(bundle: Bundle = alwaysOn()): World {
  const world = createWorld({ bundle, start });
  world.boot();
  return world;
}

function lose(world: World, count = 1) {
  for (let i = 0; i < count; i++) {
    world.tell({ kind: 'notice', notice: 'power-loss', facts: { number: i } });
    world.runFor(1000);
  }
}

describe('the fixtures', () => {
  it.each([northWest(), alwaysOn(), northWest({ alerts: [weakWan()] })])('are bundles', (bundle) => {
    expect(validateBundle(bundle)).toBe(true);
  });

  it('give steps and messages by the schemas', () => {
    const world = booted(northWest({ alerts: [weakWan()] }));
    world.runFor(2 * dayMs);
    for (const step of world.steps)
      expect(validateStep(step), JSON.stringify(validateStep.errors)).toBe(true);
    for (const { id, atUtcMs, quality, body } of world.received.values())
      expect(validateMessage({ type: 'report', id, atUtcMs, quality, body })).toBe(true);
    expect(world.received.size).toBeGreaterThan(100);
  });
});

describe('a stored message', () => {
  it('goes store, send, acknowledge, forget, in this order (11.1)', () => {
    const world = booted();
    world.runFor(minuteMs);
    lose(world);
    world.runFor(minuteMs);
    const kinds = world.steps
      .flatMap(({ event, effects }) => [event.kind, ...effects.map(({ kind }) => kind)])
      .filter((kind) => ['store', 'stored', 'send', 'sent', 'acknowledged', 'forget'].includes(kind));
    expect([...new Set(kinds)]).toEqual(['store', 'stored', 'send', 'sent', 'acknowledged', 'forget']);
    expect(world.bodies('power-loss')).toHaveLength(1);
    expect(world.disk.size).toBe(0);
  });

  it('is not sent before it is durable (11.1)', () => {
    const world = booted();
    world.runFor(minuteMs);
    world.store.fails = true;
    lose(world);
    world.runFor(10 * minuteMs);
    expect(world.effects('send')).toHaveLength(0);
  });

  it('outlives a store that fails, which is tried again and noted once (11.1, 11.2)', () => {
    const world = booted();
    world.runFor(minuteMs);
    world.store.fails = true;
    lose(world, 3);
    world.runFor(hourMs);
    expect(world.logs('store-failed')).toHaveLength(1);
    expect(world.effects('store').length).toBeLessThan(30);
    world.store.fails = false;
    world.runFor(10 * minuteMs);
    expect(world.logs('store-recovered')).toHaveLength(1);
    expect(world.bodies('power-loss')).toHaveLength(3);
  });

  it('is held over a restart with its id and attempts until its recipient acknowledges it (11.1)', () => {
    const world = booted();
    world.acknowledges = () => false;
    world.runFor(minuteMs);
    lose(world);
    world.runFor(10 * minuteMs);
    const [before] = [...world.disk.values()];
    expect(before?.attempts).toBeGreaterThan(1);
    world.powerCut(minuteMs);
    expect([...world.disk.values()][0]).toEqual(before);
    world.acknowledges = () => true;
    world.runFor(hourMs);
    expect([...world.received.keys()]).toEqual(['0:1.1']);
    expect(world.disk.size).toBe(0);
  });

  it('has an id that rises over restarts', () => {
    const world = booted();
    for (let boot = 0; boot < 4; boot++) {
      lose(world, 3);
      world.powerCut(minuteMs);
    }
    const ids = world.effects('store').flatMap(({ items }) => items.map(({ id }) => id));
    const fresh = [...new Map(ids.map((id) => [keyOf(id), id])).values()];
    for (const [index, id] of fresh.entries()) {
      const before = fresh[index - 1];
      if (before)
        expect(id.boot > before.boot || (id.boot === before.boot && id.seq > before.seq)).toBe(true);
    }
  });

  it('carries the time quality of its moment (11.7 i)', () => {
    const world = createWorld({ bundle: alwaysOn(), start, quality: 'holdover' });
    world.boot();
    lose(world);
    world.setQuality('invalid');
    lose(world);
    expect(world.effects('store').flatMap(({ items }) => items.map(({ quality }) => quality))).toEqual([
      'holdover',
      'invalid',
    ]);
  });

  it('of a class that the policy no longer has takes the class that carries its kind now', () => {
    const world = booted(alwaysOn({ classes: [critical({ name: 'urgent' }), routine()] }));
    world.link.up = false;
    lose(world);
    expect([...world.disk.values()].map((item) => item.class)).toEqual(['urgent']);
    world.adopt(alwaysOn());
    world.powerCut(1000);
    world.runFor(minuteMs);
    expect([...world.disk.values()].map((item) => item.class)).toEqual(['critical']);
  });
});

describe('acknowledgements', () => {
  it('for some of an envelope free those and leave the rest to be sent again (10.3 g)', () => {
    const world = booted();
    world.link.up = false;
    for (let i = 0; i < 6; i++) world.tell({ kind: 'notice', notice: 'diagnostic', facts: { i } });
    world.runFor(minuteMs);
    world.link.up = true;
    world.acknowledges = (_slot, { seq }) => seq % 2 === 0;
    world.runFor(30 * minuteMs);
    expect(world.bodies('diagnostic')).toHaveLength(3);
    expect(world.disk.size).toBe(3);
    world.acknowledges = () => true;
    world.runFor(hourMs);
    expect(world.disk.size).toBe(0);
  });

  it('in the name of another recipient free nothing and are noted as tampering (rule 7)', () => {
    const world = booted();
    world.acknowledges = () => false;
    lose(world);
    world.runFor(minuteMs);
    world.tell({ kind: 'acknowledged', slot: 1, ids: [{ boot: 1, seq: 1 }] });
    world.runFor(1000);
    expect(world.disk.size).toBe(1);
    expect(world.logs('acknowledgement-refused')[0]?.facts).toEqual({ slot: 1, foreign: 1, unknown: 0 });
  });

  it('that come twice change nothing; one for a message never made is noted (10.3 j)', () => {
    const world = booted();
    lose(world);
    world.runFor(minuteMs);
    const forgotten = world.effects('forget').length;
    world.tell({ kind: 'acknowledged', slot: 0, ids: [{ boot: 1, seq: 1 }] });
    expect(world.effects('forget')).toHaveLength(forgotten);
    expect(world.logs('acknowledgement-refused')).toHaveLength(0);
    world.tell({ kind: 'acknowledged', slot: 0, ids: [{ boot: 9, seq: 1 }] });
    expect(world.logs('acknowledgement-refused')).toHaveLength(1);
  });

  it('are not waited for where the class asks for none (10.3 j)', () => {
    const world = booted(alwaysOn({ classes: [critical({ acknowledge: { kind: 'none' } }), routine()] }));
    world.acknowledges = () => false;
    lose(world);
    world.runFor(minuteMs);
    expect(world.effects('send')).toHaveLength(1);
    expect(world.disk.size).toBe(0);
  });
});

describe('a full class', () => {
  const small = alwaysOn({
    classes: [critical(), routine({ keep: { ageMaxMs: 31 * dayMs, itemsMax: 5 } })],
  });

  function filled() {
    const world = booted(small);
    world.link.up = false;
    world.loseSession();
    for (let i = 0; i < 4; i++) {
      world.tell({ kind: 'device', device: `meter-${i}`, state: 'joined' });
      world.tell({ kind: 'notice', notice: 'diagnostic', facts: { i } });
      world.runFor(1000);
    }
    return world;
  }

  it('drops in the order that its policy names and keeps its cap (11.4)', () => {
    const world = filled();
    const kinds = [...world.disk.values()]
      .filter((item) => item.class === 'routine')
      .map(({ body }) => body.kind);
    expect(kinds).toEqual(['device-status', 'device-status', 'device-status', 'device-status', 'diagnostic']);
    world.tell({ kind: 'device', device: 'meter-4', state: 'joined' });
    world.tell({ kind: 'device', device: 'meter-5', state: 'joined' });
    world.runFor(1000);
    const names = [...world.disk.values()].map(({ body }) => body.device).filter(Boolean);
    expect(names).toEqual(['meter-1', 'meter-2', 'meter-3', 'meter-4', 'meter-5']);
  });

  it('leaves one gap marker with count and times, merged while it is unsent (11.4, rule 2)', () => {
    const world = filled();
    const markers = [...world.disk.values()].filter(({ body }) => body.kind === 'gap-marker');
    expect(markers).toHaveLength(1);
    expect(markers[0]).toMatchObject({ class: 'critical', slot: 0, body: { stream: 'routine', count: 3 } });
    const evicted = world.effects('forget').filter(({ reason }) => reason === 'evicted');
    expect(evicted.flatMap(({ ids }) => ids)).toHaveLength(3);
    world.link.up = true;
    world.runFor(30 * minuteMs);
    expect(world.bodies('gap-marker')).toEqual([markers[0]?.body]);
  });

  it('forgets on disk only after the marker is durable (11.4)', () => {
    const world = filled();
    for (const [index, { effects }] of world.steps.entries()) {
      for (const effect of effects) {
        if (effect.kind !== 'forget' || effect.reason !== 'evicted') continue;
        expect(world.steps[index]?.event.kind).toBe('stored');
      }
    }
  });

  it('gives up parts of its own class only, and never a marker for the sake of a message (rule 2)', () => {
    const world = booted(
      alwaysOn({ classes: [critical({ keep: { ageMaxMs: 14 * dayMs, itemsMax: 3 } }), routine()] }),
    );
    world.link.up = false;
    world.loseSession();
    lose(world, 10);
    const left = [...world.disk.values()].map(({ body }) => body);
    expect(left.map(({ kind }) => kind).sort()).toEqual(['gap-marker', 'power-loss', 'power-loss']);
    expect(left.find(({ kind }) => kind === 'gap-marker')).toMatchObject({ stream: 'critical', count: 8 });
  });
});

describe('an old message', () => {
  it('expires at its age with a gap marker, also over a restart (11.4)', () => {
    const world = booted(
      alwaysOn({ classes: [critical(), routine({ keep: { ageMaxMs: dayMs, itemsMax: 100 } })] }),
    );
    world.link.up = false;
    world.loseSession();
    world.tell({ kind: 'notice', notice: 'diagnostic', facts: {} });
    world.runFor(10 * hourMs);
    world.powerCut(10 * hourMs);
    world.runFor(3 * hourMs);
    expect([...world.disk.values()].map(({ body }) => body.kind)).toEqual(['diagnostic']);
    world.runFor(2 * hourMs);
    expect([...world.disk.values()].map(({ body }) => body)).toMatchObject([
      { kind: 'gap-marker', stream: 'routine', count: 1, firstUtcMs: Date.parse(start) },
    ]);
  });

  it('does not expire because the clock jumped (rule 5)', () => {
    const world = booted();
    world.link.up = false;
    world.loseSession();
    lose(world);
    world.stepClock(365 * dayMs);
    world.runFor(hourMs);
    expect([...world.disk.values()].map(({ body }) => body.kind)).toEqual(['power-loss']);
  });
});
