import { createCipheriv } from 'node:crypto';

const blockBytes = 16;

/** The link key a device derives from its install code (code and CRC): AES-MMO hash, Zigbee B.6. */
export function installKey(code: Buffer): Buffer {
  const padded = Buffer.alloc(Math.ceil((code.length + 3) / blockBytes) * blockBytes);
  code.copy(padded);
  padded.writeUInt8(0x80, code.length);
  padded.writeUInt16BE(code.length * 8, padded.length - 2);
  let hash = Buffer.alloc(blockBytes);
  for (let at = 0; at < padded.length; at += blockBytes) {
    const block = padded.subarray(at, at + blockBytes);
    const cipher = createCipheriv('aes-128-ecb', hash, null).setAutoPadding(false);
    const sealed = cipher.update(block);
    hash = Buffer.from(sealed.map((byte, i) => byte ^ block.readUInt8(i)));
  }
  return hash;
}
