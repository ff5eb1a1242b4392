import { type Selectable, sql } from 'kysely';
import type { Hello } from '../../schemas/generated/message.ts';
import type { Queries, Tables } from './tables.ts';

/** What is registered of a hub. */
export interface HubFacts {
  /** 16 hex. */
  readonly hubId: string;
  readonly serial: string;
  readonly model: string;
  readonly region: string;
  readonly tags: readonly string[];
  /** X25519, 32 bytes. */
  readonly boxPublicKey: Uint8Array;
  /** Ed25519, 32 bytes. */
  readonly signPublicKey: Uint8Array;
}

/** A hub as the registry knows it; null and 0: not heard yet. */
export interface RegisteredHub extends HubFacts {
  readonly registeredUtcMs: number;
  readonly bootId: number;
  readonly downEpoch: number;
  readonly policyHash: string | null;
  readonly policyVersion: number | null;
  readonly policyState: string | null;
  readonly rootVersion: number | null;
  readonly lastSeenUtcMs: number | null;
  readonly envelopes: number;
  readonly reports: number;
  readonly duplicates: number;
}

/** Idempotent: a hub that is there stays as it is. */
export async function insertHub(queries: Queries, hub: HubFacts, atUtcMs: number): Promise<void> {
  await queries
    .insertInto('hubs')
    .values({
      hub_id: hub.hubId,
      serial: hub.serial,
      model: hub.model,
      region: hub.region,
      tags: sql`${JSON.stringify(hub.tags)}::jsonb`,
      box_public_key: hub.boxPublicKey,
      sign_public_key: hub.signPublicKey,
      registered_utc_ms: atUtcMs,
    })
    .onConflict((conflict) => conflict.column('hub_id').doNothing())
    .execute();
}

export async function readHubs(queries: Queries): Promise<RegisteredHub[]> {
  const rows = await queries.selectFrom('hubs').selectAll().orderBy('hub_id').execute();
  return rows.map(hubOf);
}

export async function readHub(queries: Queries, hubId: string): Promise<RegisteredHub | undefined> {
  const row = await queries.selectFrom('hubs').selectAll().where('hub_id', '=', hubId).executeTakeFirst();
  return row === undefined ? undefined : hubOf(row);
}

/** Over all hubs. */
export async function readTotals(
  queries: Queries,
): Promise<{ envelopes: number; reports: number; duplicates: number }> {
  const row = await queries
    .selectFrom('hubs')
    .select(({ fn }) => [
      fn.sum('envelopes').as('envelopes'),
      fn.sum('reports').as('reports'),
      fn.sum('duplicates').as('duplicates'),
    ])
    .executeTakeFirst();
  const { envelopes, reports, duplicates } = row ?? {};
  return {
    envelopes: Number(envelopes ?? 0),
    reports: Number(reports ?? 0),
    duplicates: Number(duplicates ?? 0),
  };
}

function hubOf(row: Selectable<Tables['hubs']>): RegisteredHub {
  return {
    hubId: row.hub_id,
    serial: row.serial,
    model: row.model,
    region: row.region,
    tags: row.tags as string[],
    boxPublicKey: row.box_public_key,
    signPublicKey: row.sign_public_key,
    registeredUtcMs: row.registered_utc_ms,
    bootId: row.boot_id,
    downEpoch: row.down_epoch,
    policyHash: row.policy_hash,
    policyVersion: row.policy_version,
    policyState: row.policy_state,
    rootVersion: row.root_version,
    lastSeenUtcMs: row.last_seen_utc_ms,
    envelopes: row.envelopes,
    reports: row.reports,
    duplicates: row.duplicates,
  };
}

/** Adds what an envelope brought to the hub's counts. */
export async function countEnvelope(
  queries: Queries,
  hubId: string,
  brought: { bootId: number; reports: number; duplicates: number; atUtcMs: number },
): Promise<void> {
  await queries
    .updateTable('hubs')
    .set((column) => ({
      boot_id: brought.bootId,
      last_seen_utc_ms: brought.atUtcMs,
      envelopes: column('envelopes', '+', 1),
      reports: column('reports', '+', brought.reports),
      duplicates: column('duplicates', '+', brought.duplicates),
    }))
    .where('hub_id', '=', hubId)
    .execute();
}

/** Keeps what a hello says and takes the next epoch for downlinks. */
export async function recordHello(
  queries: Queries,
  hubId: string,
  hello: Hello,
  downEpoch: number,
): Promise<void> {
  await queries
    .updateTable('hubs')
    .set({
      policy_hash: hello.policyHash,
      policy_version: hello.policyVersion,
      policy_state: hello.policyState,
      root_version: hello.rootVersion,
      last_command: hello.lastCommand,
      down_epoch: downEpoch,
    })
    .where('hub_id', '=', hubId)
    .execute();
}
