import { boundPending, bytesOf, takeLine, textOf } from './at-lexer.ts';
import type { AtStep } from './at-result.ts';
import { createCallReceiver } from './call-receiver.ts';
import { createReplyReader, type FinalReply, type OnUnsolicited } from './reply-reader.ts';
import type { ByteTransport } from './serial-transport.ts';

export type AtReply =
  | FinalReply
  /** No final result in time; `noise` tells whether anything came at all. */
  | { readonly kind: 'silent'; readonly noise: boolean }
  | { readonly kind: 'gone' };

export interface ChannelListener {
  readonly unsolicited: OnUnsolicited;
  readonly data: (bytes: Buffer) => void;
  /** The modem says that the call is over. */
  readonly callEnded: () => void;
  readonly command: () => void;
  readonly silence: () => void;
}

/**
 * The AT dialogue over one port: one command at a time, unsolicited lines told apart from replies, and the switch
 * between command mode and a call's bytes.
 */
export interface AtChannel {
  send(step: AtStep): Promise<AtReply>;
  /** Writes `text` as it is and waits for OK: for `+++`, which is no command. */
  sendRaw(text: string, timeoutMs: number): Promise<AtReply>;
  receive(bytes: Uint8Array): void;
  /** The port has vanished: whoever waits is answered. */
  gone(): void;
  /** From here on bytes are commands and replies again. */
  leaveCall(): void;
  readonly inCall: boolean;
  /** Resolves when the call that now runs is over, whoever ended it; at once when there is none. */
  readonly callOver: Promise<void>;
  /** Monotonic time of the last byte from the modem. */
  readonly lastHeardMs: number;
}

export function createAtChannel(
  transport: Pick<ByteTransport, 'write'>,
  family: { readonly unsolicited: readonly string[]; readonly callEndings: readonly string[] },
  listener: ChannelListener,
): AtChannel {
  const reader = createReplyReader(family.unsolicited, listener.unsolicited);
  let text = '';
  let noise = false;
  let answer: ((reply: AtReply) => void) | undefined;
  let isGone = false;
  let lastHeardMs = performance.now();
  const call = createCallReceiver(family.callEndings, {
    data: listener.data,
    ended(ending) {
      listener.callEnded();
      text = ending;
      readLines();
    },
  });

  function exchange(written: string, step: Omit<AtStep, 'command'>, prefix?: string): Promise<AtReply> {
    listener.command();
    if (answer !== undefined) throw new Error('an AT command was sent while another one waits');
    if (isGone) return Promise.resolve({ kind: 'gone' });
    noise = false;
    reader.expect(step.ending ?? 'ok', prefix);
    return new Promise<AtReply>((resolve) => {
      const timer = setTimeout(() => {
        listener.silence();
        answer?.({ kind: 'silent', noise });
      }, step.timeoutMs);
      answer = (reply) => {
        clearTimeout(timer);
        reader.expectNothing();
        answer = undefined;
        resolve(reply);
      };
      transport.write(bytesOf(written));
    });
  }

  function readLines() {
    for (let taken = takeLine(text); taken !== undefined; taken = takeLine(text)) {
      text = taken.rest;
      const reply = reader.read(taken.line);
      if (reply === undefined) continue;
      if (reply.kind === 'connect') beginCall();
      answer?.(reply);
    }
    text = boundPending(text);
  }

  /** What follows CONNECT is already the call's. */
  function beginCall() {
    const rest = text;
    text = '';
    call.begin();
    call.receive(rest);
  }

  function leaveCall() {
    call.leave();
    text = '';
  }

  return {
    send(step) {
      const name = /^AT([+^*#][A-Z0-9]+)/.exec(step.command)?.[1];
      return exchange(`${step.command}\r`, step, name === undefined ? undefined : `${name}:`);
    },
    sendRaw: (raw, timeoutMs) => exchange(raw, { timeoutMs }),
    receive(bytes) {
      lastHeardMs = performance.now();
      noise = true;
      if (call.inCall) return call.receive(textOf(bytes));
      text += textOf(bytes);
      readLines();
    },
    gone() {
      isGone = true;
      leaveCall();
      answer?.({ kind: 'gone' });
    },
    leaveCall,
    get inCall() {
      return call.inCall;
    },
    get callOver() {
      return call.over;
    },
    get lastHeardMs() {
      return lastHeardMs;
    },
  };
}
