import { startTwin } from '../../../runtime/twins/modem/start-twin.ts';
import { readTwinConfig, type TwinConfig } from '../../../runtime/twins/modem/twin-config.ts';
import type { TwinCounters } from '../../../runtime/twins/modem/twin-state.ts';

/** Delays short enough for a test and long enough to be seen. */
const quickTwin = {
  answerMs: 0,
  dialMs: 20,
  registerMs: 30,
  contextMs: 5,
  resetMs: 100,
  guardMs: 100,
} satisfies Partial<TwinConfig>;

export interface ModemTwinHandle {
  readonly path: string;
  call(call: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  counters(): Promise<TwinCounters>;
  stop(): Promise<void>;
}

/** A twin in this process, on a real pseudo-terminal: a program of its own for every test would take longer. */
export async function openModemTwin(config: Partial<TwinConfig>): Promise<ModemTwinHandle> {
  const read = readTwinConfig(JSON.stringify({ ...quickTwin, ...config }));
  if (typeof read === 'string') throw new Error(read);
  const started = await startTwin(read);
  if (!started.ok) throw new Error(started.detail);
  const { path, call, close } = started.value;
  return {
    path,
    call: (name, parameters = {}) => call(name, parameters),
    counters: async () => (await call('counters', {})) as TwinCounters,
    stop: close,
  };
}
