import { type IToken, Lexer } from 'chevrotain';
import type { WordsLayout } from '../vocabulary/shape.ts';
import type { Span } from './nodes.ts';
import { findKeywordType, Identifier, lexerTypes, OpenText, TextLiteral } from './tokens.ts';

/** How a token was understood: what colours and hover go by. */
export type Role = 'keyword' | 'declaration' | 'name' | 'number' | 'text' | 'mark';

/** What we know of a token beyond its type. */
export interface TokenFacts {
  /** Position in the list of tokens. */
  readonly index: number;
  /** The first token of its line: a hint for recovery, never for meaning. */
  readonly startsLine: boolean;
  role?: Role;
  /** What the vocabulary says of the layout before the token. */
  layout?: WordsLayout;
  /** In a table of entries, the column that starts with this token. */
  cell?: number;
}

export interface Comment {
  readonly text: string;
  readonly span: Span;
}

export interface LexicalProblem {
  readonly kind: 'unexpected-character' | 'open-text';
  readonly text: string;
  readonly span: Span;
}

export interface Lexed {
  readonly tokens: IToken[];
  readonly comments: readonly Comment[];
  readonly problems: readonly LexicalProblem[];
}

let lexer: Lexer | undefined;

/** Splits a text into tokens and comments. Never fails: what is not of the language is listed as a problem. */
export function tokenise(text: string): Lexed {
  lexer ??= new Lexer([...lexerTypes], { positionTracking: 'onlyOffset', ensureOptimizations: false });
  const { tokens, groups, errors } = lexer.tokenize(text);
  const problems: LexicalProblem[] = errors.map((error) => ({
    kind: 'unexpected-character',
    text: text.slice(error.offset, error.offset + error.length),
    span: { start: error.offset, end: error.offset + error.length },
  }));
  let previousEnd = 0;
  for (const [index, token] of tokens.entries()) {
    const keyword = token.tokenType === Identifier ? findKeywordType(token.image) : undefined;
    if (keyword !== undefined) retype(token, keyword);
    if (token.tokenType === OpenText) {
      problems.push({ kind: 'open-text', text: token.image, span: spanOf(token) });
      // Read on as if it were closed: one mistake, one diagnostic.
      retype(token, TextLiteral);
    }
    const startsLine = index === 0 || hasLineEnd(text, previousEnd, token.startOffset);
    token.payload = { index, startsLine } satisfies TokenFacts;
    previousEnd = spanOf(token).end;
  }
  const comments = (groups.comments ?? []).map((token) => ({
    text: token.image.trimEnd(),
    span: spanOf(token),
  }));
  return { tokens, comments, problems };
}

export function spanOf(token: IToken): Span {
  return {
    start: token.startOffset,
    end: (token.endOffset ?? token.startOffset + token.image.length - 1) + 1,
  };
}

export function factsOf(token: IToken): TokenFacts {
  return token.payload as TokenFacts;
}

function retype(token: IToken, type: IToken['tokenType']): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? 0;
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
  }
  return false;
}
