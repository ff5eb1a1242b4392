import { sharedKey } from '../../runtime/envelope/nacl.ts';
import type { SealSecret } from '../configuration.ts';
import type { HubState } from './hub-state.ts';

/** The shared keys with each hub: made once, because an X25519 product costs more than all else about an envelope. */
export interface KeyRing {
  /** Keys for a slot, the one that last opened an envelope of this hub first; empty: no secret for the slot. */
  readonly keysOf: (hub: HubState, slot: number) => readonly Uint8Array[];
  /** Remembers which key a hub uses, so that answers are sealed with the same (seal keys rotate). */
  readonly prefer: (hub: HubState, slot: number, key: Uint8Array) => void;
}

export function createKeyRing(secrets: readonly SealSecret[]): KeyRing {
  const rings = new WeakMap<HubState, Map<number, readonly Uint8Array[]>>();
  const ringOf = (hub: HubState): Map<number, readonly Uint8Array[]> => {
    const ring = rings.get(hub) ?? new Map<number, readonly Uint8Array[]>();
    rings.set(hub, ring);
    return ring;
  };
  const keysOf = (hub: HubState, slot: number): readonly Uint8Array[] => {
    const ring = ringOf(hub);
    const known = ring.get(slot);
    if (known !== undefined) return known;
    const made = secrets
      .filter((secret) => secret.slot === slot)
      .map((secret) => sharedKey(hub.facts.boxPublicKey, secret.secretKey))
      .filter((key) => key !== undefined);
    ring.set(slot, made);
    return made;
  };
  return {
    keysOf,
    prefer: (hub, slot, key) => {
      const keys = keysOf(hub, slot);
      if (keys[0] !== key) ringOf(hub).set(slot, [key, ...keys.filter((other) => other !== key)]);
    },
  };
}
