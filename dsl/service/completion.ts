import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import { lower } from '../meaning/lower.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { zoneNames } from '../meaning/zones/zone.ts';
import type { Expected } from '../source/expectations.ts';
import { parse } from '../source/parse.ts';
import { LineIndex, type Position, type Range } from '../source/positions.ts';
import type { BlockEntry, ClauseEntry } from '../vocabulary/block.ts';
import type { SlotType } from '../vocabulary/shape.ts';
import { units } from '../vocabulary/units.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { hubFacts, type KnownName, namesFor, namesForCondition } from './names.ts';

/** Kinds of the language server protocol. */
const completionKind = {
  keyword: 14,
  class: 7,
  unit: 11,
  value: 12,
  variable: 6,
  operator: 24,
  constant: 21,
} as const;

export interface CompletionItem {
  readonly label: string;
  readonly kind: number;
  readonly detail?: string;
  readonly documentation?: { readonly kind: 'markdown'; readonly value: string };
  readonly sortText: string;
  readonly filterText?: string;
  readonly textEdit: { readonly range: Range; readonly newText: string };
}

interface Offer {
  readonly label: string;
  readonly kind: number;
  readonly detail?: string;
  readonly doc?: string;
  readonly insert?: string;
}

/** What may be written at a position, and nothing else; the most likely first. */
export function completionsAt(text: string, position: Position): CompletionItem[] {
  const lines = new LineIndex(text);
  const cursor = cursorAt(text, lines.offsetAt(position));
  const { tree, findings } = parse(text);
  const { meaning } = lower(tree, findings);
  const seen = new Set<string>();
  const offers = offersFor(cursor, meaning).filter(({ label }) => !seen.has(label) && seen.add(label));
  const range = lines.rangeOf(cursor.replace);
  return offers.map(({ label, kind, detail, doc, insert }, i) => ({
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(doc === undefined ? {} : { documentation: { kind: 'markdown', value: doc } as const }),
    sortText: String(i).padStart(4, '0'),
    ...(cursor.insideText ? { filterText: insert ?? label } : {}),
    textEdit: { range, newText: insert ?? label },
  }));
}

function offersFor(cursor: Cursor, meaning: Meaning): Offer[] {
  // Only hubs are selected by membership in a list.
  const selects = cursor.block?.kind === 'policy' || cursor.block?.kind === 'overlay';
  const inCondition = cursor.expected.some((expected) => expected.kind === 'comparison');
  const fitting = cursor.expected.filter(
    (expected) => selects || !inCondition || expected.kind !== 'word' || expected.word !== 'in',
  );
  const fromExpected = fitting.flatMap((expected) => offersOf(expected, cursor, meaning));
  if (cursor.insideText) return fromExpected.filter((offer) => offer.insert?.startsWith('"') === true);
  const clauses = cursor.clauses.map(clauseOffer);
  return [
    ...(cursor.unitOf === undefined ? [] : unitOffers(cursor.unitOf)),
    ...(cursor.onNewLine ? [...clauses, ...fromExpected] : [...fromExpected, ...clauses]),
    ...cursor.declarations.map(declarationOffer),
  ];
}

function offersOf(expected: Expected, cursor: Cursor, meaning: Meaning): Offer[] {
  switch (expected.kind) {
    case 'word':
      return [
        {
          label: expected.rest,
          kind: completionKind.keyword,
          ...(expected.doc === undefined ? {} : { doc: expected.doc }),
        },
      ];
    case 'mark':
      return [];
    case 'comparison':
      return ['<', '<=', '>', '>=', '=', '!='].map((label) => ({ label, kind: completionKind.operator }));
    case 'term':
      if (cursor.insideText || cursor.block?.kind === 'policy' || cursor.block?.kind === 'overlay')
        return [
          ...hubFacts.map(nameOffer),
          ...vocabulary.hubModels.map(({ name }) => textOffer(name, 'hub model')),
        ];
      return namesForCondition(meaning, cursor.block?.kind === 'alert').map(nameOffer);
    case 'slot':
      return slotOffers(expected.type, expected, cursor, meaning);
  }
}

function slotOffers(
  type: SlotType,
  expected: Expected & { kind: 'slot' },
  cursor: Cursor,
  meaning: Meaning,
): Offer[] {
  if (type === 'zone') return zoneNames().map((name) => textOffer(name, 'time zone'));
  const { default: fallback, doc } = expected.facts;
  const written =
    fallback === undefined
      ? []
      : [
          {
            label: fallback,
            kind: completionKind.value,
            detail: 'what holds when it is left out',
            ...(doc === undefined ? {} : { doc }),
          },
        ];
  return [...namesFor(type, meaning, cursor.device).map(nameOffer), ...written];
}

function unitOffers(type: SlotType): Offer[] {
  return units
    .filter((unit) => type === 'value' || unit.dimension === type)
    .map(({ name, doc }) => ({ label: name, kind: completionKind.unit, detail: doc }));
}

function nameOffer({ name, detail, doc }: KnownName): Offer {
  return { label: name, kind: completionKind.variable, detail, ...(doc === undefined ? {} : { doc }) };
}

function textOffer(name: string, detail: string): Offer {
  return { label: name, kind: completionKind.constant, detail, insert: `"${name}"` };
}

function clauseOffer(entry: ClauseEntry): Offer {
  const needed = entry.required === true ? 'required' : 'optional';
  return {
    label: entry.keyword,
    kind: completionKind.keyword,
    detail: entry.refused === true ? 'not yet executed' : needed,
    doc: `${entry.doc}${specification(entry.spec)}\n\n\`${entry.example}\``,
  };
}

function declarationOffer(entry: BlockEntry): Offer {
  return {
    label: entry.keyword,
    kind: completionKind.class,
    detail: entry.refused === true ? 'not yet executed' : 'declaration',
    doc: `${entry.doc}${specification(entry.spec)}\n\n\`${entry.example}\``,
  };
}

function specification(spec: string | undefined): string {
  return spec === undefined ? '' : ` (${spec})`;
}
