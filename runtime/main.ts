// The hub as a program.
//   node runtime/main.ts provision --config hub.json --data FOLDER --root root.container --policy policy.container
//   node runtime/main.ts run       --config hub.json --data FOLDER [--child] [--record FILE]
// It speaks JSON lines on stdout and structured logs on stderr. With --child it ends when its stdin ends.
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import type { HubConfiguration } from '../schemas/generated/hub-configuration.ts';
import { validate as validateConfiguration } from '../schemas/generated/hub-configuration-validator.js';
import { createHanDriver } from './drivers/han/herdsman-driver.ts';
import { createModemDriver } from './drivers/modem/modem-driver.ts';
import { type Hub, startHub } from './hub.ts';
import { loadKeys } from './identity/keys.ts';
import { createPinMemory } from './identity/pin-memory.ts';
import { createClock } from './loop/clock.ts';
import { provision } from './provision.ts';
import { lockFolder } from './storage/lock.ts';

const log = pino({ name: 'hub', base: null }, pino.destination(2));
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: 'string' },
    data: { type: 'string' },
    root: { type: 'string' },
    policy: { type: 'string' },
    record: { type: 'string' },
    child: { type: 'boolean', default: false },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const [command] = positionals;
  if (values.config === undefined || values.data === undefined)
    return usage('--config and --data are required');
  const configuration = await readConfiguration(values.config);
  if (typeof configuration === 'string') return usage(configuration);
  if (command === 'provision') return provisionHub(configuration, values.data);
  if (command === 'run') return runHub(configuration, values.data);
  return usage(`no command \`${command ?? ''}\`; use provision or run`);
}

async function provisionHub(configuration: HubConfiguration, folder: string): Promise<number> {
  if (values.root === undefined || values.policy === undefined)
    return usage('provision needs --root and --policy');
  const done = await provision({
    configuration,
    folder,
    root: new Uint8Array(await readFile(values.root)),
    policy: new Uint8Array(await readFile(values.policy)),
    nowUtcMs: createClock(configuration.clock).now().utcMs,
  });
  say(done.ok ? { hubId: configuration.hub.id, ...done.identity } : done);
  return done.ok ? 0 : 4;
}

async function runHub(configuration: HubConfiguration, folder: string): Promise<number> {
  const lock = await lockFolder(folder);
  if (!lock.ok) {
    log.fatal({ detail: lock.detail }, 'another hub runs on this data folder');
    return 4;
  }
  const clock = createClock(configuration.clock);
  const keys = await loadKeys(folder);
  if (keys === undefined) return usage(`${folder} is not provisioned; run provision first`);
  const wan = createModemDriver({ ...configuration.modem, pinMemory: createPinMemory(folder, keys) });
  const record = values.record === undefined ? undefined : createWriteStream(values.record, { flags: 'a' });
  const hub = await startHub({
    configuration,
    folder,
    clock,
    wan,
    han: createHanDriver(),
    onStep(step) {
      record?.write(`${JSON.stringify(step)}\n`);
      log.debug(step);
      for (const effect of step.effects)
        if (effect.kind === 'log' || effect.kind === 'alert') log.info(effect);
    },
  });
  say({ ready: true, bootId: hub.bootId });
  answerCalls(hub, () => ({ ...wan.counters, stage: wan.stage }));
  await stopAsked();
  await hub.stop();
  record?.end();
  await lock.release();
  // The open standard input would keep the process waiting for calls.
  process.stdin.destroy();
  return 0;
}

/** Answers `{"id":1,"call":"status"}` lines. */
function answerCalls(hub: Hub, modem: () => Record<string, unknown>): void {
  process.stdin.setEncoding('utf8');
  let rest = '';
  process.stdin.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter((text) => text.trim() !== '')) void answer(line);
  });
  const answer = async (line: string) => {
    const { id } = JSON.parse(line) as { id: number };
    const result = {
      policy: { ...hub.policy.ref, onTrial: hub.policy.onTrial },
      session: hub.session.open,
      waiting: (await hub.streams.messages.all()).length,
      modem: modem(),
      transactions: await hub.streams.logs.transactions.newest(10),
      faults: await hub.streams.logs.faults.newest(10),
    };
    say({ id, result });
  };
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
    if (values.child) process.stdin.once('end', () => resolve());
  });
}

async function readConfiguration(path: string): Promise<HubConfiguration | string> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (validateConfiguration(value)) return value;
    const [first] = validateConfiguration.errors ?? [];
    return `${path}: ${first?.instancePath || '/'} ${first?.message ?? 'is not a hub configuration'}`;
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function usage(complaint: string): number {
  log.fatal(complaint);
  return 2;
}
