// Where the cursor stands in the grammar, and what may be written there. Works on tokens, not on the tree: while
// one types, the text seldom parses.
import { type IToken, tokenMatcher } from 'chevrotain';
import { type Expected, progress } from '../source/expectations.ts';
import { factsOf, spanOf, tokenise } from '../source/lexer.ts';
import type { Span } from '../source/nodes.ts';
import { beginsBlock, beginsClause, beginsDeclaration, clauseAt } from '../source/recovery.ts';
import { Dot, LeftBrace, NumberLiteral, RightBrace, TextLiteral, Word } from '../source/tokens.ts';
import type { BlockEntry, ClauseEntry } from '../vocabulary/block.ts';
import { type ShapeNode, type SlotType, sequence, words } from '../vocabulary/shape.ts';
import { blockOfKind, blocks, clausesOf } from '../vocabulary/vocabulary.ts';

export interface Cursor {
  /** What is being typed, to be replaced by a completion. */
  readonly replace: Span;
  readonly insideText: boolean;
  /** Nothing but white space stands before the cursor on its line: a new clause is more likely than more of the last. */
  readonly onNewLine: boolean;
  readonly block?: BlockEntry;
  /** Device of the heading, in a `collect`. */
  readonly device?: string;
  readonly expected: readonly Expected[];
  readonly declarations: readonly BlockEntry[];
  readonly clauses: readonly ClauseEntry[];
  /** A number without unit stands before the cursor, where a value of this type belongs. */
  readonly unitOf?: SlotType;
}

/** What may stand at an offset of the text. */
export function cursorAt(text: string, offset: number): Cursor {
  const { tokens } = tokenise(text);
  const { before, replace, insideText } = split(tokens, offset);
  const last = before.at(-1);
  const onNewLine = last === undefined || /[\r\n]/.test(text.slice(spanOf(last).end, replace.start));
  const base = { replace, insideText, onNewLine, expected: [], declarations: [], clauses: [] };
  const place = enclosing(before);
  if (place.start === undefined) {
    // The first word of a keyword of two words, such as `message class`.
    const begun = blocks.filter((entry) => entry.keyword.startsWith(`${before.at(-1)?.image} `));
    if (begun.length === 0) return { ...base, declarations: blocks };
    return {
      ...base,
      expected: begun.flatMap((entry) => following(words(entry.keyword), before, before.length - 1).expected),
    };
  }
  const block = blocks.find(
    (entry) => progress(words(entry.keyword), before, place.start ?? 0).ends.length > 0,
  );
  if (block === undefined) return base;
  const device = block.keyword === 'collect' ? before[place.start + 1]?.image : undefined;
  const context = { ...base, block, ...(device === undefined ? {} : { device }) };
  if (place.open === undefined) {
    const heading = following(sequence(words(block.keyword), block.heading), before, place.start);
    const ended = heading.complete && block.body.kind === 'none';
    return { ...context, ...heading, declarations: ended ? blocks : [] };
  }
  const { body } = block;
  if (body.kind === 'entries') {
    const start = lastStart(block, before, place.open);
    return { ...context, ...following(body.entry, before, start) };
  }
  if (body.kind === 'single') return { ...context, ...following(body.shape, before, place.open + 1) };
  const inner = place.nested === undefined ? block : nestedBlock(block, before, place.nested);
  return { ...context, ...inClauses(inner, before, place.nested ?? place.open, onNewLine) };
}

function inClauses(
  block: BlockEntry,
  before: readonly IToken[],
  open: number,
  onNewLine: boolean,
): Pick<Cursor, 'expected' | 'clauses' | 'unitOf'> {
  const start = lastStart(block, before, open);
  const written = new Set<ClauseEntry>();
  for (let at = open + 1; at < before.length; at++) {
    const clause = beginsClause(block, before, at) ? clauseAt(block, before, at) : undefined;
    if (clause !== undefined) written.add(clause);
  }
  const free = clausesOf(block).filter((clause) => clause.many === true || !written.has(clause));
  const clause = clauseAt(block, before, start);
  if (clause === undefined) {
    // Part of a keyword, such as `if time`, or nothing yet.
    const partial = before.length > start;
    const expected = partial
      ? clausesOf(block).flatMap((entry) => following(words(entry.keyword), before, start).expected)
      : [];
    return { expected, clauses: partial ? [] : free };
  }
  const next = following(sequence(words(clause.keyword), clause.shape), before, start);
  // What is half-written above does not keep one from starting the next clause.
  return { ...next, clauses: next.complete || (onNewLine && next.expected.length === 0) ? free : [] };
}

function following(
  shape: ShapeNode,
  before: readonly IToken[],
  start: number,
): { expected: readonly Expected[]; complete: boolean; unitOf?: SlotType } {
  const { at, expected, ends } = progress(shape, before, start);
  const complete = ends.includes(before.length);
  const last = before.at(-1);
  const bare = last?.tokenType === NumberLiteral && /^-?[\d.]+$/.test(last.image);
  const slots = bare ? progress(shape, before.slice(0, -1), start).expected : [];
  const slot = slots.find((option) => option.kind === 'slot' || option.kind === 'term');
  return {
    expected: at === before.length ? expected : [],
    complete,
    ...(slot === undefined ? {} : { unitOf: slot.kind === 'slot' ? slot.type : ('value' as const) }),
  };
}

/** The tokens before the cursor, without the one that is being typed. */
function split(
  tokens: readonly IToken[],
  offset: number,
): { before: IToken[]; replace: Span; insideText: boolean } {
  let count = tokens.findIndex((token) => spanOf(token).end >= offset);
  if (count < 0) count = tokens.length;
  const touched = tokens[count];
  const replace = { start: offset, end: offset };
  if (touched === undefined || spanOf(touched).start >= offset)
    return { before: tokens.slice(0, count), replace, insideText: false };
  if (touched.tokenType === TextLiteral) {
    const span = spanOf(touched);
    if (offset < span.end || touched.image.length === 1 || !touched.image.endsWith('"'))
      return { before: tokens.slice(0, count), replace: span, insideText: true };
  }
  const isWord = tokenMatcher(touched, Word);
  if (!isWord && touched.tokenType !== Dot)
    return { before: tokens.slice(0, count + 1), replace, insideText: false };
  // A path such as `wan.sig` is replaced as a whole.
  let first = count;
  while (first > 0 && (tokens[first]?.tokenType === Dot || tokens[first - 1]?.tokenType === Dot)) first--;
  const start = tokens[first]?.startOffset ?? offset;
  return {
    before: tokens.slice(0, first),
    replace: { start, end: isWord ? spanOf(touched).end : offset },
    insideText: false,
  };
}

/** The declaration the last token belongs to, and its open braces. */
function enclosing(before: readonly IToken[]): { start?: number; open?: number; nested?: number } {
  let start: number | undefined;
  let braces: number[] = [];
  for (const [at, token] of before.entries()) {
    if (
      braces.length === 0
        ? isStart(before, at, start)
        : beginsDeclaration(before, at) && isBlockStart(before, at)
    ) {
      start = at;
      braces = [];
    } else if (token.tokenType === LeftBrace) braces.push(at);
    else if (token.tokenType === RightBrace) {
      braces.pop();
      if (braces.length === 0) start = undefined;
    }
  }
  const [open, nested] = braces;
  return {
    ...(start === undefined ? {} : { start }),
    ...(open === undefined ? {} : { open }),
    ...(nested === undefined ? {} : { nested }),
  };
}

function isStart(tokens: readonly IToken[], at: number, current: number | undefined): boolean {
  return beginsBlock(tokens, at) && (current === undefined || beginsDeclaration(tokens, at));
}

/** A declaration in what seems to be an open block: its brace is missing. */
function isBlockStart(tokens: readonly IToken[], at: number): boolean {
  const line = tokens.slice(at, at + 5);
  return (
    beginsBlock(tokens, at) &&
    line.some(
      (token, i) =>
        i > 0 && token.tokenType === LeftBrace && !line.slice(1, i).some((each) => factsOf(each).startsLine),
    )
  );
}

/** The last place after the brace where a clause starts, or the place after the brace. */
function lastStart(block: BlockEntry, before: readonly IToken[], open: number): number {
  for (let at = before.length - 1; at > open; at--) if (beginsClause(block, before, at)) return at;
  for (let at = before.length - 1; at > open; at--) {
    const token = before[at];
    if (token !== undefined && factsOf(token).startsLine) return at;
  }
  return open + 1;
}

function nestedBlock(block: BlockEntry, before: readonly IToken[], brace: number): BlockEntry {
  const shapes = clausesOf(block).map((entry) => entry.shape);
  const parts = shapes.flatMap((shape) => (shape.kind === 'sequence' ? shape.parts : []));
  const nested = parts.find((part) => part.kind === 'nested');
  return nested?.kind === 'nested' && before[brace] !== undefined ? blockOfKind(nested.block) : block;
}
