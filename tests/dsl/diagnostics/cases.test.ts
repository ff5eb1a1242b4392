import { describe, expect, it } from 'vitest';
import { checkPolicy, compilePolicy } from '../../../dsl/compile.ts';
import { catalogue } from '../../../dsl/diagnostics/catalogue.ts';
import type { Fix } from '../../../dsl/diagnostics/diagnostic.ts';
import { LineIndex } from '../../../dsl/source/positions.ts';
import { smallPolicy } from '../small-policy.ts';
import { meaningCases } from './cases/meaning.ts';
import { readingCases } from './cases/reading.ts';
import { structureCases } from './cases/structure.ts';

const cases = [...readingCases, ...meaningCases, ...structureCases];
const uri = 'small.reeve';

it('finds nothing in a policy without a fault', () => {
  expect(compilePolicy({ uri, text: smallPolicy }).diagnostics).toEqual([]);
});

describe('one mistake gives one diagnostic', () => {
  it.each(cases.map((example) => [`${example.code} ${example.message}`, example] as const))(
    '%s',
    (_title, example) => {
      const { text } = example;
      const found =
        example.parameters === undefined
          ? checkPolicy({ uri, text }).diagnostics
          : compilePolicy({ uri, text }, { parameters: example.parameters }).diagnostics;
      const lines = new LineIndex(text);
      const marked = found.map(({ range }) =>
        text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)),
      );
      expect(found.map(({ code }) => code)).toEqual([example.code]);
      const [diagnostic] = found;
      expect(diagnostic?.message.startsWith(example.message), diagnostic?.message).toBe(true);
      expect(marked).toEqual([example.marked]);
      if (example.fixed === undefined) return;
      const fixed = applied(text, diagnostic?.fixes[0]);
      expect(fixed).toContain(example.fixed);
      expect(checkPolicy({ uri, text: fixed }).diagnostics.map(({ message }) => message)).toEqual([]);
    },
  );
});

// Every hub model of this release has every feature; features.test.ts shows it with models of its own.
const shownElsewhere = ['E0801'];

it('has a case for every code of the catalogue', () => {
  const shown = new Set<string>(cases.map(({ code }) => code));
  expect(Object.keys(catalogue).filter((code) => !shown.has(code) && !shownElsewhere.includes(code))).toEqual(
    [],
  );
});

it('speaks in lower case, without a final stop', () => {
  for (const { text, parameters } of cases) {
    for (const { message } of compilePolicy({ uri, text }, { parameters: parameters ?? {} }).diagnostics)
      expect(message).toMatch(/^(?:[a-z`].*[^.])$/);
  }
});

it('still analyses what comes after a mistake, in the order of the text', () => {
  const text = smallPolicy
    .replace('within 90 s', 'wihtin 90 s')
    .replace('11, 15', '11, 150')
    .replace('weak + 6 dB', 'waek + 6 dB');
  expect(checkPolicy({ uri, text }).diagnostics.map(({ code }) => code)).toEqual(['E0103', 'E0501', 'E0401']);
});

function applied(text: string, fix: Fix | undefined): string {
  const lines = new LineIndex(text);
  return (fix?.edits ?? []).reduceRight(
    (result, { range, newText }) =>
      result.slice(0, lines.offsetAt(range.start)) + newText + result.slice(lines.offsetAt(range.end)),
    text,
  );
}
