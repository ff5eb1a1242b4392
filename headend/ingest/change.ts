import type { CommandRequest } from '../../schemas/generated/message.ts';

interface Base {
  /** Head-end time at which it came, UTC milliseconds. */
  readonly atUtcMs: number;
}

/** A sealed envelope that opened. */
export interface EnvelopeChange extends Base {
  readonly kind: 'envelope';
  readonly hubId: string;
  /** Base64, as received. */
  readonly sealed: string;
}

export interface HubChange extends Base {
  readonly kind: 'hub';
  readonly hubId: string;
  readonly serial: string;
  readonly model: string;
  readonly region: string;
  readonly tags: readonly string[];
  /** Base64. */
  readonly boxPublicKey: string;
  readonly signPublicKey: string;
}

export interface PolicyChange extends Base {
  readonly kind: 'policy';
  readonly id: string;
  readonly hubId: string;
  readonly hash: string;
  readonly version: number;
  /** Base64. */
  readonly container: string;
}

export interface RootChange extends Base {
  readonly kind: 'root';
  readonly version: number;
  /** Base64. */
  readonly container: string;
}

export interface SigningKeyChange extends Base {
  readonly kind: 'signing-key';
  readonly id: string;
  readonly name: string;
  readonly publicKey: string;
  readonly code: string;
}

export interface CommandChange extends Base {
  readonly kind: 'command';
  readonly hubId: string;
  readonly slot: number;
  readonly counter: number;
  readonly command: CommandRequest['command'];
}

/**
 * Everything that changes the database, as plain data: what the journal keeps and replays. Applying one twice changes
 * nothing more than applying it once.
 */
export type Change =
  | EnvelopeChange
  | HubChange
  | PolicyChange
  | RootChange
  | SigningKeyChange
  | CommandChange;
