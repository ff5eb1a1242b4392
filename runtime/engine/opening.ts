import type { Window, Zone } from '../../schemas/generated/bundle.ts';
import { drawBelow, type Prf } from './prf.ts';
import { instantsOf, localDay, weekday } from './zone.ts';

/** One opening of a window: half-open, from `opensUtcMs` for the window's elapsed length. */
export interface Opening {
  /** Local date as days since 1970-01-01, with `/2` for the second run of a repeated hour. */
  readonly day: string;
  readonly opensUtcMs: number;
  readonly endUtcMs: number;
  /** This hub's own start in the window. */
  readonly startUtcMs: number;
}

/** Tail of a window, permille of its length, that random starts leave free for the session itself and its retries. */
const reservePermille = 100;

/** Openings of a window on the local dates from one UTC instant to another, in order of time, as far as asked for. */
export function* openingsBetween(
  window: Window,
  zone: Zone,
  prf: Prf,
  fromUtcMs: number,
  toUtcMs: number,
): Generator<Opening> {
  const last = localDay(zone, toUtcMs);
  for (let day = localDay(zone, fromUtcMs); day <= last; day++) yield* openingsOn(window, zone, prf, day);
}

/** Openings of one local date: the weekday is that of the opening. */
export function openingsOn(window: Window, zone: Zone, prf: Prf, day: number): Opening[] {
  if ((window.days & (1 << weekday(day))) === 0) return [];
  const { utcMs, nextValidUtcMs } = instantsOf(zone, day, window.opensAtMs);
  const skipped =
    window.ifSkipped === 'next-valid-minute' && nextValidUtcMs !== undefined ? [nextValidUtcMs] : [];
  const instants = utcMs.length === 0 ? skipped : utcMs.slice(0, window.ifRepeated === 'twice' ? 2 : 1);
  return instants.map((opensUtcMs, index) => {
    const key = index === 0 ? `${day}` : `${day}/2`;
    return {
      day: key,
      opensUtcMs,
      endUtcMs: opensUtcMs + window.lengthMs,
      startUtcMs: opensUtcMs + startOffsetMs(window, prf, key),
    };
  });
}

/** Part of a window, ms, in which a hub's start may lie. */
export function startRangeMs(lengthMs: number): number {
  return lengthMs - Math.ceil((lengthMs * reservePermille) / 1000);
}

/** Uniform over the fleet, not predictable from another hub, the same after a reboot (12.2.17). */
function startOffsetMs(window: Window, prf: Prf, day: string): number {
  if (window.start === 'at-opening') return 0;
  return drawBelow(prf, `window ${window.name} ${day}`, startRangeMs(window.lengthMs));
}
