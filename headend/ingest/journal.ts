import { type FileHandle, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Change } from './change.ts';

/**
 * The embedded database never syncs its files. So each change is written here first, in one file with those that wait
 * at the same time, and synced before anything else is done with it (11.1). After a crash the changes are applied again.
 */
export interface Journal {
  /** Done once the change survives a power cut. Rejects when the disk does not take it. */
  readonly append: (change: Change) => Promise<void>;
  /** Call when an appended change is in the database, or has failed for good. */
  readonly applied: (change: Change) => void;
  /** Bytes since the last rotation. */
  readonly size: () => number;
  /** Lets go of all changes of before this call, once they are applied and `checkpoint` has made them durable. */
  readonly rotate: (checkpoint: () => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Changes that may wait for one sync. */
const changesWaitingMax = 10_000;

const segmentName = /^(\d{8})\.journal$/;
const newline = 0x0a;

interface Segment {
  readonly path: string;
  readonly file: FileHandle;
  bytes: number;
}

interface Waiting {
  readonly line: Buffer;
  /** Undefined: an empty write, to wait for those before. */
  readonly change: Change | undefined;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The changes of a journal folder in order. A torn end, of a write that was never acknowledged, is left out. */
export async function readJournal(folder: string): Promise<Change[]> {
  const changes: Change[] = [];
  for (const path of await segmentPaths(folder)) {
    const bytes = await readFile(path);
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(newline, start);
      const change = end === -1 ? undefined : parseLine(bytes.subarray(start, end));
      if (change === undefined) break;
      changes.push(change);
      start = end + 1;
    }
  }
  return changes;
}

/** Opens a new segment behind those that are there. */
export async function openJournal(folder: string): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  const segments = await openSegments(folder);
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  /** Where each change stands that is not in the database yet. */
  const unapplied = new Map<Change, string>();

  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const path = await segments.write(Buffer.concat(batch.map((entry) => entry.line)));
        for (const { change, resolve } of batch) {
          if (change !== undefined) unapplied.set(change, path);
          resolve();
        }
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    writing = undefined;
  };
  const enqueue = (line: Buffer, change?: Change): Promise<void> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= changesWaitingMax) return reject(new Error('too many changes wait for the disk'));
      waiting.push({ line, change, resolve, reject });
      writing ??= writeAll();
    });

  return {
    append: (change) => enqueue(lineOf(change), change),
    applied: (change) => void unapplied.delete(change),
    size: segments.size,
    rotate: async (checkpoint) => {
      segments.endCurrent();
      // Behind this empty write, everything accepted before the call is in an ended segment.
      await enqueue(Buffer.alloc(0));
      const held = new Set(unapplied.values());
      await checkpoint();
      await segments.removeUpTo((path) => held.has(path));
    },
    close: async () => {
      await writing;
      await segments.close();
    },
  };
}

/** The files of the journal: written one after the other, removed from the front. */
async function openSegments(folder: string) {
  let ended = await segmentPaths(folder);
  let number = Number(segmentName.exec(basename(ended.at(-1) ?? ''))?.[1] ?? 0);
  let current = await openSegment(folder, ++number);
  let ending = false;

  return {
    size: () => current.bytes,
    endCurrent: () => {
      ending = true;
    },
    /** Writes and syncs; gives the file's path. Behind a write that failed half-way nothing could be read back, so the next goes to a new file. */
    write: async (bytes: Buffer): Promise<string> => {
      if (ending) {
        const next = await openSegment(folder, ++number);
        ended.push(current.path);
        await current.file.close();
        current = next;
        ending = false;
      }
      try {
        await current.file.appendFile(bytes);
        await current.file.datasync();
      } catch (error) {
        ending = true;
        throw error;
      }
      current.bytes += bytes.length;
      return current.path;
    },
    /** Removes ended files in order, up to the first that is still needed. */
    removeUpTo: async (isNeeded: (path: string) => boolean): Promise<void> => {
      const needed = ended.findIndex(isNeeded);
      const free = needed === -1 ? ended : ended.slice(0, needed);
      for (const path of free) await rm(path, { force: true });
      ended = ended.slice(free.length);
    },
    close: async (): Promise<void> => {
      await current.file.close();
      if (current.bytes === 0) await rm(current.path, { force: true });
    },
  };
}

async function openSegment(folder: string, number: number): Promise<Segment> {
  const path = join(folder, `${String(number).padStart(8, '0')}.journal`);
  const file = await open(path, 'ax');
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
  return { path, file, bytes: 0 };
}

async function segmentPaths(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => segmentName.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Checksum, space, JSON, newline: JSON has no raw newline inside. */
function lineOf(change: Change): Buffer {
  const text = Buffer.from(JSON.stringify(change));
  return Buffer.concat([Buffer.from(`${checksumOf(text)} `), text, Buffer.of(newline)]);
}

function parseLine(line: Buffer): Change | undefined {
  const text = line.subarray(9);
  return line.toString('latin1', 0, 9) === `${checksumOf(text)} `
    ? (JSON.parse(text.toString()) as Change)
    : undefined;
}

function checksumOf(text: Buffer): string {
  return crc32(text).toString(16).padStart(8, '0');
}
