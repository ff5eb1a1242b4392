import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  equalBytes,
  fromBase64,
  fromHex,
  fromUtf8,
  toBase64,
  toHex,
  utf8,
} from '../../runtime/envelope/bytes.ts';
import { canonicalJson } from '../../runtime/envelope/canonical-json.ts';

it('writes hex and base64 as Node does, and reads them back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromHex(toHex(bytes).toUpperCase())).toEqual(bytes);
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

it.each(['A', 'AA=', 'AA', 'AB==', 'AAB=', 'A-_=', '====', ' AAA', 'AA==AA=='])(
  'refuses %j as base64: a key has one name',
  (text) => {
    expect(fromBase64(text)).toBeUndefined();
  },
);

it.each(['0', '0g', ' 00', '0x00'])('refuses %j as hex', (text) => {
  expect(fromHex(text)).toBeUndefined();
});

it('writes and reads UTF-8 as the platform does', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(utf8(text)).toEqual(new TextEncoder().encode(text));
      expect(fromUtf8(utf8(text))).toBe(text);
    }),
  );
  const long = 'aé€😀'.repeat(5000);
  expect(fromUtf8(utf8(long))).toBe(long);
  expect(utf8('\ud800x')).toEqual(new TextEncoder().encode('\ud800x'));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
      let expected: string | undefined;
      try {
        expected = decoder.decode(bytes);
      } catch {
        expected = undefined;
      }
      expect(fromUtf8(bytes)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

it('compares by content', () => {
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false);
});

it('writes equal values as equal text, whatever the order of their keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: 1e21, x: undefined })).toBe(
    '{"a":1e+21,"b":[1,{"c":"é","d":null}]}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

it.each([Number.NaN, 1n, undefined, () => 1])('throws for %s, which JSON cannot carry', (value) => {
  expect(() => canonicalJson([value])).toThrow(TypeError);
});
