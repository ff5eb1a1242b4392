import { describe, expect, it } from 'vitest';
import { energyDelivered, volumeDelivered } from '../../../runtime/drivers/han/devices/metered-device.ts';
import { toVocabulary } from '../../../runtime/drivers/han/meter-scale.ts';
import { type AskForProfile, readIntervals, regroup } from '../../../runtime/drivers/han/profile.ts';

const halfHourMs = 1_800_000;
const origin = Date.UTC(2026, 0, 1);
const at = (i: number) => origin + i * halfHourMs;

/** A meter with `values` from `origin` on that gives at most `periodsMax` at a time. */
function meter(values: readonly (number | null)[], periodsMax: number, asked: number[] = []): AskForProfile {
  return async (endUtcMs, periods) => {
    asked.push(periods);
    const end = Math.min(Math.floor((endUtcMs - origin) / halfHourMs), values.length);
    const block = values.slice(Math.max(0, end - Math.min(periods, periodsMax)), Math.max(0, end)).reverse();
    const status = block.length > 0 ? 0 : 5;
    return { ok: true, value: { endUtcMs: at(end), status, intervalMs: halfHourMs, values: block } };
  };
}
const count = (length: number) => Array.from({ length }, (_, i) => i);

describe('reading a profile', () => {
  it.each([1, 7, 48, 200])('puts blocks of %i together, oldest first (10.3 i)', async (periodsMax) => {
    const read = await readIntervals(meter(count(120), periodsMax), at(3), at(103));
    expect(read).toMatchObject({ ok: true, value: { startUtcMs: at(3), values: count(103).slice(3) } });
  });

  it('asks for no more than it needs', async () => {
    const asked: number[] = [];
    await readIntervals(meter(count(200), 48, asked), at(100), at(150));
    expect(asked).toEqual([48, 2]);
  });

  it('ends where the meter ends, and begins where it begins', async () => {
    const read = await readIntervals(meter([1, null, 3], 2), at(-10), at(9));
    expect(read).toMatchObject({ ok: true, value: { startUtcMs: at(0), values: [1, null, 3] } });
  });

  it('gives nothing when nothing new has finished', async () => {
    const read = await readIntervals(meter(count(5), 48), at(5), at(6));
    expect(read).toMatchObject({ ok: true, value: { values: [] } });
  });

  it('fills a hole between two blocks with missing intervals', async () => {
    const holed: AskForProfile = async (endUtcMs) => {
      const end = endUtcMs > at(5) ? 6 : 3;
      const value = { endUtcMs: at(end), status: 0, intervalMs: halfHourMs, values: [end] };
      return { ok: true, value };
    };
    const read = await readIntervals(holed, at(2), at(6));
    expect(read).toMatchObject({ ok: true, value: { startUtcMs: at(2), values: [3, null, null, 6] } });
  });

  it('asks for less when the meter says it is too much', async () => {
    const all = meter(count(60), 60);
    const strict: AskForProfile = async (endUtcMs, periods) =>
      periods <= 12
        ? all(endUtcMs, periods)
        : { ok: true, value: { endUtcMs, status: 4, intervalMs: halfHourMs, values: [] } };
    const read = await readIntervals(strict, at(0), at(60));
    expect(read).toMatchObject({ ok: true, value: { values: count(60) } });
  });

  it('says unsupported when the meter has no such channel', async () => {
    const none: AskForProfile = async (endUtcMs) => ({
      ok: true,
      value: { endUtcMs, status: 2, intervalMs: halfHourMs, values: [] },
    });
    expect(await readIntervals(none, at(0), at(2))).toMatchObject({
      ok: false,
      fault: { reason: 'unsupported' },
    });
  });

  it('gives up on a meter that would be asked for ever', async () => {
    let requests = 0;
    const endless: AskForProfile = async (endUtcMs) => {
      requests += 1;
      return { ok: true, value: { endUtcMs, status: 0, intervalMs: halfHourMs, values: [1] } };
    };
    const read = await readIntervals(endless, at(0), at(1_000));
    expect(requests).toBe(128);
    expect(read).toMatchObject({ ok: true, value: { startUtcMs: at(872) } });
  });
});

describe('intervals of another length', () => {
  const profile = { startUtcMs: at(1), intervalMs: halfHourMs, values: [1, 2, 3, null, 5, 6] };

  it('adds whole groups on the asked grid and leaves out what is not whole', () => {
    expect(regroup(profile, 2 * halfHourMs, at(0))).toEqual({
      startUtcMs: at(2),
      intervalMs: 2 * halfHourMs,
      values: [5, null],
    });
  });

  it('leaves equal intervals as they are', () => {
    expect(regroup(profile, halfHourMs, at(1))).toEqual(profile);
  });

  it.each([
    ['coarser than asked for', halfHourMs / 2, at(0)],
    ['off the grid', halfHourMs, at(0) + 60_000],
  ])('refuses intervals %s', (_what, intervalMs, sinceUtcMs) => {
    expect(regroup(profile, intervalMs, sinceUtcMs)).toBeUndefined();
  });
});

describe('the scale of a meter', () => {
  it.each([
    [1, 1000, 1234, 1234],
    [1, 10_000, 12_345, 1235],
    [1, 1, 7, 7000],
    [60, 3600, 281_474_976_710_654, 4_691_249_611_844_233],
    [1, 2000, -3, -2],
  ])('turns multiplier %i, divisor %i, raw %i into %i Wh', (multiplier, divisor, raw, wh) => {
    expect(toVocabulary(raw, { unit: 0, multiplier, divisor }, energyDelivered)).toBe(wh);
  });

  it.each([
    ['another unit', { unit: 1, multiplier: 1, divisor: 1000 }, energyDelivered],
    ['a divisor of zero', { unit: 1, multiplier: 1, divisor: 0 }, volumeDelivered],
  ])('refuses %s', (_what, scale, register) => {
    expect(toVocabulary(1, scale, register)).toBeUndefined();
  });
});
