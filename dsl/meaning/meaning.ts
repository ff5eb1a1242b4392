import type { Zone } from '../../schemas/generated/bundle.ts';
import { closest } from '../diagnostics/closest.ts';
import { type Finding, replacement } from '../diagnostics/finding.ts';
import type { Name, Span } from '../source/nodes.ts';
import type { Tree } from '../source/tree.ts';
import type { ValueType } from '../vocabulary/shape.ts';

export type ParameterType = 'time' | 'duration' | 'power' | 'ratio' | 'count' | 'text' | 'secret';

/** A parameter with what is known of its value. */
export interface ParameterMeaning {
  readonly name: string;
  readonly type: ParameterType;
  readonly presence: 'required' | 'optional' | 'default';
  /** Undefined when no value is known: not given, or faulty. */
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly doc?: string;
  readonly span: Span;
}

/** What a name of the file stands for. */
export interface Declared {
  readonly index: number;
  readonly span: Span;
}

export type DeclaredType = 'supplier' | 'class' | 'window' | 'alert' | 'policy';

/** What is known about a file while its meaning is worked out. */
export interface Meaning {
  readonly tree: Tree;
  readonly findings: Finding[];
  readonly parameters: ReadonlyMap<string, ParameterMeaning>;
  readonly declared: Readonly<Record<DeclaredType, ReadonlyMap<string, Declared>>>;
  /** Names that something refers to, as `type name`. */
  readonly used: Set<string>;
  /** Zones in the order in which they were first named. */
  readonly zones: Zone[];
}

/** The index of a declared name; reports it when there is none. */
export function indexOf(meaning: Meaning, name: Name, type: DeclaredType): number | undefined {
  const found = meaning.declared[type].get(name.text);
  if (found === undefined) {
    reportUnknown(meaning, name, nouns[type], [...meaning.declared[type].keys()], type);
    return undefined;
  }
  meaning.used.add(`${type} ${name.text}`);
  return found.index;
}

/** Reports a name that stands for nothing, with the nearest one that does. */
export function reportUnknown(
  meaning: Meaning,
  name: Pick<Name, 'text' | 'span'>,
  noun: string,
  candidates: readonly string[],
  type?: DeclaredType | 'parameter',
): void {
  // It may have been declared in a part that could not be read: one mistake, one diagnostic.
  if (type !== undefined && meaning.tree.broken) return;
  const guess = closest(name.text, candidates);
  if (guess !== undefined && type !== undefined) meaning.used.add(`${type} ${guess}`);
  meaning.findings.push({
    code: 'E0401',
    message: `no ${noun} \`${name.text}\``,
    help: guess !== undefined ? `did you mean \`${guess}\`?` : listOf(noun, candidates),
    span: name.span,
    ...(guess === undefined ? {} : { fixes: [replacement(name.span, guess)] }),
  });
}

/** Whether the name is one of a built-in list; reports it when not. */
export function isKnown(meaning: Meaning, name: Name, noun: string, known: readonly string[]): boolean {
  if (known.includes(name.text)) return true;
  reportUnknown(meaning, name, noun, known);
  return false;
}

/** Reports entries of a list that repeat an earlier one. */
export function reportRepeats(
  meaning: Meaning,
  names: readonly { readonly text: string; readonly span: Span }[],
): void {
  const seen = new Map<string, Span>();
  for (const { text, span } of names) {
    const first = seen.get(text);
    if (first === undefined) seen.set(text, span);
    else
      meaning.findings.push({
        code: 'E0406',
        message: `\`${text}\` is named twice`,
        span,
        related: [{ span: first, message: 'first named here' }],
      });
  }
}

/** Reports the first thing beyond the room that the hub has for them. */
export function reportExcess(
  meaning: Pick<Meaning, 'findings'>,
  items: readonly { readonly span: Span }[],
  most: number,
  noun: string,
): void {
  const extra = items[most];
  if (extra !== undefined)
    meaning.findings.push({ code: 'E0605', message: `more than ${most} ${noun}`, span: extra.span });
}

export const nouns: Readonly<Record<DeclaredType, string>> = {
  supplier: 'supplier',
  class: 'message class',
  window: 'window',
  alert: 'alert',
  policy: 'policy',
};

/** How values of each type are spoken of. */
export const typeNouns: Readonly<Record<ValueType | 'secret' | 'energy', string>> = {
  time: 'a time of day',
  duration: 'a duration',
  power: 'a power level',
  difference: 'a difference',
  ratio: 'a percentage',
  count: 'a whole number',
  bytes: 'a number of bytes',
  energy: 'an energy',
  text: 'a text',
  secret: 'a secret',
};

function listOf(noun: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return `no ${noun} is declared`;
  const shown = candidates.slice(0, 8).map((candidate) => `\`${candidate}\``);
  return `there is ${shown.join(', ')}${candidates.length > shown.length ? ` and ${candidates.length - shown.length} more` : ''}`;
}
