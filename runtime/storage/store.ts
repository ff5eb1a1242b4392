import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import Datastore from 'nedb-promises';
import { appendDurably } from './append-log.ts';
import type { DurableStore, StoredRecord, StoreResult } from './contract.ts';
import { decodeLine, encodeLine } from './line-format.ts';
import { repairStreamFile } from './repair.ts';

interface Doc {
  readonly _id: string;
  readonly value: unknown;
}

/** The part of NeDB's persistence that is replaced: as shipped it acknowledges before the disk has the data. */
interface Persistence {
  persistNewStateAsync(docs: readonly unknown[]): Promise<void>;
  persistCachedDatabaseAsync(): Promise<void>;
}

const fileMode = 0o600;
/** Ids are ours: what NeDB or JavaScript would treat as special is refused. */
const idPattern = /^[a-z0-9-]{1,128}$/;
/** Below this a file is not worth compacting. */
const compactAboveBytes = 256 * 1024;

/** Opens a stream, repairing first what a power cut left behind. Rejects only when the folder cannot be used at all. */
export async function openStore(folder: string, name: string): Promise<DurableStore> {
  const filename = join(folder, `${name}.db`);
  const repaired = await repairStreamFile(filename);
  const db = Datastore.create({
    filename,
    // Every line has passed its checksum by now, or stands on a disk that could not be repaired.
    corruptAlertThreshold: 1,
    modes: { fileMode, dirMode: 0o700 },
    afterSerialization: encodeLine,
    beforeDeserialization: decodeOrThrow,
  } as Parameters<typeof Datastore.create>[0]) as Datastore<Doc> & {
    persistence: Persistence;
    compactDatafileAsync(): Promise<void>;
  };

  const journal = replacePersistence(db.persistence, filename);
  const compactWhole = db.persistence.persistCachedDatabaseAsync;
  // Loading must not rewrite the file: a full or read-only disk has no room for a second copy.
  db.persistence.persistCachedDatabaseAsync = async () => undefined;
  await db.load();
  db.persistence.persistCachedDatabaseAsync = compactWhole;

  const known = new Map((await db.find({})).map((doc) => [doc._id, doc.value]));
  const inTurn = createQueue();
  const compactWhenWorthwhile = async () => {
    const { size } = await stat(filename);
    if (size < compactAboveBytes || size < 2 * journal.liveBytes(known)) return;
    // A failed compaction leaves the old file in place; the next write tries again.
    await db.compactDatafileAsync().catch(() => undefined);
  };

  return {
    report: { records: known.size, ...repaired },
    put: (records) =>
      inTurn(async () => {
        for (const record of records) assertStorable(record);
        const before = records.map((record) => known.get(record.id));
        const done = await journal.asOne(async () => {
          for (const { id, value } of records)
            await db.update({ _id: id }, { _id: id, value }, { upsert: true });
        });
        if (done.ok) {
          for (const { id, value } of records) known.set(id, value);
          await compactWhenWorthwhile();
          return done;
        }
        await journal.inMemoryOnly(async () => {
          for (const [i, { id }] of records.entries()) {
            if (before[i] === undefined) await db.remove({ _id: id }, {});
            else await db.update({ _id: id }, { _id: id, value: before[i] }, {});
          }
        });
        return done;
      }),
    remove: (ids) =>
      inTurn(async () => {
        const present = ids.filter((id) => known.has(id));
        const done = await journal.asOne(async () => {
          for (const id of present) await db.remove({ _id: id }, {});
        });
        if (done.ok) {
          for (const id of present) known.delete(id);
          await compactWhenWorthwhile();
          return done;
        }
        await journal.inMemoryOnly(async () => {
          for (const id of present) await db.insert({ _id: id, value: known.get(id) });
        });
        return done;
      }),
    all: () =>
      inTurn(async () => {
        const docs = await db.find({}).sort({ _id: 1 });
        return docs.map(({ _id, value }) => ({ id: _id, value }));
      }),
    get: (id) => inTurn(async () => (await db.findOne({ _id: id }))?.value),
    close: () => inTurn(async () => undefined),
  };
}

/** Gathers what NeDB wants to write and puts it on the disk in one synced append. */
function replacePersistence(persistence: Persistence, filename: string) {
  let gathered: unknown[] = [];
  let broken = false;
  persistence.persistNewStateAsync = async (docs) => {
    gathered.push(...docs);
  };
  const inMemoryOnly = async (change: () => Promise<void>) => {
    await change();
    gathered = [];
  };
  return {
    inMemoryOnly,
    async asOne(change: () => Promise<void>): Promise<StoreResult> {
      if (broken)
        return {
          ok: false,
          reason: 'store-broken',
          detail: `${filename} could not be restored after a failed write`,
        };
      gathered = [];
      await change();
      const text = gathered.map((doc) => `${encodeLine(JSON.stringify(doc))}\n`).join('');
      gathered = [];
      if (text === '') return { ok: true };
      const appended = await appendDurably(filename, text, fileMode);
      if (appended.ok) return { ok: true };
      broken = appended.broken;
      return { ok: false, reason: reasonOf(appended.error), detail: appended.error.message };
    },
    liveBytes(live: ReadonlyMap<string, unknown>): number {
      let bytes = 0;
      for (const [id, value] of live) bytes += id.length + JSON.stringify(value).length + 40;
      return bytes;
    },
  };
}

function reasonOf({ code }: NodeJS.ErrnoException): 'store-full' | 'store-read-only' | 'store-broken' {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'store-full';
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' ? 'store-read-only' : 'store-broken';
}

function decodeOrThrow(line: string): string {
  const text = decodeLine(line);
  if (text === undefined) throw new Error('checksum');
  return text;
}

/** NeDB loses some values silently (BigInt, undefined, typed arrays, keys with `$` or `.`): they are refused here. */
function assertStorable({ id, value }: StoredRecord): void {
  if (!idPattern.test(id))
    throw new Error(`the record id ${JSON.stringify(id)} is not of the form a-z, 0-9 and -`);
  assertJson(value, id);
}

function assertJson(value: unknown, id: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) return value.forEach((part) => assertJson(part, id));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, part] of Object.entries(value)) {
      if (key.startsWith('$') || key.includes('.'))
        throw new Error(`record ${id}: the key ${JSON.stringify(key)} cannot be stored`);
      assertJson(part, id);
    }
    return;
  }
  throw new Error(`record ${id} holds a ${typeof value} that JSON cannot carry`);
}

/** Runs tasks one after the other: a batch must not see another's half. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };
}
