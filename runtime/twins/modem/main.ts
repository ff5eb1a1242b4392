import { rm, symlink } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openPty, type Pty } from '../pty/open-pty.ts';
import { answerCall, type TwinPort } from './calls.ts';
import { twinFamilies } from './families/families.ts';
import { createModemTwin, detach, hear } from './modem-twin.ts';
import { dropCall } from './radio.ts';
import { readTwinConfig, type TwinConfig } from './twin-config.ts';
import type { ModemTwin } from './twin-state.ts';

/**
 * A modem on a pseudo-terminal, with its SIM and its network: `node main.ts --config JSON`. Prints
 * `{"ready":true,"path":…}`, then answers one JSON call per line of standard input, and ends with it.
 */
const { values } = parseArgs({ options: { config: { type: 'string', default: '{}' } } });
const config = readTwinConfig(values.config);
if (typeof config === 'string') {
  process.stderr.write(`${config}\n`);
  process.exitCode = 2;
} else {
  await run(config);
}

async function run(twinConfig: TwinConfig): Promise<void> {
  const port = createPort(twinConfig);
  const twin = createModemTwin(twinConfig, twinFamilies[twinConfig.family], (bytes) => port.write(bytes));
  const opened = await port.open(twin);
  if (!opened.ok) {
    process.stderr.write(`${opened.detail}\n`);
    process.exitCode = 1;
    return;
  }
  const lines = createInterface({ input: process.stdin });
  const end = async () => {
    lines.close();
    dropCall(twin);
    await port.close();
    process.exit(0);
  };
  lines.on('line', (line) => {
    void answerCall(twin, port, line).then((answer) => {
      process.stdout.write(`${JSON.stringify(answer.reply)}\n`, () => {
        if (answer.stop) void end();
      });
    });
  });
  lines.once('close', () => void end());
  process.once('SIGTERM', () => void end());
  process.once('SIGINT', () => void end());
  process.stdout.write(`${JSON.stringify({ ready: true, path: opened.path })}\n`);
}

function createPort(twinConfig: TwinConfig): TwinPort & { write(bytes: Buffer): Promise<void> } {
  let pty: Pty | undefined;
  let closing: Promise<void> | undefined;
  const port = {
    async open(twin: ModemTwin) {
      const result = await openPty();
      if (!result.ok) return result;
      pty = result.value;
      pty.onAttached((attached) => {
        if (!attached) detach(twin);
      });
      pty.stream.on('data', (bytes: Buffer) => hear(twin, bytes));
      const { link } = twinConfig;
      if (link === undefined) return { ok: true as const, path: pty.path };
      await rm(link, { force: true });
      await symlink(pty.path, link);
      return { ok: true as const, path: link };
    },
    write(bytes: Buffer): Promise<void> {
      const stream = pty?.stream;
      if (stream === undefined || stream.destroyed || stream.write(bytes)) return Promise.resolve();
      return new Promise((resolve) => {
        const done = () => {
          stream.off('drain', done);
          stream.off('close', done);
          resolve();
        };
        stream.once('drain', done);
        stream.once('close', done);
      });
    },
    async close() {
      const held = pty;
      pty = undefined;
      closing ??= (async () => {
        if (twinConfig.link !== undefined) await rm(twinConfig.link, { force: true });
        await held?.close();
      })();
      await closing;
      closing = undefined;
    },
  };
  return port;
}
