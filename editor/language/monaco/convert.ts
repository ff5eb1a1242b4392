// Between the language server protocol (zero-based, end exclusive, UTF-16) and Monaco (one-based, end exclusive).
import type * as monaco from 'monaco-editor/editor';
import type { Diagnostic, TextEdit } from '../../../dsl/diagnostics/diagnostic.ts';
import type { Position, Range } from '../../../dsl/source/positions.ts';

export function toMonacoRange({ start, end }: Range): monaco.IRange {
  return {
    startLineNumber: start.line + 1,
    startColumn: start.character + 1,
    endLineNumber: end.line + 1,
    endColumn: end.character + 1,
  };
}

export function fromMonacoPosition({ lineNumber, column }: monaco.IPosition): Position {
  return { line: lineNumber - 1, character: column - 1 };
}

export function fromMonacoRange(range: monaco.IRange): Range {
  return {
    start: { line: range.startLineNumber - 1, character: range.startColumn - 1 },
    end: { line: range.endLineNumber - 1, character: range.endColumn - 1 },
  };
}

export function toMonacoEdit({ range, newText }: TextEdit): { range: monaco.IRange; text: string } {
  return { range: toMonacoRange(range), text: newText };
}

/** Values of `monaco.MarkerSeverity`. */
const severities = { error: 8, warning: 4, information: 2 } as const;

export function toMarker(diagnostic: Diagnostic, resource: monaco.Uri): monaco.editor.IMarkerData {
  const { code, severity, message, help, range, related } = diagnostic;
  return {
    ...toMonacoRange(range),
    code,
    severity: severities[severity],
    message: help === undefined ? message : `${message}\n${help}`,
    source: 'reeve',
    relatedInformation: related.map((other) => ({
      ...toMonacoRange(other.range),
      message: other.message,
      resource,
    })),
  };
}
