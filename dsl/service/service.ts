import type { Bundle } from '../../schemas/generated/bundle.ts';
import { checkPolicy, compilePolicy } from '../compile.ts';
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts';
import { formatPolicy } from '../format/format.ts';
import type { GivenParameters } from '../meaning/parameters.ts';
import { LineIndex, type Position, type Range } from '../source/positions.ts';
import { type CompletionItem, completionsAt } from './completion.ts';
import { type Hover, hoverAt } from './hover.ts';
import { type SemanticTokens, semanticTokensOf } from './semantic-tokens.ts';

/** A fix for diagnostics in a range, as the language server protocol has it. */
export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix';
  readonly diagnostics: readonly Diagnostic[];
  readonly isPreferred: boolean;
  readonly edit: { readonly changes: Readonly<Record<string, readonly TextEdit[]>> };
}

/** The language for an editor: plain data in the shapes of the language server protocol. Holds no state. */
export interface LanguageService {
  diagnostics(uri: string, text: string): Diagnostic[];
  completion(text: string, position: Position): CompletionItem[];
  hover(text: string, position: Position): Hover | undefined;
  /** Edits that format the text; none when it is formatted or cannot be read. */
  formatting(text: string): TextEdit[];
  semanticTokens(text: string): SemanticTokens;
  codeActions(uri: string, text: string, range: Range): CodeAction[];
  compile(
    uri: string,
    text: string,
    parameters: GivenParameters,
  ): { diagnostics: Diagnostic[]; bundle?: Bundle };
}

export function createService(): LanguageService {
  return {
    diagnostics: (uri, text) => checkPolicy({ uri, text }).diagnostics,
    completion: completionsAt,
    hover: hoverAt,
    formatting,
    semanticTokens: semanticTokensOf,
    codeActions,
    compile: (uri, text, parameters) => compilePolicy({ uri, text }, { parameters }),
  };
}

function formatting(text: string): TextEdit[] {
  const result = formatPolicy(text);
  if (!('text' in result) || result.text === text) return [];
  const range = new LineIndex(text).rangeOf({ start: 0, end: text.length });
  return [{ range, newText: result.text }];
}

function codeActions(uri: string, text: string, range: Range): CodeAction[] {
  return checkPolicy({ uri, text })
    .diagnostics.filter((diagnostic) => overlaps(diagnostic.range, range))
    .flatMap((diagnostic) =>
      diagnostic.fixes.map((fix) => ({
        title: fix.title,
        kind: 'quickfix' as const,
        diagnostics: [diagnostic],
        isPreferred: diagnostic.fixes.length === 1,
        edit: { changes: { [uri]: fix.edits } },
      })),
    );
}

function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
