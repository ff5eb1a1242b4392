import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../runtime/envelope/bytes.ts';
import { decodeHeader, encodeHeader, nonceOf } from '../../runtime/envelope/header.ts';
import { sharedKey } from '../../runtime/envelope/nacl.ts';
import { openEnvelope, sealEnvelope } from '../../runtime/envelope/sealed.ts';
import type { EnvelopeHeader } from '../../schemas/generated/envelope-header.ts';
import { boxKeys } from './keys.ts';

const header: EnvelopeHeader = {
  version: 1,
  direction: 'up',
  slot: 2,
  keyEpoch: 3,
  bootId: 0x01020304,
  sequence: 0x0a0b0c0d,
};
const hubId = fromHex('0102030405060708') ?? new Uint8Array(0);
const bootSalt = Uint8Array.of(0xde, 0xad, 0xbe, 0xef);
const shared = sharedKey(boxKeys(14).publicKey, boxKeys(20).secretKey) ?? new Uint8Array(0);
const payload = Uint8Array.of(0, 0x5b, 0x5d);
const known = { hubId, saltOf: () => bootSalt, sharedOf: () => shared };

describe('the envelope header', () => {
  it('has the documented bytes, with and without the salt bit', () => {
    expect(toHex(encodeHeader(header))).toBe('010002030102030 40a0b0c0d'.replace(' ', ''));
    expect(toHex(encodeHeader(header, true))).toBe('81000203010203040a0b0c0d');
    expect(toHex(encodeHeader({ ...header, direction: 'down' }))).toBe('01010203010203040a0b0c0d');
    expect(toHex(nonceOf(header, hubId, bootSalt))).toBe('010002030102030405060708010203040a0b0c0ddeadbeef');
  });

  it('reads back what it writes', () => {
    for (const direction of ['up', 'down'] as const)
      for (const saltAttached of [true, false])
        expect(decodeHeader(encodeHeader({ ...header, direction }, saltAttached))).toEqual({
          ok: true,
          header: { ...header, direction },
          saltAttached,
        });
  });

  it.each([
    ['01000203010203040a0b0c', 'too-short'],
    ['02000203010203040a0b0c0d', 'version'],
    ['01020203010203040a0b0c0d', 'forged'],
    ['01000f03010203040a0b0c0d', 'forged'],
    ['01000203000000000a0b0c0d', 'forged'],
  ])('refuses %s as %s', (hex, reason) => {
    expect(decodeHeader(fromHex(hex) ?? new Uint8Array(0))).toEqual({ ok: false, reason });
  });
});

describe('a sealed envelope', () => {
  const sealed = sealEnvelope({ header, hubId, bootSalt, attachSalt: true, shared, payload });
  const short = sealEnvelope({ header, hubId, bootSalt, attachSalt: false, shared, payload });

  it('costs 28 bytes, and 4 more for the salt (12.2.15)', () => {
    expect(short.length - payload.length).toBe(28);
    expect(sealed.length - payload.length).toBe(32);
  });

  it('opens, with the salt attached or known', () => {
    expect(openEnvelope(sealed, { ...known, saltOf: () => undefined })).toEqual({
      ok: true,
      header,
      salt: bootSalt,
      payload,
    });
    expect(openEnvelope(short, known)).toEqual({ ok: true, header, salt: bootSalt, payload });
  });

  it.each([
    ['with the salt', sealed],
    ['without it', short],
  ])('does not open with any one bit flipped, %s (12.2.12)', (_, envelope) => {
    for (let bit = 0; bit < envelope.length * 8; bit++) {
      const flipped = envelope.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openEnvelope(flipped, known).ok, `bit ${bit}`).toBe(false);
    }
  });

  it('does not open cut short, or lengthened', () => {
    for (let length = 0; length < sealed.length; length++)
      expect(openEnvelope(sealed.subarray(0, length), known).ok).toBe(false);
    expect(openEnvelope(Uint8Array.of(...sealed, 0), known).ok).toBe(false);
  });

  it('does not open for another hub, another salt, or the key of another slot', () => {
    const forged = { ok: false, reason: 'forged' };
    expect(openEnvelope(sealed, { ...known, hubId: Uint8Array.of(...hubId.subarray(0, 7), 9) })).toEqual(
      forged,
    );
    expect(openEnvelope(short, { ...known, saltOf: () => Uint8Array.of(1, 2, 3, 4) })).toEqual(forged);
    const other = sharedKey(boxKeys(15).publicKey, boxKeys(20).secretKey) ?? new Uint8Array(0);
    expect(openEnvelope(sealed, { ...known, sharedOf: () => other })).toEqual(forged);
  });

  it('says what it lacks', () => {
    expect(openEnvelope(short, { ...known, saltOf: () => undefined })).toEqual({
      ok: false,
      reason: 'unknown-salt',
    });
    expect(openEnvelope(short, { ...known, sharedOf: () => undefined })).toEqual({
      ok: false,
      reason: 'unknown-key',
    });
    expect(openEnvelope(short.subarray(0, 20), known)).toEqual({ ok: false, reason: 'too-short' });
  });
});
