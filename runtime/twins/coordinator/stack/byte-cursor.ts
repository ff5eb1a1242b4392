/** Reads little-endian fields one after the other; throws RangeError past the end. */
export interface ByteReader {
  u8(): number;
  u16(): number;
  u32(): number;
  /** IEEE address as 16 hex digits, big-endian. */
  eui64(): string;
  bytes(length: number): Buffer;
  rest(): Buffer;
  readonly left: number;
}

export function readBytes(source: Buffer): ByteReader {
  let at = 0;
  const take = (length: number): Buffer => {
    if (at + length > source.length)
      throw new RangeError(`${length} bytes wanted, ${source.length - at} left`);
    at += length;
    return source.subarray(at - length, at);
  };
  return {
    u8: () => take(1).readUInt8(),
    u16: () => take(2).readUInt16LE(),
    u32: () => take(4).readUInt32LE(),
    eui64: () => Buffer.from(take(8)).reverse().toString('hex'),
    bytes: (length) => Buffer.from(take(length)),
    rest: () => Buffer.from(take(source.length - at)),
    get left() {
      return source.length - at;
    },
  };
}

/** Little-endian fields. */
export function u8(...values: number[]): Buffer {
  return Buffer.from(values);
}

export function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => {
    bytes.writeUInt16LE(value, i * 2);
  });
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** An IEEE address of 16 hex digits as it travels: least significant byte first. */
export function eui64Bytes(eui64: string): Buffer {
  return Buffer.from(eui64, 'hex').reverse();
}
