import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export type FolderLock =
  | { readonly ok: true; readonly release: () => Promise<void> }
  | { readonly ok: false; readonly detail: string };

const attemptsMax = 3;

/**
 * Takes a folder for this process: two embedded databases over one folder would destroy it, and nothing else stops
 * them. A lock left by a killed process is recognised by its process id and boot of the machine, and taken over.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'lock');
  const mine = JSON.stringify({ pid: process.pid, ...(await processMarks(process.pid)) });
  for (let attempt = 1; attempt <= attemptsMax; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(mine);
      await file.sync();
      await file.close();
      return { ok: true, release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readFile(path, 'utf8').catch(() => '');
    const pid = await livingHolder(holder);
    if (pid !== undefined)
      return { ok: false, detail: `process ${pid} uses ${folder}: stop it first, or name another folder` };
    // Renamed before it is removed: of two that find the stale lock, one only removes it.
    const stale = `${path}.stale-${process.pid}`;
    await rename(path, stale).catch(() => undefined);
    await rm(stale, { force: true });
  }
  return { ok: false, detail: `the lock of ${folder} changes hands all the time: try again` };
}

async function livingHolder(text: string): Promise<number | undefined> {
  const holder = parseHolder(text);
  if (holder === undefined || holder.pid === process.pid) return undefined;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  const now = await processMarks(holder.pid);
  return now.started === holder.started && now.boot === holder.boot ? holder.pid : undefined;
}

function parseHolder(text: string): { pid: number; started?: string; boot?: string } | undefined {
  try {
    const value = JSON.parse(text) as { pid?: unknown };
    return typeof value.pid === 'number' ? (value as { pid: number }) : undefined;
  } catch {
    return undefined;
  }
}

/** Process ids are used again: the start time, and the boot it counts from, tell a process from its successor. */
async function processMarks(pid: number): Promise<{ started?: string; boot?: string }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => undefined);
  const started = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return { ...(started !== undefined && { started }), ...(boot !== undefined && { boot: boot.trim() }) };
}
