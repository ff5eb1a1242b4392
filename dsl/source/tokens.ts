// Token types. The lexer knows one pattern for words; a word of the vocabulary is then given the type of its own,
// which is far quicker than a hundred patterns tried in turn, and keeps every keyword soft: each is also a word.
import { createToken, Lexer, type TokenType } from 'chevrotain';
import { ambiguousUnit, units } from '../vocabulary/units.ts';
import { connectives, keywords } from '../vocabulary/vocabulary.ts';

/** Any word: allowed where a name is declared and after a dot. */
export const Word = createToken({ name: 'Word', pattern: Lexer.NA });
/** A word that may stand for something where a value or a condition can start. */
export const NameWord = createToken({ name: 'NameWord', pattern: Lexer.NA, categories: [Word] });
export const Identifier = createToken({
  name: 'Identifier',
  pattern: /[2-5]g(?![\w-])|[A-Za-z_]\w*(?:-\w+)*/,
  categories: [NameWord],
});

const unitPattern = [...units.map((unit) => unit.name), ambiguousUnit]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A number with its unit, if it has one: one literal. */
export const NumberLiteral = createToken({
  name: 'NumberLiteral',
  pattern: new RegExp(`-?\\d+(?:\\.\\d+)?(?:[ \\t]*(?:${unitPattern})(?![\\w-]))?`),
});
export const TimeLiteral = createToken({ name: 'TimeLiteral', pattern: /\d{1,2}:\d{2}(?!\d)/ });
export const DateLiteral = createToken({ name: 'DateLiteral', pattern: /\d{4}-\d{2}-\d{2}(?!\d)/ });
export const TextLiteral = createToken({ name: 'TextLiteral', pattern: /"[^"\r\n]*"/ });
/** A text whose closing quote is missing; it ends with its line. */
export const OpenText = createToken({ name: 'OpenText', pattern: /"[^"\r\n]*/ });

export const LeftBrace = createToken({ name: 'LeftBrace', pattern: '{' });
export const RightBrace = createToken({ name: 'RightBrace', pattern: '}' });
export const LeftParenthesis = createToken({ name: 'LeftParenthesis', pattern: '(' });
export const RightParenthesis = createToken({ name: 'RightParenthesis', pattern: ')' });
export const Comma = createToken({ name: 'Comma', pattern: ',' });
export const Dot = createToken({ name: 'Dot', pattern: '.' });
export const Compare = createToken({ name: 'Compare', pattern: /<=|>=|!=|<|>/ });
/** `=` compares in a condition and sets in an overlay. */
export const Equals = createToken({ name: 'Equals', pattern: '=' });
export const Plus = createToken({ name: 'Plus', pattern: '+' });
export const Minus = createToken({ name: 'Minus', pattern: '-' });

const Comment = createToken({ name: 'Comment', pattern: /#[^\r\n]*/, group: 'comments' });
const Blank = createToken({ name: 'Blank', pattern: /[\s\uFEFF]+/, group: Lexer.SKIPPED, line_breaks: true });

const lexed: TokenType[] = [
  Blank,
  Comment,
  DateLiteral,
  TimeLiteral,
  Identifier,
  NumberLiteral,
  TextLiteral,
  OpenText,
  LeftBrace,
  RightBrace,
  LeftParenthesis,
  RightParenthesis,
  Comma,
  Dot,
  Compare,
  Equals,
  Plus,
  Minus,
];

const keywordTypes = new Map(
  [...keywords()].map((word) => [
    word,
    createToken({
      name: `\`${word}\``,
      pattern: Lexer.NA,
      categories: [connectives.has(word) ? Word : NameWord],
    }),
  ]),
);

/** All token types, for the parser. */
export const tokenTypes: TokenType[] = [...lexed, Word, NameWord, ...keywordTypes.values()];

/** The lexer's own token types, in order of preference. */
export const lexerTypes: readonly TokenType[] = lexed;

/** The token type of a word of the vocabulary. */
export function keywordType(word: string): TokenType {
  const type = keywordTypes.get(word);
  if (type === undefined) throw new Error(`\`${word}\` is not a word of the vocabulary`);
  return type;
}

export function findKeywordType(word: string): TokenType | undefined {
  return keywordTypes.get(word);
}
