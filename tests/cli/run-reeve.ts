import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const entry = join(import.meta.dirname, '../../dsl/cli/reeve.ts');

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line in a folder, without a terminal. */
export async function runReeve(folder: string, ...args: readonly string[]): Promise<Ran> {
  const { INIT_CWD: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exit: await exit, out, err };
}

/** The JSON a command prints; fails with its errors when it ends otherwise than `exit`. */
export async function reeveJson<T>(folder: string, args: readonly string[], exit = 0): Promise<T> {
  const ran = await runReeve(folder, ...args, '--json');
  if (ran.exit !== exit)
    throw new Error(`reeve ${args.join(' ')} ended with ${ran.exit}: ${ran.err}${ran.out}`);
  return JSON.parse(ran.out) as T;
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
