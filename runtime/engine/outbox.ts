import type { Item, ItemId } from '../../schemas/generated/engine-step.ts';

/**
 * unsaved: not durable yet, never sent (11.1) · ready: may go when its class may · sending: handed to the session ·
 * sent: waits for its acknowledgement · waiting: for its next try · parked: out of tries until the next session.
 */
export type EntryStatus = 'unsaved' | 'ready' | 'sending' | 'sent' | 'waiting' | 'parked';

export type ForgetReason = 'acknowledged' | 'expired' | 'evicted' | 'exhausted';

/** A message in the engine's hands. */
export interface Entry {
  readonly item: Item;
  classIndex: number;
  status: EntryStatus;
  madeMonoMs: number;
  /** Made lately; the rest is backlog (rule 4). */
  live: boolean;
  /** `sent`: end of the wait for an acknowledgement; `waiting`: the next try. */
  dueMonoMs: number | undefined;
  /** Envelope it is in while `sending` or `sent`. */
  envelope: number | undefined;
  /** Writes asked for and not answered. */
  writes: number;
  /** Some version of it is on disk. */
  durable: boolean;
  /** Register whose cursor waits for this item to be durable. */
  cursor: string | undefined;
  /** A gap marker's losses: forgotten on disk once the marker is durable. */
  covers: { reason: ForgetReason; ids: ItemId[] }[];
}

/** All messages of one class for one recipient. */
export interface Lane {
  readonly classIndex: number;
  readonly slot: number;
  /** By key, in id order. */
  readonly entries: Map<string, Entry>;
  /** Ready entries in id order, live ones apart from the backlog. */
  readonly live: Entry[];
  readonly backlog: Entry[];
  readonly counts: Record<EntryStatus, number>;
}

/** An envelope on its way: items that are not acknowledged yet. */
export interface Envelope {
  readonly slot: number;
  /** It carries live urgent messages, not what can wait. */
  readonly urgent: boolean;
  left: number;
}

export interface Outbox {
  readonly entries: Map<string, Entry>;
  /** By class and slot. */
  lanes: Lane[];
  /** Entries with a due instant. */
  readonly timed: Set<Entry>;
  /** Earliest due instant; recomputed when `timedChanged`. */
  nextDueMonoMs: number | undefined;
  timedChanged: boolean;
  /** Envelopes with unacknowledged items. */
  envelopes: Record<string, Envelope>;
  nextEnvelope: number;
  /** Entries changed in this turn, written in one go at its end. */
  readonly unwritten: Set<Entry>;
  storeFailures: number;
  storeRetryMonoMs: number | undefined;
}

export function createOutbox(): Outbox {
  return {
    entries: new Map(),
    lanes: [],
    timed: new Set(),
    nextDueMonoMs: undefined,
    timedChanged: false,
    envelopes: {},
    nextEnvelope: 1,
    unwritten: new Set(),
    storeFailures: 0,
    storeRetryMonoMs: undefined,
  };
}

export function keyOf({ boot, seq }: ItemId): string {
  return `${boot}.${seq}`;
}

export function compareIds(a: ItemId, b: ItemId): number {
  return a.boot - b.boot || a.seq - b.seq;
}

/** Adds an entry; ids rise, so that it is the last of its lane. */
export function insert(outbox: Outbox, entry: Entry): void {
  const key = keyOf(entry.item.id);
  const lane = laneOf(outbox, entry);
  outbox.entries.set(key, entry);
  lane.entries.set(key, entry);
  enter(outbox, lane, entry);
}

export function remove(outbox: Outbox, entry: Entry): void {
  const key = keyOf(entry.item.id);
  const lane = laneOf(outbox, entry);
  leave(outbox, lane, entry);
  leaveEnvelope(outbox, entry);
  lane.entries.delete(key);
  outbox.entries.delete(key);
  outbox.unwritten.delete(entry);
}

/** Moves an entry to another status; `dueMonoMs` for `sent` and `waiting`. */
export function setStatus(outbox: Outbox, entry: Entry, status: EntryStatus, dueMonoMs?: number): void {
  const lane = laneOf(outbox, entry);
  leave(outbox, lane, entry);
  entry.status = status;
  entry.dueMonoMs = dueMonoMs;
  if (!isInFlight(entry)) leaveEnvelope(outbox, entry);
  enter(outbox, lane, entry);
}

/** Makes an entry ready among the live ones or the backlog. */
export function enqueue(outbox: Outbox, entry: Entry, live: boolean): void {
  const lane = laneOf(outbox, entry);
  leave(outbox, lane, entry);
  entry.status = 'ready';
  entry.dueMonoMs = undefined;
  entry.live = live;
  leaveEnvelope(outbox, entry);
  enter(outbox, lane, entry);
}

export function isInFlight(entry: Entry): boolean {
  return entry.status === 'sending' || entry.status === 'sent';
}

function laneOf(outbox: Outbox, entry: Entry): Lane {
  const { classIndex } = entry;
  const { slot } = entry.item;
  const found = outbox.lanes.find((lane) => lane.classIndex === classIndex && lane.slot === slot);
  if (found) return found;
  const lane: Lane = {
    classIndex,
    slot,
    entries: new Map(),
    live: [],
    backlog: [],
    counts: { unsaved: 0, ready: 0, sending: 0, sent: 0, waiting: 0, parked: 0 },
  };
  outbox.lanes.push(lane);
  outbox.lanes.sort((a, b) => a.classIndex - b.classIndex || a.slot - b.slot);
  return lane;
}

/** Entries due at an instant, in id order. */
export function takeDue(outbox: Outbox, monoMs: number): Entry[] {
  const next = nextDue(outbox);
  if (next === undefined || next > monoMs) return [];
  return [...outbox.timed]
    .filter((entry) => (entry.dueMonoMs ?? monoMs) <= monoMs)
    .sort((a, b) => compareIds(a.item.id, b.item.id));
}

export function nextDue(outbox: Outbox): number | undefined {
  if (outbox.timedChanged) {
    let next: number | undefined;
    for (const { dueMonoMs } of outbox.timed) {
      if (dueMonoMs !== undefined && (next === undefined || dueMonoMs < next)) next = dueMonoMs;
    }
    outbox.nextDueMonoMs = next;
    outbox.timedChanged = false;
  }
  return outbox.nextDueMonoMs;
}

/** Whether anything sent is not wholly acknowledged. */
export function hasInFlight(outbox: Outbox): boolean {
  for (const _ in outbox.envelopes) return true;
  return false;
}

/** Envelopes of a recipient that are not wholly acknowledged, and how many of them could wait. */
export function inFlightTo(outbox: Outbox, slot: number): { envelopes: number; patient: number } {
  let envelopes = 0;
  let patient = 0;
  for (const envelope of Object.values(outbox.envelopes)) {
    if (envelope.slot !== slot) continue;
    envelopes++;
    if (!envelope.urgent) patient++;
  }
  return { envelopes, patient };
}

function enter(outbox: Outbox, lane: Lane, entry: Entry): void {
  lane.counts[entry.status]++;
  if (entry.status === 'ready') {
    const queue = entry.live ? lane.live : lane.backlog;
    queue.splice(positionIn(queue, entry.item.id), 0, entry);
  }
  if (entry.dueMonoMs !== undefined) {
    outbox.timed.add(entry);
    outbox.timedChanged = true;
  }
}

function leave(outbox: Outbox, lane: Lane, entry: Entry): void {
  lane.counts[entry.status]--;
  if (entry.status === 'ready') {
    const queue = entry.live ? lane.live : lane.backlog;
    queue.splice(positionIn(queue, entry.item.id), 1);
  }
  if (outbox.timed.delete(entry)) outbox.timedChanged = true;
}

function leaveEnvelope(outbox: Outbox, entry: Entry): void {
  const key = `${entry.envelope}`;
  const envelope = outbox.envelopes[key];
  entry.envelope = undefined;
  if (envelope === undefined) return;
  envelope.left--;
  if (envelope.left === 0) delete outbox.envelopes[key];
}

/** Puts entries that are being sent into one envelope. */
export function fillEnvelope(
  outbox: Outbox,
  entries: readonly Entry[],
  { slot, urgent }: Pick<Envelope, 'slot' | 'urgent'>,
) {
  const number = outbox.nextEnvelope++;
  outbox.envelopes[number] = { slot, urgent, left: entries.length };
  for (const entry of entries) entry.envelope = number;
}

function positionIn(queue: readonly Entry[], id: ItemId): number {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = queue[middle];
    if (candidate && compareIds(candidate.item.id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
