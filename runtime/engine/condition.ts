import type { Condition } from '../../schemas/generated/bundle.ts';

/**
 * A condition as flat integers over slots: five words per test, `[operation, slot, value, then, else]`. `then` and
 * `else` are positions in the code, or one of the two verdicts. No stack, no closures, no generated code.
 */
export interface ConditionCode {
  readonly words: readonly number[];
  readonly entry: number;
  /** Slots that the condition reads, each once, rising. */
  readonly slots: readonly number[];
}

const verdictTrue = -1;
const verdictFalse = -2;
const wordsPerTest = 5;
const operations = { lt: 0, le: 1, gt: 2, ge: 3, eq: 4, ne: 5, missing: 6 } as const;

/** Compiles once; `slotOf` numbers the signals. */
export function compileCondition(condition: Condition, slotOf: (signal: string) => number): ConditionCode {
  const words: number[] = [];
  const entry = emit(condition, verdictTrue, verdictFalse, words, slotOf);
  const slots = new Set<number>();
  for (let at = 1; at < words.length; at += wordsPerTest) slots.add(words[at] ?? 0);
  return { words, entry, slots: [...slots].sort((a, b) => a - b) };
}

/**
 * Whether the condition holds for a row of signal values; NaN stands for missing. A comparison with a missing
 * signal is false, there is no third truth value.
 */
export function evaluate(code: ConditionCode, row: ArrayLike<number>): boolean {
  const { words } = code;
  let at = code.entry;
  while (at >= 0) {
    const holds = test(words[at] ?? 0, row[words[at + 1] ?? 0] ?? Number.NaN, words[at + 2] ?? 0);
    at = words[at + (holds ? 3 : 4)] ?? verdictFalse;
  }
  return at === verdictTrue;
}

function test(operation: number, value: number, limit: number): boolean {
  switch (operation) {
    case operations.lt:
      return value < limit;
    case operations.le:
      return value <= limit;
    case operations.gt:
      return value > limit;
    case operations.ge:
      return value >= limit;
    case operations.eq:
      return value === limit;
    case operations.ne:
      return value < limit || value > limit;
    default:
      return Number.isNaN(value);
  }
}

/** Emits from the last test to the first, so that every target is known; gives the position to enter at. */
function emit(
  condition: Condition,
  ifTrue: number,
  ifFalse: number,
  words: number[],
  slotOf: (signal: string) => number,
): number {
  switch (condition.op) {
    case 'not':
      return emit(condition.term, ifFalse, ifTrue, words, slotOf);
    case 'and':
      return condition.terms.reduceRight((next, term) => emit(term, next, ifFalse, words, slotOf), ifTrue);
    case 'or':
      return condition.terms.reduceRight((next, term) => emit(term, ifTrue, next, words, slotOf), ifFalse);
    default: {
      const value = condition.op === 'missing' ? 0 : condition.value;
      const at = words.length;
      words.push(operations[condition.op], slotOf(condition.signal), value, ifTrue, ifFalse);
      return at;
    }
  }
}
