import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

export type FolderLock =
  | { readonly ok: true; release(): Promise<void> }
  | { readonly ok: false; readonly detail: string };

const fileName = 'lock.json';
const triesMax = 3;

/** Who holds a lock: a process id alone may have been given to another process since. */
interface Holder {
  readonly pid: number;
  readonly started: string;
}

/** Takes a folder for this process alone. The lock of a process that is gone is taken over. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, fileName);
  const self: Holder = { pid: process.pid, started: startOf(process.pid) ?? '' };
  for (let tries = 0; tries < triesMax; tries++) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(JSON.stringify(self));
      await file.sync();
      await file.close();
      return { ok: true, release: () => rm(path, { force: true }) };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') return { ok: false, detail: message };
    }
    const holder = await readHolder(path);
    if (holder !== undefined && startOf(holder.pid) === holder.started) {
      return { ok: false, detail: `process ${holder.pid} uses ${folder}; stop it first` };
    }
    await rm(path, { force: true });
  }
  return { ok: false, detail: `${path} is contended; try again` };
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Start time of a live process in clock ticks since boot (proc(5), stat field 22); undefined: no such process. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
