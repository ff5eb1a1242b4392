import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CoordinatorTwinConfig } from '../../../runtime/twins/coordinator/config.ts';
import type { Counters } from '../../../runtime/twins/coordinator/counters.ts';

export interface CoordinatorTwinProcess {
  readonly path: string;
  call(call: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  counters(): Promise<Counters & { readonly members: readonly string[] }>;
  /** Ends it as a killed parent would: by the end of its standard input. */
  stop(): Promise<void>;
}

/** Starts the program; rejects with what it says when it cannot. */
export async function startCoordinatorTwin(config: CoordinatorTwinConfig): Promise<CoordinatorTwinProcess> {
  const main = fileURLToPath(new URL('../../../runtime/twins/coordinator/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, '--config', JSON.stringify(config)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const waiting = new Map<number, (result: unknown) => void>();
  const path = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the coordinator twin ended with ${code}: ${complaint}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = JSON.parse(line);
      if (message.ready) resolve(message.path);
      else waiting.get(message.id)?.(message.result ?? message);
    });
  });
  let lastId = 0;
  const call = (name: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    new Promise<unknown>((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      child.stdin.write(`${JSON.stringify({ id: lastId, call: name, ...parameters })}\n`);
    });
  return {
    path,
    call,
    counters: async () => (await call('counters')) as Counters & { members: string[] },
    async stop() {
      child.stdin.end();
      await exited;
    },
  };
}
