import { type ConditionCode, evaluate } from './condition.ts';
import type { Turn } from './turn.ts';

/** Takes a sample of a signal that the policy looks at; others are not kept. */
export function takeSample(turn: Turn, signal: string, value: number | string | null): void {
  if (turn.plan.signalSlots.has(signal)) turn.state.signals[signal] = { value, monoMs: turn.at.monoMs };
}

/** The present value; null when there is none, or only a stale one. */
export function signalValue(turn: Turn, signal: string): number | string | null {
  const sample = turn.state.signals[signal];
  if (sample === undefined) return null;
  const freshMs = turn.plan.freshMs[turn.plan.signalSlots.get(signal) ?? 0] ?? 0;
  const stale = freshMs > 0 && turn.at.monoMs - sample.monoMs > freshMs;
  return stale ? null : sample.value;
}

/** Whether a condition holds now; `aggregate` is what it calls `value`. */
export function holds(turn: Turn, code: ConditionCode, aggregate = Number.NaN): boolean {
  const row: number[] = [];
  for (const slot of code.slots) {
    row[slot] = slot === 0 ? aggregate : numberOf(signalValue(turn, turn.plan.signalNames[slot] ?? ''));
  }
  return evaluate(code, row);
}

/** A text is there or missing; it has no order. */
function numberOf(value: number | string | null): number {
  if (value === null) return Number.NaN;
  return typeof value === 'number' ? value : 0;
}
