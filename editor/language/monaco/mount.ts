// Monaco and everything that needs it: one lazy chunk, asked for after the page is painted.
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
// The feature's own entry registers the tokens of the viewport alone.
import 'monaco-editor/editor/contrib/semanticTokens/browser/documentSemanticTokens';
import { effect, type ReadonlySignal } from '@preact/signals';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import type { Diagnostic } from '../../../dsl/diagnostics/diagnostic.ts';
import type { LanguageClient } from '../language-client.ts';
import type { PolicyTextHandle } from '../policy-text-handle.ts';
import { toMarker, toMonacoEdit, toMonacoRange } from './convert.ts';
import { languageId, policyConfiguration, policyGrammar } from './grammar.ts';
import { registerProviders } from './providers.ts';
import { defineThemes, themeName } from './themes.ts';

export interface PolicyTextSetup {
  readonly uri: string;
  readonly language: LanguageClient;
  readonly text: string;
  /** With the text they are about: those about an older one are not shown. */
  readonly found: ReadonlySignal<
    { readonly text: string; readonly diagnostics: readonly Diagnostic[] } | undefined
  >;
  readonly isDark: ReadonlySignal<boolean>;
  readonly onChange: (text: string) => void;
  readonly onCaret: (line: number, column: number) => void;
}

const markerOwner = 'reeve';

/** Puts the text editor into an element. */
export function mountPolicyText(
  host: HTMLElement,
  setup: PolicyTextSetup,
): { handle: PolicyTextHandle; dispose: () => void } {
  prepare(setup);
  const model = monaco.editor.createModel(setup.text, languageId, monaco.Uri.file(setup.uri));
  const editor = monaco.editor.create(host, { ...options, model, theme: themeName(setup.isDark.peek()) });
  const stops = [
    effect(() => monaco.editor.setTheme(themeName(setup.isDark.value))),
    effect(() => {
      const found = setup.found.value;
      if (found === undefined || found.text !== model.getValue()) return;
      const markers = found.diagnostics.map((diagnostic) => toMarker(diagnostic, model.uri));
      monaco.editor.setModelMarkers(model, markerOwner, markers);
    }),
  ];
  model.onDidChangeContent(() => setup.onChange(model.getValue()));
  editor.onDidChangeCursorPosition(({ position }) => setup.onCaret(position.lineNumber, position.column));
  return {
    handle: handleOf(editor, model),
    dispose() {
      for (const stop of stops) stop();
      editor.dispose();
      model.dispose();
    },
  };
}

function handleOf(
  editor: monaco.editor.IStandaloneCodeEditor,
  model: monaco.editor.ITextModel,
): PolicyTextHandle {
  const apply = (edits: { range: monaco.IRange; text: string }[]) => {
    editor.pushUndoStop();
    editor.executeEdits('reeve', edits);
    editor.pushUndoStop();
  };
  return {
    reveal(range) {
      const place = toMonacoRange(range);
      editor.setSelection(place);
      editor.revealRangeInCenterIfOutsideViewport(place);
      editor.focus();
    },
    applyEdits: (edits) => apply(edits.map(toMonacoEdit)),
    replaceAll: (text) => apply([{ range: model.getFullModelRange(), text }]),
    async format() {
      await editor.getAction('editor.action.formatDocument')?.run();
    },
  };
}

const options: monaco.editor.IStandaloneEditorConstructionOptions = {
  ariaLabel:
    'Policy text. Tab writes a tab; Control M lets Tab leave the editor, F6 goes to the next section.',
  automaticLayout: true,
  bracketPairColorization: { enabled: false },
  fixedOverflowWidgets: true,
  fontFamily: 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontLigatures: false,
  fontSize: 13.5,
  lineHeight: 21,
  guides: { indentation: false },
  minimap: { enabled: false },
  padding: { top: 10, bottom: 10 },
  // Otherwise the number of an empty last line is dimmed below any legible contrast.
  renderFinalNewline: 'on',
  scrollBeyondLastLine: false,
  'semanticHighlighting.enabled': true,
  stickyScroll: { enabled: false },
  tabSize: 2,
  // Words of the document would drown what the language offers.
  wordBasedSuggestions: 'off',
};

let prepared = false;

/** Monaco keeps its languages and themes globally: they are given to it once. */
function prepare({ language, uri }: PolicyTextSetup): void {
  if (prepared) return;
  prepared = true;
  self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
  monaco.languages.register({ id: languageId, extensions: ['.reeve'] });
  monaco.languages.setMonarchTokensProvider(languageId, policyGrammar());
  monaco.languages.setLanguageConfiguration(languageId, policyConfiguration);
  defineThemes(monaco);
  registerProviders(monaco, language, uri);
}
