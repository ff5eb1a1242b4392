import { describe, expect, it } from 'vitest';
import { openingsOn } from '../../runtime/engine/opening.ts';
import { drawBelow, keyedBy, sipHash } from '../../runtime/engine/prf.ts';
import { drawBetween, drawUniform, jittered, seedRandom } from '../../runtime/engine/random.ts';
import { nightSync, utc } from './bundles.ts';

const key0 = 0x0706050403020100n;
const key1 = 0x0f0e0d0c0b0a0908n;
const hubSeed = (hub: number) => `00112233445566778899aabb${hub.toString(16).padStart(8, '0')}`;

/** 99.9 % point of chi-square with 19 degrees of freedom. */
const chiSquare19 = 43.8;

function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('keyed draws', () => {
  it.each([
    [0, 0x726fdb47dd0e0e31n],
    [1, 0x74f839c593dc67fdn],
    [7, 0xab0200f58b01d137n],
    [8, 0x93f5f5799a932462n],
    [15, 0xa129ca6149be45e5n],
  ])('SipHash-2-4 of %i bytes is as its authors published', (length, expected) => {
    expect(
      sipHash(
        key0,
        key1,
        Array.from({ length }, (_, index) => index),
      ),
    ).toBe(expected);
  });

  it('a seed that is too short is a bug', () => {
    expect(() => keyedBy('00ff')).toThrow();
  });

  it('draws below a bound only', () => {
    const prf = keyedBy(hubSeed(1));
    for (let i = 0; i < 1000; i++) expect(drawBelow(prf, `x ${i}`, 7)).toBeLessThan(7);
    expect(drawBelow(prf, 'x', 0)).toBe(0);
  });
});

describe('random starts (12.2.17)', () => {
  const start = (hub: number, day: number) => {
    const [opening] = openingsOn(nightSync(), utc, keyedBy(hubSeed(hub)), day);
    if (opening === undefined) throw new Error('no opening');
    return opening.startUtcMs - opening.opensUtcMs;
  };
  const range = nightSync().lengthMs * 0.9;

  it('of 1,000 hubs on one day are flat over the window less its reserve (12.2.17)', () => {
    const counts = new Array<number>(20).fill(0);
    for (let hub = 0; hub < 1000; hub++) {
      const bin = Math.floor((start(hub, 20_000) / range) * 20);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    expect(counts).toHaveLength(20);
    expect(chiSquare(counts)).toBeLessThan(chiSquare19);
  });

  it('of one hub over 1,000 days are flat too, so that no home is always last (12.2.17)', () => {
    const counts = new Array<number>(20).fill(0);
    for (let day = 0; day < 1000; day++) {
      const bin = Math.floor((start(7, 20_000 + day) / range) * 20);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    expect(chiSquare(counts)).toBeLessThan(chiSquare19);
  });

  it('are the same for the same hub and day, and differ between hubs (12.2.17)', () => {
    expect(start(3, 20_000)).toBe(start(3, 20_000));
    expect(start(3, 20_000)).not.toBe(start(4, 20_000));
  });
});

describe('the seeded generator', () => {
  it('gives another stream at every boot and the same one for the same boot', () => {
    const prf = keyedBy(hubSeed(1));
    const draw = (boot: number) => {
      const generator = seedRandom(prf, boot);
      return Array.from({ length: 5 }, () => drawUniform(generator, 1_000_000));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('stays inside its bounds and is flat', () => {
    const generator = seedRandom(keyedBy(hubSeed(1)), 1);
    const counts = new Array<number>(20).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const drawn = drawBetween(generator, 100, 119);
      counts[drawn - 100] = (counts[drawn - 100] ?? 0) + 1;
      const near = jittered(generator, 1000, 200);
      expect(near).toBeGreaterThanOrEqual(800);
      expect(near).toBeLessThanOrEqual(1200);
    }
    expect(counts).toHaveLength(20);
    expect(chiSquare(counts)).toBeLessThan(chiSquare19);
  });
});
