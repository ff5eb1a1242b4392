import type { Severity } from './diagnostic.ts';

interface CatalogueEntry {
  readonly severity: Severity;
  readonly title: string;
  /** Why it is refused, or what it is good for. */
  readonly why: string;
}

/** Every diagnostic of the compiler. A code, once given, keeps its meaning for ever. */
export const catalogue = {
  // Reading the text
  E0101: error(
    'unexpected character',
    'The character belongs to no word, number, text or mark of the language.',
  ),
  E0102: error('text is not closed', 'A text starts and ends with a double quote on the same line.'),
  E0103: error('something else was expected', 'The words do not follow the form of the clause.'),
  E0104: error(
    'unknown declaration',
    'A file holds declarations; each starts with a word that says what it declares.',
  ),
  E0105: error('unknown clause', 'Each clause of a block starts with one of the words of that block.'),
  E0106: error('brace is not closed', 'Each `{` needs its `}`.'),
  E0107: error('`and` mixed with `or`', 'Readers disagree on which binds first, so parentheses must say.'),
  E0108: error('chained comparison', '`a < b < c` does not mean what it does on paper.'),
  E0109: error('brace without a start', 'A `}` closes nothing here.'),
  // Numbers and units
  E0201: error(
    'number without a unit',
    'A bare number could mean seconds or hours; the unit is part of the number.',
  ),
  E0202: error('unknown unit', 'The word after the number is not a unit of the language.'),
  E0203: error('ambiguous unit', '`m` could mean minutes, metres or months.'),
  E0204: error('unit of another kind', 'The clause measures something else than the unit does.'),
  E0205: error(
    'number is too fine or too large',
    'Hubs compute with whole milliseconds, millibels, bytes and permille.',
  ),
  E0206: error('not a time of day', 'Times of day run from 00:00 to 23:59.'),
  E0207: error('unit where none belongs', 'A count is a bare number.'),
  // Types
  E0301: error('value of another type', 'The clause takes a value of one type only.'),
  E0302: error('sum of two levels', 'Two levels such as dBm cannot be added; a level and a difference can.'),
  E0303: error('comparison of different types', 'Only values of one type can be compared.'),
  E0304: error('placeholder is not understood', 'A text may name `{value}` and signals between braces.'),
  E0305: error('not a condition', 'A condition compares something, or asks whether it is missing.'),
  E0306: error(
    'comparison without a signal',
    'A condition must depend on a signal, and compare it with a fixed value.',
  ),
  E0307: error('optional parameter where a value is needed', 'An optional parameter may have no value.'),
  // Names
  E0401: error('unknown name', 'Nothing of that name is declared or built in.'),
  E0402: error('unknown time zone', 'Zones are named as in the tz database.'),
  E0403: error('declared twice', 'A name stands for one thing.'),
  E0404: error('message kind in two classes', 'A message can follow the rules of one class only.'),
  E0405: error('message kind in no class', 'What the hub makes, some class must carry.'),
  E0406: error('named twice', 'The list has the same entry twice.'),
  E0407: error(
    'name is a word of the language',
    'Where a value may stand, this word would be read as part of the clause.',
  ),
  E0408: error(
    'not a name',
    'Names start with a small letter; small letters, digits, hyphens and dots follow.',
  ),
  // Values
  E0501: error('value out of range', 'The clause or the parameter has bounds.'),
  E0502: error('range is upside down', 'The first bound must not be above the second.'),
  E0503: error(
    'parameter needs a value',
    'A required parameter has no value of its own; one is given when compiling.',
  ),
  E0504: error('no such parameter', 'A value was given for a parameter that the policy does not have.'),
  E0505: error('parameter value is not understood', 'A given value is written as it would be in the policy.'),
  E0506: error('first pause above the longest', 'A retry that doubles starts below its ceiling.'),
  E0507: error('text is too long', 'The hub has room for a limited number of characters.'),
  // Structure
  E0601: error('clause is missing', 'The clause has no default: the policy must say it.'),
  E0602: error('clause written twice', 'Only one of them could hold.'),
  E0603: error('declaration is missing', 'A policy needs it.'),
  E0604: error('unknown edition', 'This compiler does not know the edition of the language.'),
  E0605: error('too many', 'The hub has room for a limited number.'),
  E0606: error('declaration written twice', 'There can be only one of them.'),
  // Grants
  E0701: error(
    'device without a reader',
    'What is collected must be for some supplier with the right to read it.',
  ),
  // Hubs
  E0801: error('hub lacks a feature', 'A hub model named by the policy cannot do what the clause says.'),
  E0802: error(
    'not yet executed',
    'The language has it, but this release of the hub does not do it; it is never skipped silently.',
  ),
  // Warnings
  W0901: warning('declared but not used', 'Nothing refers to it.'),
  W0903: warning(
    'signal may be missing',
    'A comparison with a missing signal does not hold; the condition should say whether that is meant.',
  ),
  W0902: warning('message kind in no class', 'The hub drops messages of a kind that no class carries.'),
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof catalogue;

function error(title: string, why: string): CatalogueEntry {
  return { severity: 'error', title, why };
}

function warning(title: string, why: string): CatalogueEntry {
  return { severity: 'warning', title, why };
}
