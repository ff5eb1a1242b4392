import { mkdir, open, readFile, rename, stat, truncate, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './disk-fault.ts';
import { decodeLine } from './line-format.ts';
import { syncFolder, writeAtomically } from './slot-file.ts';

/** Beyond this the quarantine takes no more: what is in it is enough to look at, and the disk is needed. */
const quarantineBytesMax = 1024 * 1024;

/** A stream's file after the pass that makes it fit to load. */
export interface RepairedFile {
  readonly tornBytes: number;
  readonly quarantined: number;
  /** Length of the good part. */
  readonly lengthBytes: number;
  /** False on a disk where the file is not there and cannot be made. */
  readonly exists: boolean;
  /** False when damaged lines are still in the file because the disk had no room to take them out. */
  readonly clean: boolean;
}

/**
 * Makes a stream's file fit to load (11.2): finishes an interrupted compaction, cuts off an unfinished last write,
 * and moves damaged lines to the quarantine file, so that one bad line neither stops the boot nor disappears unseen.
 * On a full or read-only disk it leaves the file as it is. Rejects when the file is there and cannot be read.
 */
export async function repairFile(path: string, quarantinePath: string): Promise<RepairedFile> {
  await settleCompaction(path);
  const bytes = await readOrCreate(path);
  if (bytes === undefined)
    return { tornBytes: 0, quarantined: 0, lengthBytes: 0, exists: false, clean: true };
  const end = bytes.lastIndexOf(newline) + 1;
  const tornBytes = bytes.length - end;
  if (tornBytes > 0) await truncate(path, end).catch(() => undefined);
  const { good, bad } = sortLines(bytes.subarray(0, end));
  const found = { tornBytes, quarantined: bad.length, exists: true };
  if (bad.length === 0) return { ...found, lengthBytes: end, clean: true };
  const kept = Buffer.concat(good);
  const clean = (await quarantine(quarantinePath, Buffer.concat(bad))) && (await replace(path, kept));
  return { ...found, lengthBytes: clean ? kept.length : end, clean };
}

const newline = 0x0a;

/** NeDB compacts into `path~` and renames it: a leftover is older than the file, unless there is no file. */
async function settleCompaction(path: string): Promise<void> {
  const exists = await stat(path).then(
    () => true,
    (error) => codeOf(error) !== 'ENOENT',
  );
  const settle = exists ? unlink(`${path}~`) : rename(`${path}~`, path);
  await settle.catch(() => undefined);
}

/** The bytes of the file, made now if there is none; undefined when that is not possible. */
async function readOrCreate(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await (await open(path, 'a', 0o600)).close();
    await syncFolder(dirname(path));
    return Buffer.alloc(0);
  } catch {
    return undefined;
  }
}

/** Each line with its end, by whether its check holds. */
function sortLines(bytes: Buffer): { good: Buffer[]; bad: Buffer[] } {
  const good: Buffer[] = [];
  const bad: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.indexOf(newline, from) + 1;
    const intact = decodeLine(bytes.toString('utf8', from, to - 1)) !== undefined;
    (intact ? good : bad).push(bytes.subarray(from, to));
    from = to;
  }
  return { good, bad };
}

async function replace(path: string, bytes: Buffer): Promise<boolean> {
  return writeAtomically(path, bytes).then(
    () => true,
    () => false,
  );
}

async function quarantine(path: string, bytes: Buffer): Promise<boolean> {
  try {
    const file = await open(path, 'a', 0o600);
    try {
      const room = quarantineBytesMax - (await file.stat()).size;
      await file.writeFile(bytes.subarray(0, Math.max(0, room)));
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(dirname(path));
    return true;
  } catch {
    return false;
  }
}
