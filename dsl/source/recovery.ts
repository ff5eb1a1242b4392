// What a syntax error says, how the text might have been meant, and where reading can go on.
import { type IToken, tokenMatcher } from 'chevrotain';
import { closest } from '../diagnostics/closest.ts';
import { type Finding, type FindingFix, replacement } from '../diagnostics/finding.ts';
import type { BlockEntry, ClauseEntry } from '../vocabulary/block.ts';
import type { ShapeNode, SlotType } from '../vocabulary/shape.ts';
import { blocks, clausesOf } from '../vocabulary/vocabulary.ts';
import { type Expected, progress } from './expectations.ts';
import { factsOf, spanOf } from './lexer.ts';
import type { Span } from './nodes.ts';
import { Comma, findKeywordType, LeftBrace, RightBrace, Word } from './tokens.ts';

/** A change of the token list under which the text can be read. */
export interface Repair {
  readonly at: number;
  readonly remove: 0 | 1;
  readonly insert?: string;
}

export interface Failure {
  readonly finding: Finding;
  readonly repair?: Repair;
}

/** What was being read: a shape that starts at a token, and what may follow it. */
export interface Attempt {
  readonly shape: ShapeNode;
  readonly start: number;
  /** Whether what is being read may end before this token. */
  readonly mayEndAt: (tokens: readonly IToken[], at: number) => boolean;
  /** The block whose clauses start lines of their own. */
  readonly block?: BlockEntry;
  /** A brace opens behind it. */
  readonly opens?: boolean;
}

/** Says what is wrong with the tokens from `attempt.start`, and repairs a single slip where that reads well. */
export function explain(tokens: readonly IToken[], attempt: Attempt): Failure {
  const { at, expected, ends } = progress(
    attempt.shape,
    tokens,
    attempt.start,
    startsOther(tokens, attempt.block),
  );
  const end = Math.max(-1, ...ends);
  const place = Math.max(end, at);
  const options = end > at ? [] : expected;
  const token = tokens[place];
  const previous = tokens[place - 1];
  const missing =
    token === undefined ||
    attempt.mayEndAt(tokens, place) ||
    (factsOf(token).startsLine && previous !== undefined);
  const span =
    token === undefined || (missing && previous !== undefined) ? spanOrStart(previous) : spanOf(token);
  const after = previous === undefined ? '' : ` after ${quoted(previous)}`;
  const found = token === undefined ? 'the end of the text' : quoted(token);
  const wanted = describeAll(options);
  const message =
    wanted === ''
      ? `${found} does not belong ${after === '' ? 'here' : after.trim()}`
      : `expected ${wanted}${after}, found ${found}`;
  const suggestion = suggest(tokens, place, attempt, options);
  return {
    finding: {
      code: 'E0103',
      message: suggestion?.message ?? message,
      span,
      ...(suggestion?.help === undefined ? {} : { help: suggestion.help }),
      ...(suggestion === undefined ? {} : { fixes: [suggestion.fix] }),
    },
    ...(suggestion?.repair === undefined ? {} : { repair: suggestion.repair }),
  };
}

interface Suggestion {
  /** Says more than what was expected. */
  readonly message?: string;
  readonly help?: string;
  readonly fix: FindingFix;
  readonly repair: Repair;
}

function suggest(
  tokens: readonly IToken[],
  at: number,
  attempt: Attempt,
  options: readonly Expected[],
): Suggestion | undefined {
  const token = tokens[at];
  const fits = (repair: Repair) => readsWell(repaired(tokens, repair), attempt);
  if (token !== undefined && tokenMatcher(token, Word)) {
    const guess = closest(
      token.image,
      options.flatMap((option) => (option.kind === 'word' ? [option.word] : [])),
    );
    const repair = { at, remove: 1, insert: guess ?? '' } as const;
    if (guess !== undefined && fits(repair))
      return { help: `did you mean \`${guess}\`?`, fix: replacement(spanOf(token), guess), repair };
  }
  for (const place of [at, at - 1]) {
    const doubled = tokens[place];
    const repair = { at: place, remove: 1 } as const;
    if (
      doubled === undefined ||
      place <= attempt.start ||
      doubled.image !== tokens[place - 1]?.image ||
      !fits(repair)
    )
      continue;
    return { message: `${quoted(doubled)} is written twice`, fix: removal(tokens, place), repair };
  }
  const opening = { at, remove: 1, insert: '{' } as const;
  if (token !== undefined && attempt.opens === true && fits(opening)) {
    const message = `expected \`{\`, found ${quoted(token)}`;
    return { message, fix: replacement(spanOf(token), '{'), repair: opening };
  }
  const brace = { at, remove: 1, insert: '}' } as const;
  if (token !== undefined && endsBefore(tokens, at + 1) && fits(brace)) {
    const message = `expected \`}\`, found ${quoted(token)}`;
    return { message, fix: replacement(spanOf(token), '}'), repair: brace };
  }
  // Where several words would do, putting one in would be a guess.
  const insertable = options.filter((option) => option.kind === 'word' || option.kind === 'mark');
  for (const option of insertable.length === 1 ? insertable : []) {
    const insert = option.kind === 'word' ? option.word : option.mark;
    const repair = { at, remove: 0, insert } as const;
    if (fits(repair)) return { help: `put \`${insert}\` here`, fix: insertion(tokens, at, insert), repair };
  }
  return undefined;
}

/** Whether a block must have ended before this token. */
export function endsBefore(tokens: readonly IToken[], at: number): boolean {
  return at >= tokens.length || beginsDeclaration(tokens, at);
}

/** The token list after a repair, for another reading. Tokens keep their places in the text. */
export function repaired(tokens: readonly IToken[], repair: Repair): IToken[] {
  const copy = tokens.slice();
  const old = tokens[repair.at];
  const added = repair.insert === undefined ? [] : [tokenFor(repair.insert, tokens, repair, old)];
  copy.splice(repair.at, repair.remove, ...added);
  return copy.map((token, index) =>
    factsOf(token).index === index ? token : { ...token, payload: { ...factsOf(token), index } },
  );
}

function tokenFor(image: string, tokens: readonly IToken[], repair: Repair, old: IToken | undefined): IToken {
  const type =
    image === '{'
      ? LeftBrace
      : image === '}'
        ? RightBrace
        : image === ','
          ? Comma
          : (findKeywordType(image) ?? Word);
  const before = spanOrStart(tokens[repair.at - 1]).end;
  const span = repair.remove === 1 && old !== undefined ? spanOf(old) : { start: before, end: before };
  return {
    image,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    startOffset: span.start,
    endOffset: span.end - 1,
    payload: {
      index: repair.at,
      startsLine: old !== undefined && repair.remove === 1 && factsOf(old).startsLine,
    },
  } as IToken;
}

function readsWell(tokens: readonly IToken[], attempt: Attempt): boolean {
  const { ends } = progress(attempt.shape, tokens, attempt.start, startsOther(tokens, attempt.block));
  return ends.some((end) => attempt.mayEndAt(tokens, end));
}

export function removal(tokens: readonly IToken[], at: number): FindingFix {
  const token = tokens[at];
  const span = { start: spanOrStart(tokens[at - 1]).end, end: spanOrStart(token).end };
  return { title: `remove ${token === undefined ? 'it' : quoted(token)}`, edits: [{ span, newText: '' }] };
}

export function insertion(tokens: readonly IToken[], at: number, image: string): FindingFix {
  const end = spanOrStart(tokens[at - 1]).end;
  const newText = image === ',' ? image : ` ${image}`;
  return { title: `insert \`${image}\``, edits: [{ span: { start: end, end }, newText }] };
}

function describeAll(options: readonly Expected[]): string {
  const all = [...new Set(options.map(describe))];
  const shown = all.slice(0, 4);
  if (all.length > shown.length) return `${shown.join(', ')} or another of ${all.length}`;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

function describe(expected: Expected): string {
  switch (expected.kind) {
    case 'word':
      return `\`${expected.word}\``;
    case 'mark':
      return `\`${expected.mark}\``;
    case 'term':
      return 'a signal or a value';
    case 'comparison':
      return 'a comparison';
    case 'slot':
      return slotWords[expected.type];
  }
}

/** How a slot of each type is spoken of. */
const slotWords: Readonly<Record<SlotType, string>> = {
  time: 'a time of day',
  duration: 'a duration',
  power: 'a power level',
  difference: 'a difference in dB',
  ratio: 'a percentage',
  count: 'a whole number',
  bytes: 'a number of bytes',
  text: 'a text',
  declared: 'a name',
  integer: 'a whole number',
  literal: 'a value',
  value: 'a value',
  'plain-text': 'a text in quotes',
  template: 'a text in quotes',
  zone: 'a time zone in quotes',
  date: 'a date',
  condition: 'a condition',
  'message-kind': 'a message kind',
  device: 'a device',
  register: 'a register',
  right: 'a right',
  signal: 'a signal',
  event: 'an event',
  window: 'a window',
  class: 'a message class',
  supplier: 'a supplier',
  alert: 'an alert',
  parameter: 'a parameter',
  secret: 'a secret parameter',
  policy: 'a policy',
  'lint-rule': 'a lint rule',
};

export function quoted(token: IToken): string {
  return `\`${token.image}\``;
}

function spanOrStart(token: IToken | undefined): Span {
  return token === undefined ? { start: 0, end: 0 } : spanOf(token);
}

/** Whether a declaration seems to start here: its keyword starts a line, and on that line its brace opens. */
export function beginsDeclaration(tokens: readonly IToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !factsOf(token).startsLine) return false;
  const block = blocks.find((entry) => stands(entry.words, tokens, at));
  if (block === undefined || block.body.kind === 'none') return block !== undefined;
  for (let i = at + 1; i < tokens.length; i++) {
    const next = tokens[i];
    if (next === undefined || factsOf(next).startsLine) return false;
    if (next.tokenType === LeftBrace) return true;
  }
  return false;
}

/** Whether a clause (or an entry) of the block seems to start here. */
export function beginsClause(block: BlockEntry, tokens: readonly IToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { body } = block;
  if (body.kind === 'entries') return progress(entryStart(body.entry), tokens, at).ends.length > 0;
  if (
    !factsOf(token).startsLine &&
    block.layout.kind === 'lines' &&
    factsOf(token).index > 0 &&
    !isOneLine(tokens, at)
  )
    return false;
  return clausesOf(block).some((entry) => stands(entry.words, tokens, at));
}

/** The block seems to be written on one line: the nearest brace before is on the same line. */
function isOneLine(tokens: readonly IToken[], at: number): boolean {
  for (let i = at; i > 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.tokenType === LeftBrace) return true;
    if (factsOf(token).startsLine) return false;
  }
  return true;
}

/** The clause of the block whose keyword stands here, wherever on the line: the one with the longest. */
export function clauseAt(block: BlockEntry, tokens: readonly IToken[], at: number): ClauseEntry | undefined {
  let found: ClauseEntry | undefined;
  for (const entry of clausesOf(block)) {
    if (stands(entry.words, tokens, at) && entry.words.length > (found?.words.length ?? 0)) found = entry;
  }
  return found;
}

/**
 * Whether a clause starts a line here, so that its first word is no name. A name that is also the first word of a
 * clause of its block can be used everywhere but at the start of a line: the price for telling a forgotten value.
 */
export function startsClauseLine(block: BlockEntry, tokens: readonly IToken[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && factsOf(token).startsLine && clauseAt(block, tokens, at) !== undefined;
}

function startsOther(tokens: readonly IToken[], block: BlockEntry | undefined): (at: number) => boolean {
  return (at) => block !== undefined && startsClauseLine(block, tokens, at);
}

function stands(keyword: readonly string[], tokens: readonly IToken[], at: number): boolean {
  return keyword.every((word, i) => tokens[at + i]?.image === word);
}

/** Whether a whole keyword of a declaration stands here. */
export function beginsBlock(tokens: readonly IToken[], at: number): boolean {
  return blocks.some((block) => stands(block.words, tokens, at));
}

/** Whether the heading of the block may end before this token. */
export function endsHeading(block: BlockEntry): Attempt['mayEndAt'] {
  return (tokens, at) => {
    const token = tokens[at];
    if (block.body.kind === 'none')
      return token === undefined || beginsBlock(tokens, at) || mistypesBlock(tokens, at);
    return token?.tokenType === LeftBrace;
  };
}

/** The first two parts of an entry tell it from everything else. */
function entryStart(entry: ShapeNode): ShapeNode {
  return entry.kind === 'sequence' ? { kind: 'sequence', parts: entry.parts.slice(0, 2) } : entry;
}

/** Whether a clause of the block may end before this token. */
export function endsClause(block: BlockEntry): Attempt['mayEndAt'] {
  return (tokens, at) => {
    const token = tokens[at];
    return (
      token === undefined ||
      token.tokenType === RightBrace ||
      beginsClause(block, tokens, at) ||
      beginsDeclaration(tokens, at) ||
      mistypesClause(block, tokens, at)
    );
  };
}

/**
 * A new line begins with a word that is nearly the keyword of a clause: the clause before it has ended, and the
 * mistake is this word's. Lines mean nothing to the grammar, but they tell what a writer meant.
 */
export function mistypesClause(block: BlockEntry, tokens: readonly IToken[], at: number): boolean {
  return mistypes(
    clausesOf(block).map((entry) => entry.keyword),
    tokens[at],
  );
}

/** The same of a declaration. */
export function mistypesBlock(tokens: readonly IToken[], at: number): boolean {
  return mistypes(
    blocks.map((entry) => entry.keyword),
    tokens[at],
  );
}

function mistypes(keywords: readonly string[], token: IToken | undefined): boolean {
  if (token === undefined || !factsOf(token).startsLine || !tokenMatcher(token, Word)) return false;
  const firsts = keywords.map((keyword) => keyword.split(' ')[0] ?? '');
  return !firsts.includes(token.image) && closest(token.image, firsts) !== undefined;
}
