import type { Window } from '../../schemas/generated/bundle.ts';
import { closest } from '../diagnostics/closest.ts';
import { replacement } from '../diagnostics/finding.ts';
import type { Text } from '../source/nodes.ts';
import { type BlockNode, blocksOf, clauseIn } from '../source/tree.ts';
import { window } from '../vocabulary/window.ts';
import { type Meaning, reportExcess, reportRepeats } from './meaning.ts';
import { integerOf } from './values.ts';
import { zoneNamed, zoneNames } from './zones/zone.ts';

const windowsMax = 16;
const zonesMax = 8;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const everyDay = 127;

/** Spans of local time in which classes may send (12.2.16, 12.2.17). */
export function lowerWindows(meaning: Meaning): Window[] {
  const found = blocksOf(meaning.tree, window);
  reportExcess(
    meaning,
    found.map((block) => block.heading.name),
    windowsMax,
    'windows',
  );
  return found.map((block) => lowerWindow(meaning, block, block.heading.name.text));
}

function lowerWindow(meaning: Meaning, block: BlockNode, name: string): Window {
  const { clauses } = window;
  const opens = clauseIn(block, clauses.opens)?.args;
  const missed = clauseIn(block, clauses.ifMissed)?.args.then;
  return {
    name,
    days: opens?.days.kind === 'on-days' ? daysOf(meaning, opens.days.list) : everyDay,
    opensAtMs: integerOf(meaning, opens?.at) ?? 0,
    lengthMs: integerOf(meaning, opens?.length) ?? 0,
    zone: zoneIndex(meaning, opens?.zone),
    start: clauseIn(block, clauses.starts)?.args.start.kind ?? 'at-opening',
    ifSkipped: clauseIn(block, clauses.ifSkipped)?.args.then.kind ?? 'skip',
    ifRepeated: clauseIn(block, clauses.ifRepeated)?.args.then.kind ?? 'once',
    ifMissed:
      missed?.kind === 'open-once'
        ? { kind: 'open-once', withinMs: integerOf(meaning, missed.within) ?? 0 }
        : { kind: 'skip' },
  };
}

interface DayItem {
  readonly day: { readonly kind: (typeof weekdays)[number]; readonly span: { start: number; end: number } };
}

function daysOf(meaning: Meaning, days: readonly DayItem[]): number {
  reportRepeats(
    meaning,
    days.map(({ day }) => ({ text: day.kind, span: day.span })),
  );
  return days.reduce((bits, { day }) => bits | (1 << weekdays.indexOf(day.kind)), 0);
}

/** Position of the zone in the bundle's list; a zone named for the first time is added to it. */
export function zoneIndex(meaning: Meaning, name: Text | undefined): number {
  if (name === undefined) return 0;
  const known = meaning.zones.findIndex((zone) => zone.name === name.value);
  if (known >= 0) return known;
  const zone = zoneNamed(name.value);
  if (zone === undefined) {
    const guess = closest(name.value, zoneNames());
    meaning.findings.push({
      code: 'E0402',
      message: `no time zone \`${name.value}\``,
      help:
        guess === undefined ? 'zones are named like "Europe/London" or "UTC"' : `did you mean "${guess}"?`,
      span: name.span,
      ...(guess === undefined ? {} : { fixes: [replacement(name.span, `"${guess}"`)] }),
    });
    return 0;
  }
  if (meaning.zones.length === zonesMax)
    meaning.findings.push({ code: 'E0605', message: `more than ${zonesMax} time zones`, span: name.span });
  meaning.zones.push(zone);
  return meaning.zones.length - 1;
}
