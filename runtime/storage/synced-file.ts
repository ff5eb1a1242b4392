import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StoreResult } from './contract.ts';
import { diskFault } from './disk-fault.ts';
import { syncFolder } from './slot-file.ts';

/** A file that grows at its end, whose writes are on the disk when they are acknowledged. */
export interface SyncedFile {
  /** Bytes acknowledged so far. */
  readonly lengthBytes: () => number;
  /** Appends and syncs; when it fails, nothing of it stays. */
  readonly append: (bytes: Uint8Array) => Promise<StoreResult>;
  /** After another writer has replaced the file (compaction): takes its length as acknowledged. */
  readonly replaced: () => Promise<void>;
}

/**
 * `lengthBytes`: how much of the file is good. Each write goes to that position and first cuts off what stands
 * behind it, so that the rest of a failed write can never be glued to the next record. The file is opened for each
 * write: a handle kept over a compaction would write into the file that was replaced.
 */
export function createSyncedFile(path: string, lengthAtOpen: number): SyncedFile {
  let length = lengthAtOpen;
  let brokenBy: (StoreResult & { ok: false }) | undefined;

  const append = async (bytes: Uint8Array): Promise<StoreResult> => {
    if (brokenBy !== undefined) return brokenBy;
    let file: FileHandle | undefined;
    try {
      file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
      await cutTo(file, length);
      await writeAll(file, bytes, length);
      const unsynced = await sync(file);
      if (unsynced !== undefined) {
        // After a failed sync the kernel may have dropped the pages and say "fine" the next time. Only a full disk
        // is known to have written nothing; anything else stops the stream until it is opened again.
        if (unsynced.reason !== 'store-full') brokenBy = unsynced;
        await cutTo(file, length).catch(() => undefined);
        return unsynced;
      }
      if (length === 0) await syncFolder(dirname(path));
      length += bytes.length;
      return { ok: true };
    } catch (error) {
      if (file !== undefined) await cutTo(file, length).catch(() => undefined);
      return diskFault(error);
    } finally {
      await file?.close().catch(() => undefined);
    }
  };

  const replaced = async () => {
    const file = await open(path, 'r');
    length = (await file.stat()).size;
    await file.close();
  };

  return { lengthBytes: () => length, append, replaced };
}

async function cutTo(file: FileHandle, length: number): Promise<void> {
  if ((await file.stat()).size > length) await file.truncate(length);
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

async function sync(file: FileHandle): Promise<(StoreResult & { ok: false }) | undefined> {
  try {
    await file.datasync();
    return undefined;
  } catch (error) {
    return diskFault(error);
  }
}
