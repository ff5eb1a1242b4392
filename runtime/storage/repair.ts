import { appendFile, open, readFile } from 'node:fs/promises';
import { decodeLine } from './line-format.ts';
import { writeAtomically } from './slot-file.ts';

export interface RepairReport {
  readonly tornBytes: number;
  readonly quarantined: number;
}

/**
 * Makes a stream file readable before NeDB sees it, which would drop damaged lines silently and erase them. An
 * unfinished last write is cut off; a damaged line moves to `<file>.quarantine`. A file on a full or read-only disk
 * stays as it is: damaged lines are then only skipped.
 */
export async function repairStreamFile(path: string): Promise<RepairReport> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined || bytes.length === 0) return { tornBytes: 0, quarantined: 0 };
  const end = bytes.lastIndexOf(0x0a) + 1;
  const tornBytes = bytes.length - end;
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  const damaged = lines.filter((line) => decodeLine(line) === undefined);
  try {
    if (damaged.length > 0) {
      await appendFile(`${path}.quarantine`, `${damaged.join('\n')}\n`, { flush: true });
      const sound = lines.filter((line) => decodeLine(line) !== undefined);
      await writeAtomically(path, Buffer.from(sound.map((line) => `${line}\n`).join(''), 'utf8'));
    } else if (tornBytes > 0) {
      await truncateTo(path, end);
    }
  } catch {
    // A disk that takes no write: reading goes on, and the report still tells what was found.
  }
  return { tornBytes, quarantined: damaged.length };
}

async function truncateTo(path: string, length: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.truncate(length);
    await file.datasync();
  } finally {
    await file.close();
  }
}
