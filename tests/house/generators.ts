/**
 * Every generator of the repository, in the order in which they may read each other's output. Each writes what it
 * generates, or with `--check` writes nothing and exits 1 when a committed file is stale.
 */
export const generators: readonly string[] = [
  'schemas/generator/generate.ts',
  'dsl/meaning/zones/generator/generate.ts',
  'tests/house/pages/generate.ts',
];
