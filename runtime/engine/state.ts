import type { CommandOutcome } from './command.ts';
import type { Outbox } from './outbox.ts';
import type { Panes } from './panes.ts';
import type { RandomState } from './random.ts';

/**
 * Everything an engine remembers between two events. Plain data but for the outbox's indexes, which are derived.
 * Instants in `…MonoMs` are of this boot and may be negative for what happened before it.
 */
export interface EngineState {
  bootId: number;
  nextSeq: number;
  generator: RandomState;
  /** UTC minus monotonic time at the last event: a jump of it is a clock step. */
  clockOffsetMs: number | undefined;
  clockValid: boolean;
  announcedWakeMonoMs: number | undefined;
  outbox: Outbox;
  link: LinkState;
  windows: Record<string, WindowState>;
  collect: CollectState;
  alerts: Record<string, AlertState>;
  signals: Record<string, SignalState>;
  modem: ModemState;
  commands: CommandState;
  devices: Record<string, string>;
  /** Supplier of each slot whose messages wait, to see a slot change hands. */
  owners: Record<string, string>;
  unauthorised: { reportedMonoMs: number | undefined; suppressed: number };
  counters: {
    sessions: number;
    sessionFailures: number;
    sends: number;
    acknowledged: number;
    reinitialisations: number;
    storeFailures: number;
  };
}

export interface LinkState {
  phase: 'closed' | 'opening' | 'open' | 'closing';
  failures: number;
  retryMonoMs: number;
  openedMonoMs: number;
  /** Last traffic, for the linger of an on-demand connection. */
  activeMonoMs: number;
  sendFailures: number;
  sendHoldMonoMs: number;
  /** The head-end asked to stay away from sends in windows until then (ComeBack). */
  comeBackMonoMs: number;
  followDueMonoMs: number | undefined;
  /** A new policy proves itself on a connection of its own. */
  mustProve: boolean;
  /** Live sends in a row. */
  liveStreak: number;
  lastSlot: number;
}

export interface WindowState {
  definition: string;
  /** Openings that ended before this are not missed. */
  sinceUtcMs: number;
  /** Days on which the window has run, newest last (once per day, also over clock steps). */
  ran: string[];
  next: { day: string; startUtcMs: number; endUtcMs: number } | undefined;
  run: WindowRun | undefined;
}

export interface WindowRun {
  day: string;
  endMonoMs: number;
  /** After a failed connection: not before this (re-drawn over the rest of the window). */
  connectMonoMs: number;
  /** A session was open during the run. */
  reached: boolean;
}

export interface CollectState {
  /** Per register: start of the first interval not yet stored durably; what `keep` carries. */
  cursors: Record<string, number>;
  /** Per register: start of the first interval for which no item was made in this boot. */
  made: Record<string, number>;
  /** Per register: items made and not yet durable. */
  unsaved: Record<string, number>;
  /** Registers that have been seen off zero. */
  live: Record<string, true>;
  /** Per register: schedule instant handled last. */
  handled: Record<string, number>;
  /** Reads asked for and not answered: up to when. */
  asked: Record<string, number>;
  /** Per snapshot: instant taken or given up last. */
  snapped: Record<string, number>;
  /** Snapshots asked for and not answered: when to ask again. */
  snapping: Record<string, number>;
  /** Per device: failures in a row and the next try. */
  failing: Record<string, { failures: number; retryMonoMs: number | undefined }>;
  nextUtcMs: number | undefined;
  nextSnapshotUtcMs: number | undefined;
  polls: number[];
}

export interface AlertState {
  definition: string;
  phase: 'idle' | 'pending' | 'firing' | 'clearing';
  sinceMonoMs: number;
  noDataMonoMs: number | undefined;
  /** Whether `no data` has been dealt with in this absence. */
  noDataDone: boolean;
  /** The raise was over the limit and not reported; nor is its clearing. */
  silent: boolean;
  suppressed: number;
  raisedMonoMs: number[];
  checkMonoMs: number | undefined;
  /** Since when samples are taken: an empty window before it could fill says nothing. */
  watchedMonoMs: number;
  panes: Panes;
}

export interface SignalState {
  value: number | string | null;
  monoMs: number;
}

export interface ModemState {
  /** Due instants, one per routine rule of the policy. */
  routineMonoMs: number[];
  refreshMonoMs: number | undefined;
  /** Instants of re-initialisations by condition, one list per rule. */
  conditionMonoMs: number[][];
  busy: boolean;
  keptMonoMs: number;
  signalMean:
    | { untilMonoMs: number; samples: number; sum: number; min: number; max: number }
    | 'done'
    | undefined;
}

export interface CommandState {
  /** Per slot: highest counter seen, and the newest outcomes. */
  slots: Record<string, { counter: number; outcomes: CommandOutcome[] }>;
  pending: { slot: number; counter: number; device: string; sinceMonoMs: number }[];
}
