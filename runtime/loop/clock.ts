import type { Moment } from '../../schemas/generated/engine-step.ts';
import type { ClockSource } from '../../schemas/generated/hub-configuration.ts';

/** Before this instant a clock has lost its battery: 1970 and 2000 are what such clocks say (8.2.1). */
const earliestPlausibleUtcMs = Date.UTC(2010, 0, 1);

/** The hub's clock: UTC for calendar rules, monotonic time for durations. */
export interface HubClock {
  now(): Moment;
  /** Real milliseconds until the monotonic instant `monoMs` of this clock; 0 when it has passed. */
  realMsUntil(monoMs: number): number;
  /** Real milliseconds that `hubMs` of this clock take. */
  toRealMs(hubMs: number): number;
  /** Milliseconds of this clock that `realMs` take. */
  toHubMs(realMs: number): number;
  /** Takes the head-end's time: from now on UTC is right by `errorMs` more, and its quality is synced. */
  correct(errorMs: number): void;
  /** Head-end time agrees within tolerance. */
  confirm(): void;
}

/** A clock on the machine's own time, or on a scaled one for twins and demonstrations. */
export function createClock(source: ClockSource = { speed: 1 }): HubClock {
  const { speed } = source;
  const anchorUtcMs = source.anchorUtcMs ?? 0;
  const startUtcMs = source.startUtcMs ?? anchorUtcMs;
  const bootReal = performance.now();
  let correctionMs = 0;
  let synced = false;

  const utc = () => Math.round(startUtcMs + (Date.now() - anchorUtcMs) * speed + correctionMs);
  const mono = () => Math.round((performance.now() - bootReal) * speed);
  return {
    now() {
      const utcMs = utc();
      const quality = synced ? 'synced' : utcMs < earliestPlausibleUtcMs ? 'invalid' : 'holdover';
      return { monoMs: mono(), utcMs, quality };
    },
    realMsUntil: (monoMs) => Math.max(0, (monoMs - mono()) / speed),
    toRealMs: (hubMs) => hubMs / speed,
    toHubMs: (realMs) => Math.round(realMs * speed),
    correct(errorMs) {
      correctionMs += errorMs;
      synced = true;
    },
    confirm() {
      synced = true;
    },
  };
}
