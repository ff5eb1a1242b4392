import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { concatBytes, utf8 } from '../../runtime/envelope/bytes.ts';
import { decodePayload, encodePayload, payloadBytesMax } from '../../runtime/envelope/payload.ts';
import type { Message } from '../../schemas/generated/message.ts';

const ack: Message = { type: 'ack', ids: Array.from({ length: 40 }, (_, seq) => ({ boot: 1, seq })) };
const welcome: Message = { type: 'welcome', utcMs: 1_800_000_000_000, waiting: 0 };

it('carries several messages, deflated only when that is smaller (12.2.15)', () => {
  const small = encodePayload([], deflateRawSync);
  expect(small[0]).toBe(0);
  expect(decodePayload(small, inflate)).toEqual({ ok: true, messages: [] });
  const large = encodePayload([ack, welcome], deflateRawSync);
  expect(large[0]).toBe(1);
  expect(large.length).toBeLessThan(encodePayload([ack, welcome]).length / 3);
  expect(decodePayload(large, inflate)).toEqual({ ok: true, messages: [ack, welcome] });
});

it('refuses a bomb before it has grown', () => {
  const bomb = concatBytes(Uint8Array.of(1), deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 0x20)));
  let asked = 0;
  const outcome = decodePayload(bomb, (bytes, maxBytes) => {
    asked = maxBytes;
    return inflate(bytes, maxBytes);
  });
  expect(outcome).toEqual({ ok: false, reason: 'inflate' });
  expect(asked).toBe(payloadBytesMax);
  decodePayload(Uint8Array.of(1, 1, 2, 3), (_, maxBytes) => {
    expect(maxBytes).toBe(600);
    return undefined;
  });
});

it.each([
  ['nothing', new Uint8Array(0), 'empty'],
  ['an unknown codec', Uint8Array.of(7, 0x5b, 0x5d), 'codec'],
  ['broken deflate', Uint8Array.of(1, 0xff, 0xff), 'inflate'],
  ['no JSON', json('[nope]'), 'json'],
  ['no list', json('{}'), 'json'],
  ['broken UTF-8', Uint8Array.of(0, 0x5b, 0xff, 0x5d), 'json'],
  ['deep nesting', json('['.repeat(100_000)), 'json'],
  ['an unknown message', json('[{"type":"gossip"}]'), 'message'],
  ['a bad message among good ones', json('[{"type":"ack","ids":[]},{"type":"ack"}]'), 'message'],
  ['too much', concatBytes(Uint8Array.of(0), new Uint8Array(payloadBytesMax + 1)), 'too-long'],
])('refuses %s', (_, bytes, reason) => {
  expect(decodePayload(bytes, inflate)).toMatchObject({ ok: false, reason });
});

it('takes a payload at the limit and throws beyond it', () => {
  const offer = (length: number): Message => ({ type: 'policy-offer', container: 'A'.repeat(length) });
  const frame = encodePayload([offer(131072), offer(0)]).length;
  const most = encodePayload([offer(131072), offer(payloadBytesMax + 1 - frame)]);
  expect(decodePayload(most, inflate).ok).toBe(true);
  expect(() => encodePayload([offer(131072), offer(131072)])).toThrow(RangeError);
});

function json(text: string): Uint8Array {
  return concatBytes(Uint8Array.of(0), utf8(text));
}

function inflate(bytes: Uint8Array, maxBytes: number): Uint8Array | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: maxBytes });
  } catch {
    return undefined;
  }
}
