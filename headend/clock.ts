/** A clock that may run faster than real time from an anchor, as twins and demonstrations use it. */
export interface ClockSource {
  readonly speed: number;
  readonly startUtcMs: number;
  /** Real time at which the clock stood at `startUtcMs`. */
  readonly anchorUtcMs: number;
}

/** The head-end's time, UTC milliseconds; without a source the machine's own. */
export type Clock = () => number;

export function createClock(source: ClockSource | undefined): Clock {
  if (source === undefined) return Date.now;
  const { speed, startUtcMs, anchorUtcMs } = source;
  return () => Math.round(startUtcMs + (Date.now() - anchorUtcMs) * speed);
}
