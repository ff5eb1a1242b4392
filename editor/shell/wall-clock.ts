import { signal } from '@preact/signals';

const secondMs = 1_000;
const steps = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: secondMs },
] as const;

/** The wall clock of the page, once a second: whatever shows an age reads it. */
export const nowUtcMs = signal(Date.now());

export function startClock(): void {
  setInterval(() => {
    nowUtcMs.value = Date.now();
  }, secondMs);
}

/** `just now`, `3 minutes ago`, `2 days ago`; instants a little ahead (clock differences) count as now. */
export function ageText(instantUtcMs: number, now: number): string {
  const ageMs = now - instantUtcMs;
  const step = steps.find(({ ms }) => ageMs >= ms);
  if (step === undefined) return 'just now';
  const count = Math.floor(ageMs / step.ms);
  return `${count} ${step.unit}${count === 1 ? '' : 's'} ago`;
}
