import type { Socket } from 'node:net';
import { Duplex, Transform } from 'node:stream';

/** An envelope with its topic; MQTT itself would allow 256 MiB, held in memory before anybody is authenticated. */
export const packetBytesMax = 320 * 1024;
/** Bytes of MQTT's remaining-length field. */
const lengthBytesMax = 4;

/** The socket for the broker, cut as soon as an MQTT packet announces more than `packetBytesMax`. */
export function packetLimit(socket: Socket, onTooLong: () => void): Duplex {
  const tooLong = createPacketMeter();
  const guard = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      if (!tooLong(chunk)) return done(null, chunk);
      onTooLong();
      done(new Error(`an MQTT packet of more than ${packetBytesMax} bytes`));
    },
  });
  guard.on('error', () => socket.destroy());
  socket.on('close', () => guard.end());
  socket.pipe(guard);
  const limited = Duplex.from({ readable: guard, writable: socket });
  limited.on('close', () => socket.destroy());
  return limited;
}

/** Follows the framing of a byte stream; true once a packet is too long. */
export function createPacketMeter(): (chunk: Uint8Array) => boolean {
  let state: 'type' | 'length' | 'body' = 'type';
  let length = 0;
  let lengthBytes = 0;
  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      if (state === 'body') {
        const taken = Math.min(length, chunk.length - at);
        length -= taken;
        at += taken;
        if (length === 0) state = 'type';
        continue;
      }
      const byte = chunk[at++] ?? 0;
      if (state === 'type') {
        state = 'length';
        length = 0;
        lengthBytes = 0;
        continue;
      }
      length += (byte % 128) * 128 ** lengthBytes++;
      if (length > packetBytesMax || lengthBytes > lengthBytesMax) return true;
      if (byte < 128) state = length === 0 ? 'type' : 'body';
    }
    return false;
  };
}
