import { expect, it } from 'vitest';
import { catalogue } from '../../dsl/diagnostics/catalogue.ts';
import { repository } from './repository.ts';
import { documentedDiagnostics } from './rules/documented-diagnostics.ts';

it('refuses a code without a row in the generated page', () => {
  const tree = new Map([
    [
      'dsl/diagnostics/catalogue.ts',
      "export const catalogue = {\n  E0101: error('a'),\n  E0102: error('b'),\n};\n",
    ],
    ['docs/generated/diagnostics.md', '| E0101 | error | a | b |\n'],
  ]);
  expect(documentedDiagnostics(tree)).toHaveLength(1);
});

it('finds every code of the catalogue', () => {
  const withoutPage = new Map([...repository].filter(([path]) => path !== 'docs/generated/diagnostics.md'));
  expect(documentedDiagnostics(withoutPage)).toHaveLength(Object.keys(catalogue).length);
});

it('holds in this repository', () => {
  expect(documentedDiagnostics(repository)).toEqual([]);
});
