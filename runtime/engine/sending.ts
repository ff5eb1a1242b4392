import type { ItemId } from '../../schemas/generated/engine-step.ts';
import { lose } from './eviction.ts';
import { forget, liveForMs } from './items.ts';
import {
  type Entry,
  enqueue,
  fillEnvelope,
  inFlightTo,
  keyOf,
  type Lane,
  setStatus,
  takeDue,
} from './outbox.ts';
import { drawUniform } from './random.ts';
import { isExhausted, retryDelayMs } from './retry.ts';
import { log, type Turn } from './turn.ts';
import { isWindowOpen } from './window.ts';

/** Items in one envelope, and their estimated size before compression. */
const itemsPerSendMax = 200;
const sendBytesMax = 12_000;
/** Unacknowledged envelopes per recipient; the last one is kept free for live urgent messages (rule 4). */
export const sendsInFlightMax = 4;
/** Live envelopes in a row while a backlog waits. */
export const liveStreakMax = 3;
/** Sends that fail in a row on a session that says it is open: then the session is closed. */
export const sendFailuresMax = 3;
const sendHoldMs = 5000;
/** Spread of the tries that an opened session brings forward. */
const resumeSpreadMs = 2000;
const sendsPerTurnMax = 64;
const slotsMax = 15;

/** Sends what may go now: live before backlog, with a fair share for both and for each recipient. */
export function pump(turn: Turn): void {
  const { link } = turn.state;
  for (let sends = 0; sends < sendsPerTurnMax; sends++) {
    if (link.phase !== 'open' || link.mustProve || turn.at.monoMs < link.sendHoldMonoMs) return;
    const queue = nextQueue(turn);
    if (queue === undefined) return;
    sendFrom(turn, queue);
  }
}

/** Whether a class may send now, given a session. */
function isReleased(turn: Turn, classIndex: number): boolean {
  const send = turn.plan.classes[classIndex]?.send;
  if (send?.kind !== 'in-window') return true;
  return turn.at.monoMs >= turn.state.link.comeBackMonoMs && isWindowOpen(turn, send.window);
}

interface Queue {
  readonly lane: Lane;
  readonly entries: readonly Entry[];
}

function nextQueue(turn: Turn): Queue | undefined {
  const { link } = turn.state;
  const live = bestQueue(turn, (lane) => lane.live, true);
  const backlog = bestQueue(turn, (lane) => lane.backlog, false);
  const backlogsTurn = backlog !== undefined && link.liveStreak >= liveStreakMax;
  if (live === undefined && backlog === undefined) return undefined;
  if (live === undefined || backlogsTurn) {
    link.liveStreak = 0;
    return backlog;
  }
  link.liveStreak++;
  return live;
}

/** Urgent classes first; among equals the recipient after the one served last, so that none starves another. */
function bestQueue(
  turn: Turn,
  entriesOf: (lane: Lane) => readonly Entry[],
  live: boolean,
): Queue | undefined {
  const { outbox, link } = turn.state;
  let best: Queue | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const lane of outbox.lanes) {
    const entries = entriesOf(lane);
    if (entries.length === 0 || !isReleased(turn, lane.classIndex)) continue;
    const urgent = turn.plan.classes[lane.classIndex]?.send.kind === 'at-once';
    const { envelopes, patient } = inFlightTo(outbox, lane.slot);
    if (envelopes >= sendsInFlightMax) continue;
    if (!(urgent && live) && patient >= sendsInFlightMax - 1) continue;
    const rank = (urgent ? 0 : slotsMax) + ((lane.slot - link.lastSlot - 1 + slotsMax) % slotsMax);
    if (rank < bestRank) [best, bestRank] = [{ lane, entries }, rank];
  }
  return best;
}

function sendFrom(turn: Turn, { lane, entries }: Queue): void {
  const { outbox, link, counters } = turn.state;
  const send = turn.plan.classes[lane.classIndex]?.send;
  const others = entries === lane.live ? lane.backlog : lane.live;
  const batch = send?.combined ? batchOf([...entries, ...others]) : entries.slice(0, 1);
  for (const entry of batch) setStatus(outbox, entry, 'sending');
  fillEnvelope(outbox, batch, { slot: lane.slot, urgent: send?.kind === 'at-once' && entries === lane.live });
  link.lastSlot = lane.slot;
  counters.sends++;
  const ids = batch.map(({ item }) => item.id);
  turn.effects.push({ kind: 'send', slot: lane.slot, ids, compressed: send?.compressed ?? false });
}

/** Messages that failed before travel in smaller company, so that one bad message cannot hold up the rest (10.3 g). */
function batchOf(queue: readonly Entry[]): Entry[] {
  const batch: Entry[] = [];
  let bytes = 0;
  let itemsMax = itemsPerSendMax;
  for (const entry of queue) {
    bytes += estimatedBytes(entry);
    itemsMax = Math.min(itemsMax, Math.max(1, itemsPerSendMax >> Math.min(2 * entry.item.attempts, 16)));
    if (batch.length > 0 && (bytes > sendBytesMax || batch.length >= itemsMax)) break;
    batch.push(entry);
  }
  return batch;
}

function estimatedBytes({ item }: Entry): number {
  return JSON.stringify(item.body).length + 96;
}

/** The envelope left the hub on an open session: this is an attempt (rule 3). */
export function onSent(turn: Turn, ids: readonly ItemId[]): void {
  const { outbox, link } = turn.state;
  link.sendFailures = 0;
  link.activeMonoMs = turn.at.monoMs;
  log(turn, 'transactions', 'sent', { items: ids.length });
  const done: Entry[] = [];
  for (const entry of known(turn, ids)) {
    const rules = turn.plan.classes[entry.classIndex];
    entry.item.attempts++;
    if (rules?.acknowledge.kind === 'none') {
      done.push(entry);
      continue;
    }
    outbox.unwritten.add(entry);
    if (entry.status !== 'sending') continue;
    setStatus(outbox, entry, 'sent', turn.at.monoMs + (rules?.acknowledge.withinMs ?? 0));
  }
  forget(turn, done, 'acknowledged');
}

/** Nothing left the hub: no attempt is used. */
export function onSendFailed(turn: Turn, ids: readonly ItemId[], reason: string): void {
  const { link } = turn.state;
  for (const entry of known(turn, ids)) {
    if (entry.status === 'sending') makeReady(turn, entry);
  }
  if (link.phase !== 'open') return;
  link.sendFailures++;
  link.sendHoldMonoMs = turn.at.monoMs + sendHoldMs;
  if (link.sendFailures === 1) log(turn, 'faults', 'send-failed', { reason, items: ids.length });
}

/** Frees what its recipient has stored (11.1). An acknowledgement in another's name frees nothing (rule 7). */
export function onAcknowledged(turn: Turn, slot: number, ids: readonly ItemId[]): void {
  const { state } = turn;
  const freed: Entry[] = [];
  let foreign = 0;
  let unknown = 0;
  for (const id of ids) {
    const entry = state.outbox.entries.get(keyOf(id));
    if (entry?.item.slot === slot) freed.push(entry);
    else if (entry !== undefined) foreign++;
    else if (id.boot > state.bootId || (id.boot === state.bootId && id.seq >= state.nextSeq)) unknown++;
  }
  state.link.activeMonoMs = turn.at.monoMs;
  state.counters.acknowledged += freed.length;
  log(turn, 'transactions', 'acknowledged', { slot, items: freed.length });
  if (foreign + unknown > 0) log(turn, 'tampers', 'acknowledgement-refused', { slot, foreign, unknown });
  forget(turn, [...new Set(freed)], 'acknowledged');
}

/** The head-end spreads its load: nothing that can wait is sent before a drawn instant. */
export function comeBackLater(
  turn: Turn,
  comeBack: { readonly fromMs: number; readonly toMs: number },
): void {
  const reachMs = Math.max(comeBack.toMs - comeBack.fromMs, 0);
  const delayMs = comeBack.fromMs + drawUniform(turn.state.generator, reachMs + 1);
  turn.state.link.comeBackMonoMs = turn.at.monoMs + delayMs;
}

/** Acknowledgements that did not come, and waits that are over. */
export function runTimers(turn: Turn): void {
  for (const entry of takeDue(turn.state.outbox, turn.at.monoMs)) {
    if (entry.status === 'sent') retryLater(turn, entry);
    else makeReady(turn, entry);
  }
}

/** A session is open: waits end soon, parked messages get one more try. No attempts are given back (rule 3). */
export function resume(turn: Turn): void {
  const { outbox, generator } = turn.state;
  const soonMonoMs = turn.at.monoMs + drawUniform(generator, resumeSpreadMs);
  for (const entry of [...outbox.entries.values()]) {
    if (entry.status === 'ready') makeReady(turn, entry);
    else if (entry.status === 'parked') setStatus(outbox, entry, 'waiting', soonMonoMs);
    else if (entry.status === 'waiting' && (entry.dueMonoMs ?? 0) > soonMonoMs) {
      setStatus(outbox, entry, 'waiting', soonMonoMs);
    }
  }
}

/** The session is gone: unsent messages are as before, sent ones used their attempt and wait for their next. */
export function interrupt(turn: Turn): void {
  for (const entry of [...turn.state.outbox.entries.values()]) {
    if (entry.status === 'sending') makeReady(turn, entry);
    else if (entry.status === 'sent') retryLater(turn, entry);
  }
}

function retryLater(turn: Turn, entry: Entry) {
  const { outbox, generator } = turn.state;
  const rules = turn.plan.classes[entry.classIndex];
  if (rules === undefined) return;
  if (!isExhausted(rules.retry, entry.item.attempts)) {
    const delayMs = retryDelayMs(rules.retry, entry.item.attempts, generator);
    return setStatus(outbox, entry, 'waiting', turn.at.monoMs + delayMs);
  }
  log(turn, 'faults', 'retries-exhausted', { class: rules.name, attempts: entry.item.attempts });
  if (rules.ifExhausted === 'park') setStatus(outbox, entry, 'parked');
  else lose(turn, entry, 'exhausted');
}

function makeReady(turn: Turn, entry: Entry): void {
  enqueue(turn.state.outbox, entry, turn.at.monoMs - entry.madeMonoMs <= liveForMs);
}

function known(turn: Turn, ids: readonly ItemId[]): Entry[] {
  return ids.map((id) => turn.state.outbox.entries.get(keyOf(id))).filter((entry) => entry !== undefined);
}
