import type * as monaco from 'monaco-editor/editor';
import { semanticTokenTypes } from '../../../dsl/service/semantic-tokens.ts';
import type { LanguageClient } from '../language-client.ts';
import { fromMonacoPosition, fromMonacoRange, toMarker, toMonacoEdit, toMonacoRange } from './convert.ts';
import { languageId } from './grammar.ts';

/**
 * Lets Monaco ask the language service. An answer that a newer text has overtaken is nobody's: it is dropped.
 *
 * @param uri name of the text in code actions
 */
export function registerProviders(api: typeof monaco, language: LanguageClient, uri: string): void {
  const { languages } = api;
  languages.registerCompletionItemProvider(languageId, completion(api, language));
  languages.registerHoverProvider(languageId, hover(language));
  languages.registerDocumentFormattingEditProvider(languageId, formatting(language));
  languages.registerDocumentSemanticTokensProvider(languageId, semanticTokens(api, language));
  languages.registerCodeActionProvider(languageId, codeActions(language, uri), {
    providedCodeActionKinds: ['quickfix'],
  });
}

/** The answer, unless the text has changed since the question. */
async function current<T>(
  model: monaco.editor.ITextModel,
  ask: (text: string) => Promise<T>,
): Promise<T | undefined> {
  const version = model.getVersionId();
  const answer = await ask(model.getValue());
  return model.isDisposed() || model.getVersionId() !== version ? undefined : answer;
}

function completion(api: typeof monaco, language: LanguageClient): monaco.languages.CompletionItemProvider {
  return {
    triggerCharacters: [' ', '.', '{', ','],
    async provideCompletionItems(model, position) {
      const items = await current(model, (text) =>
        language.call('completion', text, fromMonacoPosition(position)),
      );
      const suggestions = (items ?? []).map((item) => ({
        label: item.label,
        kind: completionKind(api, item.kind),
        insertText: item.textEdit.newText,
        range: toMonacoRange(item.textEdit.range),
        sortText: item.sortText,
        ...(item.detail !== undefined && { detail: item.detail }),
        ...(item.filterText !== undefined && { filterText: item.filterText }),
        ...(item.documentation !== undefined && { documentation: { value: item.documentation.value } }),
      }));
      return { suggestions };
    },
  };
}

/** The protocol's numbers, by name in Monaco. */
const completionKinds: Readonly<Record<number, keyof typeof monaco.languages.CompletionItemKind>> = {
  6: 'Variable',
  7: 'Class',
  10: 'Property',
  11: 'Unit',
  12: 'Value',
  13: 'Enum',
  14: 'Keyword',
  15: 'Snippet',
  20: 'EnumMember',
};

function completionKind(api: typeof monaco, kind: number): monaco.languages.CompletionItemKind {
  return api.languages.CompletionItemKind[completionKinds[kind] ?? 'Text'];
}

function hover(language: LanguageClient): monaco.languages.HoverProvider {
  return {
    async provideHover(model, position) {
      const found = await current(model, (text) =>
        language.call('hover', text, fromMonacoPosition(position)),
      );
      if (found === undefined) return null;
      return { range: toMonacoRange(found.range), contents: [{ value: found.contents.value }] };
    },
  };
}

function formatting(language: LanguageClient): monaco.languages.DocumentFormattingEditProvider {
  return {
    async provideDocumentFormattingEdits(model) {
      const edits = await current(model, (text) => language.call('formatting', text));
      return (edits ?? []).map(toMonacoEdit);
    },
  };
}

/** Monaco itself moves tokens of an overtaken text to their new places, so here nothing is dropped. */
function semanticTokens(
  api: typeof monaco,
  language: LanguageClient,
): monaco.languages.DocumentSemanticTokensProvider {
  const ready = new api.Emitter<void>();
  language.state.subscribe(({ kind }) => {
    if (kind === 'ready') ready.fire();
  });
  return {
    onDidChange: ready.event,
    getLegend: () => ({ tokenTypes: [...semanticTokenTypes], tokenModifiers: [] }),
    async provideDocumentSemanticTokens(model) {
      const tokens = await language.call('semanticTokens', model.getValue());
      return tokens === undefined ? null : { data: Uint32Array.from(tokens.data) };
    },
    releaseDocumentSemanticTokens() {},
  };
}

function codeActions(language: LanguageClient, uri: string): monaco.languages.CodeActionProvider {
  return {
    async provideCodeActions(model, range) {
      const found = await current(model, (text) =>
        language.call('codeActions', uri, text, fromMonacoRange(range)),
      );
      const actions = (found ?? []).map((action) => ({
        title: action.title,
        kind: action.kind,
        isPreferred: action.isPreferred,
        diagnostics: action.diagnostics.map((diagnostic) => toMarker(diagnostic, model.uri)),
        edit: {
          edits: (action.edit.changes[uri] ?? []).map((edit) => ({
            resource: model.uri,
            versionId: model.getVersionId(),
            textEdit: toMonacoEdit(edit),
          })),
        },
      }));
      return { actions, dispose() {} };
    },
  };
}
