import { join } from 'node:path';
import { type Compaction, createCompaction } from './compaction.ts';
import type { DurableStore, StoredRecord, StoreResult } from './contract.ts';
import { diskFault } from './disk-fault.ts';
import { assertJsonSafe } from './json-safe.ts';
import { type NedbDatabase, openNedb, type StoredDocument } from './nedb-database.ts';
import { repairFile } from './repair.ts';
import { createReserve, type Reserve } from './reserve.ts';
import { createSyncedFile, type SyncedFile } from './synced-file.ts';

/** Writes that may wait for the disk; beyond, a write is refused at once. */
export const writesWaitingMax = 1024;

/** Ids are ours. What NeDB loses (`__proto__`, an empty id) does not fit this pattern. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9:.-]{0,159}$/;

interface Stream {
  readonly database: NedbDatabase;
  readonly file: SyncedFile;
  readonly compaction: Compaction;
  readonly reserve: Reserve;
}

/** Documents to put, null to remove. */
type Changes = ReadonlyMap<string, StoredDocument | null>;

/**
 * Opens the stream `name` of a folder: `name.db`, with `name.quarantine` beside it for damaged lines (11.1, 11.2).
 * It opens on a full, a read-only and a damaged disk; writes then say what is wrong. Rejects only when the disk does
 * not even let it read: what stands there must not be overwritten by an empty stream. The caller holds the folder's
 * lock (`lockFolder`). `put` throws on an id or a value that could not be read back the same: a bug of the caller.
 *
 * Each write changes NeDB's memory, appends the lines NeDB wants to persist with one sync, and takes the change back
 * when that fails. A power cut may keep a part of a `put` that was not acknowledged, never lose one that was.
 */
export async function openStore(folder: string, name: string): Promise<DurableStore> {
  const path = join(folder, `${name}.db`);
  const repaired = await repairFile(path, join(folder, `${name}.quarantine`));
  const database = await openNedb(path, !repaired.exists);
  const documents = await database.all();
  const file = createSyncedFile(path, repaired.lengthBytes);
  const compaction = createCompaction(path, file, database, documents);
  const reserve = createReserve(folder);
  await reserve.refill();
  const stream: Stream = { database, file, compaction, reserve };
  const mayCompact = repaired.exists && repaired.clean;
  const inTurn = createTurns();

  const write = async (changesNow: () => Changes): Promise<StoreResult> => {
    if (inTurn.waiting() >= writesWaitingMax)
      return { ok: false, reason: 'store-broken', detail: `${writesWaitingMax} writes wait for the disk` };
    const done = inTurn.run(() => commit(stream, changesNow()).catch(diskFault));
    // After the acknowledgement: nobody waits for a compaction but the next write.
    if (mayCompact) void inTurn.run(() => compact(stream));
    return done;
  };

  return {
    report: { records: documents.length, tornBytes: repaired.tornBytes, quarantined: repaired.quarantined },
    async put(records) {
      const changes = new Map(records.map((record) => [record.id, documentOf(record)]));
      return write(() => changes);
    },
    remove: (ids) => write(() => new Map(ids.filter(compaction.has).map((id) => [id, null]))),
    all: () =>
      inTurn.run(async () =>
        (await database.all())
          .sort((a, b) => (a._id < b._id ? -1 : 1))
          .map((document): StoredRecord => ({ id: document._id, value: JSON.parse(document.json) })),
      ),
    get: (id) =>
      inTurn.run(async (): Promise<unknown> => {
        const document = await database.get(id);
        return document === null ? undefined : JSON.parse(document.json);
      }),
    close: () => inTurn.run(async () => undefined),
  };
}

async function commit(stream: Stream, changes: Changes): Promise<StoreResult> {
  if (changes.size === 0) return { ok: true };
  const { database, compaction } = stream;
  const before = new Map<string, StoredDocument | null>();
  for (const id of changes.keys()) before.set(id, await database.get(id));
  for (const [id, document] of changes) await database.set(id, document);
  const lines = database.takeLines();
  if (lines.length !== changes.size)
    throw new Error(
      `nedb persisted ${lines.length} lines for ${changes.size} changes: its inside is not 4.1.2's`,
    );
  const result = await append(stream, lines, changes);
  if (result.ok) {
    for (const [id, document] of changes) compaction.account(id, document ?? undefined);
  } else {
    for (const [id, document] of before) await database.set(id, document);
    database.takeLines();
  }
  return result;
}

/** On a full disk a removal may use the room kept back: it is what makes room again. */
async function append(
  { file, reserve }: Stream,
  lines: readonly string[],
  changes: Changes,
): Promise<StoreResult> {
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const result = await file.append(bytes);
  if (result.ok || result.reason !== 'store-full') return result;
  const removesOnly = [...changes.values()].every((document) => document === null);
  return removesOnly && (await reserve.release()) ? file.append(bytes) : result;
}

async function compact({ compaction, reserve }: Stream): Promise<void> {
  if (await compaction.runIfWorthIt()) await reserve.refill();
}

/** Runs tasks one after the other: a read never sees a write that is not yet on the disk. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    waiting: () => waiting,
    run<T>(task: () => Promise<T>): Promise<T> {
      waiting += 1;
      const mine = last.then(task).finally(() => {
        waiting -= 1;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

function documentOf({ id, value }: StoredRecord): StoredDocument {
  if (!idPattern.test(id))
    throw new TypeError(`\`${id}\` is no record id: letters, digits, and : . - inside`);
  assertJsonSafe(value, id);
  return { _id: id, json: JSON.stringify(value) };
}
