import { expect, it } from 'vitest';
import { layOut, slotsMax, summarise } from '../../editor/charts/half-hours.ts';

const intervalMs = 1_800_000;
const at = (index: number, value: number | null = index) => ({
  startUtcMs: index * intervalMs,
  intervalMs,
  value,
});
const day = 48 * intervalMs;

it('lays readings on an unbroken row that ends with the newest', () => {
  const slots = layOut([at(4), at(2), at(3)], day);
  expect(slots.map(({ value }) => value)).toEqual([2, 3, 4]);
});

it('tells an interval that never arrived from one for which the meter has no value', () => {
  const slots = layOut([at(1), at(2, null), at(4)], day);
  expect(slots).toEqual([
    { startUtcMs: intervalMs, value: 1 },
    { startUtcMs: 2 * intervalMs, value: undefined, missing: 'meter' },
    { startUtcMs: 3 * intervalMs, value: undefined, missing: 'not-received' },
    { startUtcMs: 4 * intervalMs, value: 4 },
  ]);
});

it('counts zero as a value, not as a gap', () => {
  expect(summarise(layOut([at(0, 0), at(1, 5), at(3, 7)], day))).toEqual({ total: 12, present: 3, gaps: 1 });
});

it('shows the span asked for, and never more than its maximum of intervals', () => {
  const many = Array.from({ length: slotsMax + 100 }, (_, i) => at(i));
  expect(layOut(many, day)).toHaveLength(48);
  expect(layOut(many, 1_000 * day)).toHaveLength(slotsMax);
});

it('has nothing to lay out without readings', () => {
  expect(layOut([], day)).toEqual([]);
});
