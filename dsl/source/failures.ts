// Syntax errors about declarations, clauses and braces as such.
import type { IToken } from 'chevrotain';
import { tokenMatcher } from 'chevrotain';
import { closest } from '../diagnostics/closest.ts';
import { replacement } from '../diagnostics/finding.ts';
import type { BlockEntry } from '../vocabulary/block.ts';
import { blocks, clausesOf } from '../vocabulary/vocabulary.ts';
import { progress } from './expectations.ts';
import { factsOf, spanOf } from './lexer.ts';
import { beginsClause, endsBefore, type Failure, insertion, quoted, removal } from './recovery.ts';
import { LeftBrace, RightBrace, Word } from './tokens.ts';

/** Nothing that starts with this token is known here: neither as a declaration nor as a clause of the block. */
export function explainStart(tokens: readonly IToken[], at: number, block?: BlockEntry): Failure {
  const token = tokens[at];
  if (token === undefined) throw new Error('there is a token where something starts');
  if (token.image === tokens[at - 1]?.image && !factsOf(token).startsLine) return doubled(tokens, at);
  if (block === undefined && token.tokenType === RightBrace) {
    return {
      finding: {
        code: 'E0109',
        message: '`}` closes nothing here',
        span: spanOf(token),
        fixes: [removal(tokens, at)],
      },
      repair: { at, remove: 1 },
    };
  }
  const starts = block === undefined ? blocks : clausesOf(block);
  const message =
    block === undefined
      ? `${quoted(token)} does not start a declaration`
      : `${quoted(token)} does not start a clause of \`${block.keyword}\``;
  const code = block === undefined ? 'E0104' : 'E0105';
  const span = spanOf(token);
  if (block !== undefined && endsBefore(tokens, at + 1)) {
    const fixes = [replacement(span, '}')];
    return {
      finding: { code: 'E0103', message: `expected \`}\`, found ${quoted(token)}`, span, fixes },
      repair: { at, remove: 1, insert: '}' },
    };
  }
  const second = missingSecondWord(tokens, at, starts);
  if (second !== undefined) return second;
  const guess = tokenMatcher(token, Word)
    ? guessKeyword(
        tokens,
        at,
        starts.map((entry) => entry.keyword),
      )
    : undefined;
  if (guess === undefined)
    return {
      finding: {
        code,
        message,
        help: `one of ${starts.map((entry) => `\`${entry.keyword}\``).join(', ')}`,
        span,
      },
    };
  const place = tokens[guess.at];
  const wrong = place === undefined ? span : spanOf(place);
  return {
    finding: {
      code,
      message: place === undefined ? message : message.replace(quoted(token), quoted(place)),
      help: `did you mean \`${guess.keyword}\`?`,
      span: wrong,
      fixes: [replacement(wrong, guess.word)],
    },
    repair: { at: guess.at, remove: 1, insert: guess.word },
  };
}

/** The first word of a keyword stands here, and the next is another: it was left out, or the first is doubled. */
function missingSecondWord(
  tokens: readonly IToken[],
  at: number,
  starts: readonly { readonly keyword: string }[],
): Failure | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const begun = starts
    .filter((entry) => entry.keyword.startsWith(`${token?.image} `))
    .map((entry) => entry.keyword.split(' ')[1] ?? '');
  const [word] = begun;
  if (token === undefined || next === undefined || word === undefined) return undefined;
  if (next.image === token.image) return doubled(tokens, at + 1);
  if (begun.length > 1 || closest(next.image, begun) !== undefined) return undefined;
  return {
    finding: {
      code: 'E0103',
      message: `expected \`${word}\` after ${quoted(token)}, found ${quoted(next)}`,
      span: spanOf(next),
      fixes: [insertion(tokens, at + 1, word)],
    },
    repair: { at: at + 1, remove: 0, insert: word },
  };
}

/** A keyword of which at most one word is mistyped. */
function guessKeyword(tokens: readonly IToken[], at: number, keywords: readonly string[]) {
  const firsts = keywords.filter((keyword) => keyword.split(' ')[0] === tokens[at]?.image);
  for (const keyword of firsts) {
    const parts = keyword.split(' ');
    const wrong = parts.findIndex((part, i) => tokens[at + i]?.image !== part);
    const word = parts[wrong];
    const image = tokens[at + wrong]?.image;
    if (word !== undefined && image !== undefined && closest(image, [word]) !== undefined)
      return { at: at + wrong, word, keyword };
  }
  const word = closest(
    tokens[at]?.image ?? '',
    keywords.map((keyword) => keyword.split(' ')[0] ?? ''),
  );
  const keyword = keywords.find((candidate) => candidate.split(' ')[0] === word);
  return word === undefined || keyword === undefined ? undefined : { at, word, keyword };
}

/** A brace is missing before this token. */
export function explainBrace(
  tokens: readonly IToken[],
  at: number,
  brace: '{' | '}',
  block: BlockEntry,
): Failure {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token !== undefined && token.image === previous?.image && !factsOf(token).startsLine)
    return doubled(tokens, at);
  const found = token === undefined ? 'the end of the text' : quoted(token);
  const span = token === undefined || factsOf(token).startsLine ? spanOf(previous as IToken) : spanOf(token);
  const fix = insertion(tokens, at, brace);
  if (brace === '}') {
    const open = openingBrace(tokens, at);
    return {
      finding: {
        code: 'E0106',
        message: `\`${block.keyword}\` is not closed: expected \`}\` before ${found}`,
        span,
        ...(open === undefined ? {} : { related: [{ span: spanOf(open), message: 'opened here' }] }),
        fixes: [fix],
      },
      repair: { at, remove: 0, insert: '}' },
    };
  }
  const phrase =
    block.body.kind === 'single' &&
    progress(block.body.shape, tokens, at).ends.some((end) => tokens[end]?.tokenType === RightBrace);
  const opens = phrase || token?.tokenType === RightBrace || beginsClause(block, tokens, at);
  return {
    finding: {
      code: 'E0103',
      message: `expected \`{\`${previous === undefined ? '' : ` after ${quoted(previous)}`}, found ${found}`,
      span,
      fixes: [fix],
    },
    ...(opens ? { repair: { at, remove: 0, insert: '{' } as const } : {}),
  };
}

function doubled(tokens: readonly IToken[], at: number): Failure {
  const token = tokens[at] as IToken;
  return {
    finding: {
      code: 'E0103',
      message: `${quoted(token)} is written twice`,
      span: spanOf(token),
      fixes: [removal(tokens, at)],
    },
    repair: { at, remove: 1 },
  };
}

function openingBrace(tokens: readonly IToken[], before: number): IToken | undefined {
  for (let i = before - 1; i >= 0; i--) if (tokens[i]?.tokenType === LeftBrace) return tokens[i];
  return undefined;
}
