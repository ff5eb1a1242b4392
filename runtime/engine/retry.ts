import type { MessageClass } from '../../schemas/generated/bundle.ts';
import { drawUniform, jittered, type RandomState } from './random.ts';

/** Wait before the next attempt of a message that has been sent `attempts` times (12.2.3). */
export function retryDelayMs(retry: MessageClass['retry'], attempts: number, generator: RandomState): number {
  const doublings = retry.growth === 'doubling' ? Math.min(attempts - 1, 40) : 0;
  const delayMs = Math.min(retry.firstMs * 2 ** doublings, Math.max(retry.firstMs, retry.ceilingMs));
  return jittered(generator, delayMs, retry.jitterPermille);
}

/** Whether a message has used its first attempt and all its retries. */
export function isExhausted(retry: MessageClass['retry'], attempts: number): boolean {
  return attempts > retry.timesMax;
}

/** Full jitter: anything up to a limit that doubles with every failure, so that a fleet does not return at once. */
export function fullJitterMs(
  generator: RandomState,
  failures: number,
  limits: { readonly firstMs: number; readonly ceilingMs: number },
): number {
  const limitMs = Math.min(limits.firstMs * 2 ** Math.min(Math.max(failures - 1, 0), 40), limits.ceilingMs);
  return 1 + drawUniform(generator, limitMs);
}
