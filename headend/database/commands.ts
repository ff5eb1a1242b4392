import { sql } from 'kysely';
import type { CommandRequest, CommandResult } from '../../schemas/generated/message.ts';
import type { Queries } from './tables.ts';

export interface StoredCommand {
  readonly slot: number;
  readonly counter: number;
  readonly command: CommandRequest['command'];
  readonly atUtcMs: number;
  /** Absent while the hub has not answered. */
  readonly outcome?: string;
  readonly reason?: string;
  readonly result?: unknown;
}

/** Commands that may wait for one hub and slot. */
export const commandsWaitingMax = 32;

export async function insertCommand(
  queries: Queries,
  hubId: string,
  { slot, counter, command, atUtcMs }: StoredCommand,
): Promise<void> {
  await queries
    .insertInto('commands')
    .values({
      hub_id: hubId,
      slot,
      counter,
      command: sql`${JSON.stringify(command)}::jsonb`,
      at_utc_ms: atUtcMs,
    })
    .onConflict((conflict) => conflict.columns(['hub_id', 'slot', 'counter']).doNothing())
    .execute();
}

/** The number the next command of a slot gets: it rises for ever, whatever became of the earlier ones. */
export async function nextCounter(queries: Queries, hubId: string, slot: number): Promise<number> {
  const row = await queries
    .selectFrom('commands')
    .select((column) => column.fn.max('counter').as('last'))
    .where('hub_id', '=', hubId)
    .where('slot', '=', slot)
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

export async function readCommands(
  queries: Queries,
  hubId: string,
  only: 'waiting' | 'all',
): Promise<StoredCommand[]> {
  let select = queries.selectFrom('commands').selectAll().where('hub_id', '=', hubId);
  if (only === 'waiting') select = select.where('outcome', 'is', null);
  const rows = await select.orderBy('slot').orderBy('counter').execute();
  return rows.map((row) => ({
    slot: row.slot,
    counter: row.counter,
    command: row.command as CommandRequest['command'],
    atUtcMs: row.at_utc_ms,
    ...(row.outcome !== null && { outcome: row.outcome }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.result !== null && { result: row.result }),
  }));
}

/** Keeps a command's outcome; the first one told stays. */
export async function applyCommandResult(
  queries: Queries,
  hubId: string,
  slot: number,
  { counter, outcome, reason, result }: CommandResult,
): Promise<void> {
  await queries
    .updateTable('commands')
    .set({
      outcome,
      reason: reason ?? null,
      result: result === undefined ? null : sql`${JSON.stringify(result)}::jsonb`,
    })
    .where('hub_id', '=', hubId)
    .where('slot', '=', slot)
    .where('counter', '=', counter)
    .where('outcome', 'is', null)
    .execute();
}
