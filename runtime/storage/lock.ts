import { link, mkdir, readFile, readlink, rename, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './disk-fault.ts';

export type FolderLock =
  | { readonly ok: true; readonly release: () => Promise<void> }
  | { readonly ok: false; readonly detail: string };

/**
 * Makes this process the only one that works in a folder (11.2: two processes on one store lose records). The lock is
 * a symbolic link `lock` whose target is the holder: made in one step with its content, and without a data block, so
 * that it can be had on a full disk. A lock whose process has ended, also by a restart of the machine, is taken over.
 * On a read-only disk there is nothing to protect and the lock is given.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, 'lock');
  const mine = await holderOf(process.pid);
  const release = async () => {
    if ((await holderAt(path)) === mine) await unlink(path);
  };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (await claim(path, mine)) return { ok: true, release };
    const holder = await holderAt(path);
    if (holder !== undefined && (await isAlive(holder))) return inUse(folder, holder);
    if (holder !== undefined) await setAside(path, holder, mine);
    if (await claim(path, mine)) return { ok: true, release };
    return inUse(folder, (await holderAt(path)) ?? 'unknown');
  } catch (error) {
    if (codeOf(error) === 'EROFS') return { ok: true, release: async () => undefined };
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, detail: `\`${folder}\` cannot be locked: ${why}` };
  }
}

async function claim(path: string, holder: string): Promise<boolean> {
  try {
    await symlink(holder, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Moves a dead process's lock out of the way. Between the look and the move another process may have taken the lock
 * over; then what was moved is a living one's, and it is put back.
 */
async function setAside(path: string, deadHolder: string, mine: string): Promise<void> {
  const aside = `${path}.${mine}`;
  try {
    await rename(path, aside);
    if ((await holderAt(aside)) !== deadHolder) await link(aside, path);
    await unlink(aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

async function holderAt(path: string): Promise<string | undefined> {
  return readlink(path).catch(() => undefined);
}

async function isAlive(holder: string): Promise<boolean> {
  const pid = Number(holder.split(':')[0]);
  return Number.isSafeInteger(pid) && pid > 0 && (await holderOf(pid)) === holder && processExists(pid);
}

/** Process id, its start in clock ticks since the machine's, and the first part of the machine's boot id. */
async function holderOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Field 22; the second field is in brackets and may itself contain spaces and brackets.
  const startTicks = status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  const bootId = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return `${pid}:${startTicks}:${bootId.slice(0, 13)}`;
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function inUse(folder: string, holder: string): FolderLock {
  const pid = holder.split(':')[0];
  return { ok: false, detail: `\`${folder}\` is in use by process ${pid}; stop it, or take another folder` };
}
