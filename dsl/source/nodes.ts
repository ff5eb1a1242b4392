/** A stretch of the source text: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word used as a name, or a path such as `wan.signal`. */
export interface Name {
  readonly kind: 'name';
  readonly text: string;
  readonly span: Span;
}

/** A number with its unit: one literal. `digits` keeps the sign and the decimals as written. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly digits: string;
  readonly unit?: string;
  readonly span: Span;
}

/** `01:30`, as written. */
export interface TimeOfDay {
  readonly kind: 'time-of-day';
  readonly text: string;
  readonly span: Span;
}

/** `2027-12-31`, as written. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly text: string;
  readonly span: Span;
}

/** `"text"`; `value` is without quotes, `span` with them. */
export interface Text {
  readonly kind: 'text';
  readonly value: string;
  readonly span: Span;
}

export type Literal = Quantity | TimeOfDay | Text;
export type Operand = Literal | Name;

export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '=' | '!=';

export interface Sum {
  readonly kind: 'sum';
  readonly operator: '+' | '-';
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

export interface Comparison {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

export interface Missing {
  readonly kind: 'missing';
  readonly subject: Expression;
  readonly span: Span;
}

export interface Membership {
  readonly kind: 'membership';
  readonly subject: Expression;
  readonly items: readonly Operand[];
  readonly span: Span;
}

export interface Negation {
  readonly kind: 'negation';
  readonly term: Expression;
  readonly span: Span;
}

export interface Junction {
  readonly kind: 'and' | 'or';
  readonly terms: readonly Expression[];
  readonly span: Span;
}

export type Condition = Comparison | Missing | Membership | Negation | Junction;
export type Expression = Operand | Sum | Condition;
