import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { startCoordinatorTwin, type TwinCall } from './twin.ts';

/**
 * The coordinator twin as a program: `node main.ts --config JSON`. Says `{"ready":true,"path":…}`, then answers
 * calls, one JSON object a line: `{"id":1,"call":"counters"}` gives `{"id":1,"result":{…}}`. Ends when its
 * standard input ends, at `stop` or at SIGTERM.
 */
const { values } = parseArgs({ options: { config: { type: 'string' } } });
const config = readConfig(values.config ?? '');
const twin = 'wrong' in config ? config : await startCoordinatorTwin(config);

if ('wrong' in twin) {
  process.stderr.write(`coordinator twin: ${twin.wrong}\n`);
  process.exitCode = 2;
} else {
  const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);
  const lines = createInterface({ input: process.stdin });
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await twin.stop();
    process.exit(0);
  };
  lines.on('line', (line) => {
    const call = parseCall(line);
    if (!call) return say({ error: 'a call is a JSON object with `id` and `call`' });
    if (call.call !== 'stop') return say({ id: call.id, ...twin.call(call) });
    say({ id: call.id, result: true });
    void end();
  });
  lines.on('close', end);
  process.once('SIGTERM', end);
  say({ ready: true, path: twin.path });
}

function parseCall(line: string): (TwinCall & { readonly id?: number }) | undefined {
  try {
    const call = JSON.parse(line);
    return typeof call?.call === 'string' ? call : undefined;
  } catch {
    return undefined;
  }
}
