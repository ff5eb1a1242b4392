import { expect, it } from 'vitest';
import { generators } from './generators.ts';
import { repository } from './repository.ts';
import { listedGenerators } from './rules/listed-generators.ts';

it('refuses a generator that nothing runs, and a listed one that is gone', () => {
  const listed = generators.map((path): [string, string] => [path, '']);
  expect(listedGenerators(new Map([...listed, ['dsl/tables/generate.ts', '']]))).toHaveLength(1);
  expect(listedGenerators(new Map(listed.slice(1)))).toHaveLength(1);
});

it('holds in this repository', () => {
  expect(listedGenerators(repository)).toEqual([]);
});
