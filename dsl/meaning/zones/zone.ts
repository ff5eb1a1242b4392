import type { Zone } from '../../../schemas/generated/bundle.ts';
import { dataVersion, fromS, rows, untilS } from './table.ts';

const minuteS = 60;

let places: Map<string, number> | undefined;

function rowsByName(): Map<string, number> {
  places ??= new Map(
    rows.flatMap((row, i) =>
      row
        .slice(0, row.indexOf('|'))
        .split(' ')
        .map((name) => [name, i]),
    ),
  );
  return places;
}

/** Names of all zones and their aliases, as in the tz database. */
export function zoneNames(): readonly string[] {
  return [...rowsByName().keys()];
}

/** A zone with its transitions from 2012 on, as a bundle carries it; undefined when there is no such zone. */
export function zoneNamed(name: string): Zone | undefined {
  const place = rowsByName().get(name);
  const row = place === undefined ? undefined : rows[place];
  if (row === undefined) return undefined;
  const [first = '0', ...pairs] = row.slice(row.indexOf('|') + 1).split(' ');
  const transitions: Zone['transitions'] = [];
  let atS = fromS;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    atS += Number.parseInt(pairs[i] ?? '0', 36) * minuteS;
    transitions.push({ atS, offsetS: Number(pairs[i + 1]) * minuteS });
  }
  return { name, dataVersion, offsetS: Number(first) * minuteS, untilS, transitions };
}
