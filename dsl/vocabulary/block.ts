import type { Shape, ShapeNode } from './shape.ts';
import { sequence } from './shape.ts';

/** What the table says of a clause besides its shape. */
export interface ClauseFacts {
  readonly doc: string;
  /** Clause of the specification it serves, for example `12.2.3`. */
  readonly spec?: string;
  /** Required clauses have no default: leaving one out is an error. */
  readonly required?: boolean;
  /** May be written more than once. */
  readonly many?: boolean;
  /** What holds when the clause is left out, in words. */
  readonly absent?: string;
  /** Feature of the hub that the clause needs. */
  readonly feature?: string;
  /** First edition of the language that has the clause. */
  readonly since: number;
  /** Parsed, but not yet executed by this release: refused with one diagnostic. */
  readonly refused?: boolean;
  /** The clause as one may write it; completion inserts nothing longer than its keyword. */
  readonly example: string;
}

export interface ClauseEntry<T = unknown> extends ClauseFacts {
  readonly keyword: string;
  /** The keyword, word by word. */
  readonly words: readonly string[];
  readonly shape: Shape<T>;
}

/** Where the arguments start, counted from the clause's first letter, so that adding a clause moves no other. */
type Layout =
  | { readonly kind: 'lines'; readonly column: number }
  | { readonly kind: 'one-line' }
  | { readonly kind: 'rows'; readonly minimumWidths: readonly number[] };

type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'clauses' }
  | { readonly kind: 'entries'; readonly entry: ShapeNode }
  | { readonly kind: 'single'; readonly shape: ShapeNode };

export interface BlockEntry<H = unknown, C = Readonly<Record<string, ClauseEntry>>, B = unknown> {
  /** Name of the block in code and in diagnostics. */
  readonly kind: string;
  readonly keyword: string;
  /** The keyword, word by word. */
  readonly words: readonly string[];
  readonly heading: Shape<H>;
  readonly body: Body;
  /** What an entry of the body holds. */
  readonly entryType?: B;
  readonly clauses: C;
  readonly layout: Layout;
  readonly doc: string;
  readonly spec?: string;
  readonly since: number;
  readonly feature?: string;
  readonly refused?: boolean;
  /** May be declared more than once. */
  readonly many: boolean;
  readonly required?: boolean;
  readonly example: string;
}

type BlockFacts = Pick<BlockEntry, 'doc' | 'spec' | 'feature' | 'refused' | 'required' | 'example'> & {
  readonly many?: boolean;
  readonly since?: number;
};

type EntryFacts = Omit<ClauseFacts, 'since'> & { readonly since?: number };

/** A clause: its keyword, what follows, and what there is to know about it. */
export function clause<T>(keyword: string, shape: Shape<T>, facts: EntryFacts): ClauseEntry<T> {
  return { since: firstEdition, ...facts, keyword, words: keyword.split(' '), shape };
}

/** A block of clauses in braces, each on a line of its own, arguments at `column`. */
export function clauseBlock<H, const C extends Readonly<Record<string, ClauseEntry>>>(
  keyword: string,
  heading: Shape<H>,
  layout: Layout,
  clauses: C,
  facts: BlockFacts,
): BlockEntry<H, C> {
  return { ...common(keyword, facts), heading, layout, clauses, body: { kind: 'clauses' } };
}

/** A block whose body is a table of entries. */
export function entryBlock<B>(
  keyword: string,
  entry: Shape<B>,
  layout: Layout,
  facts: BlockFacts,
): BlockEntry<unknown, Record<never, ClauseEntry>, B> {
  return {
    ...common(keyword, facts),
    heading: nothing,
    layout,
    clauses: {},
    body: { kind: 'entries', entry },
  };
}

/** A block whose body is one phrase, written on one line. */
export function phraseBlock<H, B>(
  keyword: string,
  heading: Shape<H>,
  shape: Shape<B>,
  facts: BlockFacts,
): BlockEntry<H, Record<never, ClauseEntry>, B> {
  return {
    ...common(keyword, facts),
    heading,
    layout: { kind: 'one-line' },
    clauses: {},
    body: { kind: 'single', shape },
  };
}

/** A declaration without braces. */
export function statement<H>(
  keyword: string,
  heading: Shape<H>,
  facts: BlockFacts,
): BlockEntry<H, Record<never, ClauseEntry>> {
  return {
    ...common(keyword, facts),
    heading,
    layout: { kind: 'one-line' },
    clauses: {},
    body: { kind: 'none' },
  };
}

/** No argument at all. */
export const nothing = sequence();

const firstEdition = 2026;

function common(keyword: string, facts: BlockFacts) {
  return {
    since: firstEdition,
    many: false,
    ...facts,
    keyword,
    words: keyword.split(' '),
    kind: keyword.replaceAll(' ', '-'),
  };
}
