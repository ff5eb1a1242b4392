import { open, readFile } from 'node:fs/promises';
import { writeAtomically } from '../../runtime/storage/slot-file.ts';
import { exitCode } from './exit-code.ts';
import { CommandError } from './program.ts';

/** The bytes of a file the user named. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new CommandError(exitCode.io, `\`${path}\` cannot be read: ${reasonOf(error)}`);
  }
}

/** Writes a file that others may read, whole or not at all. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomically(path, bytes, { mode: 0o644 });
  } catch (error) {
    throw new CommandError(exitCode.io, `\`${path}\` cannot be written: ${reasonOf(error)}`);
  }
}

/** Writes a secret for its owner alone, and never over a file that is there: it may be the only copy of a key. */
export async function writeNewSecret(path: string, text: string): Promise<void> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new CommandError(exitCode.refused, `\`${path}\` is there already`, 'name another file');
    throw new CommandError(exitCode.io, `\`${path}\` cannot be written: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
