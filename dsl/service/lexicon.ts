// The words of the language for grammars that colour without parsing, such as Monaco's Monarch or TextMate.
import { ambiguousUnit, units } from '../vocabulary/units.ts';
import { blocks, clausesOf, keywords } from '../vocabulary/vocabulary.ts';

export interface Lexicon {
  /** First words of declarations. */
  readonly declarations: readonly string[];
  /** Words with which clauses start. */
  readonly clauses: readonly string[];
  /** All fixed words, the others included. */
  readonly keywords: readonly string[];
  readonly units: readonly string[];
  /** Patterns of the tokens, as sources of regular expressions. */
  readonly patterns: {
    readonly comment: string;
    readonly word: string;
    readonly number: string;
    readonly time: string;
    readonly date: string;
    readonly text: string;
  };
}

export const lexicon: Lexicon = {
  declarations: unique(blocks.flatMap((block) => block.keyword.split(' '))),
  clauses: unique(blocks.flatMap((block) => clausesOf(block).flatMap((clause) => clause.keyword.split(' ')))),
  keywords: [...keywords()].sort(),
  units: [...units.map((unit) => unit.name), ambiguousUnit],
  patterns: {
    comment: '#.*$',
    word: '[A-Za-z_]\\w*(?:-\\w+)*',
    number: '-?\\d+(?:\\.\\d+)?',
    time: '\\d{1,2}:\\d{2}',
    date: '\\d{4}-\\d{2}-\\d{2}',
    text: '"[^"]*"?',
  },
};

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
