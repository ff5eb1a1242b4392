import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** The head-end's time: what ages are counted by. It may run many times as fast as ours (twins, demonstrations). */
export interface HeadEndClock {
  readonly nowUtcMs: ReadonlySignal<number>;
  /** The head-end said its time just now. */
  observe(headEndUtcMs: number): void;
  /** Something happened at that instant: the head-end's time cannot be before it. */
  notBefore(headEndUtcMs: number): void;
}

interface Sample {
  readonly localMs: number;
  readonly headEndMs: number;
}

/** Below this distance two samples say nothing about the speed. */
const baselineMs = 1_000;

/** @param localNow our own clock, ticking */
export function createHeadEndClock(localNow: ReadonlySignal<number>): HeadEndClock {
  const first = signal<Sample | undefined>(undefined);
  const last = signal<Sample | undefined>(undefined);
  const bound = signal(0);
  const estimate = (): number => {
    if (last.value === undefined) return localNow.value;
    const { localMs, headEndMs } = last.value;
    return headEndMs + Math.max(0, localNow.value - localMs) * speedBetween(first.value, last.value);
  };
  return {
    nowUtcMs: computed(() => Math.max(estimate(), bound.value)),
    notBefore(headEndMs) {
      if (headEndMs > bound.peek()) bound.value = headEndMs;
    },
    observe(headEndMs) {
      const sample = { localMs: Date.now(), headEndMs };
      first.value ??= sample;
      last.value = sample;
    },
  };
}

function speedBetween(first: Sample | undefined, last: Sample): number {
  if (first === undefined || last.localMs - first.localMs < baselineMs) return 1;
  return (last.headEndMs - first.headEndMs) / (last.localMs - first.localMs);
}
