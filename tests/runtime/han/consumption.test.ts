import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openConsumption, parseConsumption, slotMs } from '../../../runtime/twins/coordinator/consumption.ts';

const newYear = Date.UTC(2013, 0, 1);
const realFile = new URL('../../../../shared/data/MAC000049.csv.gz', import.meta.url).pathname;

describe('consumption files', () => {
  it('reads half-hours in Wh, with Null, gaps and records off the grid as missing (10.3 i)', () => {
    const home = parseConsumption(
      [
        'LCLid,tstp,energy(kWh/hh)',
        'MAC1,2013-01-01 00:00:00, 0.59 ',
        'MAC1,2013-01-01 00:30:00.0000000, 1.0005 ',
        'MAC1,2013-01-01 01:00:00, Null ',
        'MAC1,2013-01-01 01:12:27, 9.9 ',
        'MAC1,2013-01-01 02:00:00, 0 ',
      ].join('\n'),
    );
    const slots = [0, 1, 2, 3, 4, 5].map((i) => home.slot(newYear + i * slotMs));
    expect(slots).toEqual([590, 1001, undefined, undefined, 0, undefined]);
    expect([home.startUtcMs, home.endUtcMs]).toEqual([newYear, newYear + 5 * slotMs]);
  });

  it('splits an hour over its half-hours without losing a Wh', () => {
    const home = parseConsumption(
      'start,value\r\n2020-04-01 01:00:00+00:00,0.078\r\n2020-04-01 02:00:00+00:00,0.0225\r\n',
    );
    const start = Date.UTC(2020, 3, 1, 1);
    expect([0, 1, 2, 3].map((i) => home.slot(start + i * slotMs))).toEqual([39, 39, 11, 12]);
  });

  it('steps the total at the end of each half-hour', () => {
    const home = parseConsumption('a,2013-01-01 00:00:00,0.1\na,2013-01-01 00:30:00,0.2\n');
    const totals = [0, slotMs - 1, slotMs, 2 * slotMs - 1, 2 * slotMs, 99 * slotMs];
    expect(totals.map((ms) => home.totalAt(newYear + ms))).toEqual([0, 0, 100, 100, 300, 300]);
  });

  it('makes the same seeded profile every time', () => {
    const [one, same, other] = [7, 7, 8].map((seed) => openConsumption({ seed }, newYear, 200));
    const day = (home: typeof one) => Array.from({ length: 48 }, (_, i) => home?.slot(newYear + i * slotMs));
    expect(day(one)).toEqual(day(same));
    expect(day(one)).not.toEqual(day(other));
  });

  it.skipIf(!existsSync(realFile))('reads a year of a real home, gzipped', () => {
    const home = openConsumption({ file: realFile }, 0, 0);
    expect(home.startUtcMs).toBe(newYear);
    expect((home.endUtcMs - home.startUtcMs) / slotMs).toBe(17_520);
    expect(home.slot(newYear)).toBe(590);
  });
});
