import type { HanDriver } from '../drivers/han/contract.ts';
import type { HubClock } from './clock.ts';
import type { Loop, Perform } from './loop.ts';
import { performHan } from './perform-han.ts';
import { performStorage, type Streams } from './perform-storage.ts';
import type { performWan } from './perform-wan.ts';

interface Ports {
  readonly streams: Streams;
  readonly clock: HubClock;
  readonly wan: ReturnType<typeof performWan>;
  readonly han: HanDriver;
  readonly dispatch: Loop['dispatch'];
}

/** One place where every effect of the engine meets what performs it. */
export function performEffect({ streams, clock, wan, han, dispatch }: Ports): Perform {
  const storage = performStorage(streams, clock, dispatch);
  const home = performHan(han, dispatch);
  return (effect) => {
    switch (effect.kind) {
      case 'store':
        return void storage.store(effect);
      case 'forget':
        return void storage.forget(effect);
      case 'keep':
        return void storage.keep(effect);
      case 'log':
        return void storage.log(effect);
      case 'connect':
        return void wan.connect();
      case 'disconnect':
        return void wan.disconnect(effect.why);
      case 'send':
        return void wan.send(effect);
      case 'modem-reinit':
        return void wan.reinitialise();
      case 'context-refresh':
        return void wan.refreshContext();
      case 'han-read':
        return void home.read(effect);
      case 'han-snapshot':
        return void home.snapshot(effect);
      case 'han-poll':
        return void home.poll(effect);
      case 'alert':
        return void storage.log({
          kind: 'log',
          stream: 'faults',
          code: `alert-${effect.state}`,
          facts: { alert: effect.alert, ...(effect.value !== undefined && { value: effect.value }) },
        });
    }
  };
}
