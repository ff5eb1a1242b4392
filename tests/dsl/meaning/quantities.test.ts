import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversions, scaled, timeOfDayMs, written } from '../../../dsl/meaning/quantities.ts';
import { literalValue } from '../../../dsl/meaning/values.ts';
import { units } from '../../../dsl/vocabulary/units.ts';

describe('numbers become whole base units, exactly', () => {
  it.each([
    ['90', 1_000, 90_000],
    ['0.1', 1_000, 100],
    ['-105.5', 1_000, -105_500],
    ['12.5', 10, 125],
    ['1.005', 1_000, 1_005],
  ])('%s times %i is %i', (digits, factor, expected) => {
    expect(scaled(digits, factor)).toBe(expected);
  });

  it('refuses what is too fine or too large', () => {
    expect(scaled('0.0001', 1_000)).toBeUndefined();
    expect(scaled('99999999999999999', 1)).toBeUndefined();
  });
});

it('keeps kB and KiB apart', () => {
  const bytes = (unit: string) =>
    literalValue({ kind: 'quantity', digits: '1', unit, span: { start: 0, end: 0 } }, 'bytes', []);
  expect([bytes('kB'), bytes('KiB')]).toEqual([1_000, 1_024]);
});

it('writes a value so that it reads back the same', () => {
  const dimensions = fc.constantFrom(...new Set(units.map((unit) => unit.dimension)));
  fc.assert(
    fc.property(dimensions, fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (dimension, value) => {
      const [digits = '', unit = ''] = written(dimension, value).split(' ');
      const read = literalValue(
        { kind: 'quantity', digits, unit, span: { start: 0, end: 0 } },
        dimension as 'duration',
        [],
      );
      // Dimensions with a base unit finer than their finest unit may need decimals.
      expect(read).toBe(value);
    }),
  );
});

it('knows times of day', () => {
  expect(timeOfDayMs('01:30')).toBe(5_400_000);
  expect(timeOfDayMs('23:59')).toBe(86_340_000);
  expect(timeOfDayMs('24:00')).toBeUndefined();
  expect(timeOfDayMs('12:60')).toBeUndefined();
});

it('converts for people', () => {
  expect(conversions('duration', 90_000)).toEqual(['90000 ms', '90 s', '1.5 min', '0.025 h']);
});
