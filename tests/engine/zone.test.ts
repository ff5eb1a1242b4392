import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openingsOn } from '../../runtime/engine/opening.ts';
import { keyedBy } from '../../runtime/engine/prf.ts';
import { instantsOf, localDay, offsetAtMs, weekday } from '../../runtime/engine/zone.ts';
import type { Window } from '../../schemas/generated/bundle.ts';
import { london, nightSync } from './bundles.ts';
import { defaultHub, hourMs, minuteMs } from './virtual-world.ts';

const prf = keyedBy(defaultHub.seedHex);
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const iso = (utcMs: number | undefined) => (utcMs === undefined ? undefined : new Date(utcMs).toISOString());
const opensAt = (date: string, change: Partial<Window>) =>
  openingsOn(nightSync({ start: 'at-opening', ...change }), london, prf, dayOf(date)).map(({ opensUtcMs }) =>
    iso(opensUtcMs),
  );

describe('local time', () => {
  it('has its weekday and date by the zone', () => {
    expect(weekday(dayOf('2026-03-29'))).toBe(6);
    expect(weekday(dayOf('2026-03-30'))).toBe(0);
    expect(localDay(london, Date.parse('2026-07-01T23:30:00Z'))).toBe(dayOf('2026-07-02'));
  });

  it('moves a skipped hour to the first valid instant and finds a repeated one twice', () => {
    expect(instantsOf(london, dayOf('2026-03-29'), 90 * minuteMs)).toEqual({
      utcMs: [],
      nextValidUtcMs: Date.parse('2026-03-29T01:00:00Z'),
    });
    expect(instantsOf(london, dayOf('2026-10-25'), 90 * minuteMs).utcMs.map(iso)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
  });

  const zdump = '../shared/data/zdump-2009-2038.txt';
  it.skipIf(!existsSync(zdump))('agrees with zdump at every change in the table', () => {
    for (const line of readFileSync(zdump, 'utf8').split('\n')) {
      const found = line.match(/^Europe\/London {2}(.*) UT = .* gmtoff=(\d+)$/);
      const utcMs = Date.parse(`${found?.[1]} UTC`);
      if (!found || !(utcMs > Date.UTC(2025, 3) && utcMs < Date.UTC(2028, 11))) continue;
      expect(offsetAtMs(london, utcMs), line).toBe(Number(found[2]) * 1000);
    }
  });
});

describe('openings in Europe/London', () => {
  it('open by the wall clock in winter and summer (12.2.16)', () => {
    expect(opensAt('2026-01-15', {})).toEqual(['2026-01-15T01:30:00.000Z']);
    expect(opensAt('2026-07-15', {})).toEqual(['2026-07-15T00:30:00.000Z']);
  });

  it('in the short night open at the next valid minute, or not at all (12.2.16)', () => {
    expect(opensAt('2026-03-29', {})).toEqual(['2026-03-29T01:00:00.000Z']);
    expect(opensAt('2026-03-29', { ifSkipped: 'skip' })).toEqual([]);
  });

  it('in the long night open once, or twice where the policy says so (12.2.16)', () => {
    expect(opensAt('2026-10-25', {})).toEqual(['2026-10-25T00:30:00.000Z']);
    expect(opensAt('2026-10-25', { ifRepeated: 'twice' })).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
  });

  it('last an elapsed time across midnight and across a clock change (12.2.16)', () => {
    const [opening] = openingsOn(
      nightSync({ opensAtMs: 23 * hourMs, lengthMs: 4 * hourMs }),
      london,
      prf,
      dayOf('2026-03-28'),
    );
    expect(iso(opening?.opensUtcMs)).toBe('2026-03-28T23:00:00.000Z');
    expect(iso(opening?.endUtcMs)).toBe('2026-03-29T03:00:00.000Z');
  });

  it('belong to the weekday on which they open (12.2.16)', () => {
    const sundays = { days: 1 << 6, opensAtMs: 23 * hourMs };
    expect(opensAt('2026-03-22', sundays)).toHaveLength(1);
    expect(opensAt('2026-03-23', sundays)).toHaveLength(0);
  });

  it('start inside the window less its reserve', () => {
    for (let day = 20_000; day < 20_400; day++) {
      for (const { opensUtcMs, startUtcMs } of openingsOn(nightSync(), london, prf, day)) {
        expect(startUtcMs).toBeGreaterThanOrEqual(opensUtcMs);
        expect(startUtcMs - opensUtcMs).toBeLessThan(nightSync().lengthMs * 0.9);
      }
    }
  });
});
