import { describe, expect, it } from 'vitest';
import { createPacketMeter, packetBytesMax } from '../../headend/broker/packet-limit.ts';

describe('the limit of MQTT packets', () => {
  it('lets the longest packet through, and not one byte more', () => {
    expect(createPacketMeter()(header(packetBytesMax))).toBe(false);
    expect(createPacketMeter()(header(packetBytesMax + 1))).toBe(true);
  });

  it('follows packets however they are cut into chunks', () => {
    const packets = [packet(0), packet(5), packet(200), header(packetBytesMax + 1)];
    const bytes = packets.flatMap((part) => [...part]);
    for (const size of [1, 3, 1000]) {
      const tooLong = createPacketMeter();
      const verdicts: boolean[] = [];
      for (let at = 0; at < bytes.length; at += size)
        verdicts.push(tooLong(Uint8Array.from(bytes.slice(at, at + size))));
      expect(verdicts.pop()).toBe(true);
      expect(verdicts).not.toContain(true);
    }
  });

  it('cuts a length field that has no end', () => {
    expect(createPacketMeter()(Uint8Array.of(0x30, 0x80, 0x80, 0x80, 0x80, 0x80))).toBe(true);
  });
});

/** Type and remaining length, without the body. */
function header(length: number): Uint8Array {
  const bytes = [0x30];
  for (let left = length; ; left = Math.floor(left / 128)) {
    bytes.push((left % 128) + (left >= 128 ? 128 : 0));
    if (left < 128) return Uint8Array.from(bytes);
  }
}

function packet(length: number): Uint8Array {
  return Uint8Array.of(...header(length), ...new Uint8Array(length));
}
