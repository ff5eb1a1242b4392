/** One interval of a register as the head-end tells it. */
export interface Reading {
  readonly startUtcMs: number;
  readonly intervalMs: number;
  /** In the register's unit; null: the meter itself had no value. */
  readonly value: number | null;
}

/** An interval on the chart; `missing` says why there is no value. */
export interface Slot {
  readonly startUtcMs: number;
  readonly value: number | undefined;
  readonly missing?: 'meter' | 'not-received';
}

/** Most slots drawn: a month of half-hours. */
export const slotsMax = 1_488;

/**
 * Lays readings on an unbroken row of intervals that ends with the newest one, so that what never arrived is seen as
 * a gap. Readings may come in any order; of two for one interval the later in the list counts.
 */
export function layOut(readings: readonly Reading[], spanMs: number): Slot[] {
  const newest = readings.reduce<Reading | undefined>(
    (best, reading) => (best === undefined || reading.startUtcMs > best.startUtcMs ? reading : best),
    undefined,
  );
  if (newest === undefined) return [];
  const { startUtcMs: last, intervalMs } = newest;
  const oldest = readings.reduce((least, reading) => Math.min(least, reading.startUtcMs), last);
  const values = new Map(readings.map((reading) => [reading.startUtcMs, reading.value]));
  const wanted = Math.min(Math.floor(spanMs / intervalMs), Math.floor((last - oldest) / intervalMs) + 1);
  const count = Math.max(1, Math.min(slotsMax, wanted));
  return Array.from({ length: count }, (_, i) => {
    const startUtcMs = last - (count - 1 - i) * intervalMs;
    const value = values.get(startUtcMs);
    if (value === undefined) return { startUtcMs, value: undefined, missing: 'not-received' };
    if (value === null) return { startUtcMs, value: undefined, missing: 'meter' };
    return { startUtcMs, value };
  });
}

export interface SlotSummary {
  readonly total: number;
  readonly present: number;
  readonly gaps: number;
}

export function summarise(slots: readonly Slot[]): SlotSummary {
  const present = slots.filter((slot) => slot.value !== undefined);
  return {
    total: present.reduce((sum, slot) => sum + (slot.value ?? 0), 0),
    present: present.length,
    gaps: slots.length - present.length,
  };
}
