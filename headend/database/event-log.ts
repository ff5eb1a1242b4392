import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Tables } from './tables.ts';

export type EventKind =
  | 'hub-registered'
  | 'hub-connected'
  | 'hub-disconnected'
  | 'session'
  | 'reading'
  | 'report'
  | 'policy-state'
  | 'signing-key-requested'
  | 'root-changed'
  | 'duplicate'
  | 'refused';

export interface LoggedEvent {
  /** Rises by one. */
  readonly id: number;
  readonly kind: EventKind;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What pages watch. Told after it happened, so never evidence: what counts is in the other tables. */
export interface EventLog {
  readonly emit: (
    kind: EventKind,
    hubId: string | undefined,
    data: Readonly<Record<string, unknown>>,
  ) => void;
  /** Calls `listener` with each event from now on, after it is stored; returns the end of it. */
  readonly listen: (listener: (event: LoggedEvent) => void) => () => void;
  /** Stored events after `id`, at most `eventsKept`. */
  readonly since: (id: number) => Promise<LoggedEvent[]>;
  readonly close: () => Promise<void>;
}

const eventsKept = 10_000;
/** Events that may wait for the database; more are dropped, oldest first. */
const eventsWaitingMax = 10_000;
const eventsPerInsertMax = 500;

export async function openEventLog(database: Kysely<Tables>, clock: Clock): Promise<EventLog> {
  const last = await database
    .selectFrom('events')
    .select((column) => column.fn.max('id').as('id'))
    .executeTakeFirst();
  let nextId = Number(last?.id ?? 0) + 1;
  let prunedAt = nextId;
  let waiting: Omit<LoggedEvent, 'id'>[] = [];
  let writing: Promise<void> | undefined;
  const listeners = new Set<(event: LoggedEvent) => void>();

  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, eventsPerInsertMax).map((event) => ({ id: nextId++, ...event }));
      waiting = waiting.slice(batch.length);
      await insertEvents(database, batch);
      for (const event of batch) for (const listener of listeners) listener(event);
      if (nextId - prunedAt < eventsPerInsertMax) continue;
      prunedAt = nextId;
      await database
        .deleteFrom('events')
        .where('id', '<', nextId - eventsKept)
        .execute();
    }
  };

  return {
    emit: (kind, hubId, data) => {
      const at = { atUtcMs: clock() };
      waiting.push({ kind, data: hubId === undefined ? { ...data, ...at } : { hubId, ...data, ...at } });
      if (waiting.length > eventsWaitingMax) waiting.shift();
      // Events are news: a database that does not take them must not stop the ingest.
      writing ??= writeAll()
        .catch((error) => console.error('events were not stored:', error))
        .finally(() => {
          writing = undefined;
        });
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    since: async (id) => {
      const rows = await database
        .selectFrom('events')
        .select(['id', 'kind', 'data'])
        .where('id', '>', id)
        .orderBy('id')
        .limit(eventsKept)
        .execute();
      return rows.map((row) => ({
        id: row.id,
        kind: row.kind as EventKind,
        data: row.data as Record<string, unknown>,
      }));
    },
    close: async () => void (await writing),
  };
}

async function insertEvents(database: Kysely<Tables>, events: readonly LoggedEvent[]): Promise<void> {
  await database
    .insertInto('events')
    .values(
      events.map(({ id, kind, data }) => ({
        id,
        kind,
        hub_id: typeof data.hubId === 'string' ? data.hubId : null,
        at_utc_ms: Number(data.atUtcMs),
        data: sql`${JSON.stringify(data)}::jsonb`,
      })),
    )
    .execute();
}
