import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../dsl/meaning/zones/generator/generate.ts';
import { zoneNamed, zoneNames } from '../../../dsl/meaning/zones/zone.ts';
import { sharedFile } from '../shared-file.ts';

const dump = sharedFile('data/zdump-2009-2038.txt');

/** Changes of the offset by zone, from 2012 on, as zdump prints them: two lines each, the second at the change. */
function changesIn(text: string): Map<string, { atS: number; offsetS: number }[]> {
  const found = new Map<string, { atS: number; offsetS: number }[]>();
  const last = new Map<string, number>();
  for (const line of text.split('\n')) {
    const match = /^(\S+)\s+\w{3} (\w{3} +\d+ [\d:]+ \d{4}) UT = .* gmtoff=(-?\d+)$/.exec(line);
    const named = line.split(' ')[0] ?? '';
    if (named !== '' && !found.has(named)) found.set(named, []);
    if (match === null) continue;
    const [, zone = '', utc = '', offset = ''] = match;
    const atS = Date.parse(`${utc} UTC`) / 1000;
    const offsetS = Number(offset);
    const changes = found.get(zone) ?? [];
    found.set(zone, changes);
    if (last.get(zone) !== offsetS && last.has(zone) && atS >= Date.UTC(2012, 0, 1) / 1000)
      changes.push({ atS, offsetS });
    last.set(zone, offsetS);
  }
  return found;
}

describe.skipIf(dump === undefined)('the zone table', () => {
  const zones = changesIn(dump ?? '');

  it.each([...zones])('agrees with zdump: %s', (name, changes) => {
    const zone = zoneNamed(name);
    const from = Date.UTC(2012, 0, 1) / 1000;
    expect(zone?.transitions).toEqual(changes.filter(({ atS }) => atS >= from && atS < (zone?.untilS ?? 0)));
  });

  it('is compared for seven zones', () => {
    expect(zones.size).toBe(7);
  });
});

it('is fresh', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../../dsl/meaning/zones/table.ts'), 'utf8');
  expect(generate()).toBe(committed);
});

it('keeps every zone within the room of a bundle', () => {
  for (const name of zoneNames()) {
    const zone = zoneNamed(name);
    expect(zone?.transitions.length).toBeLessThanOrEqual(128);
    expect(zone?.transitions).toEqual([...(zone?.transitions ?? [])].sort((a, b) => a.atS - b.atS));
  }
});

it('knows aliases and nothing else', () => {
  expect(zoneNamed('GB')?.transitions).toEqual(zoneNamed('Europe/London')?.transitions);
  expect(zoneNamed('Asia/Kathmandu')).toMatchObject({ offsetS: 20_700, transitions: [] });
  expect(zoneNamed('Europe/Atlantis')).toBeUndefined();
});
