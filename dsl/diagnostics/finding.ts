import type { Span } from '../source/nodes.ts';
import type { Code } from './catalogue.ts';

export interface FindingFix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

/** A diagnostic in offsets of its own text, before it gets its file, its severity and its positions. */
export interface Finding {
  readonly code: Code;
  /** Lower case, no final stop, the author's words in backticks. */
  readonly message: string;
  /** What to do, with figures where there are any. */
  readonly help?: string;
  readonly span: Span;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes?: readonly FindingFix[];
}

/** A fix that replaces one stretch of text. */
export function replacement(span: Span, newText: string): FindingFix {
  return { title: `replace with \`${newText}\``, edits: [{ span, newText }] };
}
