import { createOutbox, type Entry, insert, keyOf, type Outbox } from './outbox.ts';
import type { EngineState } from './state.ts';

/** Everything an engine remembers, as plain JSON: indexes are left out and built anew. */
export interface EngineSnapshot {
  readonly schema: 'reeve.engine-snapshot/1';
  readonly state: Omit<EngineState, 'outbox'>;
  readonly outbox: Pick<Outbox, 'envelopes' | 'nextEnvelope' | 'storeFailures' | 'storeRetryMonoMs'> & {
    readonly entries: readonly Entry[];
    readonly unwritten: readonly string[];
  };
}

export function toSnapshot({ outbox, ...state }: EngineState): EngineSnapshot {
  const { envelopes, nextEnvelope, storeFailures, storeRetryMonoMs } = outbox;
  return copy({
    schema: 'reeve.engine-snapshot/1',
    state,
    outbox: {
      envelopes,
      nextEnvelope,
      storeFailures,
      storeRetryMonoMs,
      entries: [...outbox.entries.values()],
      unwritten: [...outbox.unwritten].map(({ item }) => keyOf(item.id)),
    },
  });
}

export function stateFrom(snapshot: EngineSnapshot): EngineState {
  const { state, outbox: saved } = copy(snapshot);
  const { entries, unwritten, ...rest } = saved;
  const outbox = Object.assign(createOutbox(), rest);
  for (const entry of entries) insert(outbox, entry);
  for (const key of unwritten) {
    const entry = outbox.entries.get(key);
    if (entry) outbox.unwritten.add(entry);
  }
  return { ...state, outbox };
}

export function createState(): EngineState {
  return {
    bootId: 0,
    nextSeq: 1,
    generator: [0, 0, 0, 0],
    clockOffsetMs: undefined,
    clockValid: false,
    announcedWakeMonoMs: undefined,
    outbox: createOutbox(),
    link: {
      phase: 'closed',
      failures: 0,
      retryMonoMs: 0,
      openedMonoMs: 0,
      activeMonoMs: 0,
      sendFailures: 0,
      sendHoldMonoMs: 0,
      comeBackMonoMs: 0,
      followDueMonoMs: undefined,
      mustProve: false,
      liveStreak: 0,
      lastSlot: 0,
    },
    windows: {},
    collect: {
      cursors: {},
      made: {},
      unsaved: {},
      live: {},
      handled: {},
      asked: {},
      snapped: {},
      snapping: {},
      failing: {},
      nextUtcMs: undefined,
      nextSnapshotUtcMs: undefined,
      polls: [],
    },
    alerts: {},
    signals: {},
    modem: {
      routineMonoMs: [],
      refreshMonoMs: undefined,
      conditionMonoMs: [],
      busy: false,
      keptMonoMs: 0,
      signalMean: undefined,
    },
    commands: { slots: {}, pending: [] },
    devices: {},
    owners: {},
    unauthorised: { reportedMonoMs: undefined, suppressed: 0 },
    counters: {
      sessions: 0,
      sessionFailures: 0,
      sends: 0,
      acknowledged: 0,
      reinitialisations: 0,
      storeFailures: 0,
    },
  };
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
