import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type RunningTwin, startTwin } from './start-twin.ts';
import { readTwinConfig } from './twin-config.ts';

/**
 * A modem on a pseudo-terminal, with its SIM and its network: `node main.ts --config JSON`. Prints
 * `{"ready":true,"path":…}`, then answers one JSON call per line of standard input, and ends with it.
 */
const { values } = parseArgs({ options: { config: { type: 'string', default: '{}' } } });
process.exitCode = await run(values.config);

async function run(json: string): Promise<number> {
  const config = readTwinConfig(json);
  const started =
    typeof config === 'string' ? { ok: false as const, detail: config } : await startTwin(config);
  if (!started.ok) {
    process.stderr.write(`${started.detail}\n`);
    return typeof config === 'string' ? 2 : 1;
  }
  await serve(started.value);
  return 0;
}

/** Answers calls until standard input ends, a signal comes or `stop` is called. */
async function serve(twin: RunningTwin): Promise<void> {
  const lines = createInterface({ input: process.stdin });
  const end = () => lines.close();
  lines.on('line', (line) => {
    void answer(twin, line).then(({ reply, isLast }) => {
      process.stdout.write(`${JSON.stringify(reply)}\n`);
      if (isLast) end();
    });
  });
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  const closed = new Promise((resolve) => lines.once('close', resolve));
  process.stdout.write(`${JSON.stringify({ ready: true, path: twin.path })}\n`);
  await closed;
  process.stdin.destroy();
  await twin.close();
}

async function answer(twin: RunningTwin, line: string): Promise<{ reply: object; isLast: boolean }> {
  const request = parse(line);
  if (request === undefined) return { reply: { id: null, error: 'no JSON object' }, isLast: false };
  const { id, call } = request;
  const result = await twin.call(String(call), request);
  const reply = typeof result === 'string' ? { id, error: result } : { id, result };
  return { reply, isLast: call === 'stop' };
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
