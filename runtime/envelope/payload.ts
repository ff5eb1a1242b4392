import type { Message } from '../../schemas/generated/message.ts';
import { validate } from '../../schemas/generated/message-validator.js';
import { concatBytes, fromUtf8, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';

/** Bytes of a payload before compression. A sender splits what is longer over several envelopes. */
export const payloadBytesMax = 256 * 1024;
/** A deflated payload that claims to grow by more is taken for a bomb. */
const inflationRatioMax = 200;

const codec = { json: 0, jsonDeflated: 1 } as const;

export type DecodedPayload =
  | { readonly ok: true; readonly messages: Message[] }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'codec' | 'inflate' | 'too-long' | 'json' | 'message';
      /** For `message`: which one, and what the schema says. */
      readonly detail?: string;
    };

/**
 * Several messages to one recipient: a codec byte and the messages as a JSON array, raw-deflated when `deflate` is
 * given and the result is smaller (12.2.15). Throws a RangeError beyond `payloadBytesMax`.
 */
export function encodePayload(
  messages: readonly Message[],
  deflate?: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const plain = utf8(canonicalJson(messages));
  if (plain.length > payloadBytesMax) throw new RangeError(`a payload of ${plain.length} bytes is too long`);
  const deflated = deflate?.(plain);
  const smaller = deflated !== undefined && deflated.length < plain.length;
  // The ratio cap binds the sender too: what it would refuse must not be sent.
  return smaller && plain.length <= deflated.length * inflationRatioMax
    ? concatBytes(Uint8Array.of(codec.jsonDeflated), deflated)
    : concatBytes(Uint8Array.of(codec.json), plain);
}

/**
 * The messages of an opened envelope, each checked against its schema; one bad message refuses the whole payload.
 * `inflate` undoes raw deflate and gives undefined for broken input or more than `maxBytes` of output.
 */
export function decodePayload(
  bytes: Uint8Array,
  inflate: (bytes: Uint8Array, maxBytes: number) => Uint8Array | undefined,
): DecodedPayload {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const body = bytes.subarray(1);
  if (bytes[0] === codec.json) return decodeMessages(body);
  if (bytes[0] !== codec.jsonDeflated) return { ok: false, reason: 'codec' };
  const inflated = inflate(body, Math.min(payloadBytesMax, body.length * inflationRatioMax));
  return inflated === undefined ? { ok: false, reason: 'inflate' } : decodeMessages(inflated);
}

function decodeMessages(bytes: Uint8Array): DecodedPayload {
  if (bytes.length > payloadBytesMax) return { ok: false, reason: 'too-long' };
  const messages = parseJson(bytes);
  if (!Array.isArray(messages)) return { ok: false, reason: 'json' };
  const bad = messages.findIndex((message) => !validate(message));
  if (bad === -1) return { ok: true, messages };
  const violation = validate(messages[bad]) ? undefined : validate.errors?.[0];
  const detail = `message ${bad}: ${violation?.instancePath || 'the message'} ${violation?.message ?? 'is none'}`;
  return { ok: false, reason: 'message', detail };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes) ?? '');
  } catch {
    return undefined;
  }
}
