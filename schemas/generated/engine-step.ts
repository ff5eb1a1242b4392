// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * Everything the engine can be told.
 *
 * This interface was referenced by `EngineStep`'s JSON-Schema
 * via the `definition` "EngineEvent".
 */
export type EngineEvent =
  | BootEvent
  | WakeEvent
  | SessionOpenedEvent
  | SessionFailedEvent
  | SessionClosedEvent
  | SampleEvent
  | ReadingsEvent
  | SnapshotEvent
  | HanFailedEvent
  | DeviceEvent
  | StoredEvent
  | StoreFailedEvent
  | SentEvent
  | SendFailedEvent
  | AcknowledgedEvent
  | CommandEvent
  | PolicyEvent
  | ModemEvent
  | NoticeEvent;
/**
 * This interface was referenced by `EngineStep`'s JSON-Schema
 * via the `definition` "Name".
 */
export type Name = string;
/**
 * This interface was referenced by `EngineStep`'s JSON-Schema
 * via the `definition` "Slot".
 */
export type Slot = number;
/**
 * Everything the engine can ask for. The loop performs effects in order and reports back with events.
 *
 * This interface was referenced by `EngineStep`'s JSON-Schema
 * via the `definition` "EngineEffect".
 */
export type EngineEffect =
  | StoreEffect
  | ForgetEffect
  | KeepEffect
  | ConnectEffect
  | DisconnectEffect
  | SendEffect
  | ModemReinitEffect
  | ContextRefreshEffect
  | HanReadEffect
  | HanSnapshotEffect
  | HanPollEffect
  | AlertEffect
  | LogEffect
  | WakeAtEffect;

/**
 * One step of the engine as recorded in an event log: what it was told, when, and what it asked for.
 */
export interface EngineStep {
  at: Moment;
  event: EngineEvent;
  effects: EngineEffect[];
}
/**
 * When an event happened: monotonic ms since boot for durations, UTC ms for calendar rules, and how good UTC is.
 *
 * This interface was referenced by `EngineStep`'s JSON-Schema
 * via the `definition` "Moment".
 */
export interface Moment {
  monoMs: number;
  utcMs: number;
  quality: 'synced' | 'holdover' | 'invalid';
}
/**
 * First event of a run. `items` are the stored messages, `kept` the engine's own durable facts.
 */
export interface BootEvent {
  kind: 'boot';
  bootId: number;
  items: Item[];
  /**
   * By fact name: what the last `keep` effect of that name carried.
   */
  kept: {
    [k: string]: unknown;
  };
}
/**
 * A stored message with what the engine must remember of it.
 *
 * This interface was referenced by `EngineStep`'s JSON-Schema
 * via the `definition` "Item".
 */
export interface Item {
  id: ItemId;
  class: Name;
  slot: Slot;
  atUtcMs: number;
  quality: 'synced' | 'holdover' | 'invalid';
  attempts: number;
  /**
   * A ReportBody of message.schema.json.
   */
  body: {
    kind: Name;
    [k: string]: unknown;
  };
}
/**
 * This interface was referenced by `EngineStep`'s JSON-Schema
 * via the `definition` "ItemId".
 */
export interface ItemId {
  boot: number;
  seq: number;
}
/**
 * The instant asked for by `wake-at` has come.
 */
export interface WakeEvent {
  kind: 'wake';
}
/**
 * The head-end answered hello.
 */
export interface SessionOpenedEvent {
  kind: 'session-opened';
}
/**
 * A connection asked for did not come about.
 */
export interface SessionFailedEvent {
  kind: 'session-failed';
  reason: Name;
}
/**
 * An open session ended, by hang-up or loss.
 */
export interface SessionClosedEvent {
  kind: 'session-closed';
  reason: Name;
}
/**
 * A signal's value; null: missing.
 */
export interface SampleEvent {
  kind: 'sample';
  signal: Name;
  value: number | string | null;
  group?: string;
}
/**
 * Answer to `han-read`: one register's values, interval by interval from startUtcMs.
 */
export interface ReadingsEvent {
  kind: 'readings';
  device: Name;
  register: Name;
  startUtcMs: number;
  intervalMs: number;
  values: (number | null)[];
}
/**
 * Answer to `han-snapshot`.
 */
export interface SnapshotEvent {
  kind: 'snapshot';
  device: Name;
  registers: {
    register: Name;
    value: number;
  }[];
}
/**
 * A home-network request failed; the device keeps its data.
 */
export interface HanFailedEvent {
  kind: 'han-failed';
  device: Name;
  reason: Name;
}
export interface DeviceEvent {
  kind: 'device';
  device: string;
  state: 'joined' | 'left' | 'silent' | 'heard' | 'refused';
  reason?: Name;
}
/**
 * These items are durable now.
 */
export interface StoredEvent {
  kind: 'stored';
  ids: ItemId[];
}
export interface StoreFailedEvent {
  kind: 'store-failed';
  ids: ItemId[];
  reason: Name;
}
/**
 * The envelope with these items left the hub on an open session: this counts as an attempt.
 */
export interface SentEvent {
  kind: 'sent';
  ids: ItemId[];
}
/**
 * The envelope did not leave: no attempt is used.
 */
export interface SendFailedEvent {
  kind: 'send-failed';
  ids: ItemId[];
  reason: Name;
}
/**
 * An authenticated application acknowledgement from the recipient in this slot.
 */
export interface AcknowledgedEvent {
  kind: 'acknowledged';
  slot: Slot;
  ids: ItemId[];
  comeBack?: {
    fromMs: number;
    toMs: number;
  };
}
/**
 * An authenticated command.
 */
export interface CommandEvent {
  kind: 'command';
  slot: Slot;
  counter: number;
  command:
    | {
        kind: 'read';
        device: Name;
      }
    | {
        kind: 'diagnostic';
      };
}
/**
 * What became of an offered policy; the engine reports it upward.
 */
export interface PolicyEvent {
  kind: 'policy';
  state: 'received' | 'verified' | 'trial' | 'confirmed' | 'refused' | 'reverted';
  hash: string;
  version: number;
  reason?: Name;
  detail?: string;
}
export interface ModemEvent {
  kind: 'modem';
  state: 'ready' | 'reinitialised' | 'fault';
  reason?: Name;
}
/**
 * A fact of the hub itself to be reported: power, security, diagnosis.
 */
export interface NoticeEvent {
  kind: 'notice';
  notice: 'power-loss' | 'power-return' | 'unauthorised-source' | 'diagnostic';
  facts: {
    [k: string]: string | number | boolean;
  };
}
/**
 * Write these items durably (insert or replace by id), then report `stored`.
 */
export interface StoreEffect {
  kind: 'store';
  items: Item[];
}
/**
 * Remove these items: acknowledged, expired or evicted.
 */
export interface ForgetEffect {
  kind: 'forget';
  ids: ItemId[];
  reason: 'acknowledged' | 'expired' | 'evicted' | 'exhausted';
}
/**
 * Remember a fact of the engine durably; the next boot event carries it back.
 */
export interface KeepEffect {
  kind: 'keep';
  fact: Name;
  value: unknown;
}
/**
 * Open a session with the head-end; answer: session-opened or session-failed.
 */
export interface ConnectEffect {
  kind: 'connect';
  why: Name;
}
export interface DisconnectEffect {
  kind: 'disconnect';
  why: Name;
}
/**
 * Seal these items of one slot into one envelope and publish it; answer: sent or send-failed.
 */
export interface SendEffect {
  kind: 'send';
  slot: Slot;
  /**
   * @minItems 1
   */
  ids: ItemId[];
  compressed: boolean;
}
/**
 * Re-initialise the modem (10.5, 10.6); answer: modem reinitialised or fault.
 */
export interface ModemReinitEffect {
  kind: 'modem-reinit';
  why: 'routine' | 'condition';
}
/**
 * Deactivate and reactivate the packet data context (12.2.5).
 */
export interface ContextRefreshEffect {
  kind: 'context-refresh';
}
/**
 * Read a register: interval registers from sinceUtcMs (start of the first missing interval) to untilUtcMs; answer: readings or han-failed.
 */
export interface HanReadEffect {
  kind: 'han-read';
  device: Name;
  register: Name;
  everyMs: number;
  sinceUtcMs: number;
  untilUtcMs: number;
}
export interface HanSnapshotEffect {
  kind: 'han-snapshot';
  device: Name;
}
/**
 * Ask a device for a sign of life.
 */
export interface HanPollEffect {
  kind: 'han-poll';
  device: Name;
}
/**
 * An alert changed state: for logs and indicators (the report itself is a stored item).
 */
export interface AlertEffect {
  kind: 'alert';
  alert: Name;
  group?: string;
  state: 'raised' | 'cleared' | 'suppressed' | 'no-data';
  value?: number;
}
export interface LogEffect {
  kind: 'log';
  stream: 'transactions' | 'faults' | 'tampers';
  code: Name;
  facts: {
    [k: string]: string | number | boolean;
  };
}
/**
 * Deliver a `wake` event at this monotonic instant; replaces the one asked for before.
 */
export interface WakeAtEffect {
  kind: 'wake-at';
  monoMs: number;
}
