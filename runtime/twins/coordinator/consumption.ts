import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export const slotMs = 30 * 60_000;

/**
 * What a home uses, in half-hours of UTC: `import` is energy in Wh or volume in dm3. Slots without a record are
 * missing, as a meter that was off leaves them.
 */
export interface Consumption {
  readonly startUtcMs: number;
  /** End of the last slot. */
  readonly endUtcMs: number;
  /** Undefined: missing, or out of range. */
  slot(startUtcMs: number): number | undefined;
  /** Sum of all slots that ended at or before `utcMs`; missing ones count nothing. */
  totalAt(utcMs: number): number;
}

export type Profile = { readonly file: string } | { readonly seed: number };

export function openConsumption(profile: Profile, startUtcMs: number, typicalSlot: number): Consumption {
  return 'file' in profile
    ? parseConsumption(readText(profile.file))
    : seededConsumption(profile.seed, startUtcMs, typicalSlot);
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (gzipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

/**
 * Reads `id,time,value` or `time,value` lines, kWh (or m3) of the half-hour or hour that begins at `time` (UTC).
 * Rounds each record to Wh (dm3); an hour is split over its two half-hours. `Null` and records off the grid are missing.
 */
export function parseConsumption(text: string): Consumption {
  const records: { startUtcMs: number; value: number }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const columns = line.split(',');
    const startUtcMs = parseUtc(columns.at(-2) ?? '');
    const value = Number.parseFloat(columns.at(-1) ?? '');
    if (startUtcMs === undefined || startUtcMs % slotMs !== 0 || !(value >= 0)) continue;
    records.push({ startUtcMs, value: Math.round(value * 1000) });
  }
  records.sort((a, b) => a.startUtcMs - b.startUtcMs);
  const hourly = records.length > 1 && records.every((record) => record.startUtcMs % (2 * slotMs) === 0);
  const slots = new Map<number, number>();
  for (const { startUtcMs, value } of records) {
    const first = hourly ? Math.floor(value / 2) : value;
    slots.set(startUtcMs, first);
    if (hourly) slots.set(startUtcMs + slotMs, value - first);
  }
  return fromSlots(slots);
}

/** `2013-01-01 00:30:00`, with fraction, `T`, `Z` or `+00:00` if so written. */
function parseUtc(text: string): number | undefined {
  const found = /^\s*(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?\s*$/.exec(text);
  if (!found) return undefined;
  const utcMs = Date.parse(`${found[1]}T${found[2]}${found[3] ?? 'Z'}`);
  return Number.isNaN(utcMs) ? undefined : utcMs;
}

function fromSlots(slots: ReadonlyMap<number, number>): Consumption {
  const starts = [...slots.keys()].sort((a, b) => a - b);
  const startUtcMs = starts[0] ?? 0;
  const endUtcMs = starts.length > 0 ? (starts.at(-1) ?? 0) + slotMs : 0;
  const totals: number[] = [0];
  for (let at = startUtcMs; at < endUtcMs; at += slotMs)
    totals.push((totals.at(-1) ?? 0) + (slots.get(at) ?? 0));
  return {
    startUtcMs,
    endUtcMs,
    slot: (start) => slots.get(start),
    totalAt(utcMs) {
      const finished = Math.floor((utcMs - startUtcMs) / slotMs);
      return totals[Math.min(Math.max(finished, 0), totals.length - 1)] ?? 0;
    },
  };
}

/** Longest seeded profile. */
const seededSlotsMax = 4 * 366 * 48;
/** Share of a typical half-hour used at each two hours of a day. */
const dayShape = [0.4, 0.3, 0.3, 0.8, 1.2, 0.9, 0.9, 0.8, 1.3, 2.1, 1.8, 0.9];

function seededConsumption(seed: number, fromUtcMs: number, typicalSlot: number): Consumption {
  const startUtcMs = Math.ceil(fromUtcMs / slotMs) * slotMs;
  const slots = new Map<number, number>();
  let state = seed >>> 0;
  for (let i = 0; i < seededSlotsMax; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const at = startUtcMs + i * slotMs;
    const shape = dayShape[Math.floor((at / slotMs / 4) % 12)] ?? 1;
    slots.set(at, Math.round(typicalSlot * shape * (0.5 + state / 2 ** 32)));
  }
  return fromSlots(slots);
}
