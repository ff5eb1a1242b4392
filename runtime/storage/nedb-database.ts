import Datastore from 'nedb-promises';
import { decodeLine, encodeLine } from './line-format.ts';

/** A record as NeDB holds it. The value is text, so that NeDB has no say in its keys and types. */
export interface StoredDocument {
  readonly _id: string;
  readonly json: string;
}

/** NeDB as an index in memory over a file of lines that somebody else writes. */
export interface NedbDatabase {
  readonly all: () => Promise<StoredDocument[]>;
  readonly get: (id: string) => Promise<StoredDocument | null>;
  /** Puts a document, or removes it for null, in memory only; the line for the file waits in `takeLines`. */
  readonly set: (id: string, document: StoredDocument | null) => Promise<void>;
  /** The lines NeDB has wanted on the disk since the last call. */
  readonly takeLines: () => string[];
  /** Compaction: replaces the file by one line per document, safe against a cut. */
  readonly rewriteFile: () => Promise<void>;
}

/** What is used of NeDB beyond its published types; tests/storage holds the contract with version 4.1.2. */
interface NedbInside {
  readonly persistence: {
    persistNewStateAsync: (documents: readonly object[]) => Promise<void>;
    persistCachedDatabaseAsync?: () => Promise<void>;
  };
  /** Never `compactDatafile`: it cannot be awaited. */
  readonly compactDatafileAsync: () => Promise<void>;
}

/**
 * Loads a repaired file. As it comes, NeDB acknowledges a write before it is on the disk and rewrites the file at
 * every load, for which a full or read-only disk has no room; both steps are replaced on the instance. With
 * `inMemoryOnly` there is no file to load.
 */
export async function openNedb(path: string, inMemoryOnly: boolean): Promise<NedbDatabase> {
  const options = {
    filename: path,
    inMemoryOnly,
    corruptAlertThreshold: 0,
    afterSerialization: encodeLine,
    // Damaged lines that could not be moved away are passed over: `{}` is a line without an id.
    beforeDeserialization: (line: string) => decodeLine(line) ?? '{}',
    modes: { fileMode: 0o600, dirMode: 0o700 },
  };
  const database = Datastore.create(options);
  const inside = database as unknown as NedbInside;
  let lines: string[] = [];
  inside.persistence.persistNewStateAsync = async (documents) => {
    for (const document of documents) lines.push(encodeLine(JSON.stringify(document)));
  };
  inside.persistence.persistCachedDatabaseAsync = async () => undefined;
  await database.load();
  // From here on the method of the class again, for compaction.
  delete inside.persistence.persistCachedDatabaseAsync;

  return {
    all: async () => database.find<StoredDocument>({}),
    get: async (id) => database.findOne<StoredDocument>({ _id: id }),
    async set(id, document) {
      if (document === null) await database.remove({ _id: id }, {});
      else await database.update({ _id: id }, document, { upsert: true });
    },
    takeLines() {
      const taken = lines;
      lines = [];
      return taken;
    },
    rewriteFile: () => inside.compactDatafileAsync(),
  };
}
