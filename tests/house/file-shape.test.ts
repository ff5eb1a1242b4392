import { expect, it } from 'vitest';
import { repository } from './repository.ts';
import { fileLinesMax, fileShape } from './rules/file-shape.ts';

const lines = (count: number): string => 'x\n'.repeat(count);

it('takes a file of 400 lines and refuses one of 401', () => {
  expect(fileShape(new Map([['dsl/parse.ts', lines(fileLinesMax)]]))).toEqual([]);
  expect(fileShape(new Map([['dsl/parse.ts', lines(fileLinesMax + 1)]]))).toHaveLength(1);
});

it('lets generated files and data be long', () => {
  const long = lines(fileLinesMax + 1);
  expect(
    fileShape(
      new Map([
        ['schemas/generated/bundle.ts', long],
        ['docs/clauses.json', long],
      ]),
    ),
  ).toEqual([]);
});

it.each(['dsl/utils/text.ts', 'headend/helpers/sql.ts', 'dsl/index.ts', 'dsl/types.ts', 'scripts/build.mjs'])(
  'refuses %s, whose name says nothing',
  (path) => {
    expect(fileShape(new Map([[path, '']]))).toHaveLength(1);
  },
);

it('holds in this repository', () => {
  expect(fileShape(repository)).toEqual([]);
});
