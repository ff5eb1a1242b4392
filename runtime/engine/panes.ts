/** A sliding window over a signal that keeps panes, not samples: memory does not depend on the event rate. */
export interface Panes {
  readonly paneMs: number;
  /** Number of the pane that the last sample or look fell into: time divided by `paneMs`. */
  newest: number;
  /** Ring of panes, `[count, sum, min, max, last]` each, by number modulo the ring's length. */
  readonly cells: number[];
  /** Samples in all panes. */
  count: number;
}

export type Aggregate = 'mean' | 'min' | 'max' | 'count' | 'sum' | 'last';

export const panesMax = 64;
const cellWidth = 5;

/**
 * The window looks back at least `overMs` and at most one pane (1/63 of it) more.
 */
export function createPanes(overMs: number): Panes {
  return {
    paneMs: Math.max(1, Math.ceil(overMs / (panesMax - 1))),
    newest: Number.MIN_SAFE_INTEGER,
    cells: new Array<number>(panesMax * cellWidth).fill(0),
    count: 0,
  };
}

export function addSample(panes: Panes, monoMs: number, value: number): void {
  slide(panes, monoMs);
  const { cells } = panes;
  const at = cellOf(panes.newest);
  const first = cells[at] === 0;
  cells[at] = (cells[at] ?? 0) + 1;
  cells[at + 1] = (cells[at + 1] ?? 0) + value;
  cells[at + 2] = first ? value : Math.min(cells[at + 2] ?? value, value);
  cells[at + 3] = first ? value : Math.max(cells[at + 3] ?? value, value);
  cells[at + 4] = value;
  panes.count++;
}

/** The aggregate at an instant; undefined when the window holds fewer samples than needed. */
export function aggregateOf(
  panes: Panes,
  aggregate: Aggregate,
  samplesMin: number,
  monoMs: number,
): number | undefined {
  slide(panes, monoMs);
  const additive = aggregate === 'count' || aggregate === 'sum';
  if (panes.count < Math.max(samplesMin, additive ? 0 : 1)) return undefined;
  if (aggregate === 'count') return panes.count;
  return fold(panes, aggregate);
}

function fold(panes: Panes, aggregate: Exclude<Aggregate, 'count'>): number {
  const { cells, newest } = panes;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let last = 0;
  for (let pane = newest - panesMax + 1; pane <= newest; pane++) {
    const at = cellOf(pane);
    if (cells[at] === 0) continue;
    sum += cells[at + 1] ?? 0;
    least = Math.min(least, cells[at + 2] ?? 0);
    most = Math.max(most, cells[at + 3] ?? 0);
    last = cells[at + 4] ?? 0;
  }
  switch (aggregate) {
    case 'sum':
      return sum;
    case 'mean':
      return Math.round(sum / panes.count);
    case 'min':
      return least;
    case 'max':
      return most;
    case 'last':
      return last;
  }
}

/** Empties the panes that have left the window. */
function slide(panes: Panes, monoMs: number): void {
  const now = Math.floor(monoMs / panes.paneMs);
  if (now <= panes.newest) return;
  const from = Math.max(panes.newest + 1, now - panesMax + 1);
  for (let pane = from; pane <= now; pane++) {
    const at = cellOf(pane);
    panes.count -= panes.cells[at] ?? 0;
    panes.cells.fill(0, at, at + cellWidth);
  }
  panes.newest = now;
}

function cellOf(pane: number): number {
  return (((pane % panesMax) + panesMax) % panesMax) * cellWidth;
}
