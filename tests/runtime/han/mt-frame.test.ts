import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMtReader,
  encodeMtFrame,
  mtDataBytesMax,
} from '../../../runtime/twins/coordinator/stack/mt-frame.ts';

/** SYS_PING and its answer, byte for byte as the protocol's documents have them. */
const ping = { bytes: 'fe00210120', frame: { type: 1, subsystem: 1, command: 1, data: Buffer.alloc(0) } };
const pong = {
  bytes: 'fe02610159063d',
  frame: { type: 3, subsystem: 1, command: 1, data: Buffer.from('5906', 'hex') },
};

describe('frames of the monitor and test interface', () => {
  it.each([ping, pong])('writes and reads $bytes', ({ bytes, frame }) => {
    expect(encodeMtFrame(frame).toString('hex')).toBe(bytes);
    expect(createMtReader().push(Buffer.from(bytes, 'hex'))).toEqual([frame]);
  });

  it('finds every frame again between noise that holds no start byte, however the bytes are cut', () => {
    const frames = fc.record({
      type: fc.integer({ min: 0, max: 7 }),
      subsystem: fc.integer({ min: 0, max: 31 }),
      command: fc.integer({ min: 0, max: 255 }),
      data: fc.uint8Array({ maxLength: mtDataBytesMax }).map((bytes) => Buffer.from(bytes)),
    });
    const noise = fc
      .uint8Array({ maxLength: 6 })
      .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 0xfe)));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(noise, frames), { maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        (parts, cut) => {
          const stream = Buffer.concat(parts.flatMap(([before, frame]) => [before, encodeMtFrame(frame)]));
          const reader = createMtReader();
          const found = [];
          for (let at = 0; at < stream.length; at += cut)
            found.push(...reader.push(stream.subarray(at, at + cut)));
          expect(found).toEqual(parts.map(([, frame]) => frame));
        },
      ),
      { seed: 20 },
    );
  });

  it('drops a frame with a bad check and takes the next', () => {
    const bad = Buffer.from('fe00210121', 'hex');
    const reader = createMtReader();
    expect(reader.push(Buffer.concat([bad, encodeMtFrame(pong.frame)]))).toEqual([pong.frame]);
    expect(reader.skippedBytes).toBe(bad.length);
  });

  it('writes as much data as a frame holds and not a byte more', () => {
    const full = { ...ping.frame, data: Buffer.alloc(mtDataBytesMax) };
    expect(createMtReader().push(encodeMtFrame(full))).toEqual([full]);
    expect(() => encodeMtFrame({ ...full, data: Buffer.alloc(mtDataBytesMax + 1) })).toThrow(RangeError);
  });
});
