import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aggregate, addSample, aggregateOf, createPanes, panesMax } from '../../runtime/engine/panes.ts';

const aggregates: readonly Aggregate[] = ['mean', 'min', 'max', 'count', 'sum', 'last'];

function plainly(values: readonly number[], aggregate: Aggregate): number {
  const sum = values.reduce((total, value) => total + value, 0);
  switch (aggregate) {
    case 'mean':
      return Math.round(sum / values.length);
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'count':
      return values.length;
    case 'sum':
      return sum;
    case 'last':
      return values.at(-1) ?? 0;
  }
}

describe('panes', () => {
  it('aggregate as if every sample of their window were kept', () => {
    const samples = fc.array(
      fc.record({ afterMs: fc.integer({ min: 0, max: 400 }), value: fc.integer({ min: -1000, max: 1000 }) }),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 5000 }), (feed, overMs) => {
        const panes = createPanes(overMs);
        const kept: { pane: number; value: number }[] = [];
        let now = 0;
        for (const { afterMs, value } of feed) {
          now += afterMs;
          addSample(panes, now, value);
          kept.push({ pane: Math.floor(now / panes.paneMs), value });
          const oldest = Math.floor(now / panes.paneMs) - panesMax + 1;
          const inside = kept.filter(({ pane }) => pane >= oldest).map((sample) => sample.value);
          for (const aggregate of aggregates)
            expect(aggregateOf(panes, aggregate, 1, now)).toBe(plainly(inside, aggregate));
        }
      }),
    );
  });

  it('look back over the whole window and at most one pane more', () => {
    const panes = createPanes(30 * 60_000);
    addSample(panes, 1000, 5);
    expect(aggregateOf(panes, 'count', 0, 1000 + 30 * 60_000 - 1)).toBe(1);
    expect(aggregateOf(panes, 'count', 0, 1000 + 30 * 60_000 + panes.paneMs)).toBe(0);
  });

  it('give nothing below the samples asked for', () => {
    const panes = createPanes(1000);
    addSample(panes, 0, 5);
    expect(aggregateOf(panes, 'mean', 2, 0)).toBeUndefined();
    addSample(panes, 0, 7);
    expect(aggregateOf(panes, 'mean', 2, 0)).toBe(6);
    expect(aggregateOf(panes, 'last', 0, 5000)).toBeUndefined();
    expect(aggregateOf(panes, 'count', 0, 5000)).toBe(0);
  });
});
