import type { Condition } from '../../schemas/generated/bundle.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import type { Comparison, ComparisonOperator, Expression, Name, Span, Sum } from '../source/nodes.ts';
import { type Meaning, reportExcess, reportUnknown, typeNouns } from './meaning.ts';
import { literalValue, measured } from './values.ts';

/** Types that conditions compute with. */
export type TermType =
  | 'time'
  | 'duration'
  | 'power'
  | 'difference'
  | 'ratio'
  | 'count'
  | 'bytes'
  | 'energy'
  | 'text';

type Term =
  | { readonly kind: 'signal'; readonly name: string; readonly type: TermType; readonly span: Span }
  | {
      readonly kind: 'constant';
      readonly type: TermType;
      readonly value: number | undefined;
      readonly span: Span;
    };

/** Signals of the device vocabulary with the type that conditions see. */
export const signalTypes: ReadonlyMap<string, TermType> = new Map(
  vocabulary.signals.map((signal) => [
    signal.name,
    signal.type === 'power-level' ? 'power' : (signal.type as TermType),
  ]),
);

const termsMax = 16;

/** A condition as the bundle holds it, or undefined after a report. `figure` is the type of `value` in an alert. */
export function lowerCondition(
  meaning: Meaning,
  expression: Expression,
  figure?: TermType,
): Condition | undefined {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      reportExcess(meaning, expression.terms, termsMax, `terms joined by \`${expression.kind}\``);
      const terms = expression.terms.map((term) => lowerCondition(meaning, term, figure));
      const found = terms.filter((term) => term !== undefined);
      return found.length === terms.length ? { op: expression.kind, terms: found } : undefined;
    }
    case 'negation': {
      const term = lowerCondition(meaning, expression.term, figure);
      return term === undefined ? undefined : { op: 'not', term };
    }
    case 'comparison':
      return lowerComparison(meaning, expression, figure);
    case 'missing': {
      const subject = termOf(meaning, expression.subject, figure);
      if (subject === undefined) return undefined;
      if (subject.kind === 'signal') return { op: 'missing', signal: subject.name };
      meaning.findings.push({
        code: 'E0306',
        message: 'only a signal can be missing',
        span: expression.subject.span,
      });
      return undefined;
    }
    default:
      meaning.findings.push({
        code: 'E0305',
        message: 'this is not a condition',
        help: 'compare a signal with a value, or ask whether it `is missing`',
        span: expression.span,
      });
      return undefined;
  }
}

/** The signals that a condition compares, and those it asks about with `is missing`. */
export function signalsIn(condition: Condition): { compared: Set<string>; missing: Set<string> } {
  const found = { compared: new Set<string>(), missing: new Set<string>() };
  const visit = (part: Condition): void => {
    if ('terms' in part) part.terms.forEach(visit);
    else if ('term' in part) visit(part.term);
    else (part.op === 'missing' ? found.missing : found.compared).add(part.signal);
  };
  visit(condition);
  return found;
}

type Operator = 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne';
const operators: Readonly<Record<ComparisonOperator, Operator>> = {
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
  '=': 'eq',
  '!=': 'ne',
};
const mirrored: Readonly<Record<Operator, Operator>> = {
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le',
  eq: 'eq',
  ne: 'ne',
};

function lowerComparison(
  meaning: Meaning,
  comparison: Comparison,
  figure: TermType | undefined,
): Condition | undefined {
  // The parser has told of a chained comparison.
  if (comparison.left.kind === 'comparison') return undefined;
  const left = termOf(meaning, comparison.left, figure);
  const right = termOf(meaning, comparison.right, figure);
  if (left === undefined || right === undefined) return undefined;
  if (left.kind === right.kind) {
    meaning.findings.push({
      code: 'E0306',
      message: left.kind === 'signal' ? 'two signals cannot be compared' : 'two fixed values are compared',
      help: 'compare a signal with a fixed value',
      span: comparison.span,
    });
    return undefined;
  }
  if (left.type !== right.type || left.type === 'text') {
    meaning.findings.push({
      code: 'E0303',
      message: `${typeNouns[left.type]} cannot be compared with ${typeNouns[right.type]}`,
      span: comparison.span,
    });
    return undefined;
  }
  const operator = operators[comparison.operator];
  const signal = left.kind === 'signal' ? left : right;
  const constant = left.kind === 'constant' ? left : right;
  if (signal.kind !== 'signal' || constant.kind !== 'constant') return undefined;
  // A required parameter has no value before compilation; then nothing is lowered either.
  return {
    op: left.kind === 'signal' ? operator : mirrored[operator],
    signal: signal.name,
    value: constant.value ?? 0,
  };
}

function termOf(meaning: Meaning, expression: Expression, figure: TermType | undefined): Term | undefined {
  const { span } = expression;
  switch (expression.kind) {
    case 'name':
      return namedTerm(meaning, expression, figure);
    case 'quantity': {
      if (expression.unit === undefined) {
        const value = literalValue(expression, 'count', meaning.findings);
        return value === undefined
          ? undefined
          : { kind: 'constant', type: 'count', value: Number(value), span };
      }
      const found = measured(expression, meaning.findings);
      return found === undefined
        ? undefined
        : { kind: 'constant', type: found.dimension, value: found.value, span };
    }
    case 'time-of-day': {
      const value = literalValue(expression, 'time', meaning.findings);
      return value === undefined ? undefined : { kind: 'constant', type: 'time', value: Number(value), span };
    }
    case 'text':
      return { kind: 'constant', type: 'text', value: undefined, span };
    case 'sum':
      return sumOf(meaning, expression, figure);
    default:
      meaning.findings.push({ code: 'E0303', message: 'a condition cannot be compared or added', span });
      return undefined;
  }
}

function namedTerm(meaning: Meaning, name: Name, figure: TermType | undefined): Term | undefined {
  const { text, span } = name;
  if (text === 'value' && figure !== undefined) return { kind: 'signal', name: 'value', type: figure, span };
  const signal = signalTypes.get(text);
  if (signal !== undefined && figure === undefined) return { kind: 'signal', name: text, type: signal, span };
  const parameter = meaning.parameters.get(text);
  if (parameter !== undefined && parameter.type !== 'secret') {
    meaning.used.add(`parameter ${text}`);
    const value = typeof parameter.value === 'number' ? parameter.value : undefined;
    return { kind: 'constant', type: parameter.type, value, span };
  }
  if (signal !== undefined) {
    meaning.findings.push({
      code: 'E0306',
      message: `the conditions of an alert look at \`value\`, not at \`${text}\``,
      help: 'name the signal in `watch` and compare `value`',
      span,
      fixes: [{ title: 'replace with `value`', edits: [{ span, newText: 'value' }] }],
    });
    return undefined;
  }
  const candidates = [
    ...(figure === undefined ? signalTypes.keys() : ['value']),
    ...meaning.parameters.keys(),
  ];
  reportUnknown(meaning, name, 'signal or parameter', candidates, 'parameter');
  return undefined;
}

function sumOf(meaning: Meaning, sum: Sum, figure: TermType | undefined): Term | undefined {
  const left = termOf(meaning, sum.left, figure);
  const right = termOf(meaning, sum.right, figure);
  if (left === undefined || right === undefined) return undefined;
  const { span } = sum;
  if (left.kind === 'signal' || right.kind === 'signal') {
    meaning.findings.push({
      code: 'E0306',
      message: 'a signal cannot be part of a sum',
      help: 'put the sum on the other side',
      span,
    });
    return undefined;
  }
  const type = typeOfSum(left.type, sum.operator, right.type);
  if (type === undefined) {
    const levels = left.type === 'power' && right.type === 'power';
    meaning.findings.push({
      code: levels ? 'E0302' : 'E0303',
      message: levels
        ? 'two levels cannot be added'
        : `${typeNouns[left.type]} and ${typeNouns[right.type]} cannot be ${sum.operator === '+' ? 'added' : 'subtracted'}`,
      ...(levels ? { help: 'add a difference, such as `6 dB`' } : {}),
      span,
    });
    return undefined;
  }
  const value =
    left.value === undefined || right.value === undefined
      ? undefined
      : sum.operator === '+'
        ? left.value + right.value
        : left.value - right.value;
  return { kind: 'constant', type, value, span };
}

/** Levels and differences: level - level = difference, level ± difference = level; else both sides are alike. */
function typeOfSum(left: TermType, operator: '+' | '-', right: TermType): TermType | undefined {
  if (left === 'power' && right === 'power') return operator === '-' ? 'difference' : undefined;
  if (left === 'power' && right === 'difference') return 'power';
  if (left === 'difference' && right === 'power') return operator === '+' ? 'power' : undefined;
  if (left === 'time' || left === 'text') return undefined;
  return left === right ? left : undefined;
}
