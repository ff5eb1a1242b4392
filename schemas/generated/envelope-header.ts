// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * The decoded header of a sealed envelope. On the wire: version 1, direction 1, slot 1, key epoch 1, boot id 4, sequence 4, big-endian (12 B); hub id and boot salt join it in the nonce.
 */
export interface EnvelopeHeader {
  version: 1;
  direction: 'up' | 'down';
  slot: number;
  keyEpoch: number;
  bootId: number;
  sequence: number;
}
