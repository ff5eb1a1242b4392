import type { BootEvent, Item } from '../../schemas/generated/engine-step.ts';
import type { MeterReading } from '../../schemas/generated/message.ts';
import { alertState } from './alert.ts';
import { failInterrupted } from './command.ts';
import { lose } from './eviction.ts';
import { settle } from './items.ts';
import { restoreFacts } from './kept.ts';
import { startModem } from './modem.ts';
import { compareIds, type Entry, insert } from './outbox.ts';
import { classCarrying, ownerOf, type Plan } from './plan.ts';
import { seedRandom } from './random.ts';
import { startLink } from './session.ts';
import { isTimeValid, type Turn } from './turn.ts';
import { planWindows } from './window.ts';

/** Takes up what earlier runs left: stored messages with their attempts, and the engine's facts. */
export function boot(turn: Turn, { bootId, items, kept }: BootEvent): void {
  const { plan, state, at } = turn;
  state.bootId = bootId;
  state.generator = seedRandom(plan.prf, bootId);
  restoreFacts(plan, state, kept, at.monoMs);
  for (const item of [...items].sort((a, b) => compareIds(a.id, b.id))) restoreItem(turn, item);
  handOver(turn);
  startLink(turn);
  startModem(turn);
  for (const alert of plan.alerts) alertState(turn, alert);
  if (isTimeValid(turn)) planWindows(turn);
  failInterrupted(turn);
}

/** Drops what waits for a supplier whose slot has changed hands: the new owner must never see it (rule 7). */
export function handOver(turn: Turn): void {
  const { plan, state } = turn;
  const owners = Object.fromEntries(
    [0, ...plan.bundle.suppliers.map(({ slot }) => slot)].map((slot) => [slot, ownerOf(plan, slot) ?? '']),
  );
  for (const entry of [...state.outbox.entries.values()]) {
    const { slot } = entry.item;
    const owner = state.owners[slot] ?? owners[slot];
    if (owner === undefined || owner !== owners[slot]) lose(turn, entry, 'evicted');
  }
  const changed = JSON.stringify(owners) !== JSON.stringify(state.owners);
  state.owners = owners;
  if (changed) turn.changed.add('owners');
}

/** The class of a stored message under a policy: that of its alert, else the one that carries its kind. */
export function classOf(plan: Plan, { body }: Item): number {
  const alert = plan.bundle.alerts.find(({ name }) => name === body.alert);
  return alert?.send.class ?? classCarrying(plan, body.kind);
}

function restoreItem(turn: Turn, item: Item): void {
  const { plan, state } = turn;
  const known = plan.classes.findIndex(({ name }) => name === item.class);
  const classIndex = known >= 0 ? known : classOf(plan, item);
  const entry: Entry = {
    item: { ...item, class: plan.classes[classIndex]?.name ?? item.class },
    classIndex,
    status: 'ready',
    madeMonoMs: turn.at.monoMs - ageOf(turn, item, plan.classes[classIndex]?.keep.ageMaxMs ?? 0),
    live: false,
    dueMonoMs: undefined,
    envelope: undefined,
    writes: 0,
    durable: true,
    cursor: undefined,
    covers: [],
  };
  if (item.id.boot === state.bootId) state.nextSeq = Math.max(state.nextSeq, item.id.seq + 1);
  insert(state.outbox, entry);
  if (entry.item.class !== item.class) state.outbox.unwritten.add(entry);
  settle(turn, entry);
  if (item.body.kind === 'meter-reading') raiseCursor(turn, item.body as unknown as MeterReading);
}

/** How old a stored message is; a clock that cannot be trusted makes nothing old. */
function ageOf(turn: Turn, item: Item, ageMaxMs: number): number {
  if (!isTimeValid(turn) || item.quality === 'invalid') return 0;
  return Math.min(Math.max(turn.at.utcMs - item.atUtcMs, 0), ageMaxMs);
}

/** A stored reading was read, even if the power went before its cursor was kept. */
function raiseCursor(turn: Turn, { device, register, startUtcMs, intervalMs, values }: MeterReading): void {
  const { cursors } = turn.state.collect;
  const key = `${device}/${register}`;
  const end = startUtcMs + intervalMs * values.length;
  if (end > (cursors[key] ?? Number.NEGATIVE_INFINITY)) cursors[key] = end;
}
