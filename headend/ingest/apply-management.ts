import type { Kysely } from 'kysely';
import { fromBase64 } from '../../runtime/envelope/bytes.ts';
import { insertCommand } from '../database/commands.ts';
import { recordOffer } from '../database/policies.ts';
import { type HubFacts, insertHub } from '../database/registry.ts';
import { insertRoot } from '../database/roots.ts';
import { insertSigningKey } from '../database/signing-keys.ts';
import type { Tables } from '../database/tables.ts';
import type { Change, EnvelopeChange } from './change.ts';
import { type HubState, newHubState } from './hub-state.ts';

/** Brings a change of the operator's into the database, and a new hub into memory. */
export async function applyManagement(
  database: Kysely<Tables>,
  hubs: Map<string, HubState>,
  change: Exclude<Change, EnvelopeChange>,
): Promise<void> {
  const { atUtcMs } = change;
  switch (change.kind) {
    case 'hub': {
      const { hubId, serial, model, region, tags } = change;
      const keys = {
        boxPublicKey: bytesOf(change.boxPublicKey),
        signPublicKey: bytesOf(change.signPublicKey),
      };
      const facts: HubFacts = { hubId, serial, model, region, tags, ...keys };
      await insertHub(database, facts, atUtcMs);
      if (!hubs.has(hubId)) hubs.set(hubId, newHubState(facts));
      return;
    }
    case 'policy': {
      const { id, hubId, hash, version } = change;
      const offer = { id, hubId, hash, version, container: bytesOf(change.container), atUtcMs };
      await database.transaction().execute((transaction) => recordOffer(transaction, offer));
      return;
    }
    case 'root':
      return insertRoot(database, change.version, bytesOf(change.container), atUtcMs);
    case 'signing-key':
      return insertSigningKey(database, change);
    case 'command':
      return insertCommand(database, change.hubId, change);
  }
}

function bytesOf(base64: string): Uint8Array {
  const bytes = fromBase64(base64);
  if (bytes === undefined) throw new TypeError('a journalled change holds no base64 where it should');
  return bytes;
}
