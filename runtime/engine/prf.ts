/** A keyed function of 64 bits: SipHash-2-4. Not predictable without the key; the same on every machine. */
export type Prf = (text: string) => bigint;

const mask = 0xffff_ffff_ffff_ffffn;

/**
 * Makes the function keyed by the first 16 bytes of a hub's seed.
 *
 * Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012, and its test vectors.
 *
 * @param seedHex at least 32 hex digits.
 */
export function keyedBy(seedHex: string): Prf {
  if (!/^[0-9a-fA-F]{32,}$/.test(seedHex)) throw new Error('a hub seed has at least 32 hex digits');
  const key0 = littleEndian(bytesOfHex(seedHex.slice(0, 16)), 0, 8);
  const key1 = littleEndian(bytesOfHex(seedHex.slice(16, 32)), 0, 8);
  return (text) => sipHash(key0, key1, utf8(text));
}

/** A number drawn uniformly from 0 (included) to `below` (excluded), the same for the same text. */
export function drawBelow(prf: Prf, text: string, below: number): number {
  return below <= 0 ? 0 : Number((prf(text) * BigInt(below)) >> 64n);
}

/** A short stand-in for a long text, to see whether it changed; no secret is in it. */
export function digestOf(text: string): string {
  return sipHash(0n, 0n, utf8(text)).toString(16).padStart(16, '0');
}

export function sipHash(key0: bigint, key1: bigint, message: readonly number[]): bigint {
  const words = [
    key0 ^ 0x736f6d6570736575n,
    key1 ^ 0x646f72616e646f6dn,
    key0 ^ 0x6c7967656e657261n,
    key1 ^ 0x7465646279746573n,
  ] as Words;
  const whole = message.length - (message.length % 8);
  for (let i = 0; i < whole; i += 8) compress(words, littleEndian(message, i, 8));
  compress(words, (BigInt(message.length & 0xff) << 56n) | littleEndian(message, whole, message.length % 8));
  words[2] ^= 0xffn;
  for (let round = 0; round < 4; round++) mix(words);
  return words[0] ^ words[1] ^ words[2] ^ words[3];
}

type Words = [bigint, bigint, bigint, bigint];

function compress(words: Words, block: bigint): void {
  words[3] ^= block;
  mix(words);
  mix(words);
  words[0] ^= block;
}

function mix(v: Words): void {
  v[0] = (v[0] + v[1]) & mask;
  v[1] = rotate(v[1], 13n) ^ v[0];
  v[0] = rotate(v[0], 32n);
  v[2] = (v[2] + v[3]) & mask;
  v[3] = rotate(v[3], 16n) ^ v[2];
  v[0] = (v[0] + v[3]) & mask;
  v[3] = rotate(v[3], 21n) ^ v[0];
  v[2] = (v[2] + v[1]) & mask;
  v[1] = rotate(v[1], 17n) ^ v[2];
  v[2] = rotate(v[2], 32n);
}

function rotate(word: bigint, bits: bigint): bigint {
  return ((word << bits) | (word >> (64n - bits))) & mask;
}

function littleEndian(bytes: readonly number[], from: number, count: number): bigint {
  let word = 0n;
  for (let i = count - 1; i >= 0; i--) word = (word << 8n) | BigInt(bytes[from + i] ?? 0);
  return word;
}

function bytesOfHex(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function utf8(text: string): number[] {
  return [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
    if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
    return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  });
}
