import { type Dimension, units } from '../vocabulary/units.ts';

/** `digits` times `factor`, exactly; undefined when the result is no safe whole number. */
export function scaled(digits: string, factor: number): number | undefined {
  const [whole = '', fraction = ''] = digits.split('.');
  const unscaled = BigInt(whole + fraction) * BigInt(factor);
  const divisor = 10n ** BigInt(fraction.length);
  if (unscaled % divisor !== 0n) return undefined;
  const value = Number(unscaled / divisor);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** `01:30` in ms since midnight; undefined when there is no such time of day. */
export function timeOfDayMs(text: string): number | undefined {
  const [hours = 99, minutes = 99] = text.split(':').map(Number);
  return hours < 24 && minutes < 60 ? (hours * 60 + minutes) * 60_000 : undefined;
}

/** A value as it would be written in a policy, in the largest unit that keeps it whole. */
export function written(type: Dimension | 'time' | 'count' | 'text', value: number): string {
  if (type === 'time')
    return `${two(Math.floor(value / 3_600_000))}:${two(Math.floor((value % 3_600_000) / 60_000))}`;
  if (type === 'count' || type === 'text') return String(value);
  const ordered = units.filter((unit) => unit.dimension === type).sort((a, b) => b.factor - a.factor);
  const whole =
    ordered.find((unit) => value !== 0 && value % unit.factor === 0) ??
    (value === 0 ? baseUnit(type) : undefined);
  if (whole !== undefined) return `${value / whole.factor} ${whole.name}`;
  const fallback = ordered.find((unit) => Math.abs(value) >= unit.factor) ?? ordered.at(-1);
  return `${value / (fallback?.factor ?? 1)} ${fallback?.name ?? ''}`;
}

/** The same value in every unit of its kind that is neither far too small nor far too large. */
export function conversions(dimension: Dimension, value: number): string[] {
  return units
    .filter((unit) => unit.dimension === dimension)
    .map((unit) => ({ unit, amount: value / unit.factor }))
    .filter(({ amount }) => amount === 0 || (Math.abs(amount) >= 0.01 && Math.abs(amount) < 1e7))
    .map(({ unit, amount }) => `${Number(amount.toFixed(3))} ${unit.name}`);
}

function baseUnit(dimension: Dimension) {
  const name = dimension === 'duration' ? 's' : undefined;
  return units.find((unit) => unit.dimension === dimension && (name === undefined || unit.name === name));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
