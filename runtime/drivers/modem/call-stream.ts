import { Duplex } from 'node:stream';

/** The application's end of a call: a byte stream that closes when the call is lost. */
export interface CallStream {
  readonly stream: Duplex;
  receive(bytes: Buffer): void;
  /** The call is over: what was received can still be read, then the stream closes. */
  end(): void;
}

export function createCallStream(call: {
  readonly write: (bytes: Uint8Array, written: () => void) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** The application has closed the stream: the call is to be hung up. */
  readonly closed: () => void;
}): CallStream {
  let over = false;
  const stream = new Duplex({
    allowHalfOpen: false,
    read: () => call.resume(),
    write(chunk: Buffer, _encoding, written) {
      if (over) return written(new Error('the call is over'));
      call.write(chunk, () => written());
    },
    destroy(error, destroyed) {
      over = true;
      call.resume();
      call.closed();
      destroyed(error);
    },
  });
  // A write that the end of the call overtakes is no one's mistake; `close` tells what happened.
  stream.on('error', () => {});
  return {
    stream,
    receive(bytes) {
      if (!over && !stream.push(bytes)) call.pause();
    },
    end() {
      if (over) return;
      over = true;
      stream.push(null);
      if (stream.readableLength === 0) stream.destroy();
    },
  };
}
