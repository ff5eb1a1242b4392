import { type Kysely, sql } from 'kysely';
import type { EventLog } from '../database/event-log.ts';
import type { Tables } from '../database/tables.ts';
import type { RefusalReason } from './judge-envelope.ts';

/** Counts what was refused. Written in bulk: a flood of forgeries must not become a flood of transactions. */
export interface Refusals {
  readonly note: (hubId: string, reason: RefusalReason | 'wrong-topic', detail?: string) => void;
  readonly counts: () => Promise<Record<string, number>>;
  readonly close: () => Promise<void>;
}

const gatherMs = 200;
/** Pairs of hub and reason between two writes; further ones are counted under no hub. */
const pairsMax = 1_000;

interface Pair {
  readonly hubId: string;
  readonly reason: string;
  readonly detail?: string;
  count: number;
}

export function createRefusals(database: Kysely<Tables>, events: EventLog): Refusals {
  let pairs = new Map<string, Pair>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const noted = [...pairs.values()];
    pairs = new Map();
    for (const { hubId, reason, count, detail } of noted) {
      await database
        .insertInto('refusals')
        .values({ hub_id: hubId, reason, count })
        .onConflict((conflict) =>
          conflict
            .columns(['hub_id', 'reason'])
            .doUpdateSet({ count: sql`refusals.count + ${count}::bigint` }),
        )
        .execute();
      events.emit('refused', hubId === '' ? undefined : hubId, { reason, count, ...(detail && { detail }) });
    }
  };
  const flush = (): Promise<void> => {
    writing = writing.then(write).catch((error) => console.error('refusals were not stored:', error));
    return writing;
  };

  return {
    note: (hubId, reason, detail) => {
      const full = pairs.size >= pairsMax && !pairs.has(`${hubId} ${reason}`);
      const named = full ? '' : hubId;
      const name = `${named} ${reason}`;
      const pair = pairs.get(name) ?? {
        hubId: named,
        reason,
        count: 0,
        ...(detail !== undefined && { detail }),
      };
      pair.count++;
      pairs.set(name, pair);
      timer ??= setTimeout(() => void flush(), gatherMs);
    },
    counts: async () => {
      await flush();
      const rows = await database
        .selectFrom('refusals')
        .select(['reason', (column) => column.fn.sum('count').as('count')])
        .groupBy('reason')
        .orderBy('reason')
        .execute();
      return Object.fromEntries(rows.map((row) => [row.reason, Number(row.count)]));
    },
    close: flush,
  };
}
