import type { EnvelopeHeader } from '../../schemas/generated/envelope-header.ts';
import { concatBytes } from './bytes.ts';

export const headerLength = 12;
export const saltLength = 4;
const hubIdLength = 8;

const version = 1;
/** In the version byte: the sender's boot salt follows the header in clear. */
const saltAttachedBit = 0x80;
const directions = ['up', 'down'] as const;
const slotMax = 14;

export type DecodedHeader =
  | { readonly ok: true; readonly header: EnvelopeHeader; readonly saltAttached: boolean }
  | { readonly ok: false; readonly reason: 'too-short' | 'version' | 'forged' };

/** The 12 bytes on the wire; with `saltAttached` the version byte says that 4 bytes of salt follow. */
export function encodeHeader(header: EnvelopeHeader, saltAttached = false): Uint8Array {
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, header.version | (saltAttached ? saltAttachedBit : 0));
  view.setUint8(1, directions.indexOf(header.direction));
  view.setUint8(2, header.slot);
  view.setUint8(3, header.keyEpoch);
  view.setUint32(4, header.bootId);
  view.setUint32(8, header.sequence);
  return bytes;
}

/** Reads the first 12 bytes. Fields that no honest sender writes are `forged`: nothing more is known of them. */
export function decodeHeader(bytes: Uint8Array): DecodedHeader {
  if (bytes.length < headerLength) return { ok: false, reason: 'too-short' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerLength);
  if ((view.getUint8(0) & ~saltAttachedBit) !== version) return { ok: false, reason: 'version' };
  const direction = directions[view.getUint8(1)];
  const slot = view.getUint8(2);
  const bootId = view.getUint32(4);
  if (direction === undefined || slot > slotMax || bootId === 0) return { ok: false, reason: 'forged' };
  const keyEpoch = view.getUint8(3);
  const header: EnvelopeHeader = { version, direction, slot, keyEpoch, bootId, sequence: view.getUint32(8) };
  return { ok: true, header, saltAttached: (view.getUint8(0) & saltAttachedBit) !== 0 };
}

/**
 * The 24-byte nonce of an envelope. NaCl box has no associated data, so everything that must not be altered stands
 * here: one changed bit of header, hub id or salt and the seal does not open. It never repeats under one key: the
 * boot id rises durably before the first seal of a boot, the sequence within it, and the salt tells a restored or
 * cloned flash from the original.
 */
export function nonceOf(header: EnvelopeHeader, hubId: Uint8Array, bootSalt: Uint8Array): Uint8Array {
  if (hubId.length !== hubIdLength || bootSalt.length !== saltLength)
    throw new RangeError(`hub id and boot salt are ${hubIdLength} and ${saltLength} bytes long`);
  const bytes = encodeHeader(header);
  return concatBytes(bytes.subarray(0, 4), hubId, bytes.subarray(4), bootSalt);
}
