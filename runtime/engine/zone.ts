import type { Zone } from '../../schemas/generated/bundle.ts';

export const dayMs = 86_400_000;

/** Offset from UTC in force at a UTC instant, ms. After the table's end the last offset stays. */
export function offsetAtMs(zone: Zone, utcMs: number): number {
  const { transitions } = zone;
  let low = 0;
  let high = transitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((transitions[middle]?.atS ?? 0) * 1000 <= utcMs) low = middle + 1;
    else high = middle;
  }
  return (low === 0 ? zone.offsetS : (transitions[low - 1]?.offsetS ?? 0)) * 1000;
}

/** Days since 1970-01-01 of the local date at a UTC instant. */
export function localDay(zone: Zone, utcMs: number): number {
  return Math.floor((utcMs + offsetAtMs(zone, utcMs)) / dayMs);
}

/** Monday 0 … Sunday 6. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * The UTC instants at which a local wall clock shows a time of a day: one as a rule, two where the hour repeats,
 * none where it is skipped; then `nextValidUtcMs` is the first instant after the gap.
 */
export function instantsOf(
  zone: Zone,
  day: number,
  timeOfDayMs: number,
): { utcMs: number[]; nextValidUtcMs: number | undefined } {
  const localMs = day * dayMs + timeOfDayMs;
  const offsets = [offsetAtMs(zone, localMs - dayMs), offsetAtMs(zone, localMs + dayMs)];
  const utcMs = [...new Set(offsets)]
    .map((offsetMs) => ({ offsetMs, at: localMs - offsetMs }))
    .filter(({ offsetMs, at }) => offsetAtMs(zone, at) === offsetMs)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  if (utcMs.length > 0) return { utcMs, nextValidUtcMs: undefined };
  const gap = zone.transitions.find(
    ({ atS }) => atS * 1000 > localMs - dayMs && atS * 1000 + offsetAtMs(zone, atS * 1000) > localMs,
  );
  return { utcMs, nextValidUtcMs: gap === undefined ? undefined : gap.atS * 1000 };
}
