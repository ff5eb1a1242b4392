import type { ReplayWindow } from '../../runtime/envelope/replay-window.ts';
import type { Queries } from './tables.ts';

/** Boots whose salts are kept per hub. */
export const bootsKeptMax = 64;

export async function readBoots(
  queries: Queries,
): Promise<{ hubId: string; bootId: number; salt: Uint8Array }[]> {
  const rows = await queries.selectFrom('hub_boots').selectAll().orderBy('boot_id').execute();
  return rows.map((row) => ({ hubId: row.hub_id, bootId: row.boot_id, salt: row.salt }));
}

export async function insertBoot(
  queries: Queries,
  hubId: string,
  bootId: number,
  salt: Uint8Array,
): Promise<void> {
  await queries
    .insertInto('hub_boots')
    .values({ hub_id: hubId, boot_id: bootId, salt })
    .onConflict((conflict) => conflict.columns(['hub_id', 'boot_id']).doNothing())
    .execute();
  const kept = queries
    .selectFrom('hub_boots')
    .select('boot_id')
    .where('hub_id', '=', hubId)
    .orderBy('boot_id', 'desc')
    .limit(bootsKeptMax);
  await queries
    .deleteFrom('hub_boots')
    .where('hub_id', '=', hubId)
    .where('boot_id', 'not in', kept)
    .execute();
}

export async function readWindows(
  queries: Queries,
): Promise<{ hubId: string; slot: number; window: ReplayWindow }[]> {
  const rows = await queries.selectFrom('replay_windows').selectAll().execute();
  return rows.map(({ hub_id: hubId, slot, boot_id: bootId, highest, recent, older }) => ({
    hubId,
    slot,
    window: { bootId, highest, recent, older },
  }));
}

export async function storeWindow(
  queries: Queries,
  hubId: string,
  slot: number,
  window: ReplayWindow,
): Promise<void> {
  const { bootId, ...bits } = window;
  const columns = { boot_id: bootId, ...bits };
  await queries
    .insertInto('replay_windows')
    .values({ hub_id: hubId, slot, ...columns })
    .onConflict((conflict) => conflict.columns(['hub_id', 'slot']).doUpdateSet(columns))
    .execute();
}
