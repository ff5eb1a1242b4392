import type { Kysely } from 'kysely';
import type { Report } from '../../schemas/generated/message.ts';
import { applyCommandResult } from '../database/commands.ts';
import { applyHello, applyPolicyStatus, type PolicyStanding } from '../database/policies.ts';
import { countEnvelope, recordHello } from '../database/registry.ts';
import { insertBoot, storeWindow } from '../database/replay-state.ts';
import { storeReports } from '../database/reports.ts';
import type { Queries, Tables } from '../database/tables.ts';
import { type HubState, keepSalt } from './hub-state.ts';
import type { AcceptedEnvelope } from './judge-envelope.ts';

/** What an envelope brought that was not there before. */
export interface StoredEnvelope {
  readonly fresh: readonly Report[];
  readonly duplicates: number;
  readonly standings: readonly PolicyStanding[];
}

/**
 * Stores all of an envelope in one transaction: after it, and not before, its reports may be acknowledged (11.1) and
 * the epoch that a hello takes may be used. The hub's state in memory follows the commit.
 */
export async function storeEnvelope(
  database: Kysely<Tables>,
  hub: HubState,
  envelope: AcceptedEnvelope,
  atUtcMs: number,
): Promise<StoredEnvelope> {
  const { header, salt, window, hello, reports } = envelope;
  const { hubId } = hub.facts;
  const newBoot = !hub.salts.has(header.bootId);
  const downEpoch = hub.downEpoch + (hello === undefined ? 0 : 1);
  const stored = await database.transaction().execute(async (transaction) => {
    if (newBoot) await insertBoot(transaction, hubId, header.bootId, salt);
    await storeWindow(transaction, hubId, header.slot, window);
    const fresh = await storeReports(transaction, hubId, header.slot, reports, atUtcMs);
    const duplicates = reports.length - fresh.length;
    await countEnvelope(transaction, hubId, {
      bootId: header.bootId,
      reports: fresh.length,
      duplicates,
      atUtcMs,
    });
    const standings = await applyReports(transaction, hubId, header.slot, fresh, atUtcMs);
    if (hello !== undefined) {
      await recordHello(transaction, hubId, hello, downEpoch);
      const standing = await applyHello(transaction, hubId, hello, atUtcMs);
      if (standing !== undefined) standings.push(standing);
    }
    return { fresh, duplicates, standings };
  });
  if (newBoot) keepSalt(hub, header.bootId, salt);
  hub.bootId = header.bootId;
  hub.downEpoch = downEpoch;
  hub.windows.set(header.slot, window);
  if (hello !== undefined) {
    hub.policyVersion = hello.policyVersion;
    hub.policyHash = hello.policyHash;
  }
  return stored;
}

/** Lets reports change more than the list of reports. Policies are the operator's: other slots cannot speak of them. */
async function applyReports(
  queries: Queries,
  hubId: string,
  slot: number,
  reports: readonly Report[],
  atUtcMs: number,
): Promise<PolicyStanding[]> {
  const standings: PolicyStanding[] = [];
  for (const { id, body } of reports) {
    if (body.kind === 'command-result') await applyCommandResult(queries, hubId, slot, body);
    if (body.kind !== 'policy-status' || slot !== 0) continue;
    const standing = await applyPolicyStatus(queries, hubId, body, id, atUtcMs);
    if (standing !== undefined) standings.push(standing);
  }
  return standings;
}
