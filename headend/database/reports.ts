import { sql } from 'kysely';
import type { ItemId, Report } from '../../schemas/generated/message.ts';
import { storeReading } from './readings.ts';
import type { Queries } from './tables.ts';

export interface StoredReport {
  readonly id: ItemId;
  readonly slot: number;
  readonly kind: string;
  readonly atUtcMs: number;
  readonly receivedUtcMs: number;
  readonly quality: string;
  readonly body: unknown;
}

export const reportsPerPageMax = 1_000;

/** Stores the reports that are not there yet, and gives these; the others are duplicates, already stored (11.1). */
export async function storeReports(
  queries: Queries,
  hubId: string,
  slot: number,
  reports: readonly Report[],
  receivedUtcMs: number,
): Promise<Report[]> {
  if (reports.length === 0) return [];
  const inserted = await queries
    .insertInto('reports')
    .values(
      reports.map((report) => ({
        hub_id: hubId,
        boot: report.id.boot,
        seq: report.id.seq,
        slot,
        kind: report.body.kind,
        at_utc_ms: report.atUtcMs,
        received_utc_ms: receivedUtcMs,
        quality: report.quality,
        body: sql`${JSON.stringify(report.body)}::jsonb`,
      })),
    )
    .onConflict((conflict) => conflict.columns(['hub_id', 'boot', 'seq']).doNothing())
    .returning(['boot', 'seq'])
    .execute();
  const fresh = new Set(inserted.map((row) => `${row.boot} ${row.seq}`));
  // A report twice in one envelope is stored once: the name is taken out at its first use.
  const stored = reports.filter(({ id }) => fresh.delete(`${id.boot} ${id.seq}`));
  for (const { body } of stored)
    if (body.kind === 'meter-reading') await storeReading(queries, hubId, slot, body);
  return stored;
}

/** A hub's reports, the latest received first; `limit`: at most `reportsPerPageMax`. */
export async function readReports(
  queries: Queries,
  query: { hubId: string; kind?: string | undefined; slot?: number | undefined; limit: number },
): Promise<StoredReport[]> {
  let select = queries.selectFrom('reports').selectAll().where('hub_id', '=', query.hubId);
  if (query.kind !== undefined) select = select.where('kind', '=', query.kind);
  if (query.slot !== undefined) select = select.where('slot', '=', query.slot);
  const rows = await select
    .orderBy('received_utc_ms', 'desc')
    .orderBy('boot', 'desc')
    .orderBy('seq', 'desc')
    .limit(query.limit)
    .execute();
  return rows.map((row) => ({
    id: { boot: row.boot, seq: row.seq },
    slot: row.slot,
    kind: row.kind,
    atUtcMs: row.at_utc_ms,
    receivedUtcMs: row.received_utc_ms,
    quality: row.quality,
    body: row.body,
  }));
}
