import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { createHeadEndClock } from '../../editor/api/head-end-clock.ts';
import { ageText } from '../../editor/shell/wall-clock.ts';

it('runs with our clock until the head-end has said its time', () => {
  const local = signal(5_000);
  expect(createHeadEndClock(local).nowUtcMs.value).toBe(5_000);
});

it("follows a head-end whose clock runs faster than ours, so that ages are counted in the head-end's time", () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const local = signal(Date.now());
  const clock = createHeadEndClock(local);
  clock.observe(50_000_000);
  vi.setSystemTime(1_002_000);
  clock.observe(50_240_000);
  local.value = 1_003_000;
  expect(clock.nowUtcMs.value).toBe(50_360_000);
  vi.useRealTimers();
});

it('is never before something that has happened at the head-end', () => {
  const local = signal(5_000);
  const clock = createHeadEndClock(local);
  clock.notBefore(9_000);
  clock.notBefore(7_000);
  expect(clock.nowUtcMs.value).toBe(9_000);
});

it.each([
  [0, 'just now'],
  [-400, 'just now'],
  [1_000, '1 second ago'],
  [61_000, '1 minute ago'],
  [7_200_000, '2 hours ago'],
  [3 * 86_400_000, '3 days ago'],
])('says an age of %d ms as %s', (ageMs, words) => {
  expect(ageText(10_000_000_000 - ageMs, 10_000_000_000)).toBe(words);
});
