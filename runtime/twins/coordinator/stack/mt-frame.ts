/**
 * Frames of the Z-Stack monitor and test interface as they travel over the serial line:
 * `FE | length | type and subsystem | command | data | check`, check being the XOR of all bytes after FE.
 */
export interface MtFrame {
  readonly type: number;
  readonly subsystem: number;
  readonly command: number;
  readonly data: Buffer;
}

/** Synchronous request, asynchronous message, synchronous answer. */
export const mtType = { request: 1, message: 2, answer: 3 } as const;

const startByte = 0xfe;
const overheadBytes = 5;
/** Longest data of one frame. */
export const mtDataBytesMax = 250;

export function encodeMtFrame(frame: MtFrame): Buffer {
  if (frame.data.length > mtDataBytesMax) throw new RangeError(`MT data of ${frame.data.length} bytes`);
  const body = Buffer.concat([
    Buffer.from([frame.data.length, (frame.type << 5) | frame.subsystem, frame.command]),
    frame.data,
  ]);
  return Buffer.concat([Buffer.from([startByte]), body, Buffer.from([checkOf(body)])]);
}

export interface MtReader {
  /** Takes bytes as they come and gives the whole, sound frames among them. */
  push(chunk: Buffer): MtFrame[];
  /** Bytes thrown away while looking for a sound frame. */
  readonly skippedBytes: number;
}

/** Finds frames in a byte stream; noise and frames with a bad check are skipped byte by byte. */
export function createMtReader(): MtReader {
  let pending: Buffer = Buffer.alloc(0);
  let skippedBytes = 0;
  return {
    get skippedBytes() {
      return skippedBytes;
    },
    push(chunk) {
      const frames: MtFrame[] = [];
      pending = Buffer.concat([pending, chunk]);
      let at = 0;
      while (at < pending.length) {
        const taken = takeFrame(pending.subarray(at));
        if (taken === 'incomplete') break;
        if (taken === 'noise') {
          at += 1;
          skippedBytes += 1;
        } else {
          frames.push(taken);
          at += taken.data.length + overheadBytes;
        }
      }
      pending = pending.subarray(at);
      return frames;
    },
  };
}

function takeFrame(bytes: Buffer): MtFrame | 'incomplete' | 'noise' {
  if (bytes[0] !== startByte) return 'noise';
  const length = bytes[1];
  if (length === undefined) return 'incomplete';
  if (length > mtDataBytesMax) return 'noise';
  if (bytes.length < length + overheadBytes) return 'incomplete';
  const body = bytes.subarray(1, length + 4);
  if (checkOf(body) !== bytes[length + 4]) return 'noise';
  const head = bytes.readUInt8(2);
  return {
    type: head >> 5,
    subsystem: head & 0x1f,
    command: bytes.readUInt8(3),
    data: Buffer.from(bytes.subarray(4, 4 + length)),
  };
}

function checkOf(body: Buffer): number {
  let check = 0;
  for (const byte of body) check ^= byte;
  return check;
}
