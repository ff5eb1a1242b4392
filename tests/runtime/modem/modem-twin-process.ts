import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TwinConfig } from '../../../runtime/twins/modem/twin-config.ts';
import type { TwinCounters } from '../../../runtime/twins/modem/twin-state.ts';
import type { ModemTwinHandle } from './modem-twin-handle.ts';

/** The twin as the program that it is; `stop` ends it as a killed parent would: by the end of its standard input. */
export async function startModemTwin(config: Partial<TwinConfig>): Promise<ModemTwinHandle> {
  const main = fileURLToPath(new URL('../../../runtime/twins/modem/main.ts', import.meta.url));
  const child = spawn('node', [main, '--config', JSON.stringify(config)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout });
  const waiting = new Map<number, (result: unknown) => void>();
  const path = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the modem twin ended with ${code}`)));
    lines.on('line', (line) => {
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
      writeLine(child, { id: lastId, call: name, ...parameters });
    });
  return {
    path,
    call,
    counters: async () => (await call('counters')) as TwinCounters,
    async stop() {
      child.stdin?.end();
      await exited;
    },
  };
}

function writeLine(child: ChildProcess, value: unknown): void {
  child.stdin?.write(`${JSON.stringify(value)}\n`);
}
