import type { ItemId } from '../../schemas/generated/engine-step.ts';
import type { ReportBody } from '../../schemas/generated/message.ts';
import { releaseCursor } from './cursors.ts';
import { compareIds, type Entry, type ForgetReason, insert, keyOf, remove, setStatus } from './outbox.ts';
import { classCarrying } from './plan.ts';
import { isExhausted } from './retry.ts';
import { log, type Turn } from './turn.ts';

/** Items in one `store` effect. */
const storeBatchMax = 500;
/** Younger messages are live, older ones backlog (rule 4). */
export const liveForMs = 15 * 60_000;
const storeRetryFirstMs = 1000;
const storeRetryCeilingMs = 5 * 60_000;

/** Makes a message and asks for it to be stored; it can be sent once it is durable (11.1). */
export function addItem(
  turn: Turn,
  body: ReportBody,
  options: { readonly slot?: number; readonly classIndex?: number; readonly cursor?: string } = {},
): Entry {
  const { state, at, plan } = turn;
  const classIndex = options.classIndex ?? classCarrying(plan, body.kind);
  const entry: Entry = {
    item: {
      id: { boot: state.bootId, seq: state.nextSeq++ },
      class: plan.classes[classIndex]?.name ?? '',
      slot: options.slot ?? 0,
      atUtcMs: at.utcMs,
      quality: at.quality,
      attempts: 0,
      body: { ...body },
    },
    classIndex,
    status: 'unsaved',
    madeMonoMs: at.monoMs,
    live: true,
    dueMonoMs: undefined,
    envelope: undefined,
    writes: 0,
    durable: false,
    cursor: options.cursor,
    covers: [],
  };
  insert(state.outbox, entry);
  state.outbox.unwritten.add(entry);
  return entry;
}

/** Removes messages for good, in memory and on disk. */
export function forget(turn: Turn, entries: readonly Entry[], reason: ForgetReason): void {
  if (entries.length === 0) return;
  for (const entry of entries) drop(turn, entry);
  turn.effects.push({ kind: 'forget', ids: entries.map(({ item }) => item.id), reason });
}

/** Removes a message from memory; what waited for it to be durable waits no longer. */
export function drop(turn: Turn, entry: Entry): void {
  remove(turn.state.outbox, entry);
  releaseCursor(turn, entry);
  forgetCovered(turn, entry);
}

/** Asks for everything changed in this turn to be written, unless the store is being left alone after a failure. */
export function flushWrites(turn: Turn): void {
  const { outbox } = turn.state;
  if (outbox.unwritten.size === 0) {
    outbox.storeRetryMonoMs = undefined;
    return;
  }
  if (outbox.storeRetryMonoMs !== undefined) {
    if (turn.at.monoMs < outbox.storeRetryMonoMs) return;
    outbox.storeRetryMonoMs = undefined;
  }
  const entries = [...outbox.unwritten].sort((a, b) => compareIds(a.item.id, b.item.id));
  outbox.unwritten.clear();
  for (const entry of entries) entry.writes++;
  for (let from = 0; from < entries.length; from += storeBatchMax) {
    const items = entries.slice(from, from + storeBatchMax).map(({ item }) => ({ ...item }));
    turn.effects.push({ kind: 'store', items });
  }
}

export function onStored(turn: Turn, ids: readonly ItemId[]): void {
  const { outbox } = turn.state;
  if (outbox.storeFailures > 0) log(turn, 'faults', 'store-recovered', { failures: outbox.storeFailures });
  outbox.storeFailures = 0;
  outbox.storeRetryMonoMs = undefined;
  for (const entry of written(turn, ids)) {
    entry.durable = true;
    forgetCovered(turn, entry);
    if (entry.writes > 0 || outbox.unwritten.has(entry) || entry.status !== 'unsaved') continue;
    setStatus(outbox, entry, 'ready');
    releaseCursor(turn, entry);
  }
}

/** The write is tried again with back-off; a message is never lost silently by a store that fails. */
export function onStoreFailed(turn: Turn, ids: readonly ItemId[], reason: string): void {
  const { outbox, counters } = turn.state;
  counters.storeFailures++;
  outbox.storeFailures++;
  if (outbox.storeFailures === 1) log(turn, 'faults', 'store-failed', { reason, items: ids.length });
  const delayMs = Math.min(
    storeRetryFirstMs * 2 ** Math.min(outbox.storeFailures - 1, 20),
    storeRetryCeilingMs,
  );
  outbox.storeRetryMonoMs = turn.at.monoMs + delayMs;
  for (const entry of written(turn, ids)) outbox.unwritten.add(entry);
}

/** The state that a stored message takes up when the hub starts, or when the policy's limits change. */
export function settle(turn: Turn, entry: Entry): void {
  if (entry.status === 'unsaved' || entry.status === 'sending' || entry.status === 'sent') return;
  const rules = turn.plan.classes[entry.classIndex];
  const exhausted = rules !== undefined && isExhausted(rules.retry, entry.item.attempts);
  if (exhausted && entry.status !== 'parked') setStatus(turn.state.outbox, entry, 'parked');
  if (!exhausted && entry.status === 'parked') setStatus(turn.state.outbox, entry, 'ready');
}

function written(turn: Turn, ids: readonly ItemId[]): Entry[] {
  const entries: Entry[] = [];
  for (const id of ids) {
    const entry = turn.state.outbox.entries.get(keyOf(id));
    if (entry === undefined || entry.writes === 0) continue;
    entry.writes--;
    entries.push(entry);
  }
  return entries;
}

function forgetCovered(turn: Turn, entry: Entry): void {
  for (const { reason, ids } of entry.covers) turn.effects.push({ kind: 'forget', ids, reason });
  entry.covers = [];
}
