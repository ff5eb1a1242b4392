import type { MeterReading } from '../../schemas/generated/message.ts';
import {
  type BlockValue,
  dayMs,
  decodeBlock,
  encodeBlock,
  mergeInto,
  placeOf,
  startOf,
} from './reading-block.ts';
import type { Queries } from './tables.ts';

export interface StoredReading {
  readonly startUtcMs: number;
  readonly intervalMs: number;
  /** Null: the meter has no value for the interval. */
  readonly value: number | null;
}

export interface ReadingQuery {
  readonly hubId: string;
  readonly device: string;
  readonly register: string;
  /** Supplier slot; undefined: all that this head-end serves. */
  readonly slot?: number | undefined;
  /** Starts in [from, to), UTC milliseconds. */
  readonly fromUtcMs: number;
  readonly toUtcMs: number;
}

/** Days of one answer; a caller asks on from `nextFromUtcMs`. */
const readingDaysMax = 400;

/** Lays a report's intervals over what is stored. */
export async function storeReading(
  queries: Queries,
  hubId: string,
  slot: number,
  reading: MeterReading,
): Promise<void> {
  const { device, register, intervalMs, startUtcMs } = reading;
  const key = {
    hub_id: hubId,
    slot,
    device,
    register,
    interval_ms: intervalMs,
    phase_ms: startUtcMs % intervalMs,
  };
  for (const [utcDay, values] of daysOf(reading)) {
    const found = await queries
      .selectFrom('reading_days')
      .select('block')
      .where((where) => where.and({ ...key, utc_day: utcDay }))
      .executeTakeFirst();
    const block = found === undefined ? [] : decodeBlock(found.block);
    for (const [index, value] of values) mergeInto(block, index, value);
    const bytes = encodeBlock(block);
    await queries
      .insertInto('reading_days')
      .values({ ...key, utc_day: utcDay, block: bytes })
      .onConflict((conflict) => conflict.constraint('reading_days_pkey').doUpdateSet({ block: bytes }))
      .execute();
  }
}

/** The readings of a register in time order, each interval once, whichever report brought it. */
export async function readReadings(
  queries: Queries,
  query: ReadingQuery,
): Promise<{ readings: StoredReading[]; nextFromUtcMs?: number }> {
  const { hubId, device, register, slot, fromUtcMs, toUtcMs } = query;
  let select = queries
    .selectFrom('reading_days')
    .select(['utc_day', 'interval_ms', 'phase_ms', 'block'])
    .where((where) => where.and({ hub_id: hubId, device, register }))
    .where('utc_day', '>=', Math.floor(fromUtcMs / dayMs))
    .where('utc_day', '<=', Math.floor(toUtcMs / dayMs));
  if (slot !== undefined) select = select.where('slot', '=', slot);
  const rows = await select
    .orderBy('utc_day')
    .limit(readingDaysMax + 1)
    .execute();
  // A day is given whole or not at all: several rows may share it.
  const cut = rows.length > readingDaysMax ? rows[readingDaysMax]?.utc_day : undefined;
  const found = new Map<string, StoredReading>();
  for (const row of rows) {
    if (row.utc_day === cut) continue;
    const { utc_day: utcDay, interval_ms: intervalMs, phase_ms: phaseMs } = row;
    decodeBlock(row.block).forEach((value: BlockValue, index) => {
      const startUtcMs = startOf({ utcDay, index }, intervalMs, phaseMs);
      if (value === undefined || startUtcMs < fromUtcMs || startUtcMs >= toUtcMs) return;
      const name = `${startUtcMs} ${intervalMs}`;
      if ((found.get(name)?.value ?? null) === null) found.set(name, { startUtcMs, intervalMs, value });
    });
  }
  const readings = [...found.values()].sort(
    (a, b) => a.startUtcMs - b.startUtcMs || a.intervalMs - b.intervalMs,
  );
  return cut === undefined ? { readings } : { readings, nextFromUtcMs: cut * dayMs };
}

/** Registers of a hub that have readings: interval length and the days they span, [from, to). */
export async function readRegisters(
  queries: Queries,
  hubId: string,
): Promise<
  { device: string; register: string; slot: number; intervalMs: number; fromUtcMs: number; toUtcMs: number }[]
> {
  const rows = await queries
    .selectFrom('reading_days')
    .select(['device', 'register', 'slot', 'interval_ms'])
    .select(({ fn }) => [fn.min('utc_day').as('first_day'), fn.max('utc_day').as('last_day')])
    .where('hub_id', '=', hubId)
    .groupBy(['device', 'register', 'slot', 'interval_ms'])
    .orderBy('device')
    .orderBy('register')
    .orderBy('slot')
    .orderBy('interval_ms')
    .execute();
  return rows.map((row) => ({
    device: row.device,
    register: row.register,
    slot: row.slot,
    intervalMs: row.interval_ms,
    fromUtcMs: row.first_day * dayMs,
    toUtcMs: (row.last_day + 1) * dayMs,
  }));
}

/** A report's values by UTC day and place in it. */
function daysOf({ startUtcMs, intervalMs, values }: MeterReading): Map<number, [number, number | null][]> {
  const days = new Map<number, [number, number | null][]>();
  values.forEach((value, i) => {
    const { utcDay, index } = placeOf(startUtcMs + i * intervalMs, intervalMs);
    const day = days.get(utcDay) ?? [];
    day.push([index, value]);
    days.set(utcDay, day);
  });
  return days;
}
