// Bytes and text without Node's Buffer or the browser's btoa: the same code seals on the hub, at the head-end and in
// the editor.

const hexDigits = '0123456789abcdef';
const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Characters given to one `String.fromCharCode` call: more would overflow the stack of some engines. */
const charsPerCallMax = 4096;

/** Lower-case hex, two digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += hexDigits.charAt(byte >> 4) + hexDigits.charAt(byte & 15);
  return text;
}

/** The bytes of a hex text, either case; undefined when it is none. */
export function fromHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  );
}

/** Standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += base64Digits.charAt(group >> 18) + base64Digits.charAt((group >> 12) & 63);
    text += left > 1 ? base64Digits.charAt((group >> 6) & 63) : '=';
    text += left > 2 ? base64Digits.charAt(group & 63) : '=';
  }
  return text;
}

/** The bytes of a padded base64 text; undefined when it is none, or when its unused last bits are not zero. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let group = 0;
    for (let j = 0; j < 4; j++) group = (group << 6) | Math.max(0, base64Value(text.charCodeAt(i + j)));
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (group >> shift) & 255;
  }
  // One text per value: without this, two texts would name the same key.
  return toBase64(bytes) === text ? bytes : undefined;
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Compares without stopping at the first difference, so that the time tells nothing about secrets. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/** UTF-8; a lone surrogate becomes U+FFFD, as everywhere on the web. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) bytes[at++] = code;
    else {
      const tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[at++] = (0x100 - (0x80 >> tail)) | (code >> (6 * tail));
      for (let shift = 6 * (tail - 1); shift >= 0; shift -= 6) bytes[at++] = 0x80 | ((code >> shift) & 63);
    }
  }
  return bytes.slice(0, at);
}

/** The text of UTF-8 bytes; undefined for overlong forms, surrogates and broken sequences. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  let text = '';
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++] ?? 0;
    const tail =
      first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
    if (tail < 0 || at + tail > bytes.length) return undefined;
    let code = tail === 0 ? first : first & (0x3f >> tail);
    for (let i = 0; i < tail; i++) {
      const next = bytes[at++] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (next & 63);
    }
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    if (surrogate || code > 0x10ffff || (tail === 2 && code < 0x800) || (tail === 3 && code < 0x10000))
      return undefined;
    if (code < 0x10000) units.push(code);
    else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    if (units.length >= charsPerCallMax) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return text + String.fromCharCode(...units);
}

/** Value of a base64 digit, -1 for the padding. */
function base64Value(charCode: number): number {
  if (charCode >= 97) return charCode - 71;
  if (charCode >= 65) return charCode - 65;
  if (charCode >= 48 && charCode <= 57) return charCode + 4;
  return charCode === 43 ? 62 : charCode === 47 ? 63 : -1;
}
