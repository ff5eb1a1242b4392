import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCondition, evaluate } from '../../runtime/engine/condition.ts';
import type { Condition } from '../../schemas/generated/bundle.ts';

const signals = ['value', 'a', 'b', 'c'];

const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.record({
      op: fc.constantFrom(
        'lt' as const,
        'le' as const,
        'gt' as const,
        'ge' as const,
        'eq' as const,
        'ne' as const,
      ),
      signal: fc.constantFrom(...signals),
      value: fc.integer({ min: -2, max: 2 }),
    }),
    fc.record({ op: fc.constant('missing' as const), signal: fc.constantFrom(...signals) }),
    fc.record({ op: fc.constant('not' as const), term: tie('tree') }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      terms: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }),
    }),
  ),
})).tree;

const row = fc.array(fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }), {
  minLength: signals.length,
  maxLength: signals.length,
});

/** What a condition means, written down as plainly as can be. */
function walk(tree: Condition, values: readonly (number | undefined)[]): boolean {
  switch (tree.op) {
    case 'and':
      return tree.terms.every((term) => walk(term, values));
    case 'or':
      return tree.terms.some((term) => walk(term, values));
    case 'not':
      return !walk(tree.term, values);
    case 'missing':
      return values[signals.indexOf(tree.signal)] === undefined;
    default: {
      const value = values[signals.indexOf(tree.signal)];
      if (value === undefined) return false;
      const tests = {
        lt: value < tree.value,
        le: value <= tree.value,
        gt: value > tree.value,
        ge: value >= tree.value,
        eq: value === tree.value,
        ne: value !== tree.value,
      };
      return tests[tree.op];
    }
  }
}

describe('compiled conditions', () => {
  it('decide as a walk over the tree does, for any tree and any missing signals', () => {
    fc.assert(
      fc.property(condition, fc.array(row, { minLength: 1, maxLength: 8 }), (tree, rows) => {
        const code = compileCondition(tree, (signal) => signals.indexOf(signal));
        for (const values of rows) {
          const decided = evaluate(
            code,
            values.map((value) => value ?? Number.NaN),
          );
          expect(decided).toBe(walk(tree, values));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('name the slots they read, each once', () => {
    const code = compileCondition(
      {
        op: 'and',
        terms: [
          { op: 'gt', signal: 'c', value: 1 },
          { op: 'missing', signal: 'a' },
          { op: 'lt', signal: 'c', value: 5 },
        ],
      },
      (signal) => signals.indexOf(signal),
    );
    expect(code.slots).toEqual([1, 3]);
  });
});
