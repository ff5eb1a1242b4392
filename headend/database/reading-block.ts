// The readings of one register over one UTC day, as bytes. Each interval is a varint: 0 not received, 1 the meter has
// no value, from 2 on the value in zigzag form. Intervals after the last one received are left out.

export const dayMs = 86_400_000;
/** Beyond any register; keeps the arithmetic of varints exact. */
export const readingMagnitudeMax = 2 ** 50;

/** `undefined`: nothing received for the interval; `null`: the meter has no value for it. */
export type BlockValue = number | null | undefined;

/** Where an interval stands: intervals count from the first one that starts on its UTC day. */
export interface BlockPlace {
  readonly utcDay: number;
  readonly index: number;
}

export function placeOf(startUtcMs: number, intervalMs: number): BlockPlace {
  const phaseMs = startUtcMs % intervalMs;
  const utcDay = Math.floor(startUtcMs / dayMs);
  const ordinal = (startUtcMs - phaseMs) / intervalMs;
  return { utcDay, index: ordinal - firstOrdinal(utcDay, intervalMs, phaseMs) };
}

/** The start of an interval, UTC milliseconds: the inverse of `placeOf`. */
export function startOf(place: BlockPlace, intervalMs: number, phaseMs: number): number {
  return (firstOrdinal(place.utcDay, intervalMs, phaseMs) + place.index) * intervalMs + phaseMs;
}

export function encodeBlock(values: readonly BlockValue[]): Uint8Array {
  const bytes: number[] = [];
  const length = values.findLastIndex((value) => value !== undefined) + 1;
  for (let i = 0; i < length; i++) {
    let code = codeOf(values[i]);
    for (; code >= 128; code = Math.floor(code / 128)) bytes.push((code % 128) + 128);
    bytes.push(code);
  }
  return Uint8Array.from(bytes);
}

export function decodeBlock(bytes: Uint8Array): BlockValue[] {
  const values: BlockValue[] = [];
  let code = 0;
  let scale = 1;
  for (const byte of bytes) {
    code += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    values.push(blockValueOf(code));
    code = 0;
    scale = 1;
  }
  return values;
}

/**
 * Lays newly received intervals over a block, in place. Idempotent. A value takes the place of a missing one, never the
 * other way round; of two different values the one received later stays.
 */
export function mergeInto(block: BlockValue[], index: number, value: number | null): void {
  while (block.length < index) block.push(undefined);
  if (value !== null || block[index] === undefined) block[index] = value;
}

function firstOrdinal(utcDay: number, intervalMs: number, phaseMs: number): number {
  return Math.ceil((utcDay * dayMs - phaseMs) / intervalMs);
}

function codeOf(value: BlockValue): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  return 2 + (value >= 0 ? value * 2 : -value * 2 - 1);
}

function blockValueOf(code: number): BlockValue {
  if (code === 0) return undefined;
  if (code === 1) return null;
  const zigzag = code - 2;
  return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
}
