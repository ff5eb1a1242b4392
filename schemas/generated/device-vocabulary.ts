// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `DeviceVocabulary`'s JSON-Schema
 * via the `definition` "Name".
 */
export type Name = string;

/**
 * What a hub model can observe, do and send: the words a policy may use. The one instance is device-vocabulary.json.
 */
export interface DeviceVocabulary {
  schema: 'reeve.device-vocabulary/1';
  hubModels: HubModel[];
  devices: DeviceKind[];
  signals: Signal[];
  events: HubEvent[];
  messageKinds: MessageKindEntry[];
  rights: Right[];
}
/**
 * This interface was referenced by `DeviceVocabulary`'s JSON-Schema
 * via the `definition` "HubModel".
 */
export interface HubModel {
  name: string;
  /**
   * Runtime interface version that the model's engine implements.
   */
  runtime: number;
  /**
   * Language features the model's engine executes; a bundle that needs another one is refused.
   */
  features: Name[];
}
/**
 * This interface was referenced by `DeviceVocabulary`'s JSON-Schema
 * via the `definition` "DeviceKind".
 */
export interface DeviceKind {
  name: Name;
  doc: string;
  registers: Register[];
}
export interface Register {
  name: Name;
  doc: string;
  /**
   * Integer unit of every value of this register.
   */
  unit: 'Wh' | 'W' | 'dm3';
  /**
   * interval: consumption per interval, recoverable later from the meter's profile; instant: a value at the moment of reading.
   */
  mode: 'interval' | 'instant';
}
/**
 * This interface was referenced by `DeviceVocabulary`'s JSON-Schema
 * via the `definition` "Signal".
 */
export interface Signal {
  name: Name;
  doc: string;
  type: 'power-level' | 'temperature-level' | 'duration' | 'ratio' | 'count' | 'text';
  /**
   * Integer unit in events and state.
   */
  unit: 'mdBm' | 'mdegC' | 'ms' | 'permille' | 'one' | 'text';
  min: number;
  max: number;
  /**
   * May be missing: a condition over it has to say what then.
   */
  optional: boolean;
  /**
   * A sample older than this counts as missing; 0: never stale.
   */
  freshMs: number;
  /**
   * May be used to group an aggregate.
   */
  group?: boolean;
}
/**
 * This interface was referenced by `DeviceVocabulary`'s JSON-Schema
 * via the `definition` "HubEvent".
 */
export interface HubEvent {
  name: Name;
  doc: string;
}
/**
 * This interface was referenced by `DeviceVocabulary`'s JSON-Schema
 * via the `definition` "MessageKindEntry".
 */
export interface MessageKindEntry {
  name: Name;
  doc: string;
}
/**
 * This interface was referenced by `DeviceVocabulary`'s JSON-Schema
 * via the `definition` "Right".
 */
export interface Right {
  name: Name;
  doc: string;
}
