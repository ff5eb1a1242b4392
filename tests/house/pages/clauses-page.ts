import { type Clause, clausesNamed, clausesOf } from '../clauses/clause.ts';
import { type TestTitle, testTitles } from '../clauses/test-titles.ts';
import type { Tree } from '../tree.ts';

const testsNamedMax = 6;

/** The text of docs/generated/clauses.md: for each clause the tests that name it, or why there is none. */
export function clausesPage(tree: Tree): string {
  const clauses = clausesOf(tree);
  const tests = testsByClause(tree);
  const shown = clauses.filter((row) => tests.has(row.clause)).length;
  const beyond = clauses.filter((row) => row.outOfReach !== undefined).length;
  return [
    '<!-- Generated from docs/clauses.json and the titles of tests by `npm run generate`. Do not edit. -->',
    '# Clauses and their tests',
    '',
    `Of ${clauses.length} clauses, ${shown} are named by tests, ${beyond} are out of the reach of software, and ` +
      `${clauses.length - shown - beyond} are not shown yet. A test that names a clause shows a part of it; a clause ` +
      'is done when its row of behaviour holds with all its edges.',
    '',
    'Classes: S software, O hardware that software observes or drives (here by a twin), H hardware or process.',
    '',
    '| clause | class | level | behaviour | shown by |',
    '|---|---|---|---|---|',
    ...clauses.map((row) => rowText(row, tests.get(row.clause) ?? [])),
    '',
  ].join('\n');
}

function testsByClause(tree: Tree): ReadonlyMap<string, readonly TestTitle[]> {
  const tests = new Map<string, TestTitle[]>();
  for (const test of testTitles(tree))
    for (const clause of clausesNamed(test.title)) tests.set(clause, [...(tests.get(clause) ?? []), test]);
  return tests;
}

function rowText(row: Clause, tests: readonly TestTitle[]): string {
  const cells = [row.clause, row.class, row.level, row.behaviour, evidence(row, tests)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function evidence(row: Clause, tests: readonly TestTitle[]): string {
  if (row.outOfReach !== undefined) return `out of reach: ${row.outOfReach}`;
  if (tests.length === 0) return `not yet (${row.area})`;
  const named = tests
    .slice(0, testsNamedMax)
    .map((test) => `${test.title} [${test.file}](../../${test.file})`);
  const more = tests.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
}
