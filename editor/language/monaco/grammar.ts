import type * as monaco from 'monaco-editor/editor';
import { lexicon } from '../../../dsl/service/lexicon.ts';

export const languageId = 'reeve';

/** Colours for the first paint, from the words alone; the service's semantic tokens then say what each word is. */
export function policyGrammar(): monaco.languages.IMonarchLanguage {
  const { patterns, units } = lexicon;
  const unit = units.map(escaped).sort(byLengthDown).join('|');
  return {
    unicode: true,
    declarations: [...lexicon.declarations],
    keywords: [...lexicon.keywords],
    tokenizer: {
      root: [
        [new RegExp(patterns.comment), 'comment'],
        [new RegExp(patterns.text), 'string'],
        [new RegExp(patterns.date), 'number'],
        [new RegExp(patterns.time), 'number'],
        [new RegExp(`${patterns.number}(?:[ \\t]*(?:${unit})(?![\\w-]))?`), 'number'],
        [
          new RegExp(patterns.word),
          { cases: { '@declarations': 'type', '@keywords': 'keyword', '@default': 'identifier' } },
        ],
        [/[{}()]/, '@brackets'],
        [/<=|>=|!=|[<>=+-]/, 'operator'],
      ],
    },
  };
}

export const policyConfiguration: monaco.languages.LanguageConfiguration = {
  comments: { lineComment: '#' },
  brackets: [
    ['{', '}'],
    ['(', ')'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}' },
    { open: '(', close: ')' },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
  ],
  surroundingPairs: [
    { open: '{', close: '}' },
    { open: '(', close: ')' },
    { open: '"', close: '"' },
  ],
  // Names such as `nightly-sync` are one word, for double click and for completion.
  wordPattern: new RegExp(lexicon.patterns.word),
};

function escaped(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
}

function byLengthDown(a: string, b: string): number {
  return b.length - a.length;
}
