import { createCipheriv } from 'node:crypto';

/** Bytes an install code may have, without its CRC (Zigbee Smart Energy 5.4.8.1). */
const codeBytes = [6, 8, 12, 16] as const;
const crcBytes = 2;
const blockBytes = 16;

export type InstallCodeResult =
  | { readonly ok: true; readonly linkKey: Uint8Array }
  | { readonly ok: false; readonly detail: string };

/**
 * Checks an install code as printed (hex, code then CRC, low byte first) and derives the device's link key.
 * A wrong CRC is refused: it means a slip of the installer, and a repaired code would be for another device (10.3 c).
 */
export function readInstallCode(printed: string): InstallCodeResult {
  if (!/^([0-9A-Fa-f]{2})+$/.test(printed)) return { ok: false, detail: 'install code is not hexadecimal' };
  const code = Buffer.from(printed, 'hex');
  const length = code.length - crcBytes;
  if (!codeBytes.some((bytes) => bytes === length)) {
    return { ok: false, detail: `install code has ${length} bytes and a CRC, not 6, 8, 12 or 16` };
  }
  if (crc16X25(code.subarray(0, length)) !== code.readUInt16LE(length)) {
    return { ok: false, detail: 'install code has a wrong CRC' };
  }
  return { ok: true, linkKey: aesMmoHash(code) };
}

/** CRC-16/X-25: reflected 0x1021, initial and final 0xFFFF. */
function crc16X25(bytes: Uint8Array): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >> 1) ^ 0x8408 : crc >> 1;
  }
  return crc ^ 0xffff;
}

/** Matyas-Meyer-Oseas hash over AES-128 (Zigbee specification, B.6), for inputs under 8 KiB. 16 bytes. */
function aesMmoHash(bytes: Uint8Array): Uint8Array {
  const padded = Buffer.alloc(Math.ceil((bytes.length + 3) / blockBytes) * blockBytes);
  padded.set(bytes);
  padded.writeUInt8(0x80, bytes.length);
  padded.writeUInt16BE(bytes.length * 8, padded.length - 2);
  let hash = new Uint8Array(blockBytes);
  for (let at = 0; at < padded.length; at += blockBytes) {
    const block = padded.subarray(at, at + blockBytes);
    const sealed = createCipheriv('aes-128-ecb', hash, null).update(block);
    hash = sealed.map((byte, i) => byte ^ block.readUInt8(i));
  }
  return new Uint8Array(hash);
}

/** A code (hex, without CRC) as it would be printed on a device: upper case, CRC appended. */
export function withCrc(code: string): string {
  const bytes = Buffer.from(code, 'hex');
  const crc = Buffer.alloc(crcBytes);
  crc.writeUInt16LE(crc16X25(bytes));
  return Buffer.concat([bytes, crc]).toString('hex').toUpperCase();
}
