import type { Kysely } from 'kysely';
import { fromBase64, toBase64 } from '../../runtime/envelope/bytes.ts';
import { decodeHeader } from '../../runtime/envelope/header.ts';
import type { Clock } from '../clock.ts';
import type { EventLog } from '../database/event-log.ts';
import type { Tables } from '../database/tables.ts';
import { applyManagement } from './apply-management.ts';
import type { Change, EnvelopeChange } from './change.ts';
import type { Downlink } from './downlink.ts';
import { emitStored } from './emit-stored.ts';
import type { HubState } from './hub-state.ts';
import type { Journal } from './journal.ts';
import { type AcceptedEnvelope, judgeEnvelope } from './judge-envelope.ts';
import type { KeyRing } from './key-ring.ts';
import { outboxFor } from './outbox.ts';
import type { Refusals } from './refusals.ts';
import { storeEnvelope } from './store-envelope.ts';

export interface IngestParts {
  readonly database: Kysely<Tables>;
  /** Undefined when the database is durable by itself. */
  readonly journal: Journal | undefined;
  readonly hubs: Map<string, HubState>;
  readonly keys: KeyRing;
  readonly downlink: Downlink;
  readonly events: EventLog;
  readonly refusals: Refusals;
  readonly clock: Clock;
}

/** The way of everything into the database: judged, journalled, committed; then told to hub and pages. */
export interface Ingest {
  /** Resolves when the envelope is stored or refused for good; rejects when it could not be stored. */
  readonly receive: (hubId: string, sealed: Uint8Array) => Promise<void>;
  readonly manage: (change: Exclude<Change, EnvelopeChange>) => Promise<void>;
  /** Applies what the journal holds from before a crash; tells nobody. Gives the number of changes. */
  readonly replay: (changes: readonly Change[]) => Promise<number>;
  /** Done when all that was received is stored. */
  readonly settled: () => Promise<void>;
}

/**
 * Envelopes of one hub that may wait: more than a broker hands on at once. Beyond it the hub loses its connection, and
 * repeats itself later.
 */
const envelopesWaitingMax = 1_024;

export function createIngest(parts: IngestParts): Ingest {
  const { database, journal, hubs, keys, events, refusals, clock } = parts;
  const queues = new Map<string, { length: number; last: Promise<void> }>();

  const commit = async <T>(change: Change, apply: () => Promise<T>): Promise<T> => {
    await journal?.append(change);
    try {
      return await apply();
    } finally {
      journal?.applied(change);
    }
  };
  const take = async (hub: HubState, sealed: Uint8Array): Promise<void> => {
    const { hubId } = hub.facts;
    const judged = judgeEnvelope(sealed, hub, keys);
    if (!judged.ok) return refusals.note(hubId, judged.reason, judged.detail);
    keys.prefer(hub, judged.header.slot, judged.key);
    const atUtcMs = clock();
    const change: Change = { kind: 'envelope', hubId, atUtcMs, sealed: toBase64(sealed) };
    const stored = await commit(change, () => storeEnvelope(database, hub, judged, atUtcMs));
    emitStored(events, hubId, judged, stored);
    await answer(parts, hub, judged);
  };
  /** One envelope of a hub after the other, in the order of arrival. */
  const inTurn = (hubId: string, work: () => Promise<void>): Promise<void> => {
    const queue = queues.get(hubId) ?? { length: 0, last: Promise.resolve() };
    queues.set(hubId, queue);
    if (queue.length >= envelopesWaitingMax) return Promise.reject(new Error(`hub ${hubId} sends too fast`));
    queue.length++;
    const done = queue.last.then(work).finally(() => {
      queue.length--;
    });
    queue.last = done.catch(() => undefined);
    return done;
  };

  return {
    receive: async (hubId, sealed) => {
      const hub = hubs.get(hubId);
      if (hub === undefined) return refusals.note(hubId, 'unregistered-hub');
      await inTurn(hubId, () => take(hub, sealed));
    },
    manage: (change) => commit(change, () => applyManagement(database, hubs, change)),
    replay: async (changes) => {
      for (const change of changes) {
        if (change.kind !== 'envelope') await applyManagement(database, hubs, change);
        else await replayEnvelope(parts, change);
      }
      return changes.length;
    },
    settled: async () => void (await Promise.all([...queues.values()].map((queue) => queue.last))),
  };
}

/**
 * What is stored already is refused as a replay, which is how it should be. Changes are in the order of their commits, so
 * an envelope of a boot before the hub's last one is stored, even when the salt of that boot has been forgotten.
 */
async function replayEnvelope({ database, hubs, keys }: IngestParts, change: EnvelopeChange): Promise<void> {
  const hub = hubs.get(change.hubId);
  const sealed = fromBase64(change.sealed) ?? new Uint8Array(0);
  const decoded = decodeHeader(sealed);
  if (hub === undefined || !decoded.ok || decoded.header.bootId < hub.bootId) return;
  const judged = judgeEnvelope(sealed, hub, keys);
  if (judged.ok) await storeEnvelope(database, hub, judged, change.atUtcMs);
  else if (judged.reason !== 'replayed' && judged.reason !== 'too-old')
    throw new Error(
      `the journal holds an envelope of hub ${change.hubId} that is refused now (${judged.reason}): start with the configuration it was received under`,
    );
}

/** After the commit. Duplicates are acknowledged again: their first acknowledgement was lost (11.1). */
async function answer(
  { database, downlink }: IngestParts,
  hub: HubState,
  { header, hello, reports }: AcceptedEnvelope,
): Promise<void> {
  if (hello !== undefined) await downlink.open(hub, hello, await outboxFor(database, hub.facts.hubId, hello));
  await downlink.acknowledge(
    hub,
    header.slot,
    reports.map((report) => report.id),
  );
}
