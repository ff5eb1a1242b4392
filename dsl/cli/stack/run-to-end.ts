import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const projectFolder = join(import.meta.dirname, '..', '..', '..');

/** Runs a program of the project until it ends and gives its standard output; rejects with its talk when it fails. */
export async function runToEnd(entry: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    join(projectFolder, entry),
    ...args,
  ]);
  return stdout;
}
