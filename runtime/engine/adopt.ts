import { alertState } from './alert.ts';
import { classOf, handOver } from './boot.ts';
import { replanReads } from './collect.ts';
import { settle } from './items.ts';
import { startModem } from './modem.ts';
import { createOutbox, insert } from './outbox.ts';
import type { Turn } from './turn.ts';
import { planWindows } from './window.ts';

/** Takes the state of an engine over to the turn's policy (rule 6). Attempts are never given back (rule 3). */
export function moveTo(turn: Turn): void {
  const { state, plan, at } = turn;
  reclass(turn);
  handOver(turn);
  for (const entry of [...state.outbox.entries.values()]) settle(turn, entry);
  keepSame(
    state.alerts,
    plan.alerts.map(({ alert, definition }) => [alert.name, definition]),
  );
  keepSame(
    state.windows,
    plan.windows.map(({ window, definition }) => [window.name, definition]),
  );
  for (const alert of plan.alerts) alertState(turn, alert);
  for (const signal of Object.keys(state.signals)) {
    if (!plan.signalSlots.has(signal)) delete state.signals[signal];
  }
  const jobs = new Set([...plan.reads, ...plan.snapshots].map(({ key }) => key));
  for (const waiting of [state.collect.asked, state.collect.handled, state.collect.snapping]) {
    for (const key of Object.keys(waiting)) if (!jobs.has(key)) delete waiting[key];
  }
  state.collect.polls = [];
  replanReads(turn);
  planWindows(turn);
  startModem(turn);
  const follow = plan.bundle.clock?.followEveryMs;
  const due = state.link.followDueMonoMs ?? Number.POSITIVE_INFINITY;
  state.link.followDueMonoMs = follow === undefined ? undefined : Math.min(due, at.monoMs + follow);
  state.link.mustProve = true;
  for (const fact of ['alerts', 'windows'] as const) turn.changed.add(fact);
}

/** Puts every message into the class that carries it now; a message of another class is written again. */
function reclass(turn: Turn): void {
  const { plan, state } = turn;
  const before = state.outbox;
  const { envelopes, nextEnvelope, storeFailures, storeRetryMonoMs } = before;
  const after = Object.assign(createOutbox(), { envelopes, nextEnvelope, storeFailures, storeRetryMonoMs });
  state.outbox = after;
  for (const entry of before.entries.values()) {
    entry.classIndex = classOf(plan, entry.item);
    const name = plan.classes[entry.classIndex]?.name ?? entry.item.class;
    insert(after, entry);
    if (before.unwritten.has(entry) || name !== entry.item.class) after.unwritten.add(entry);
    entry.item.class = name;
  }
}

function keepSame(
  states: Record<string, { definition: string }>,
  definitions: readonly (readonly [string, string])[],
): void {
  const now = new Map(definitions);
  for (const [name, state] of Object.entries(states)) {
    if (now.get(name) !== state.definition) delete states[name];
  }
}
