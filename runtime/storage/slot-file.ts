import { mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './disk-fault.ts';

/**
 * Replaces a file wholly or not at all: writes a second file, syncs it, renames it over the first, syncs the folder.
 * After a cut at any step the old or the new content stands there (10.4). Creates the folder when it is missing;
 * rejects when the disk takes no write, and the old content stays.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = `${path}.new`;
  // The rest of an earlier attempt may have another mode, which opening it would keep.
  await unlinkIfExists(aside);
  try {
    const file = await open(aside, 'wx', options.mode ?? 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    // Half a file must not keep the room that a full disk lacks.
    await unlink(aside).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** The file's bytes, or undefined when there is none. Other errors reject: an unreadable slot is not an empty one. */
export async function readIfExists(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes names that were added, changed or removed in a folder outlive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlinkIfExists(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
