import type { GapMarker } from '../../schemas/generated/message.ts';
import { addItem, drop } from './items.ts';
import { compareIds, type Entry, type ForgetReason, isInFlight, type Lane, setStatus } from './outbox.ts';
import { classCarrying, ownerOf } from './plan.ts';
import type { Turn } from './turn.ts';

type LossReason = Exclude<ForgetReason, 'acknowledged'>;

/** Brings every class down to its counted cap in the order that its policy names (11.4). */
export function makeRoom(turn: Turn): void {
  if (turn.state.outbox.unwritten.size === 0) return;
  const markerClass = classCarrying(turn.plan, 'gap-marker');
  turn.plan.classes.forEach((_, classIndex) => {
    if (classIndex !== markerClass) shrink(turn, classIndex);
  });
  shrink(turn, markerClass);
}

/** Ends: each step removes a message, or turns one sent marker into part of an unsent one. */
function shrink(turn: Turn, classIndex: number): void {
  const itemsMax = turn.plan.classes[classIndex]?.keep.itemsMax ?? 0;
  for (;;) {
    const lanes = turn.state.outbox.lanes.filter((lane) => lane.classIndex === classIndex);
    if (lanes.reduce((sum, lane) => sum + lane.entries.size, 0) <= itemsMax) return;
    const victim = pickVictim(turn, classIndex, lanes);
    if (victim === undefined) return;
    lose(turn, victim, 'evicted');
  }
}

/** Drops messages that are older than their class keeps them; the oldest of a lane comes first. */
export function expire(turn: Turn): void {
  for (const lane of [...turn.state.outbox.lanes]) {
    const ageMaxMs = turn.plan.classes[lane.classIndex]?.keep.ageMaxMs ?? 0;
    for (const entry of lane.entries.values()) {
      if (entry.madeMonoMs + ageMaxMs > turn.at.monoMs) break;
      lose(turn, entry, 'expired');
    }
  }
}

export function nextExpiry(turn: Turn): number | undefined {
  let next: number | undefined;
  for (const lane of turn.state.outbox.lanes) {
    const oldest = lane.entries.values().next().value;
    if (oldest === undefined) continue;
    const monoMs = oldest.madeMonoMs + (turn.plan.classes[lane.classIndex]?.keep.ageMaxMs ?? 0);
    if (next === undefined || monoMs < next) next = monoMs;
  }
  return next;
}

/**
 * Gives up an unacknowledged message and leaves a gap marker for its recipient. The disk forgets the message only
 * when the marker is durable, so that no power cut makes the loss silent.
 */
export function lose(turn: Turn, entry: Entry, reason: LossReason): void {
  const { item } = entry;
  const onDisk = entry.durable || entry.writes > 0;
  const covers = onDisk ? [...entry.covers, { reason, ids: [item.id] }] : entry.covers;
  entry.covers = [];
  drop(turn, entry);
  const slot = ownerOf(turn.plan, item.slot) === turn.state.owners[item.slot] ? item.slot : 0;
  const marker = mergeInto(turn, slot, lossOf(entry));
  for (const cover of covers) {
    const last = marker.covers.at(-1);
    if (last?.reason === cover.reason) last.ids.push(...cover.ids);
    else marker.covers.push(cover);
  }
}

type Loss = Pick<GapMarker, 'stream' | 'count' | 'firstUtcMs' | 'lastUtcMs'>;

/** A lost marker stands for what it marked. */
function lossOf({ item }: Entry): Loss {
  const marker = markerOf(item.body);
  return marker ?? { stream: item.class, count: 1, firstUtcMs: item.atUtcMs, lastUtcMs: item.atUtcMs };
}

function markerOf(body: { kind: string }): GapMarker | undefined {
  return body.kind === 'gap-marker' ? (body as GapMarker) : undefined;
}

/** Adds a loss to the unsent marker of its stream, or makes one. */
function mergeInto(turn: Turn, slot: number, loss: Loss): Entry {
  const { outbox } = turn.state;
  const marker = unsentMarker(turn, slot, loss.stream);
  if (marker === undefined) return addItem(turn, { kind: 'gap-marker', ...loss }, { slot });
  const { count, firstUtcMs, lastUtcMs } = marker.item.body as unknown as GapMarker;
  marker.item.body = {
    kind: 'gap-marker',
    stream: loss.stream,
    count: count + loss.count,
    firstUtcMs: Math.min(firstUtcMs, loss.firstUtcMs),
    lastUtcMs: Math.max(lastUtcMs, loss.lastUtcMs),
  };
  setStatus(outbox, marker, 'unsaved');
  outbox.unwritten.add(marker);
  return marker;
}

function unsentMarker(turn: Turn, slot: number, stream: string): Entry | undefined {
  const classIndex = classCarrying(turn.plan, 'gap-marker');
  for (const lane of turn.state.outbox.lanes) {
    if (lane.classIndex !== classIndex || lane.slot !== slot) continue;
    for (const entry of lane.entries.values()) {
      if (markerOf(entry.item.body)?.stream !== stream) continue;
      if (entry.item.attempts === 0 && !isInFlight(entry)) return entry;
    }
  }
  return undefined;
}

/**
 * What goes first: by the policy's order, then anything; a message on its way only when nothing else is left, and
 * markers last, because they stand for what is gone already.
 */
function pickVictim(turn: Turn, classIndex: number, lanes: readonly Lane[]): Entry | undefined {
  const isMarker = (entry: Entry) => entry.item.body.kind === 'gap-marker';
  const free = (entry: Entry) => !isMarker(entry) && !isInFlight(entry);
  for (const { kind } of turn.plan.classes[classIndex]?.whenFull ?? []) {
    const victim = oldest(
      lanes,
      (entry) => free(entry) && (kind === undefined || entry.item.body.kind === kind),
    );
    if (victim !== undefined) return victim;
  }
  return (
    oldest(lanes, free) ??
    oldest(lanes, (entry) => !isMarker(entry)) ??
    oldest(lanes, (entry) => entry.item.attempts > 0 && !isInFlight(entry))
  );
}

function oldest(lanes: readonly Lane[], wanted: (entry: Entry) => boolean): Entry | undefined {
  let found: Entry | undefined;
  for (const lane of lanes) {
    for (const entry of lane.entries.values()) {
      if (!wanted(entry)) continue;
      if (found === undefined || compareIds(entry.item.id, found.item.id) < 0) found = entry;
      break;
    }
  }
  return found;
}
