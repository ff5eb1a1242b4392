/** MQTT as the head-end sees it: a lossy pipe. Nothing a broker says is evidence of delivery. */
export interface Broker {
  /** Port of the embedded broker; undefined: the broker is elsewhere. */
  readonly port: number | undefined;
  /** Publishes to the hub's downlink topic at QoS 1. */
  readonly publish: (hubId: string, sealed: Uint8Array) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface BrokerEvents {
  readonly isRegistered: (hubId: string) => boolean;
  /** Resolves when the envelope is dealt with; an embedded broker acknowledges the publish only then. */
  readonly onEnvelope: (hubId: string, sealed: Uint8Array) => Promise<void>;
  readonly onConnected: (hubId: string) => void;
  readonly onDisconnected: (hubId: string) => void;
  readonly onRefused: (hubId: string, reason: 'unregistered-hub' | 'wrong-topic' | 'too-long') => void;
}
