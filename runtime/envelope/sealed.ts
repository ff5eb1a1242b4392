import type { EnvelopeHeader } from '../../schemas/generated/envelope-header.ts';
import { concatBytes } from './bytes.ts';
import { decodeHeader, encodeHeader, headerLength, nonceOf, saltLength } from './header.ts';
import { openWith, sealWith } from './nacl.ts';

const tagLength = 16;

export interface EnvelopeToSeal {
  readonly header: EnvelopeHeader;
  /** 8 bytes. */
  readonly hubId: Uint8Array;
  /** 4 random bytes, one value per boot id of the sender. */
  readonly bootSalt: Uint8Array;
  /** True in the sender's first envelope of a session: the receiver learns the salt from it. */
  readonly attachSalt: boolean;
  /** From `sharedKey`: between the sender's key and the recipient's for this slot. */
  readonly shared: Uint8Array;
  readonly payload: Uint8Array;
}

/** What a receiver knows before it opens an envelope. */
export interface EnvelopeKeys {
  readonly hubId: Uint8Array;
  /** The salt learnt from an earlier envelope of this boot id and direction. Not asked when the envelope brings it. */
  readonly saltOf: (header: EnvelopeHeader) => Uint8Array | undefined;
  /** The shared key for slot, direction and key epoch; undefined when there is none. */
  readonly sharedOf: (header: EnvelopeHeader) => Uint8Array | undefined;
}

export type OpenedEnvelope =
  | {
      readonly ok: true;
      readonly header: EnvelopeHeader;
      /** To be kept for this boot id, so that later envelopes need not carry it. */
      readonly salt: Uint8Array;
      readonly payload: Uint8Array;
    }
  | {
      readonly ok: false;
      readonly reason: 'too-short' | 'version' | 'unknown-salt' | 'unknown-key' | 'forged';
    };

/** One sealed envelope: header, the salt if attached, tag and ciphertext; 28 bytes (32 with the salt) and the payload. */
export function sealEnvelope(envelope: EnvelopeToSeal): Uint8Array {
  const { header, hubId, bootSalt, attachSalt, shared, payload } = envelope;
  const sealed = sealWith(shared, nonceOf(header, hubId, bootSalt), payload);
  const salt = attachSalt ? bootSalt : new Uint8Array(0);
  return concatBytes(encodeHeader(header, attachSalt), salt, sealed);
}

/**
 * Opens an envelope. It says that a holder of the key sealed exactly these bytes for this hub; whether it is new is
 * for the replay window to say.
 */
export function openEnvelope(bytes: Uint8Array, keys: EnvelopeKeys): OpenedEnvelope {
  const decoded = decodeHeader(bytes);
  if (!decoded.ok) return decoded;
  const { header, saltAttached } = decoded;
  const sealedAt = headerLength + (saltAttached ? saltLength : 0);
  if (bytes.length < sealedAt + tagLength) return { ok: false, reason: 'too-short' };
  const salt = saltAttached ? bytes.slice(headerLength, sealedAt) : keys.saltOf(header);
  if (salt === undefined) return { ok: false, reason: 'unknown-salt' };
  const shared = keys.sharedOf(header);
  if (shared === undefined) return { ok: false, reason: 'unknown-key' };
  const payload = openWith(shared, nonceOf(header, keys.hubId, salt), bytes.subarray(sealedAt));
  return payload === undefined ? { ok: false, reason: 'forged' } : { ok: true, header, salt, payload };
}
