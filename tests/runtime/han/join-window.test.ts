import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createJoinWindow, joinWindowMsMax } from '../../../runtime/drivers/han/join-window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What the coordinator was told, in seconds, over `forMs` of time. */
async function told(openForMs: number, forMs: number): Promise<number[]> {
  const seconds: number[] = [];
  const window = createJoinWindow(async (forS) => void seconds.push(forS));
  await window.open(openForMs);
  await vi.advanceTimersByTimeAsync(forMs);
  return seconds;
}

it('closes a short window by itself (10.3 c)', async () => {
  expect(await told(60_000, 59_999)).toEqual([60]);
  expect(await told(60_000, 60_000)).toEqual([60, 0]);
});

it('renews a long window, as the network allows only 254 s at a time (10.3 c)', async () => {
  expect(await told(600_000, 600_000)).toEqual([254, 254, 92, 0]);
});

it('never stays open for longer than the longest window', async () => {
  const seconds = await told(10 * joinWindowMsMax, 2 * joinWindowMsMax);
  expect(seconds.reduce((sum, forS) => sum + forS)).toBeLessThanOrEqual(joinWindowMsMax / 1000 + 1);
  expect(seconds.at(-1)).toBe(0);
});
