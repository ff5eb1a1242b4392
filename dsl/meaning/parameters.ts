import type { Parameter } from '../../schemas/generated/bundle.ts';
import { closest } from '../diagnostics/closest.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { tokenise } from '../source/lexer.ts';
import type { Literal, Span } from '../source/nodes.ts';
import { NumberLiteral, TextLiteral, TimeLiteral } from '../source/tokens.ts';
import { blocksOf, type Tree } from '../source/tree.ts';
import { parameters as parametersBlock } from '../vocabulary/policy.ts';
import type { ParameterMeaning, ParameterType } from './meaning.ts';
import { written } from './quantities.ts';
import { literalValue } from './values.ts';

/** Values given from outside, as they would be written in the policy (a text may go without its quotes). */
export type GivenParameters = Readonly<Record<string, string>>;

/** The parameters of a file with their effective values. Without `given`, a required parameter simply has none yet. */
export function readParameters(
  tree: Tree,
  given: GivenParameters | undefined,
  findings: Finding[],
): Map<string, ParameterMeaning> {
  const all = new Map<string, ParameterMeaning>();
  const entries = blocksOf(tree, parametersBlock).flatMap((block) => block.entries);
  for (const entry of entries) {
    const type = entry.type.kind;
    const read = (literal: Literal | undefined) =>
      literal === undefined ? undefined : readDefault(literal, type, findings);
    const min = asNumber(read(entry.from));
    const max = asNumber(read(entry.to));
    const span = entry.name.span;
    const fallback = entry.presence.kind === 'default' ? read(entry.presence.value) : undefined;
    if (min !== undefined && max !== undefined && min > max && type !== 'time')
      findings.push({
        code: 'E0502',
        message: `the range of \`${entry.name.text}\` is upside down`,
        span: cover(entry.from, entry.to, span),
      });
    else if (typeof fallback === 'number' && entry.presence.kind === 'default')
      checkRange(entry.name.text, fallback, type, min, max, entry.presence.value.span, findings);
    const text = given?.[entry.name.text];
    const override = text === undefined ? undefined : readGiven(entry.name.text, text, type, span, findings);
    if (typeof override === 'number') checkRange(entry.name.text, override, type, min, max, span, findings);
    const value = override ?? fallback;
    if (
      given !== undefined &&
      value === undefined &&
      text === undefined &&
      entry.presence.kind === 'required' &&
      type !== 'secret'
    )
      findings.push({
        code: 'E0503',
        message: `parameter \`${entry.name.text}\` needs a value`,
        help: `give it when compiling, for example ${entry.name.text}=${examples[type]}`,
        span,
      });
    all.set(entry.name.text, {
      name: entry.name.text,
      type,
      presence: entry.presence.kind,
      span,
      ...(value === undefined ? {} : { value }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(entry.doc === undefined ? {} : { doc: entry.doc.value }),
    });
  }
  reportStrangers(tree, all, given, findings);
  return all;
}

/** The parameters as the bundle carries them: a secret only by name. */
export function lowerParameters(all: ReadonlyMap<string, ParameterMeaning>): Parameter[] {
  return [...all.values()].map(({ name, type, value, min, max }) => ({
    name,
    type,
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }));
}

const examples: Readonly<Record<ParameterType, string>> = {
  time: '01:30',
  duration: '"2 h"',
  power: '"-105 dBm"',
  ratio: '"20 %"',
  count: '3',
  text: '"some text"',
  secret: '…',
};

function readDefault(
  literal: Literal,
  type: ParameterType,
  findings: Finding[],
): number | string | undefined {
  if (type !== 'secret') return literalValue(literal, type, findings);
  findings.push({
    code: 'E0301',
    message: 'a secret has no value in a policy',
    help: 'write `required` or `optional`; the hub is given the secret sealed, under the name of the parameter',
    span: literal.span,
  });
  return undefined;
}

function readGiven(
  name: string,
  text: string,
  type: ParameterType,
  span: Span,
  findings: Finding[],
): number | string | undefined {
  if (type === 'secret') {
    findings.push({
      code: 'E0505',
      message: `\`${name}\` is a secret: it is given to the hub, never to the compiler`,
      span,
    });
    return undefined;
  }
  const literal = literalFrom(text);
  if (type === 'text') return literal?.kind === 'text' ? literal.value : text;
  const ignored: Finding[] = [];
  const value = literal === undefined ? undefined : literalValue(literal, type, ignored);
  if (value === undefined)
    findings.push({
      code: 'E0505',
      message: `the value \`${text}\` given for \`${name}\` is not understood${ignored[0] === undefined ? '' : `: ${ignored[0].message}`}`,
      help: `write it as in a policy, for example ${examples[type]}`,
      span,
    });
  return value;
}

function literalFrom(text: string): Literal | undefined {
  const { tokens, problems } = tokenise(text);
  const [token] = tokens;
  if (token === undefined || tokens.length > 1 || problems.length > 0) return undefined;
  const span = { start: 0, end: text.length };
  if (token.tokenType === TimeLiteral) return { kind: 'time-of-day', text: token.image, span };
  if (token.tokenType === TextLiteral) return { kind: 'text', value: token.image.slice(1, -1), span };
  if (token.tokenType !== NumberLiteral) return undefined;
  const [, digits = '', unit] = /^(-?[\d.]+)\s*(\S*)$/.exec(token.image) ?? [];
  return { kind: 'quantity', digits, ...(unit === undefined || unit === '' ? {} : { unit }), span };
}

function checkRange(
  name: string,
  value: number,
  type: ParameterType,
  min: number | undefined,
  max: number | undefined,
  span: Span,
  findings: Finding[],
): void {
  if (type === 'secret') return;
  const wraps = min !== undefined && max !== undefined && min > max;
  const outside = wraps
    ? value < min && value > max
    : (min !== undefined && value < min) || (max !== undefined && value > max);
  if (!outside) return;
  const show = (bound: number | undefined) => (bound === undefined ? 'anything' : written(type, bound));
  findings.push({
    code: 'E0501',
    message: `\`${written(type, value)}\` is outside the range of \`${name}\``,
    help: `from ${show(min)} to ${show(max)}`,
    span,
  });
}

function reportStrangers(
  tree: Tree,
  all: ReadonlyMap<string, ParameterMeaning>,
  given: GivenParameters | undefined,
  findings: Finding[],
): void {
  if (tree.broken) return;
  const span = tree.blocks[0]?.keywordSpan ?? { start: 0, end: 0 };
  for (const name of Object.keys(given ?? {})) {
    if (all.has(name)) continue;
    const guess = closest(name, [...all.keys()]);
    findings.push({
      code: 'E0504',
      message: `a value is given for \`${name}\`, which is no parameter of the policy`,
      ...(guess === undefined ? {} : { help: `did you mean \`${guess}\`?` }),
      span,
    });
  }
}

function asNumber(value: number | string | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function cover(from: Literal | undefined, to: Literal | undefined, otherwise: Span): Span {
  return from === undefined || to === undefined ? otherwise : { start: from.span.start, end: to.span.end };
}
