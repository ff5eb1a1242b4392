import { describe, expect, it } from 'vitest';
import { engineFeatures } from '../../runtime/engine/features.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import { northWest } from './bundles.ts';
import { createWorld, dayMs, defaultHub, hourMs } from './virtual-world.ts';

describe('the features of the engine', () => {
  it.each(vocabulary.hubModels)('are those that the device vocabulary promises for $name', ({ features }) => {
    expect([...engineFeatures].sort()).toEqual([...features].sort());
  });
});

describe('two engines in one process', () => {
  const hubs = [
    defaultHub,
    { id: 'ffeeddccbbaa9988', seedHex: defaultHub.seedHex.split('').reverse().join('') },
  ];
  const begin = (hub: typeof defaultHub) => {
    const world = createWorld({ bundle: northWest(), start: '2026-06-01T12:00:00Z', hub });
    world.boot();
    return world;
  };

  it('share nothing: taking turns they do what each does alone', () => {
    const alone = hubs.map((hub) => {
      const world = begin(hub);
      world.runFor(2 * dayMs);
      return world;
    });
    const together = hubs.map(begin);
    for (let hour = 0; hour < 48; hour++) for (const world of together) world.runFor(hourMs);
    for (const [index, world] of together.entries())
      expect(JSON.stringify(world.steps)).toBe(JSON.stringify(alone[index]?.steps));
    expect(JSON.stringify(alone[0]?.steps)).not.toBe(JSON.stringify(alone[1]?.steps));
  });
});
