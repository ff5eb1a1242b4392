import { join } from 'node:path';
import { toBase64 } from '../runtime/envelope/bytes.ts';
import { boxKeyPairFromSecret } from '../runtime/envelope/nacl.ts';
import { type VerifiedRoot, verifyRoot } from '../runtime/envelope/root.ts';
import type { Root } from '../schemas/generated/root.ts';
import type { Broker, BrokerEvents } from './broker/broker.ts';
import { startEmbeddedBroker } from './broker/embedded-broker.ts';
import { type Clock, createClock } from './clock.ts';
import type { Configuration } from './configuration.ts';
import { type Database, openEmbedded, openServer } from './database/database.ts';
import { type EventLog, openEventLog } from './database/event-log.ts';
import { readRoots } from './database/roots.ts';
import { createDownlink, type Downlink } from './ingest/downlink.ts';
import { type HubState, loadHubStates } from './ingest/hub-state.ts';
import { createIngest, type Ingest } from './ingest/ingest.ts';
import { type Journal, openJournal, readJournal } from './ingest/journal.ts';
import { createKeyRing } from './ingest/key-ring.ts';
import { createRefusals, type Refusals } from './ingest/refusals.ts';
import { createTurns } from './turns.ts';

export interface HeadEndSetup {
  readonly folder: string;
  readonly configuration: Configuration;
  /** URL of a PostgreSQL server; undefined: embedded, in the folder. */
  readonly databaseUrl: string | undefined;
  /** URL of an MQTT broker; undefined: embedded. */
  readonly brokerUrl: string | undefined;
}

/** A running head-end without its HTTP side. */
export interface HeadEnd {
  readonly database: Database;
  readonly hubs: ReadonlyMap<string, HubState>;
  readonly ingest: Ingest;
  readonly downlink: Downlink;
  readonly events: EventLog;
  readonly refusals: Refusals;
  readonly clock: Clock;
  readonly mqttPort: number | undefined;
  /** The root document in force, with its exact signed bytes. */
  readonly root: () => { readonly root: Root; readonly container: Uint8Array };
  /** Puts a successor of the root in force, if it is one. */
  readonly offerRoot: (container: Uint8Array) => Promise<VerifiedRoot>;
  readonly stop: () => Promise<void>;
}

/** A journal that grows beyond this is made superfluous by a checkpoint. */
const journalBytesMax = 16 * 1024 * 1024;

/** Starts everything but HTTP. Throws when folder, database, broker or root cannot be used; says what to do. */
export async function startHeadEnd(setup: HeadEndSetup): Promise<HeadEnd> {
  const { configuration, databaseUrl } = setup;
  const clock = createClock(configuration.clock);
  const database =
    databaseUrl === undefined
      ? await openEmbedded(join(setup.folder, 'database'))
      : await openServer(databaseUrl);
  const journalFolder = join(setup.folder, 'journal');
  const pending = database.durable ? [] : await readJournal(journalFolder);
  const journal = database.durable ? undefined : await openJournal(journalFolder);
  const events = await openEventLog(database.queries, clock);
  const refusals = createRefusals(database.queries, events);
  const hubs = await loadHubStates(database.queries);
  const keys = createKeyRing(configuration.sealSecrets);
  const oneRootAtATime = createTurns();
  let broker: Broker | undefined;
  const downlink = createDownlink({
    keys,
    clock,
    publish: async (hubId, sealed) => broker?.publish(hubId, sealed),
  });
  const ingest = createIngest({
    database: database.queries,
    journal,
    hubs,
    keys,
    downlink,
    events,
    refusals,
    clock,
  });
  if ((await ingest.replay(pending)) > 0) await journal?.rotate(database.checkpoint);
  let current = await settleRoot(database, ingest, configuration.root, clock);
  warnOfMissingSecrets(current.root, configuration.sealSecrets);
  const receive = withRotation(ingest, journal, database);
  const brokerEvents: BrokerEvents = {
    isRegistered: (hubId) => hubs.has(hubId),
    onEnvelope: receive,
    onConnected: (hubId) => events.emit('hub-connected', hubId, {}),
    onDisconnected: (hubId) => {
      downlink.close(hubId);
      events.emit('hub-disconnected', hubId, {});
    },
    onRefused: refusals.note,
  };
  broker = await startBroker(setup, brokerEvents);
  return {
    database,
    hubs,
    ingest,
    downlink,
    events,
    refusals,
    clock,
    mqttPort: broker.port,
    root: () => current,
    offerRoot: (container) =>
      oneRootAtATime(async () => {
        const verdict = verifyRoot(container, current.root);
        if (!verdict.ok) return verdict;
        await ingest.manage(rootChange(verdict.root, container, clock));
        current = { root: verdict.root, container };
        return verdict;
      }),
    stop: async () => {
      await broker?.stop();
      await ingest.settled();
      await refusals.close();
      await events.close();
      if (journal === undefined) return database.close();
      await journal.rotate(database.close);
      await journal.close();
    },
  };
}

/** Hubs seal to the keys of the root: without the secret half nothing of theirs can be opened. */
function warnOfMissingSecrets(root: Root, secrets: Configuration['sealSecrets']): void {
  const held = new Set(
    secrets.map(({ slot, secretKey }) => `${slot} ${toBase64(boxKeyPairFromSecret(secretKey).publicKey)}`),
  );
  for (const { role, slot, name, publicKey } of root.keys)
    if (role === 'seal' && !held.has(`${slot} ${publicKey}`))
      console.error(
        `head-end: no secret for seal key \`${name}\` of slot ${slot}: add it to \`sealKeys\` of the configuration, or hubs are not understood in that slot`,
      );
}

/** The client's package is loaded only when it is used: a start takes long enough. */
async function startBroker(
  { configuration, brokerUrl }: HeadEndSetup,
  events: BrokerEvents,
): Promise<Broker> {
  if (brokerUrl === undefined) return startEmbeddedBroker(configuration.mqtt, events);
  const { connectBroker } = await import('./broker/external-broker.ts');
  return connectBroker(brokerUrl, events);
}

/** The latest root known: the stored one, or the configured one when it is the first or a true successor. */
async function settleRoot(
  database: Database,
  ingest: Ingest,
  configured: Uint8Array,
  clock: Clock,
): Promise<{ root: Root; container: Uint8Array }> {
  const stored = (await readRoots(database.queries, 0)).at(-1);
  const known = stored === undefined ? undefined : verifyRoot(stored, undefined);
  if (known !== undefined && !known.ok)
    throw new Error(`the stored root document is damaged (${known.detail}): restore the database`);
  const verdict = verifyRoot(configured, known?.root);
  if (verdict.ok) {
    await ingest.manage(rootChange(verdict.root, configured, clock));
    return { root: verdict.root, container: configured };
  }
  if (known === undefined || stored === undefined)
    throw new Error(`the configured root is refused (${verdict.reason}: ${verdict.detail})`);
  // The configuration keeps naming the root of the first start; a later one has come through the interface.
  return { root: known.root, container: stored };
}

function rootChange(root: Root, container: Uint8Array, clock: Clock) {
  return {
    kind: 'root',
    version: root.version,
    container: toBase64(container),
    atUtcMs: clock(),
  } as const;
}

/** Receives, and keeps the journal short in the background. */
function withRotation(
  ingest: Ingest,
  journal: Journal | undefined,
  database: Database,
): (hubId: string, sealed: Uint8Array) => Promise<void> {
  let rotating = false;
  return async (hubId, sealed) => {
    await ingest.receive(hubId, sealed);
    if (journal === undefined || rotating || journal.size() < journalBytesMax) return;
    rotating = true;
    journal
      .rotate(database.checkpoint)
      .catch((error: unknown) => console.error('the journal was not rotated:', error))
      .finally(() => {
        rotating = false;
      });
  };
}
