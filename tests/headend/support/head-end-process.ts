import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { toBase64 } from '../../../runtime/envelope/bytes.ts';
import type { Authority } from './authority.ts';
import { placeEmptyDatabase } from './database-template.ts';

/** The real program in a process of its own, with ports that stay the same over restarts. */
export interface HeadEndProcess {
  readonly folder: string;
  readonly url: string;
  readonly mqttPort: number;
  readonly log: () => string;
  /** Restarts on the same folder. */
  readonly start: () => Promise<void>;
  /** Ends it and gives its exit code; null after a kill. */
  readonly stop: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
  /** Stops it and removes its folder. */
  readonly remove: () => Promise<void>;
}

const entry = join(import.meta.dirname, '..', '..', '..', 'headend', 'serve.ts');

export async function startHeadEndProcess(
  authority: Authority,
  options: { args?: readonly string[]; editorFolder?: string } = {},
): Promise<HeadEndProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-headend-'));
  const configFile = join(folder, 'config.json');
  const ports = { http: 0, mqtt: 0 };
  let child: ChildProcess | undefined;
  let log = '';

  const start = async (): Promise<void> => {
    await writeFile(
      configFile,
      JSON.stringify({
        root: toBase64(authority.rootContainer),
        sealKeys: authority.sealKeys,
        http: { port: ports.http },
        mqtt: { port: ports.mqtt },
      }),
    );
    const args = ['--data', join(folder, 'data'), '--config', configFile, '--child', '--editor'];
    const started = spawn(
      process.execPath,
      [entry, ...args, options.editorFolder ?? join(folder, 'no-pages'), ...(options.args ?? [])],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    child = started;
    started.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
    const line = await new Promise<string>((resolve, reject) => {
      createInterface(started.stdout).once('line', resolve);
      started.once('exit', (code) => reject(new Error(`the head-end ended with ${code}: ${log}`)));
    });
    const ready = JSON.parse(line) as { ready: boolean; http: number; mqtt?: number };
    ports.http = ready.http;
    ports.mqtt = ready.mqtt ?? 0;
  };
  const stop = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    const stopping = child;
    if (stopping === undefined || stopping.exitCode !== null || stopping.signalCode !== null) return null;
    const ended = new Promise<number | null>((resolve) => stopping.once('exit', resolve));
    stopping.kill(signal);
    return ended;
  };
  if (options.args?.includes('--database') !== true)
    await placeEmptyDatabase(join(folder, 'data', 'database'));
  await start();
  return {
    folder,
    get url() {
      return `http://127.0.0.1:${ports.http}`;
    },
    get mqttPort() {
      return ports.mqtt;
    },
    log: () => log,
    start,
    stop,
    remove: async () => {
      await stop('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
