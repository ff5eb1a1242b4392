// The shapes of arguments, as data: the parser, completion, hover and the formatter all walk them. The type
// parameter is what the parser puts into the tree for a shape, so that reading the tree is checked by the compiler.
import type { CalendarDate, Expression, Literal, Name, Operand, Span, Text } from '../source/nodes.ts';

/** Types of values that a policy can compute with. */
export type ValueType = 'time' | 'duration' | 'power' | 'difference' | 'ratio' | 'count' | 'bytes' | 'text';

/** What a name refers to. */
export type NameType =
  | 'message-kind'
  | 'device'
  | 'register'
  | 'right'
  | 'signal'
  | 'event'
  | 'window'
  | 'class'
  | 'supplier'
  | 'alert'
  | 'parameter'
  | 'secret'
  | 'policy'
  | 'lint-rule';

/** A value as written, with what the table says of its place. */
export interface Argument {
  readonly operand: Operand;
  readonly type: ValueType;
  readonly facts: SlotFacts;
  readonly span: Span;
}

interface SlotValues extends Record<ValueType, Argument>, Record<NameType, Name> {
  /** The name that a declaration introduces: any word. */
  declared: Name;
  /** A whole number that is no parameter. */
  integer: Argument;
  literal: Literal;
  value: Operand;
  'plain-text': Text;
  template: Text;
  zone: Text;
  date: CalendarDate;
  condition: Expression;
}
export type SlotType = keyof SlotValues;

export interface SlotFacts {
  /** What the argument means, shown in hover. */
  readonly doc?: string;
  /** Inclusive bounds, written as in a policy; of a text, its length. */
  readonly min?: string;
  readonly max?: string;
  /** The value when the part is left out, written as in a policy. */
  readonly default?: string;
}

/** How the formatter sets words off: by two blanks (aligned between neighbours), or on a line of their own. */
export type WordsLayout = 'gap' | 'line';

export type ShapeNode =
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      readonly feature?: string;
      readonly doc?: string;
      readonly layout?: WordsLayout;
    }
  | { readonly kind: 'mark'; readonly mark: ',' | '=' }
  | {
      readonly kind: 'flag';
      readonly name: string;
      readonly words: readonly string[];
      readonly feature?: string;
      readonly doc?: string;
    }
  | { readonly kind: 'slot'; readonly name: string; readonly type: SlotType; readonly facts: SlotFacts }
  | {
      readonly kind: 'list';
      readonly name: string;
      readonly item: ShapeNode;
      readonly separator: ',' | ', then';
    }
  | { readonly kind: 'sequence'; readonly parts: readonly ShapeNode[] }
  | { readonly kind: 'optional'; readonly shape: ShapeNode; readonly refused?: string }
  | { readonly kind: 'choice'; readonly name: string; readonly cases: Readonly<Record<string, ShapeNode>> }
  | { readonly kind: 'nested'; readonly name: string; readonly block: string };

declare const result: unique symbol;
export type Shape<T> = ShapeNode & { readonly [result]?: T };
type ResultOf<S> = S extends { readonly [result]?: infer T } ? NonNullable<T> : never;
type Merged<S extends readonly unknown[]> = S extends readonly [infer First, ...infer Rest]
  ? ResultOf<First> & Merged<Rest>
  : unknown;

/** Fixed words, in this order. */
export function words(
  text: string,
  facts: { feature?: string; doc?: string; layout?: WordsLayout } = {},
): Shape<unknown> {
  return { kind: 'words', words: text.split(' '), ...facts };
}

export function mark(sign: ',' | '='): Shape<unknown> {
  return { kind: 'mark', mark: sign };
}

/** Fixed words that may be left out; present in the tree as the span of the words. */
export function flag<const N extends string>(
  name: N,
  facts: { feature?: string; doc?: string } = {},
): Shape<{ readonly [K in N]?: Span }> {
  return { kind: 'flag', name, words: name.split(' '), ...facts };
}

/** One value or name. */
export function slot<const N extends string, const T extends SlotType>(
  name: N,
  type: T,
  facts: SlotFacts = {},
): Shape<{ readonly [K in N]: SlotValues[T] }> {
  return { kind: 'slot', name, type, facts };
}

/** One or more items, separated by commas (or by `, then` where the order matters). */
export function list<const N extends string, T>(
  name: N,
  item: Shape<T>,
  separator: ',' | ', then' = ',',
): Shape<{ readonly [K in N]: readonly (T & Located)[] }> {
  return { kind: 'list', name, item, separator };
}

export function sequence<const S extends readonly Shape<unknown>[]>(...parts: S): Shape<Merged<S>> {
  return { kind: 'sequence', parts };
}

/** A part that may be left out. `refused` names the part when this release parses but does not execute it. */
export function optional<T>(shape: Shape<T>, refused?: string): Shape<Partial<T>> {
  return { kind: 'optional', shape, ...(refused === undefined ? {} : { refused }) };
}

/** Exactly one of the cases; the tree holds its tag as `kind`, with what the case contains. */
export function choice<const N extends string, const C extends Readonly<Record<string, Shape<unknown>>>>(
  name: N,
  cases: C,
): Shape<{
  readonly [K in N]: { [Tag in keyof C]: { readonly kind: Tag } & Located & ResultOf<C[Tag]> }[keyof C];
}> {
  return { kind: 'choice', name, cases };
}

/** The clauses of another block, in braces. */
export function nested<const N extends string>(name: N, block: string): Shape<unknown> {
  return { kind: 'nested', name, block };
}

export interface Located {
  readonly span: Span;
}
