import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { encodeLine } from './line-format.ts';
import type { NedbDatabase, StoredDocument } from './nedb-database.ts';
import type { SyncedFile } from './synced-file.ts';

/** A file is not worth compacting below this size. */
const compactAboveBytes = 64 * 1024;
/** Room wanted on the disk for the second copy, as a multiple of the live data. */
const roomFactor = 1.2;

/** Knows how much of a stream's file is live, and rewrites it when more than half is not. */
export interface Compaction {
  /** A document was put (or, undefined, removed) and is on the disk. */
  readonly account: (id: string, document: StoredDocument | undefined) => void;
  readonly has: (id: string) => boolean;
  /** Rewrites the file if that is worth it; a failure leaves the old file in force. True when it was rewritten. */
  readonly runIfWorthIt: () => Promise<boolean>;
}

export function createCompaction(
  path: string,
  file: SyncedFile,
  database: NedbDatabase,
  documents: readonly StoredDocument[],
): Compaction {
  const lengths = new Map(documents.map((document) => [document._id, lineLength(document)]));
  let liveBytes = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  let threshold = compactAboveBytes;

  return {
    account(id, document) {
      const length = document === undefined ? 0 : lineLength(document);
      liveBytes += length - (lengths.get(id) ?? 0);
      if (document === undefined) lengths.delete(id);
      else lengths.set(id, length);
    },
    has: (id) => lengths.has(id),
    async runIfWorthIt() {
      const length = file.lengthBytes();
      if (length <= threshold || length <= 2 * liveBytes) return false;
      try {
        const disk = await statfs(dirname(path));
        if (disk.bavail * disk.bsize < roomFactor * liveBytes) return false;
        await database.rewriteFile();
        await file.replaced();
        threshold = compactAboveBytes;
        return true;
      } catch {
        // Not again at the next write, and the one after: the disk has to be worth another try.
        threshold = 2 * length;
        return false;
      }
    },
  };
}

function lineLength(document: StoredDocument): number {
  return Buffer.byteLength(encodeLine(JSON.stringify(document))) + 1;
}
