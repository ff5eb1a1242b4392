import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BlockValue,
  dayMs,
  decodeBlock,
  encodeBlock,
  mergeInto,
  placeOf,
  readingMagnitudeMax,
  startOf,
} from '../../headend/database/reading-block.ts';

describe('a block of readings', () => {
  it('tells zero, missing at the meter and not received apart', () => {
    const values: BlockValue[] = [0, null, undefined, 5, -5, readingMagnitudeMax, -readingMagnitudeMax];
    expect(decodeBlock(encodeBlock(values))).toEqual(values);
    expect([...encodeBlock([0, null, undefined, 1, undefined])]).toEqual([2, 1, 0, 4]);
  });

  it('keeps a day of half-hours in about two bytes each', () => {
    const values = Array.from({ length: 48 }, (_, i) => 100 + 37 * i);
    expect(encodeBlock(values).length).toBeLessThanOrEqual(96);
  });

  it('gives every value back, whatever they are', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.constant(undefined),
      fc.integer({ min: -readingMagnitudeMax, max: readingMagnitudeMax }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 100 }), (values) => {
        const length = values.findLastIndex((item) => item !== undefined) + 1;
        expect(decodeBlock(encodeBlock(values))).toEqual(values.slice(0, length));
      }),
    );
  });

  it('finds the place of any interval again, also of lengths that do not divide a day', () => {
    const start = fc.integer({ min: 0, max: 4_000_000_000_000 });
    const interval = fc.integer({ min: 1_000, max: dayMs });
    fc.assert(
      fc.property(start, interval, (startUtcMs, intervalMs) => {
        const place = placeOf(startUtcMs, intervalMs);
        expect(startOf(place, intervalMs, startUtcMs % intervalMs)).toBe(startUtcMs);
        expect(place.utcDay).toBe(Math.floor(startUtcMs / dayMs));
        expect(place.index).toBeGreaterThanOrEqual(0);
        expect(place.index * intervalMs).toBeLessThan(dayMs);
      }),
    );
  });

  it('lets a value take the place of a missing one, and not the other way round', () => {
    const block: BlockValue[] = [];
    mergeInto(block, 2, null);
    mergeInto(block, 2, 7);
    mergeInto(block, 2, null);
    mergeInto(block, 0, 1);
    expect(block).toEqual([1, undefined, 7]);
  });
});
