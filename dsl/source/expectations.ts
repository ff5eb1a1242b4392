// What may come next. Walks a shape over tokens as an automaton would, and remembers what it could have taken at
// the furthest token it reached: completion offers that, and syntax errors name it.
import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import type { ShapeNode, SlotFacts, SlotType } from '../vocabulary/shape.ts';
import {
  Comma,
  Compare,
  DateLiteral,
  Dot,
  Equals,
  LeftParenthesis,
  Minus,
  NameWord,
  NumberLiteral,
  Plus,
  RightParenthesis,
  TextLiteral,
  TimeLiteral,
  Word,
} from './tokens.ts';

export type Expected =
  | { readonly kind: 'word'; readonly word: string; readonly rest: string; readonly doc?: string }
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'slot'; readonly type: SlotType; readonly name: string; readonly facts: SlotFacts }
  /** Within a condition: a signal, a parameter or a literal. */
  | { readonly kind: 'term' }
  | { readonly kind: 'comparison' };

export interface Progress {
  /** Index of the first token that could not be taken. */
  readonly at: number;
  /** What could have stood there. */
  readonly expected: readonly Expected[];
  /** Numbers of tokens after which the shape is complete. */
  readonly ends: readonly number[];
}

/** How far `tokens` from `start` follow the shape. No name is taken where `startsOther` says that something else starts. */
export function progress(
  shape: ShapeNode,
  tokens: readonly IToken[],
  start: number,
  startsOther: (at: number) => boolean = () => false,
): Progress {
  const walker = new Walker(tokens, start, startsOther);
  const ends = walker.walk(shape, start);
  return { at: walker.furthest, expected: walker.expected, ends };
}

type Step = (at: number) => number[];

class Walker {
  furthest: number;
  expected: Expected[] = [];
  private readonly tokens: readonly IToken[];
  private readonly startsOther: (at: number) => boolean;

  constructor(tokens: readonly IToken[], start: number, startsOther: (at: number) => boolean) {
    this.tokens = tokens;
    this.startsOther = startsOther;
    this.furthest = start;
  }

  walk(shape: ShapeNode, at: number): number[] {
    switch (shape.kind) {
      case 'words':
        return this.words(shape.words, at, shape.doc);
      case 'flag':
        return [at, ...this.words(shape.words, at, shape.doc)];
      case 'mark':
        return this.sign(shape.mark === ',' ? Comma : Equals, shape.mark, at);
      case 'slot':
        return this.slot(shape.type, shape.name, shape.facts, at);
      case 'sequence':
        return shape.parts.reduce<number[]>(
          (ends, part) => this.after(ends, (end) => this.walk(part, end)),
          [at],
        );
      case 'optional':
        return [at, ...this.walk(shape.shape, at)];
      case 'choice':
        return Object.values(shape.cases).flatMap((item) => this.walk(item, at));
      case 'list':
        return this.repeated(
          (end) => this.walk(shape.item, end),
          (end) => {
            const comma = this.sign(Comma, ',', end);
            return shape.separator === ',' ? comma : this.after(comma, (next) => this.words(['then'], next));
          },
          at,
        );
      case 'nested':
        return [];
    }
  }

  private words(words: readonly string[], at: number, doc?: string): number[] {
    for (let i = 0; i < words.length; i++) {
      if (this.tokens[at + i]?.image !== words[i]) {
        const rest = words.slice(i).join(' ');
        this.note(at + i, {
          kind: 'word',
          word: words[i] ?? '',
          rest,
          ...(doc === undefined ? {} : { doc }),
        });
        return [];
      }
    }
    return [at + words.length];
  }

  private slot(type: SlotType, name: string, facts: SlotFacts, at: number): number[] {
    if (type === 'condition') return this.condition(at);
    const ends = this.slotEnds(type, at);
    if (ends.length === 0) this.note(at, { kind: 'slot', type, name, facts });
    return ends;
  }

  private slotEnds(type: SlotType, at: number): number[] {
    switch (type) {
      case 'declared':
        return this.token(Word, at);
      case 'integer':
        return this.token(NumberLiteral, at);
      case 'plain-text':
      case 'template':
      case 'zone':
        return this.token(TextLiteral, at);
      case 'date':
        return this.token(DateLiteral, at);
      case 'literal':
        return this.literal(at);
      case 'time':
      case 'duration':
      case 'power':
      case 'difference':
      case 'ratio':
      case 'count':
      case 'bytes':
      case 'text':
      case 'value':
        return [...this.literal(at), ...this.path(at)];
      default:
        return this.path(at);
    }
  }

  private literal(at: number): number[] {
    return [NumberLiteral, TimeLiteral, TextLiteral].flatMap((type) => this.token(type, at));
  }

  private path(at: number): number[] {
    const ends = this.startsOther(at) ? [] : this.token(NameWord, at);
    let end = ends[0];
    while (end !== undefined && this.token(Dot, end).length > 0) {
      end = this.token(Word, end + 1)[0];
    }
    return end === undefined ? [] : [end];
  }

  private condition(at: number): number[] {
    const joint = (end: number) => [...this.words(['and'], end), ...this.words(['or'], end)];
    return this.repeated((end) => this.negation(end), joint, at);
  }

  private negation(at: number): number[] {
    return [...this.after(this.words(['not'], at), (end) => this.negation(end)), ...this.relation(at)];
  }

  private relation(at: number): number[] {
    const parenthesised = this.after(
      this.after(this.token(LeftParenthesis, at), (end) => this.condition(end)),
      (end) => this.sign(RightParenthesis, ')', end),
    );
    const subject = this.sum(at);
    const operator = (end: number) => [...this.token(Compare, end), ...this.token(Equals, end)];
    const compared = this.after(subject, (end) => {
      if (operator(end).length === 0) this.note(end, { kind: 'comparison' });
      return this.after(operator(end), (next) => this.sum(next));
    });
    const missing = this.after(subject, (end) => this.words(['is', 'missing'], end));
    const member = this.after(
      this.after(
        this.after(subject, (end) => this.words(['in'], end)),
        (end) => this.sign(LeftParenthesis, '(', end),
      ),
      (end) =>
        this.repeated(
          (next) => this.term(next),
          (next) => this.sign(Comma, ',', next),
          end,
        ),
    );
    const closed = this.after(member, (end) => this.sign(RightParenthesis, ')', end));
    return [...parenthesised, ...compared, ...missing, ...closed];
  }

  private sum(at: number): number[] {
    return this.repeated(
      (end) => this.term(end),
      (end) => [...this.token(Plus, end), ...this.token(Minus, end)],
      at,
    );
  }

  private term(at: number): number[] {
    const ends = [...this.literal(at), ...this.path(at)];
    if (ends.length === 0) this.note(at, { kind: 'term' });
    return ends;
  }

  private repeated(item: Step, separator: Step, at: number): number[] {
    const all: number[] = [];
    let ends = item(at);
    while (ends.length > 0) {
      all.push(...ends);
      ends = this.after(this.after(ends, separator), item);
    }
    return all;
  }

  private after(ends: readonly number[], step: Step): number[] {
    return [...new Set(ends.flatMap(step))];
  }

  private token(type: TokenType, at: number): number[] {
    const token = this.tokens[at];
    return token !== undefined && tokenMatcher(token, type) ? [at + 1] : [];
  }

  private sign(type: TokenType, mark: string, at: number): number[] {
    const ends = this.token(type, at);
    if (ends.length === 0) this.note(at, { kind: 'mark', mark });
    return ends;
  }

  private note(at: number, expected: Expected): void {
    if (at < this.furthest) return;
    if (at > this.furthest) {
      this.furthest = at;
      this.expected = [];
    }
    this.expected.push(expected);
  }
}
