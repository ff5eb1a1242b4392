/** The twin's clock: `utc = startUtcMs + (real time - anchorUtcMs) * speed`. */
export interface ClockConfig {
  readonly speed: number;
  readonly startUtcMs: number;
  readonly anchorUtcMs: number;
}

export interface TwinClock {
  readonly speed: number;
  readonly startUtcMs: number;
  utcMs(): number;
  /** Real milliseconds until the twin's clock shows `utcMs`. */
  realMsUntil(utcMs: number): number;
}

export function createTwinClock(config: ClockConfig | undefined): TwinClock {
  const { speed, startUtcMs, anchorUtcMs } = config ?? { speed: 1, startUtcMs: 0, anchorUtcMs: 0 };
  const utcMs = () => startUtcMs + (Date.now() - anchorUtcMs) * speed;
  return { speed, startUtcMs, utcMs, realMsUntil: (instant) => Math.max(0, (instant - utcMs()) / speed) };
}
