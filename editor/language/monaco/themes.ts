import type * as monaco from 'monaco-editor/editor';

// Every colour here has at least 4.5:1 on its background (WCAG 1.4.3), which Monaco's own themes miss in places.
// The backgrounds are those of the token sheet's `--surface`.

interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly quiet: string;
  readonly keyword: string;
  readonly declaration: string;
  readonly name: string;
  readonly fixedName: string;
  readonly parameter: string;
  readonly number: string;
  readonly string: string;
  readonly line: string;
  readonly caretLine: string;
  readonly selection: string;
  readonly widget: string;
  readonly widgetLine: string;
  readonly accent: string;
  readonly chosen: string;
}

const light: Palette = {
  background: '#ffffff',
  ink: '#141d26',
  quiet: '#5a6773',
  keyword: '#0b5c74',
  declaration: '#0b3f8f',
  name: '#141d26',
  fixedName: '#6a3d9a',
  parameter: '#8a4b00',
  number: '#1a6b3a',
  string: '#a3261f',
  line: '#5a6773',
  caretLine: '#f3f7f9',
  selection: '#cfe6ee',
  widget: '#ffffff',
  widgetLine: '#c3ccd4',
  accent: '#0b5c74',
  chosen: '#dceef3',
};

const dark: Palette = {
  background: '#131a21',
  ink: '#e4ebf1',
  quiet: '#93a3b1',
  keyword: '#66c7df',
  declaration: '#8fb8ff',
  name: '#e4ebf1',
  fixedName: '#c8a8f5',
  parameter: '#f0b66a',
  number: '#86d9a2',
  string: '#ff9f95',
  line: '#93a3b1',
  caretLine: '#18222b',
  selection: '#24505f',
  widget: '#1a232c',
  widgetLine: '#3a4854',
  accent: '#66c7df',
  chosen: '#1d4150',
};

export function defineThemes(api: typeof monaco): void {
  api.editor.defineTheme(themeName(false), themeOf(light, 'vs'));
  api.editor.defineTheme(themeName(true), themeOf(dark, 'vs-dark'));
}

export function themeName(isDark: boolean): string {
  return isDark ? 'reeve-dark' : 'reeve-light';
}

function themeOf(palette: Palette, base: 'vs' | 'vs-dark'): monaco.editor.IStandaloneThemeData {
  const rule = (token: string, colour: string, fontStyle = '') => ({
    token,
    foreground: colour.slice(1),
    fontStyle,
  });
  return {
    base,
    inherit: true,
    rules: [
      rule('', palette.ink),
      rule('comment', palette.quiet, 'italic'),
      rule('keyword', palette.keyword),
      rule('type', palette.declaration, 'bold'),
      rule('variable', palette.name),
      rule('identifier', palette.name),
      rule('parameter', palette.parameter),
      rule('property', palette.fixedName),
      rule('enumMember', palette.fixedName),
      rule('number', palette.number),
      rule('string', palette.string),
      rule('operator', palette.ink),
      rule('delimiter', palette.ink),
    ],
    colors: {
      'editor.background': palette.background,
      'editor.foreground': palette.ink,
      'editorLineNumber.foreground': palette.line,
      'editorLineNumber.dimmedForeground': palette.line,
      'editorLineNumber.activeForeground': palette.ink,
      'editorGutter.background': palette.background,
      'editor.lineHighlightBackground': palette.caretLine,
      'editor.lineHighlightBorder': palette.caretLine,
      'editor.selectionBackground': palette.selection,
      'editorCursor.foreground': palette.accent,
      'editorWidget.background': palette.widget,
      'editorWidget.foreground': palette.ink,
      'editorWidget.border': palette.widgetLine,
      'editorHoverWidget.background': palette.widget,
      'editorHoverWidget.foreground': palette.ink,
      'editorHoverWidget.border': palette.widgetLine,
      'editorHoverWidget.statusBarBackground': palette.widget,
      'editorSuggestWidget.background': palette.widget,
      'editorSuggestWidget.foreground': palette.ink,
      'editorSuggestWidget.border': palette.widgetLine,
      'editorSuggestWidget.selectedBackground': palette.chosen,
      'editorSuggestWidget.selectedForeground': palette.ink,
      'editorSuggestWidget.highlightForeground': palette.accent,
      'editorSuggestWidget.focusHighlightForeground': palette.accent,
      'textLink.foreground': palette.accent,
      descriptionForeground: palette.quiet,
      focusBorder: palette.accent,
    },
  };
}
