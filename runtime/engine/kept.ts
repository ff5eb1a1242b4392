import { newAlertState } from './alert.ts';
import type { CommandOutcome } from './command.ts';
import type { Plan } from './plan.ts';
import type { EngineState } from './state.ts';
import { type FactName, factNames, type Turn } from './turn.ts';

// Facts are the engine's own words, written by an earlier run of it. Durations are kept as remaining time or age,
// because monotonic time starts anew at each boot.

interface KeptFacts {
  owners: Record<string, string>;
  windows: Record<string, { definition: string; sinceUtcMs: number; ran: string[] }>;
  collection: Pick<EngineState['collect'], 'cursors' | 'live' | 'snapped'>;
  alerts: Record<
    string,
    { definition: string; firing: boolean; silent: boolean; suppressed: number; raisedAgesMs: number[] }
  >;
  modem: { routineMs: number[]; refreshMs: number | undefined; conditionAgesMs: number[][] };
  commands: {
    slots: Record<string, { counter: number; outcomes: CommandOutcome[] }>;
    pending: { slot: number; counter: number; device: string }[];
  };
}

/** Writes the facts that changed in this turn. */
export function flushFacts(turn: Turn): void {
  if (turn.changed.size === 0) return;
  for (const fact of factNames) {
    if (turn.changed.has(fact)) turn.effects.push({ kind: 'keep', fact, value: factValue(turn, fact) });
  }
  turn.changed.clear();
}

/** A copy of a fact's value: state goes on changing, effects do not. */
function factValue(turn: Turn, fact: FactName): KeptFacts[FactName] {
  const { state } = turn;
  const { monoMs } = turn.at;
  switch (fact) {
    case 'owners':
      return { ...state.owners };
    case 'windows':
      return mapValues(state.windows, ({ definition, sinceUtcMs, ran }) => ({ definition, sinceUtcMs, ran }));
    case 'collection': {
      const { cursors, live, snapped } = state.collect;
      return { cursors: { ...cursors }, live: { ...live }, snapped: { ...snapped } };
    }
    case 'alerts':
      return mapValues(state.alerts, ({ definition, phase, silent, suppressed, raisedMonoMs }) => ({
        definition,
        firing: phase === 'firing' || phase === 'clearing',
        silent,
        suppressed,
        raisedAgesMs: raisedMonoMs.map((at) => monoMs - at),
      }));
    case 'modem': {
      const { routineMonoMs, refreshMonoMs, conditionMonoMs } = state.modem;
      return {
        routineMs: routineMonoMs.map((due) => Math.max(due - monoMs, 0)),
        refreshMs: refreshMonoMs === undefined ? undefined : Math.max(refreshMonoMs - monoMs, 0),
        conditionAgesMs: conditionMonoMs.map((history) => history.map((at) => monoMs - at)),
      };
    }
    case 'commands': {
      const { slots, pending } = state.commands;
      return {
        slots: mapValues(slots, ({ counter, outcomes }) => ({ counter, outcomes })),
        pending: pending.map(({ slot, counter, device }) => ({ slot, counter, device })),
      };
    }
  }
}

/** Takes up what an earlier run kept; facts of other definitions than the policy's are left behind. */
export function restoreFacts(
  plan: Plan,
  state: EngineState,
  kept: Record<string, unknown>,
  monoMs: number,
): void {
  // The store hands back what `keep` was given; nothing else writes these facts.
  const { owners, windows, collection, alerts, modem, commands } = kept as Partial<KeptFacts>;
  if (owners) state.owners = { ...owners };
  for (const { window, definition } of plan.windows) {
    const known = windows?.[window.name];
    if (known?.definition !== definition) continue;
    state.windows[window.name] = { ...known, next: undefined, run: undefined };
  }
  if (collection) {
    Object.assign(state.collect.cursors, collection.cursors);
    Object.assign(state.collect.live, collection.live);
    Object.assign(state.collect.snapped, collection.snapped);
  }
  for (const { alert, definition } of plan.alerts) {
    const known = alerts?.[alert.name];
    if (known?.definition !== definition) continue;
    state.alerts[alert.name] = {
      ...newAlertState(alert, definition, monoMs),
      phase: known.firing ? 'firing' : 'idle',
      silent: known.silent,
      suppressed: known.suppressed,
      raisedMonoMs: known.raisedAgesMs.map((ageMs) => monoMs - ageMs),
    };
  }
  if (modem) {
    state.modem.routineMonoMs = modem.routineMs.map((restMs) => monoMs + restMs);
    state.modem.refreshMonoMs = modem.refreshMs === undefined ? undefined : monoMs + modem.refreshMs;
    state.modem.conditionMonoMs = modem.conditionAgesMs.map((ages) => ages.map((ageMs) => monoMs - ageMs));
  }
  if (commands) {
    state.commands = {
      slots: mapValues(commands.slots, ({ counter, outcomes }) => ({ counter, outcomes })),
      pending: commands.pending.map((command) => ({ ...command, sinceMonoMs: monoMs })),
    };
  }
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
