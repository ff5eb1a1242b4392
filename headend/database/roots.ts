import type { Queries } from './tables.ts';

/** Containers of the root documents from a version on, in order. */
export async function readRoots(queries: Queries, fromVersion: number): Promise<Uint8Array[]> {
  const rows = await queries
    .selectFrom('roots')
    .select('container')
    .where('version', '>=', fromVersion)
    .orderBy('version')
    .execute();
  return rows.map((row) => row.container);
}

/** Idempotent: a version once in force is never another document. */
export async function insertRoot(
  queries: Queries,
  version: number,
  container: Uint8Array,
  atUtcMs: number,
): Promise<void> {
  await queries
    .insertInto('roots')
    .values({ version, container, at_utc_ms: atUtcMs })
    .onConflict((conflict) => conflict.column('version').doNothing())
    .execute();
}
