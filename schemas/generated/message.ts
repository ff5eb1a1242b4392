// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * Application messages inside a sealed envelope, in both directions. A message with an id is stored by its sender until the recipient's `ack` names it (10.3 j, 11.1).
 */
export type Message = Hello | Report | Ack | Welcome | PolicyOffer | RootOffer | CommandRequest;
/**
 * First 16 bytes of the SHA-512 of a signed container's header and body, hex.
 */
export type Hash = string;
export type U32 = number;
export type UtcMs = number;
export type Quality = 'synced' | 'holdover' | 'invalid';
export type ReportBody =
  | MeterReading
  | RegisterSnapshot
  | AlertReport
  | PolicyStatus
  | GapMarker
  | CommandResult
  | DeviceStatus
  | Notice;
export type Name = string;

/**
 * First message of a session, hub to head-end (slot 0): which policy runs, what waits.
 */
export interface Hello {
  type: 'hello';
  policyHash: Hash;
  policyVersion: U32;
  policyState: 'trial' | 'confirmed';
  rootVersion: U32;
  waiting: U32;
  lastCommand?: number;
  utcMs: UtcMs;
  quality: Quality;
}
/**
 * A stored message of the hub.
 */
export interface Report {
  type: 'report';
  id: ItemId;
  atUtcMs: UtcMs;
  quality: Quality;
  body: ReportBody;
}
/**
 * Boot in which the message was made and its sequence number in that boot: unique per hub, rising over restarts.
 */
export interface ItemId {
  boot: U32;
  seq: U32;
}
export interface MeterReading {
  kind: 'meter-reading';
  device: Name;
  register: Name;
  /**
   * Start of the first interval; value i belongs to start + i * intervalMs.
   */
  startUtcMs: number;
  intervalMs: number;
  /**
   * @minItems 1
   * @maxItems 1488
   *
   * Items: Integer in the register's unit; null: the meter has no value for the interval (missing, not zero).
   */
  values: (number | null)[];
}
export interface RegisterSnapshot {
  kind: 'register-snapshot';
  device: Name;
  /**
   * @maxItems 64
   */
  registers: RegisterValue[];
}
export interface RegisterValue {
  register: Name;
  value: number;
}
export interface AlertReport {
  kind: 'alert' | 'tamper-alert';
  alert: Name;
  severity: 'info' | 'warning' | 'tamper';
  state: 'raised' | 'cleared';
  text: string;
  value?: number;
}
export interface PolicyStatus {
  kind: 'policy-status';
  state: 'received' | 'verified' | 'trial' | 'confirmed' | 'refused' | 'reverted';
  hash: Hash;
  version: U32;
  reason?: Name;
  detail?: string;
}
export interface GapMarker {
  kind: 'gap-marker';
  stream: Name;
  count: U32;
  firstUtcMs: UtcMs;
  lastUtcMs: UtcMs;
}
export interface CommandResult {
  kind: 'command-result';
  counter: number;
  outcome: 'done' | 'refused' | 'failed';
  reason?: Name;
  result?: {};
}
export interface DeviceStatus {
  kind: 'device-status';
  /**
   * Device kind, or the EUI-64 of an unknown device.
   */
  device: string;
  state: 'joined' | 'left' | 'silent' | 'heard' | 'refused';
  reason?: Name;
}
export interface Notice {
  kind:
    'power-loss' | 'power-return' | 'update-failed' | 'update-status' | 'unauthorised-source' | 'diagnostic';
  facts: {
    [k: string]: string | number | boolean;
  };
}
/**
 * The recipient has stored these durably. Hub and head-end both send it; only it frees a sender's copy.
 */
export interface Ack {
  type: 'ack';
  /**
   * @maxItems 2048
   */
  ids: ItemId[];
  comeBack?: ComeBack;
}
export interface ComeBack {
  fromMs: number;
  toMs: number;
}
/**
 * The head-end's answer to hello: its time, and how many messages follow from its outbox.
 */
export interface Welcome {
  type: 'welcome';
  /**
   * Head-end time at the answer; the hub corrects by half the round trip.
   */
  utcMs: number;
  waiting: U32;
}
export interface PolicyOffer {
  type: 'policy-offer';
  /**
   * The exact signed container.
   */
  container: string;
}
export interface RootOffer {
  type: 'root-offer';
  /**
   * The exact signed root document.
   */
  container: string;
}
/**
 * A command; `counter` rises per supplier slot and makes a repeat harmless.
 */
export interface CommandRequest {
  type: 'command';
  counter: number;
  command: ReadCommand | DiagnosticCommand;
}
export interface ReadCommand {
  kind: 'read';
  device: Name;
}
export interface DiagnosticCommand {
  kind: 'diagnostic';
}
