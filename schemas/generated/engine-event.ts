// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * Everything the engine can be told. An event log is a list of { at: Moment, event: EngineEvent }.
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
export type Name = string;
export type Slot = number;

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
