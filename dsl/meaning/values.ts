import { closest } from '../diagnostics/closest.ts';
import { type Finding, replacement } from '../diagnostics/finding.ts';
import type { Literal, Operand, Quantity, Span } from '../source/nodes.ts';
import type { Argument, ShapeNode, SlotFacts, ValueType } from '../vocabulary/shape.ts';
import { ambiguousUnit, type Dimension, unitAliases, unitNamed, units } from '../vocabulary/units.ts';
import { type Meaning, type ParameterMeaning, reportUnknown, typeNouns } from './meaning.ts';
import { scaled, timeOfDayMs, written } from './quantities.ts';

/**
 * An argument as an integer: ms, mdBm, mdB, permille, bytes or a count. Undefined after a report, and while a
 * required parameter has no value yet.
 */
export function integerOf(meaning: Meaning, argument: Argument | undefined): number | undefined {
  if (argument === undefined) return undefined;
  const value = effectiveValue(meaning, argument.operand, argument.type, argument.facts, false);
  return typeof value === 'number' ? value : undefined;
}

/** An argument as a text. An optional parameter without a value is no fault: then there is no text. */
export function textOf(meaning: Meaning, argument: Argument | undefined): string | undefined {
  if (argument === undefined) return undefined;
  const value = effectiveValue(meaning, argument.operand, argument.type, argument.facts, true);
  if (typeof value !== 'string') return undefined;
  checkLength(meaning, value, argument.facts, argument.span);
  return value;
}

/** Reports a text that is longer than its slot allows. */
export function checkLength(meaning: Meaning, text: string, facts: SlotFacts, span: Span): void {
  if (facts.max === undefined || text.length <= Number(facts.max)) return;
  meaning.findings.push({
    code: 'E0507',
    message: `the text has ${text.length} characters, and there is room for ${facts.max}`,
    span,
  });
}

/** The value that the table gives for an argument left out. */
export function defaultOf(shape: ShapeNode, name: string): number {
  const found = slotNamed(shape, name);
  if (found?.facts.default === undefined) throw new Error(`the vocabulary has no default for ${name}`);
  return boundOf(found.facts.default, found.type as ValueType);
}

function slotNamed(shape: ShapeNode, name: string): (ShapeNode & { kind: 'slot' }) | undefined {
  switch (shape.kind) {
    case 'slot':
      return shape.name === name ? shape : undefined;
    case 'sequence':
      return firstOf(shape.parts, name);
    case 'choice':
      return firstOf(Object.values(shape.cases), name);
    case 'optional':
      return slotNamed(shape.shape, name);
    default:
      return undefined;
  }
}

function firstOf(shapes: readonly ShapeNode[], name: string): (ShapeNode & { kind: 'slot' }) | undefined {
  for (const shape of shapes) {
    const found = slotNamed(shape, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function effectiveValue(
  meaning: Meaning,
  operand: Operand,
  type: ValueType,
  facts: SlotFacts,
  mayBeAbsent: boolean,
): number | string | undefined {
  if (operand.kind !== 'name') {
    const value = literalValue(operand, type, meaning.findings);
    if (typeof value === 'number') checkRange(meaning, value, type, facts, operand.span);
    return value;
  }
  const parameter = parameterOf(meaning, operand, type);
  if (parameter === undefined) return undefined;
  if (parameter.type !== type) {
    meaning.findings.push({
      code: 'E0301',
      message: `\`${operand.text}\` is ${typeNouns[parameter.type]}, and ${typeNouns[type]} is needed`,
      span: operand.span,
      related: [{ span: parameter.span, message: 'declared here' }],
    });
    return undefined;
  }
  if (parameter.presence === 'optional' && !mayBeAbsent) {
    meaning.findings.push({
      code: 'E0307',
      message: `\`${operand.text}\` is optional, and a value is needed here`,
      help: 'make the parameter required or give it a default',
      span: operand.span,
      related: [{ span: parameter.span, message: 'declared here' }],
    });
    return undefined;
  }
  if (typeof parameter.value === 'number')
    checkRange(meaning, parameter.value, type, facts, operand.span, parameter);
  return parameter.value;
}

/** The parameter that a name refers to; reports a name that is none. */
export function parameterOf(
  meaning: Meaning,
  name: Operand & { kind: 'name' },
  type: ValueType | 'secret',
): ParameterMeaning | undefined {
  const parameter = meaning.parameters.get(name.text);
  if (parameter !== undefined) {
    meaning.used.add(`parameter ${name.text}`);
    return parameter;
  }
  const all = [...meaning.parameters.values()];
  const fitting = all.filter((candidate) => candidate.type === type).map((candidate) => candidate.name);
  reportUnknown(meaning, name, 'parameter', fitting, 'parameter');
  return undefined;
}

/** The value of a literal in the given type, or undefined after a report. */
export function literalValue(
  literal: Literal,
  type: ValueType,
  findings: Finding[],
): number | string | undefined {
  switch (literal.kind) {
    case 'text':
      if (type === 'text') return literal.value;
      break;
    case 'time-of-day':
      if (type === 'time') return timeValue(literal.text, literal.span, findings);
      break;
    case 'quantity':
      if (type === 'count') return countValue(literal, findings);
      if (type !== 'text' && type !== 'time') return quantityValue(literal, type, findings);
      break;
  }
  findings.push({
    code: 'E0301',
    message: `\`${literal.kind === 'quantity' ? describeQuantity(literal) : literal.kind === 'text' ? `"${literal.value}"` : literal.text}\` is not ${typeNouns[type]}`,
    help: examples[type],
    span: literal.span,
  });
  return undefined;
}

const examples: Readonly<Record<ValueType, string>> = {
  time: 'a time of day is written `01:30`',
  duration: 'a duration is written `90 s`, `15 min`, `2 h` or `31 d`',
  power: 'a power level is written `-105 dBm`',
  difference: 'a difference is written `6 dB`',
  ratio: 'a percentage is written `20 %`',
  count: 'a count is a bare whole number',
  bytes: 'an amount of data is written `900 KiB`',
  text: 'a text stands in double quotes',
};

function timeValue(text: string, span: Span, findings: Finding[]): number | undefined {
  const value = timeOfDayMs(text);
  if (value === undefined)
    findings.push({
      code: 'E0206',
      message: `\`${text}\` is not a time of day`,
      help: 'the last one is 23:59',
      span,
    });
  return value;
}

function countValue(literal: Quantity, findings: Finding[]): number | undefined {
  if (literal.unit !== undefined) {
    findings.push({
      code: 'E0207',
      message: `\`${describeQuantity(literal)}\` has a unit, and a count is a bare number`,
      span: literal.span,
      fixes: [replacement(literal.span, literal.digits)],
    });
    return undefined;
  }
  return whole(literal, 1, findings);
}

/** The dimension and value of a number with a unit, or undefined after a report. */
export function measured(
  literal: Quantity,
  findings: Finding[],
): { dimension: Dimension; value: number } | undefined {
  const { unit: name, span } = literal;
  if (name === undefined) return undefined;
  if (name === ambiguousUnit) {
    findings.push({
      code: 'E0203',
      message: `unit \`m\` of \`${describeQuantity(literal)}\` is ambiguous`,
      help: 'write `min` for minutes',
      span,
      fixes: [replacement(span, `${literal.digits} min`)],
    });
    return undefined;
  }
  const unit = unitNamed(name);
  if (unit === undefined) {
    const guess =
      unitAliases[name] ??
      closest(
        name,
        units.map((candidate) => candidate.name),
      );
    findings.push({
      code: 'E0202',
      message: `no unit \`${name}\``,
      help:
        guess === undefined
          ? `units are ${units.map((candidate) => candidate.name).join(', ')}`
          : `did you mean \`${literal.digits} ${guess}\`?`,
      span,
      ...(guess === undefined ? {} : { fixes: [replacement(span, `${literal.digits} ${guess}`)] }),
    });
    return undefined;
  }
  const value = whole(literal, unit.factor, findings);
  return value === undefined ? undefined : { dimension: unit.dimension, value };
}

function quantityValue(literal: Quantity, type: Dimension, findings: Finding[]): number | undefined {
  if (literal.unit === undefined) {
    const fitting = units.filter((unit) => unit.dimension === type).map((unit) => unit.name);
    findings.push({
      code: 'E0201',
      message: `\`${literal.digits}\` has no unit, and ${typeNouns[type]} is needed`,
      help: `write it with one of ${fitting.join(', ')}`,
      span: literal.span,
      fixes: fitting.length === 1 ? [replacement(literal.span, `${literal.digits} ${fitting[0]}`)] : [],
    });
    return undefined;
  }
  const found = measured(literal, findings);
  if (found === undefined || found.dimension === type) return found?.value;
  findings.push({
    code: 'E0204',
    message: `\`${describeQuantity(literal)}\` is ${typeNouns[found.dimension]}, and ${typeNouns[type]} is needed`,
    help: examples[type as ValueType],
    span: literal.span,
  });
  return undefined;
}

function whole(literal: Quantity, factor: number, findings: Finding[]): number | undefined {
  const value = scaled(literal.digits, factor);
  if (value === undefined)
    findings.push({
      code: 'E0205',
      message: `\`${describeQuantity(literal)}\` is too fine or too large to hold as a whole number`,
      span: literal.span,
    });
  return value;
}

function checkRange(
  meaning: Meaning,
  value: number,
  type: ValueType,
  facts: SlotFacts,
  span: Span,
  parameter?: ParameterMeaning,
): void {
  const min = facts.min === undefined ? undefined : boundOf(facts.min, type);
  const max = facts.max === undefined ? undefined : boundOf(facts.max, type);
  const low = min !== undefined && value < min;
  if (!low && (max === undefined || value <= max)) return;
  const bound = low ? facts.min : facts.max;
  meaning.findings.push({
    code: 'E0501',
    message: `\`${written(type, value)}\` is ${low ? 'below the least' : 'above the most'} allowed here, ${bound}`,
    help: `from ${facts.min ?? 'anything'} to ${facts.max ?? 'anything'}`,
    span,
    ...(parameter === undefined
      ? {}
      : { related: [{ span: parameter.span, message: `\`${parameter.name}\` has this value` }] }),
  });
}

/** A bound of the vocabulary as an integer. */
function boundOf(text: string, type: ValueType): number {
  const match = /^(-?[\d.]+)(?:\s*(\S+))?$/.exec(text);
  const factor = type === 'count' ? 1 : (unitNamed(match?.[2] ?? '')?.factor ?? 1);
  const value = type === 'time' ? timeOfDayMs(text) : scaled(match?.[1] ?? '', factor);
  if (value === undefined) throw new Error(`the vocabulary has a bound that is no ${type}: ${text}`);
  return value;
}

function describeQuantity(quantity: Quantity): string {
  return quantity.unit === undefined ? quantity.digits : `${quantity.digits} ${quantity.unit}`;
}

/** The dimension and value of a number with a unit, where it has one; says nothing where not. */
export function measuredSilently(literal: Quantity): { dimension: Dimension; value: number } | undefined {
  return measured(literal, []);
}
