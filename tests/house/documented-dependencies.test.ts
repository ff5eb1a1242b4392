import { expect, it } from 'vitest';
import { repository } from './repository.ts';
import { documentedDependencies } from './rules/documented-dependencies.ts';

it('refuses a dependency that no decision explains', () => {
  const manifest = JSON.stringify({ dependencies: { mqtt: '5' }, devDependencies: { vitest: '5' } });
  const tree = new Map([
    ['package.json', manifest],
    ['docs/decisions/0002-dependencies.md', '- `mqtt`: the client of the hub.'],
  ]);
  expect(documentedDependencies(tree).map((finding) => finding.message)).toEqual([
    '`vitest` has no line in docs/decisions',
  ]);
});

it('holds in this repository', () => {
  expect(documentedDependencies(repository)).toEqual([]);
});
