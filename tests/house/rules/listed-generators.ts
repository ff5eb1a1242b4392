import { generators } from '../generators.ts';
import type { Finding, Rule } from '../tree.ts';

const listFile = 'tests/house/generators.ts';

/** Every generator is in the list that keeps its output fresh, and every generated folder has one. */
export const listedGenerators: Rule = (tree) => [
  ...[...tree.keys()]
    .filter((path) => /(?:^|\/)generate\.ts$/.test(path) && path !== 'tests/generate.ts')
    .filter((path) => !generators.includes(path))
    .map((file): Finding => ({ file, message: `is not in ${listFile}: nothing keeps its output fresh` })),
  ...generators
    .filter((path) => !tree.has(path))
    .map((path): Finding => ({ file: listFile, message: `${path} does not exist` })),
];
