// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Name".
 */
export type Name = string;
/**
 * Which hubs the policy is for: every term must hold.
 *
 * @maxItems 16
 *
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Selector".
 */
export type Selector = SelectorTerm[];
/**
 * Position in the list named by the property.
 *
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Index".
 */
export type Index = number;
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Ms".
 */
export type Ms = number;
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Permille".
 */
export type Permille = number;
/**
 * A condition over signals; `value` is the alert's aggregate. The engine turns it into byte-code once.
 *
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Condition".
 */
export type Condition = Comparison | Missing | Both | Not;
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Count".
 */
export type Count = number;

/**
 * A compiled policy: what a hub executes. All durations in ms, all values integers; names resolved; every default written out. The signed container around it is described in docs/protocol.md.
 */
export interface Bundle {
  schema: 'reeve.bundle/1';
  language: number;
  policy: PolicyIdentity;
  target?: Selector;
  /**
   * Every language feature the engine must execute for this bundle to mean what it says.
   *
   * @maxItems 128
   */
  features: Name[];
  /**
   * @maxItems 64
   */
  parameters: Parameter[];
  /**
   * @maxItems 14
   */
  suppliers: Supplier[];
  /**
   * @maxItems 128
   */
  grants: Grant[];
  /**
   * @minItems 1
   * @maxItems 16
   */
  classes: MessageClass[];
  /**
   * @maxItems 16
   */
  windows: Window[];
  /**
   * @maxItems 8
   */
  zones: Zone[];
  modem?: Modem;
  homeNetwork?: HomeNetwork;
  clock?: ClockRules;
  /**
   * @maxItems 16
   */
  collections: Collection[];
  /**
   * @maxItems 64
   */
  alerts: Alert[];
}
export interface PolicyIdentity {
  name: Name;
  version: number;
  title: string;
}
export interface SelectorTerm {
  fact: 'hub.region' | 'hub.model' | 'hub.tag';
  /**
   * @minItems 1
   * @maxItems 64
   */
  in: string[];
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Parameter".
 */
export interface Parameter {
  name: Name;
  type: 'time' | 'duration' | 'power' | 'ratio' | 'count' | 'text' | 'secret';
  /**
   * Effective value: ms (of day for a time), mdBm, permille, count, text. Absent for a secret, which the hub holds sealed under this name.
   */
  value?: number | string;
  min?: number;
  max?: number;
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Supplier".
 */
export interface Supplier {
  /**
   * 0 is the hub operator.
   */
  slot: number;
  name: Name;
  licence: string;
  headEnd: string;
  /**
   * Name of the supplier's seal key in the root document.
   */
  key: string;
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Grant".
 */
export interface Grant {
  slot: number;
  /**
   * @minItems 1
   */
  rights: ('read' | 'command' | 'configure' | 'update' | 'show-message')[];
  /**
   * @minItems 1
   */
  devices: Name[];
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "MessageClass".
 */
export interface MessageClass {
  name: Name;
  /**
   * @minItems 1
   */
  carries: Name[];
  send: SendAtOnce | SendInWindow;
  acknowledge: AcknowledgeRequired | AcknowledgeNone;
  retry: Retry;
  /**
   * park: keep until the next session; drop: leave a gap marker.
   */
  ifExhausted: 'park' | 'drop';
  keep: Keep;
  /**
   * Eviction order; an entry without a kind takes the oldest of any kind.
   *
   * @minItems 1
   * @maxItems 16
   */
  whenFull: Eviction[];
}
export interface SendAtOnce {
  kind: 'at-once';
  combined: boolean;
  compressed: boolean;
}
export interface SendInWindow {
  kind: 'in-window';
  window: Index;
  combined: boolean;
  compressed: boolean;
}
export interface AcknowledgeRequired {
  kind: 'required';
  withinMs: Ms;
}
export interface AcknowledgeNone {
  kind: 'none';
}
export interface Retry {
  /**
   * Retries after the first attempt.
   */
  timesMax: number;
  firstMs: Ms;
  ceilingMs: Ms;
  growth: 'fixed' | 'doubling';
  jitterPermille: Permille;
}
export interface Keep {
  ageMaxMs: Ms;
  itemsMax: number;
}
export interface Eviction {
  drop: 'oldest';
  kind?: Name;
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Window".
 */
export interface Window {
  name: Name;
  /**
   * Bit 0 Monday … bit 6 Sunday: the day of opening.
   */
  days: number;
  /**
   * Local wall-clock time of day.
   */
  opensAtMs: number;
  /**
   * Elapsed time; the window is half-open.
   */
  lengthMs: number;
  zone: Index;
  start: 'random-per-hub' | 'at-opening';
  ifSkipped: 'next-valid-minute' | 'skip';
  ifRepeated: 'once' | 'twice';
  ifMissed: MissedOpenOnce | MissedSkip;
}
export interface MissedOpenOnce {
  kind: 'open-once';
  withinMs: Ms;
}
export interface MissedSkip {
  kind: 'skip';
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Zone".
 */
export interface Zone {
  name: string;
  /**
   * tz database release the transitions come from.
   */
  dataVersion: string;
  /**
   * Offset from UTC before the first transition.
   */
  offsetS: number;
  /**
   * UTC seconds at which the table ends.
   */
  untilS: number;
  /**
   * @maxItems 128
   */
  transitions: Transition[];
}
export interface Transition {
  atS: number;
  offsetS: number;
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Modem".
 */
export interface Modem {
  /**
   * @minItems 1
   */
  use: ('2g' | '3g' | '4g')[];
  /**
   * Access point name.
   */
  attach?: string;
  /**
   * Name of the secret that holds the SIM PIN.
   */
  unlock?: string;
  connect: ConnectOnDemand | ConnectPermanent;
  wake: ('sms' | 'ring')[];
  /**
   * @maxItems 8
   */
  reinit: (ReinitRoutine | ReinitWhen)[];
  contextRefreshMs?: Ms;
  signalMeanMs?: Ms;
}
export interface ConnectOnDemand {
  kind: 'on-demand';
  lingerMs: Ms;
}
export interface ConnectPermanent {
  kind: 'permanent';
  keepaliveMs: Ms;
}
export interface ReinitRoutine {
  kind: 'routine';
  everyMs: Ms;
  spreadMs: Ms;
}
export interface ReinitWhen {
  kind: 'when';
  when: Condition;
  timesMax: Count;
  perMs: Ms;
}
export interface Comparison {
  op: 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne';
  signal: Name;
  value: number;
}
export interface Missing {
  op: 'missing';
  signal: Name;
}
export interface Both {
  op: 'and' | 'or';
  /**
   * @minItems 2
   * @maxItems 16
   */
  terms: Condition[];
}
export interface Not {
  op: 'not';
  term: Condition;
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "HomeNetwork".
 */
export interface HomeNetwork {
  /**
   * @minItems 1
   */
  channels: number[];
  joinOpenMs: Ms;
  rejoinMs?: Ms;
  /**
   * Never transmit on the home network while the WAN transmits (13.2).
   */
  yieldToWan: boolean;
  /**
   * @maxItems 16
   */
  polls: Poll[];
}
export interface Poll {
  device: Name;
  everyMs: Ms;
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "ClockRules".
 */
export interface ClockRules {
  followEveryMs: Ms;
  stepAboveMs: Ms;
  alertAboveMs: Ms;
  serve: boolean;
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Collection".
 */
export interface Collection {
  device: Name;
  reads: Read[];
  snapshots: Snapshot[];
  /**
   * A register that has never left zero is not sent; a zero interval of a live register is sent as zero, not left out.
   */
  skipZero: boolean;
}
export interface Read {
  /**
   * @minItems 1
   */
  registers: Name[];
  /**
   * Schedule aligned to UTC midnight.
   */
  everyMs: number;
}
export interface Snapshot {
  atMs: number;
  zone: Index;
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Alert".
 */
export interface Alert {
  name: Name;
  severity: 'info' | 'warning' | 'tamper';
  watch: Watch;
  raise: Trigger;
  clear: Trigger;
  noData: NoDataHold | NoDataDo;
  atMost?: Rate;
  send: AlertSend;
}
export interface Watch {
  aggregate: 'mean' | 'min' | 'max' | 'count' | 'sum' | 'last';
  signal: Name;
  overMs: Ms;
  samplesMin: Count;
  by?: Name;
  groupsMax?: Count;
}
/**
 * This interface was referenced by `Bundle`'s JSON-Schema
 * via the `definition` "Trigger".
 */
export interface Trigger {
  when: Condition;
  forMs: Ms;
}
export interface NoDataHold {
  kind: 'hold';
  forMs?: Ms;
  then?: 'raise' | 'clear';
}
export interface NoDataDo {
  kind: 'raise' | 'clear';
}
export interface Rate {
  times: Count;
  perMs: Ms;
}
export interface AlertSend {
  class: Index;
  /**
   * Literal parts and signal names in turn.
   */
  text: (TextLiteral | TextSignal)[];
}
export interface TextLiteral {
  text: string;
}
export interface TextSignal {
  signal: Name;
}
