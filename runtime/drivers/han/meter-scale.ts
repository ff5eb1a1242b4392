import type { MeteredRegister } from './devices/metered-device.ts';

/** How a meter writes quantities: value = raw * multiplier / divisor in its unit of measure. */
export interface MeterScale {
  readonly unit: number;
  readonly multiplier: number;
  readonly divisor: number;
}

const thousandths = 1000n;

/**
 * A meter's raw number in the vocabulary's integers: Wh, W or dm3, thousandths of the meter's unit, rounded to the
 * nearest, half away from zero. Undefined when the meter counts in another unit or its scale is senseless.
 */
export function toVocabulary(raw: number, scale: MeterScale, register: MeteredRegister): number | undefined {
  const { unit, multiplier, divisor } = scale;
  if (unit !== register.meterUnit || !(multiplier > 0) || !(divisor > 0) || !Number.isSafeInteger(raw))
    return undefined;
  const numerator = BigInt(Math.abs(raw)) * BigInt(multiplier) * thousandths;
  const rounded = Number((2n * numerator + BigInt(divisor)) / (2n * BigInt(divisor)));
  return raw < 0 ? 0 - rounded : rounded;
}
