import type {
  ForgetEffect,
  Item,
  ItemId,
  KeepEffect,
  LogEffect,
  StoreEffect,
} from '../../schemas/generated/engine-step.ts';
import type { DurableStore } from '../storage/contract.ts';
import { openStore } from '../storage/store.ts';
import type { HubClock } from './clock.ts';
import type { Loop } from './loop.ts';

/** The hub's durable streams (11.7): messages, the engine's kept facts, and the three logs. */
export interface Streams {
  readonly messages: DurableStore;
  readonly facts: DurableStore;
  readonly logs: Readonly<Record<LogEffect['stream'], LogRing>>;
  close(): Promise<void>;
}

/** Entries a log keeps (11.7 f to h ask for at least 40). */
const logEntriesMax = 200;

/** A log of the newest entries; older ones are overwritten (11.4). */
export interface LogRing {
  append(utcMs: number, code: string, facts: LogEffect['facts']): Promise<void>;
  newest(count: number): Promise<readonly unknown[]>;
}

export async function openStreams(folder: string): Promise<Streams> {
  const [messages, facts, transactions, faults, tampers] = await Promise.all(
    ['messages', 'facts', 'log-transactions', 'log-faults', 'log-tampers'].map((name) =>
      openStore(folder, name),
    ),
  );
  if (!messages || !facts || !transactions || !faults || !tampers) throw new Error('a stream did not open');
  const all = [messages, facts, transactions, faults, tampers];
  return {
    messages,
    facts,
    logs: {
      transactions: await openRing(transactions),
      faults: await openRing(faults),
      tampers: await openRing(tampers),
    },
    close: async () => {
      await Promise.all(all.map((store) => store.close()));
    },
  };
}

/** Fixed width, so that the order of ids is the order of making, over restarts too. */
export function recordId({ boot, seq }: ItemId): string {
  return `${hex8(boot)}-${hex8(seq)}`;
}

/** What the boot event carries: the stored messages and the engine's facts. */
export async function restored(streams: Streams): Promise<{ items: Item[]; kept: Record<string, unknown> }> {
  const items = (await streams.messages.all()).map((record) => record.value as Item);
  const kept = (await streams.facts.all()).map((record) => {
    const { fact, value } = record.value as { fact: string; value: unknown };
    return [fact, value] as const;
  });
  return { items, kept: Object.fromEntries(kept) };
}

export function performStorage(streams: Streams, clock: HubClock, dispatch: Loop['dispatch']) {
  return {
    async store(effect: StoreEffect) {
      const ids = effect.items.map((item) => item.id);
      const done = await streams.messages.put(
        effect.items.map((item) => ({ id: recordId(item.id), value: item })),
      );
      dispatch(done.ok ? { kind: 'stored', ids } : { kind: 'store-failed', ids, reason: done.reason });
    },
    async forget(effect: ForgetEffect) {
      await streams.messages.remove(effect.ids.map(recordId));
    },
    async keep(effect: KeepEffect) {
      await streams.facts.put([
        { id: factId(effect.fact), value: { fact: effect.fact, value: effect.value } },
      ]);
    },
    async log(effect: LogEffect) {
      await streams.logs[effect.stream].append(clock.now().utcMs, effect.code, effect.facts);
    },
  };
}

async function openRing(store: DurableStore): Promise<LogRing> {
  const records = await store.all();
  const ids = records.map((record) => record.id);
  let next = Number.parseInt(ids.at(-1) ?? '0', 16) + 1;
  return {
    async append(utcMs, code, facts) {
      const id = hex8(next++);
      ids.push(id);
      await store.put([{ id, value: { utcMs, code, facts } }]);
      const overwritten = ids.splice(0, Math.max(0, ids.length - logEntriesMax));
      if (overwritten.length > 0) await store.remove(overwritten);
    },
    async newest(count) {
      const wanted = ids.slice(-count).reverse();
      return Promise.all(wanted.map((id) => store.get(id)));
    },
  };
}

function factId(fact: string): string {
  return `fact-${Buffer.from(fact, 'utf8').toString('hex')}`;
}

function hex8(value: number): string {
  return value.toString(16).padStart(8, '0');
}
