import type { LineIndex, Range } from '../source/positions.ts';
import { type Code, catalogue } from './catalogue.ts';
import type { Finding } from './finding.ts';

export type Severity = 'error' | 'warning' | 'information';

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

export interface Related {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** A finding about a policy, with zero-based UTF-16 positions. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly file: string;
  readonly range: Range;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** Gives findings their place, in the order of the text (and of the code at one place). */
export function toDiagnostics(findings: readonly Finding[], file: string, lines: LineIndex): Diagnostic[] {
  return [...findings]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1))
    .map((finding) => ({
      code: finding.code,
      severity: catalogue[finding.code].severity,
      message: finding.message,
      ...(finding.help === undefined ? {} : { help: finding.help }),
      file,
      range: lines.rangeOf(finding.span),
      related: (finding.related ?? []).map(({ span, message }) => ({
        file,
        range: lines.rangeOf(span),
        message,
      })),
      fixes: (finding.fixes ?? []).map(({ title, edits }) => ({
        title,
        edits: edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText })),
      })),
    }));
}
