import type { ByteReader } from './byte-cursor.ts';
import type { Radio } from './radio.ts';
import type { TrustCentre } from './trust-centre.ts';

/** A simple descriptor registered by the host, as it stands in a simple descriptor response. */
export interface LocalEndpoint {
  readonly id: number;
  readonly descriptor: Buffer;
}

/** What the handlers of all subsystems work on. */
export interface StackContext {
  readonly radio: Radio;
  readonly trustCentre: TrustCentre;
  readonly endpoints: Map<number, LocalEndpoint>;
  /** Multicast groups: endpoint and group address. */
  readonly groups: Set<string>;
}

/** Answers one request; the bytes are the answer's data. Undefined: a message that has no answer. */
export type Handler = (context: StackContext, data: ByteReader) => Buffer | undefined;

/** Handlers of one subsystem by command number. */
export type Handlers = Readonly<Record<number, Handler>>;

export const ok = 0x00;
export const failure = 0x01;
