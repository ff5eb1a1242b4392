// Rules for names, values and conditions. `not` binds before comparison's joints: not, comparison (which does not
// associate), and, or; a mix of `and` and `or` needs parentheses.
import { EmbeddedActionsParser, type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import type { Finding } from '../diagnostics/finding.ts';
import { unitAliases } from '../vocabulary/units.ts';
import { factsOf, type Role, spanOf } from './lexer.ts';
import type {
  CalendarDate,
  ComparisonOperator,
  Expression,
  Literal,
  Name,
  Operand,
  Quantity,
  Span,
  Text,
  TimeOfDay,
} from './nodes.ts';
import * as t from './tokens.ts';

/** What was read is not the whole, or what follows does not belong to it. */
export class Unfinished extends Error {}

export abstract class ExpressionGrammar extends EmbeddedActionsParser {
  /** Mistakes that do not keep the parser from reading on. */
  findings: Finding[] = [];

  constructor() {
    super(t.tokenTypes, {
      recoveryEnabled: false,
      maxLookahead: 3,
      nodeLocationTracking: 'none',
      skipValidations: true,
    });
  }

  protected readonly declared = this.RULE('declared', (): Name => {
    const token = this.taken(this.consume(0, t.Word), 'name');
    return { kind: 'name', text: token.image, span: spanOf(token) };
  });

  /** Whether the next word may be a name: it does not start the next clause. */
  protected abstract isNameHere(): boolean;

  protected readonly path = this.RULE('path', (): Name => {
    if (!this.RECORDING_PHASE && !this.isNameHere()) throw new Unfinished();
    const first = this.taken(this.consume(0, t.NameWord), 'name');
    let text = first.image;
    let last = first;
    this.many(0, () => {
      this.consume(0, t.Dot);
      last = this.taken(this.consume(1, t.Word), 'name');
      text += `.${last.image}`;
    });
    return { kind: 'name', text, span: { start: spanOf(first).start, end: spanOf(last).end } };
  });

  protected readonly text = this.RULE('text', (): Text => {
    const token = this.taken(this.consume(0, t.TextLiteral), 'text');
    const closed = token.image.length > 1 && token.image.endsWith('"');
    return { kind: 'text', value: token.image.slice(1, closed ? -1 : undefined), span: spanOf(token) };
  });

  protected readonly date = this.RULE('date', (): CalendarDate => {
    const token = this.taken(this.consume(0, t.DateLiteral), 'number');
    return { kind: 'date', text: token.image, span: spanOf(token) };
  });

  protected readonly time = this.RULE('time', (): TimeOfDay => {
    const token = this.taken(this.consume(0, t.TimeLiteral), 'number');
    return { kind: 'time-of-day', text: token.image, span: spanOf(token) };
  });

  /** A number with its unit. A word that stands for a unit and is none is taken along and named. */
  protected readonly quantity = this.RULE('quantity', (takesUnit = true): Quantity => {
    const token = this.taken(this.consume(0, t.NumberLiteral), 'number');
    const [digits = '', unit] = splitNumber(token.image);
    let odd: IToken | undefined;
    this.option(0, {
      GATE: () => takesUnit && unit === undefined && this.oddUnitFollows(),
      DEF: () => {
        odd = this.taken(this.consume(1, t.Word), 'number');
      },
    });
    const span = { start: spanOf(token).start, end: spanOf(odd ?? token).end };
    const named = odd?.image ?? unit;
    return { kind: 'quantity', digits, ...(named === undefined ? {} : { unit: named }), span };
  });

  protected readonly literal = this.RULE(
    'literal',
    (): Literal =>
      this.or(0, [
        { ALT: () => this.subrule(0, this.quantity) },
        { ALT: () => this.subrule(1, this.time) },
        { ALT: () => this.subrule(2, this.text) },
      ]),
  );

  protected readonly operand = this.RULE(
    'operand',
    (takesUnit = true): Operand =>
      this.or(0, [
        { ALT: () => this.subrule(0, this.quantity, { ARGS: [takesUnit] }) },
        { ALT: () => this.subrule(1, this.time) },
        { ALT: () => this.subrule(2, this.text) },
        { ALT: () => this.subrule(3, this.path) },
      ]),
  );

  protected readonly condition: () => Expression = this.RULE('condition', (): Expression => {
    const terms: Expression[] = [this.subrule(0, this.negation)];
    const joints: IToken[] = [];
    this.many(0, () => {
      joints.push(this.or(0, [{ ALT: () => this.keyword(0, 'and') }, { ALT: () => this.keyword(1, 'or') }]));
      terms.push(this.subrule(1, this.negation));
    });
    const [first] = terms;
    if (this.RECORDING_PHASE || first === undefined || joints.length === 0) return first as Expression;
    const kind = joints[0]?.image === 'or' ? 'or' : 'and';
    const other = joints.find((joint) => joint.image !== kind);
    if (other !== undefined) {
      this.findings.push({
        code: 'E0107',
        message: '`and` and `or` are mixed without parentheses',
        help: 'put parentheses around the part that belongs together',
        span: spanOf(other),
        related: [{ span: spanOf(joints[0] ?? other), message: `\`${kind}\` is used here` }],
      });
    }
    return { kind, terms, span: cover(first, terms.at(-1) ?? first) };
  });

  private readonly negation: () => Expression = this.RULE(
    'negation',
    (): Expression =>
      this.or(0, [
        {
          ALT: () => {
            const not = this.keyword(0, 'not');
            const term = this.subrule(0, this.negation as never) as Expression;
            if (this.RECORDING_PHASE) return term;
            return {
              kind: 'negation',
              term,
              span: { start: spanOf(not).start, end: term.span.end },
            } satisfies Expression;
          },
        },
        { ALT: () => this.subrule(1, this.relation as never) as Expression },
      ]),
  );

  private readonly relation: () => Expression = this.RULE('relation', (): Expression => {
    let left = this.subrule(0, this.sum as never) as Expression;
    this.many(0, () => {
      const chained = left.kind === 'comparison' && left.span !== undefined;
      left = this.or(0, [
        {
          ALT: () => {
            const operator = this.or(1, [
              { ALT: () => this.consume(0, t.Compare) },
              { ALT: () => this.consume(0, t.Equals) },
            ]);
            const right = this.subrule(1, this.sum as never) as Expression;
            if (this.RECORDING_PHASE) return right;
            if (chained) this.findings.push(chainedComparison(spanOf(operator)));
            return {
              kind: 'comparison',
              operator: operator.image as ComparisonOperator,
              left,
              right,
              span: cover(left, right),
            } satisfies Expression;
          },
        },
        {
          ALT: () => {
            this.keyword(0, 'is');
            const end = this.keyword(1, 'missing');
            if (this.RECORDING_PHASE) return left;
            return {
              kind: 'missing',
              subject: left,
              span: { start: left.span.start, end: spanOf(end).end },
            } satisfies Expression;
          },
        },
        { ALT: () => this.membership(left) },
      ]);
    });
    return left;
  });

  private membership(subject: Expression): Expression {
    this.keyword(2, 'in');
    this.consume(2, t.LeftParenthesis);
    const items: Operand[] = [];
    this.AT_LEAST_ONE_SEP2({
      SEP: t.Comma,
      DEF: () => {
        items.push(this.subrule(2, this.operand));
      },
    });
    const end = this.consume(2, t.RightParenthesis);
    if (this.RECORDING_PHASE) return subject;
    return { kind: 'membership', subject, items, span: { start: subject.span.start, end: spanOf(end).end } };
  }

  private readonly sum: () => Expression = this.RULE('sum', (): Expression => {
    let left = this.subrule(0, this.primary as never) as Expression;
    this.many(0, () => {
      const operator = this.or(0, [
        { ALT: () => this.consume(0, t.Plus) },
        { ALT: () => this.consume(0, t.Minus) },
      ]);
      const right = this.subrule(1, this.primary as never) as Expression;
      if (this.RECORDING_PHASE) return;
      left = {
        kind: 'sum',
        operator: operator.image === '-' ? '-' : '+',
        left,
        right,
        span: cover(left, right),
      };
    });
    return left;
  });

  private readonly primary: () => Expression = this.RULE(
    'primary',
    (): Expression =>
      this.or(0, [
        {
          ALT: () => {
            const open = this.consume(0, t.LeftParenthesis);
            const inner = this.subrule(0, this.condition as never) as Expression;
            const close = this.consume(0, t.RightParenthesis);
            if (this.RECORDING_PHASE) return inner;
            return { ...inner, span: { start: spanOf(open).start, end: spanOf(close).end } };
          },
        },
        { ALT: () => this.subrule(1, this.operand) },
      ]),
  );

  protected keyword(index: number, word: string, role: Role = 'keyword'): IToken {
    return this.taken(this.consume(index, t.keywordType(word)), role);
  }

  protected taken(token: IToken, role: Role): IToken {
    if (!this.RECORDING_PHASE) factsOf(token).role = role;
    return token;
  }

  private oddUnitFollows(): boolean {
    const next = this.LA(1);
    if (!tokenMatcher(next, t.Word) || factsOf(next).startsLine) return false;
    return isPlain(next.tokenType) || Object.hasOwn(unitAliases, next.image);
  }
}

function isPlain(type: TokenType): boolean {
  return type === t.Identifier;
}

function splitNumber(image: string): [string, string | undefined] {
  const match = /^(-?[\d.]+)\s*(.*)$/.exec(image);
  return [match?.[1] ?? image, match?.[2] === '' ? undefined : match?.[2]];
}

function cover(first: { readonly span: Span }, last: { readonly span: Span }): Span {
  return { start: first.span.start, end: last.span.end };
}

function chainedComparison(span: Span): Finding {
  return {
    code: 'E0108',
    message: 'comparisons cannot be chained',
    help: 'write two comparisons joined by `and`',
    span,
  };
}
