import type { HanResult } from './contract.ts';

/** One GetProfile response: finished intervals, newest first, the newest ending at `endUtcMs`; null: invalid. */
export interface ProfileBlock {
  readonly endUtcMs: number;
  readonly status: number;
  readonly intervalMs: number;
  readonly values: readonly (number | null)[];
}

/** Asks the meter for up to `periods` intervals that ended at or before `endUtcMs`. */
export type AskForProfile = (endUtcMs: number, periods: number) => Promise<HanResult<ProfileBlock>>;

/** Raw intervals, oldest first. */
export interface RawProfile {
  readonly startUtcMs: number;
  readonly intervalMs: number;
  readonly values: readonly (number | null)[];
}

/** Intervals asked for at a time; a meter that can give only fewer does so. */
const periodsPerRequest = 48;
/** Requests for one reading: a month of half-hours from a meter that gives 12 at a time. */
const requestsMax = 128;
const status = { success: 0, channelUndefined: 1, channelUnsupported: 2, tooMany: 4, none: 5 } as const;

/** Reads backwards from `untilUtcMs` until `sinceUtcMs` or the meter's oldest interval is reached. */
export async function readIntervals(
  ask: AskForProfile,
  sinceUtcMs: number,
  untilUtcMs: number,
): Promise<HanResult<RawProfile>> {
  const newestFirst: (number | null)[] = [];
  let intervalMs = 0;
  let endUtcMs = 0;
  let cursorUtcMs = untilUtcMs;
  let periods = periodsPerRequest;
  for (let requests = 0; requests < requestsMax && cursorUtcMs > sinceUtcMs; requests += 1) {
    const wanted = intervalMs > 0 ? Math.min(periods, (cursorUtcMs - sinceUtcMs) / intervalMs) : periods;
    const answer = await ask(cursorUtcMs, Math.ceil(wanted));
    if (!answer.ok) return answer;
    const block = answer.value;
    const refusal = refusalOf(block);
    if (refusal) return refusal;
    if (block.status === status.tooMany && block.values.length === 0 && periods > 1) {
      periods = Math.floor(periods / 2);
      continue;
    }
    if (block.values.length === 0 || block.endUtcMs <= sinceUtcMs) break;
    if (intervalMs === 0) {
      intervalMs = block.intervalMs;
      endUtcMs = block.endUtcMs;
      cursorUtcMs = endUtcMs;
    }
    if (block.endUtcMs > cursorUtcMs || block.intervalMs !== intervalMs)
      return refused('blocks do not fit together');
    // A hole between two blocks is intervals the meter does not have.
    for (; cursorUtcMs > block.endUtcMs; cursorUtcMs -= intervalMs) newestFirst.push(null);
    newestFirst.push(...block.values);
    cursorUtcMs -= block.values.length * intervalMs;
  }
  if (intervalMs === 0) return { ok: true, value: { startUtcMs: sinceUtcMs, intervalMs: 0, values: [] } };
  const kept = newestFirst.slice(0, Math.ceil((endUtcMs - sinceUtcMs) / intervalMs));
  return {
    ok: true,
    value: { startUtcMs: endUtcMs - kept.length * intervalMs, intervalMs, values: kept.reverse() },
  };
}

/**
 * Intervals of `intervalMs` on the grid through `sinceUtcMs`, made of the meter's own, which must divide them.
 * One that is not whole is left out at the ends and null in between. Undefined: the meter's are coarser or off the grid.
 */
export function regroup(profile: RawProfile, intervalMs: number, sinceUtcMs: number): RawProfile | undefined {
  if (profile.values.length === 0) return { startUtcMs: sinceUtcMs, intervalMs, values: [] };
  const parts = intervalMs / profile.intervalMs;
  const offset = profile.startUtcMs - sinceUtcMs;
  if (!Number.isInteger(parts) || !Number.isInteger(offset / profile.intervalMs)) return undefined;
  const startUtcMs = sinceUtcMs + Math.ceil(Math.max(offset, 0) / intervalMs) * intervalMs;
  const first = (startUtcMs - profile.startUtcMs) / profile.intervalMs;
  const values: (number | null)[] = [];
  for (let at = first; at + parts <= profile.values.length; at += parts) {
    values.push(sumOf(profile.values.slice(at, at + parts)));
  }
  return { startUtcMs, intervalMs, values };
}

function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function refusalOf(block: ProfileBlock): HanResult<never> | undefined {
  switch (block.status) {
    case status.success:
    case status.tooMany:
    case status.none:
      return undefined;
    case status.channelUndefined:
    case status.channelUnsupported:
      return { ok: false, fault: { reason: 'unsupported', detail: 'the meter keeps no such profile' } };
    default:
      return refused(`profile status ${block.status}`);
  }
}

function refused(detail: string): HanResult<never> {
  return { ok: false, fault: { reason: 'read-refused', detail } };
}
