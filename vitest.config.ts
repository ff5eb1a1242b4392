import { defineConfig } from 'vitest/config';

/** Suites that start processes, browsers and servers: one file at a time, or two cores would starve them. */
const processSuites = [
  'tests/contracts/**/*.test.ts',
  'tests/journeys/**/*.test.ts',
  'tests/scenarios/**/*.test.ts',
  'tests/headend/**/*.test.ts',
  'tests/runtime/**/*.test.ts',
  'tests/house/planted.test.ts',
];

export default defineConfig({
  test: {
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'in process',
          include: ['tests/**/*.test.ts'],
          exclude: ['node_modules/**', ...processSuites],
          sequence: { groupOrder: 0 },
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: processSuites,
          sequence: { groupOrder: 1 },
          fileParallelism: false,
        },
      },
    ],
  },
});
