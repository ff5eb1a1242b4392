import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { buildEditor } from '../../../editor/build-pages.ts';
import { lockFolder } from '../../../runtime/storage/lock.ts';
import { openConsumption } from '../../../runtime/twins/coordinator/consumption.ts';
import { exitCode } from '../exit-code.ts';
import { createHeadEndClient } from '../stack/head-end-client.ts';
import { keepClock } from '../stack/keep-clock.ts';
import { compileShipped } from '../stack/policy-file.ts';
import { type Stack, startStack } from '../stack/stack.ts';

const projectFolder = join(import.meta.dirname, '..', '..', '..');

interface StartOptions {
  readonly data: string;
  readonly speed: number;
  readonly readings?: string;
}

/** `reeve start`: everything on this machine, on loopback, until Ctrl-C. */
export async function run(args: readonly string[]): Promise<number> {
  const command = new Command('reeve start')
    .description(
      'Starts head-end, editor and one hub with its twins on this machine; Ctrl-C stops everything.',
    )
    .option('--data <folder>', 'where all state lives', join(projectFolder, '.data'))
    .option(
      '--speed <factor>',
      'how fast the clock of hub and meters runs; kept for this data folder',
      Number,
      120,
    )
    .option('--readings <file>', 'half-hourly consumption for the electricity meter (CSV, or gzip of it)')
    .addHelpText('after', '\nExamples:\n  reeve start\n  reeve start --data ./pilot --speed 1')
    .exitOverride();
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    return error instanceof CommanderError && error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  }
  const options = command.opts<StartOptions>();
  if (!(options.speed >= 1)) {
    console.error('reeve start: --speed takes a number from 1 on');
    return exitCode.usage;
  }
  return runUntilStopped({ ...options, data: resolve(options.data) });
}

async function runUntilStopped(options: StartOptions): Promise<number> {
  await mkdir(options.data, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(options.data);
  if (!lock.ok) {
    console.error(`reeve start: ${lock.detail}`);
    return exitCode.refused;
  }
  const stopped = new AbortController();
  // npm and its process group may both signal: the second one must not cut the stopping short.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.abort());
  let stack: Stack | undefined;
  try {
    console.error('reeve: building the editor pages');
    const editorFolder = join(projectFolder, '.build', 'editor');
    await buildEditor(editorFolder);
    stack = await startStack({
      folder: options.data,
      clock: await keepClock(options.data, options.speed, firstInstant(options)),
      ...(options.readings !== undefined && { readingsFile: resolve(options.readings) }),
      firstPolicy: async (authority) =>
        authority.signPolicy(await compileShipped('standard.reeve', { apn: 'meters.example' }), 1),
      editorFolder,
      onProgress: (text) => console.error(`reeve: ${text}`),
    });
    if (!stopped.signal.aborted) await attend(stack, options, stopped.signal);
    return exitCode.fine;
  } catch (error) {
    console.error(`reeve start: ${error instanceof Error ? error.message : String(error)}`);
    return exitCode.io;
  } finally {
    console.error('reeve: stopping');
    await stack?.stop();
    await lock.release();
  }
}

/** A consumption file is played from its beginning; a seeded profile from now. */
function firstInstant({ readings }: StartOptions): number {
  return readings === undefined ? Date.now() : openConsumption({ file: resolve(readings) }, 0, 0).startUtcMs;
}

/** Prints where to look, then trusts the editor's signing key when it comes with this run's code. */
async function attend(stack: Stack, options: StartOptions, signal: AbortSignal): Promise<void> {
  const code = randomBytes(9).toString('base64url');
  console.log(welcomeText(stack, options, code));
  const client = createHeadEndClient(stack.httpUrl);
  await client.events(signal, (type, data) => {
    if (type !== 'signing-key-requested' || data.code !== code) return;
    const { name, publicKey } = data as { name: string; publicKey: string };
    void stack.authority
      .trust(name, publicKey)
      .then((container) => client.putRoot(container))
      .then(() =>
        console.log(
          `Signing key "${name}" is trusted from now on (root version ${stack.authority.root.version}).`,
        ),
      )
      .catch((error: unknown) =>
        console.error(`reeve: the signing key could not be trusted: ${String(error)}`),
      );
  });
}

function welcomeText(stack: Stack, options: StartOptions, code: string): string {
  return `
Reeve is running, all on this machine.

  Editor      ${stack.httpUrl}/#enrol=${code}
  API         ${stack.httpUrl}/openapi.json
  Broker      mqtt://127.0.0.1:${stack.mqttPort}
  Hub         ${stack.hubId}, with a modem twin and a coordinator twin with two meters
  Clock       the hub's and the meters' run ${options.speed} times as fast as yours
  State       ${options.data} (logs in its logs folder)

What to do next
  1. Open the editor. The code in the link lets this browser's key sign policies, once.
  2. Change something in the policy; mistakes are marked as you type.
  3. Sign, push, and watch the hub take it on trial and confirm it.
  4. See readings arrive on the chart: a half-hour of the meters passes every ${Math.max(1, Math.round(1800 / options.speed))} s.

Ctrl-C stops everything; the next start goes on where this one ended.
`;
}
