import type { Message } from '../../schemas/generated/message.ts';
import { fromBase64 } from '../envelope/bytes.ts';
import type { Loop } from '../loop/loop.ts';

interface Receivers {
  readonly dispatch: Loop['dispatch'];
  readonly offerPolicy: (container: Uint8Array) => Promise<void>;
  readonly offerRoot: (container: Uint8Array) => Promise<void>;
}

/**
 * Hands the messages of a session to those they are for, one at a time: a policy offer must see the root that came
 * before it. Policies and roots come from the operator's slot alone.
 */
export function createReceiver({ dispatch, offerPolicy, offerRoot }: Receivers) {
  let last: Promise<void> = Promise.resolve();
  const receive = async (slot: number, message: Message): Promise<void> => {
    switch (message.type) {
      case 'ack':
        return dispatch({
          kind: 'acknowledged',
          slot,
          ids: message.ids,
          ...(message.comeBack && { comeBack: message.comeBack }),
        });
      case 'policy-offer':
      case 'root-offer': {
        if (slot !== 0)
          return dispatch({
            kind: 'notice',
            notice: 'unauthorised-source',
            facts: { reason: 'wrong-slot', slot },
          });
        const container = fromBase64(message.container) ?? new Uint8Array(0);
        return message.type === 'policy-offer' ? offerPolicy(container) : offerRoot(container);
      }
      case 'command':
        return dispatch({ kind: 'command', slot, counter: message.counter, command: message.command });
      case 'hello':
      case 'report':
      case 'welcome':
        return;
    }
  };
  return {
    take(slot: number, message: Message): void {
      last = last.then(() => receive(slot, message));
    },
    /** Done with everything taken so far. */
    settled: () => last,
  };
}
