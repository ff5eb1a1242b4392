import type { Entry } from './outbox.ts';
import type { Turn } from './turn.ts';

/**
 * A register's durable cursor follows the items made from its readings: it moves once all of them are durable
 * (10.3 i), so that a power cut in between reads the same intervals again and loses none.
 */
export function advanceCursor(turn: Turn, key: string): void {
  const { collect } = turn.state;
  const made = collect.made[key];
  if ((collect.unsaved[key] ?? 0) > 0 || made === undefined || collect.cursors[key] === made) return;
  collect.cursors[key] = made;
  turn.changed.add('collection');
}

/** The item no longer holds its register's cursor back: it is durable, or gone with a gap marker in its place. */
export function releaseCursor(turn: Turn, entry: Entry): void {
  const { cursor } = entry;
  if (cursor === undefined) return;
  const { unsaved } = turn.state.collect;
  entry.cursor = undefined;
  unsaved[cursor] = Math.max((unsaved[cursor] ?? 0) - 1, 0);
  advanceCursor(turn, cursor);
}
