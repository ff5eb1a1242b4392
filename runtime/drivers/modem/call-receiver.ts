import { bytesOf } from './at-lexer.ts';
import { type CallBytes, createCallBytes, endingQuietMs, receive, settle } from './call-bytes.ts';

/** The receiving end of calls: gives data on at once, and notices when the modem says that a call is over. */
export interface CallReceiver {
  readonly inCall: boolean;
  /** Resolves when the call that now runs is over, whoever ended it; at once when there is none. */
  readonly over: Promise<void>;
  begin(): void;
  receive(text: string): void;
  leave(): void;
}

export function createCallReceiver(
  endings: readonly string[],
  listener: {
    readonly data: (bytes: Buffer) => void;
    /** `text` is the modem's: the ending and the lines that came with it. The call has been left. */
    readonly ended: (text: string) => void;
  },
): CallReceiver {
  let state: CallBytes | undefined;
  let over = Promise.resolve();
  let tellOver = () => {};
  let quietTimer: NodeJS.Timeout | undefined;

  function give(data: string) {
    if (data !== '') listener.data(bytesOf(data));
  }

  function decide() {
    if (state === undefined) return;
    const settled = settle(state);
    state = settled.state;
    give(settled.data);
    if (settled.ending === undefined) return;
    leave();
    listener.ended(settled.ending);
  }

  function leave() {
    clearTimeout(quietTimer);
    state = undefined;
    tellOver();
  }

  return {
    get inCall() {
      return state !== undefined;
    },
    get over() {
      return over;
    },
    begin() {
      state = createCallBytes(endings);
      over = new Promise((resolve) => {
        tellOver = resolve;
      });
    },
    receive(text) {
      if (state === undefined) return;
      clearTimeout(quietTimer);
      const received = receive(state, text);
      state = received.state;
      if (state.held !== '') quietTimer = setTimeout(decide, endingQuietMs);
      give(received.data);
    },
    leave,
  };
}
