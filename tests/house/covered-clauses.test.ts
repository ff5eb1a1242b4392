import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausesNamed, clausesOf } from './clauses/clause.ts';
import { testTitles } from './clauses/test-titles.ts';
import { clausesPage } from './pages/clauses-page.ts';
import { repository, repositoryRoot } from './repository.ts';
import { coveredClauses } from './rules/covered-clauses.ts';
import type { Tree } from './tree.ts';

const row = {
  clause: '11.1',
  class: 'S',
  level: 'shall',
  behaviour: 'Held until acknowledged.',
  area: 'hub core',
};

function treeWith(rows: readonly object[], testText = ''): Tree {
  return new Map([
    ['docs/clauses.json', JSON.stringify(rows)],
    ['tests/storage/store.test.ts', testText],
  ]);
}

describe('the clauses that a title names', () => {
  it.each([
    ['holds a message over a restart (11.1)', ['11.1']],
    ['sends again after a pause (12.2.3, 10.3 k1)', ['12.2.3', '10.3 k1']],
    ['stays shut (12.2.13 4; 10.3n)', ['12.2.13 4', '10.3 n']],
    ['switches its connection (intro mode)', ['intro mode']],
    ['speaks MQTT (3.1.1) to a broker (see 11.1)', []],
  ])('of `%s`', (title, clauses) => {
    expect(clausesNamed(title)).toEqual(clauses);
  });
});

it('reads titles of plain, tabular and conditional tests', () => {
  const text = `
    describe.skipIf(missing)('one', () => {
      it('two', () => {});
      it.each([1, 2])('three %i', () => {});
      test(\`four \${5}\`, () => {});
      other('five', () => {});
    });`;
  expect(testTitles(treeWith([], text)).map((test) => test.title)).toEqual([
    'one',
    'two',
    'three %i',
    'four …',
  ]);
});

it('refuses a row without reason or area, and a reason where software can reach', () => {
  expect(coveredClauses(treeWith([row]))).toEqual([]);
  expect(coveredClauses(treeWith([{ ...row, area: undefined }]))).toHaveLength(1);
  expect(coveredClauses(treeWith([{ ...row, class: 'H' }]))).toHaveLength(1);
  expect(coveredClauses(treeWith([{ ...row, outOfReach: 'hard' }]))).toHaveLength(1);
});

it('refuses a title that names a clause which does not exist', () => {
  const messages = coveredClauses(treeWith([row], "it('keeps it (11.9)', () => {});")).map(
    (finding) => finding.message,
  );
  expect(messages).toEqual(['`keeps it (11.9)` names 11.9: docs/clauses.json has no such clause']);
});

it('shows the tests of a clause in the table', () => {
  const page = clausesPage(treeWith([row], "it('keeps it (11.1)', () => {});"));
  expect(page).toContain('keeps it (11.1) [tests/storage/store.test.ts](../../tests/storage/store.test.ts)');
  expect(clausesPage(treeWith([row]))).toContain('not yet (hub core)');
});

it('holds in this repository', () => {
  expect(coveredClauses(repository)).toEqual([]);
});

describe('the table of clauses', () => {
  const specification = join(repositoryRoot, '../shared/spec/PR_smart_Part4_Comms.txt');

  // The specification is not ours to copy; where it lies beside the repository, the table is held against it.
  it.skipIf(!existsSync(specification))('has a row for every numbered clause of the specification', () => {
    const numbers = [
      ...readFileSync(specification, 'utf8').matchAll(/^(?:- )?(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?) [A-Z]/gm),
    ]
      .map(([, number = '']) => number)
      .filter((number) => Number(number.split('.').at(0)) >= 4);
    const rows = new Set(clausesOf(repository).map((clause) => clause.clause.split(' ').at(0) ?? ''));
    const headings = ['5.1', '7.2', '7.3', '7.4', '7.5', '7.6', '8.1', '8.2', '11.7', '12.1', '12.2', '12.3'];
    const missing = numbers.filter((number) => !rows.has(number) && !headings.includes(number));
    expect(missing).toEqual([]);
    expect(numbers.length).toBeGreaterThan(80);
  });
});
