import { LineIndex, type Range } from '../source/positions.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';

/** How the parts of a frame are coloured. */
export interface FrameStyle {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string): string => text;
/** No colours at all. */
const plainStyle: FrameStyle = { severity: (_severity, text) => text, strong: same, faint: same };

/** A diagnostic for a person: message, place in `text` with its line, related places and help. */
export function renderFrame(diagnostic: Diagnostic, text: string, style: FrameStyle = plainStyle): string {
  const lines = new LineIndex(text);
  const { severity, code, message, file, range, related, help } = diagnostic;
  const margin = ' '.repeat(marginWidth(diagnostic));
  const parts = [
    `${style.severity(severity, `${severity}[${code}]`)}${style.strong(`: ${message}`)}`,
    ...excerpt(file, range, lines, margin, style, (mark) => style.severity(severity, mark)),
    ...related.flatMap((place) => [
      `${margin} ${style.faint('note:')} ${place.message}`,
      ...excerpt(place.file, place.range, lines, margin, style, style.faint),
    ]),
    ...(help === undefined ? [] : [`${margin} ${style.faint('=')} ${style.strong('help:')} ${help}`]),
  ];
  return `${parts.join('\n')}\n`;
}

function excerpt(
  file: string,
  range: Range,
  lines: LineIndex,
  margin: string,
  style: FrameStyle,
  paint: (mark: string) => string,
): string[] {
  const { line, character } = range.start;
  // A tab is shown as one blank, so that the marks stay below their letters.
  const text = lines.line(line).replaceAll('\t', ' ');
  const end = range.end.line === line ? range.end.character : text.length;
  const marks = '^'.repeat(Math.max(1, end - character));
  const bar = style.faint('|');
  return [
    `${margin}${style.faint('-->')} ${file}:${line + 1}:${character + 1}`,
    `${margin} ${bar}`,
    `${style.faint(String(line + 1).padStart(margin.length))} ${bar} ${text}`,
    `${margin} ${bar} ${' '.repeat(character)}${paint(marks)}`,
  ];
}

function marginWidth(diagnostic: Diagnostic): number {
  const last = Math.max(
    diagnostic.range.start.line,
    ...diagnostic.related.map((place) => place.range.start.line),
  );
  return String(last + 1).length;
}
