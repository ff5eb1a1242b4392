import { performCall, type TwinCallParameters } from './calls.ts';
import { twinFamilies } from './families/families.ts';
import { createModemTwin } from './modem-twin.ts';
import { dropCall } from './radio.ts';
import type { TwinConfig } from './twin-config.ts';
import { createTwinPort } from './twin-port.ts';

/** A running twin: what its program offers over standard input and output, as functions. */
export interface RunningTwin {
  readonly path: string;
  /** The result, or a text that says what is wrong with the call. */
  call(name: string, parameters: TwinCallParameters): Promise<object | string>;
  close(): Promise<void>;
}

/** Starts a modem on a pseudo-terminal of its own. */
export async function startTwin(
  config: TwinConfig,
): Promise<{ ok: true; value: RunningTwin } | { ok: false; detail: string }> {
  const port = createTwinPort(config.link);
  const twin = createModemTwin(config, twinFamilies[config.family], (bytes) => port.write(bytes));
  const opened = await port.open(twin);
  if (!opened.ok) return opened;
  return {
    ok: true,
    value: {
      path: opened.path,
      call: (name, parameters) => performCall(twin, port, name, parameters),
      async close() {
        dropCall(twin);
        await port.close();
      },
    },
  };
}
