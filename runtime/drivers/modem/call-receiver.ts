import { bytesOf } from './at-lexer.ts';
import { createCallBytes, endingQuietMs, receive, settle } from './call-bytes.ts';

/** The receiving end of a call: gives data on at once, and notices when the modem says that the call is over. */
export interface CallReceiver {
  receive(text: string): void;
  stop(): void;
}

export function createCallReceiver(
  endings: readonly string[],
  listener: {
    readonly data: (bytes: Buffer) => void;
    /** `text` is the modem's: the ending and the lines that came with it. */
    readonly ended: (text: string) => void;
  },
): CallReceiver {
  let state = createCallBytes(endings);
  let quietTimer: NodeJS.Timeout | undefined;

  function give(data: string) {
    if (data !== '') listener.data(bytesOf(data));
  }

  function decide() {
    const settled = settle(state);
    state = settled.state;
    give(settled.data);
    if (settled.ending !== undefined) listener.ended(settled.ending);
  }

  return {
    receive(text) {
      clearTimeout(quietTimer);
      const received = receive(state, text);
      state = received.state;
      give(received.data);
      if (state.held !== '') quietTimer = setTimeout(decide, endingQuietMs);
    },
    stop() {
      clearTimeout(quietTimer);
    },
  };
}
