import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type Consumption, openConsumption, slotMs } from '../../../runtime/twins/coordinator/consumption.ts';
import { exitCode } from '../exit-code.ts';
import { createHeadEndClient, type HeadEndClient } from '../stack/head-end-client.ts';
import { compileShipped } from '../stack/policy-file.ts';
import { type Stack, startStack } from '../stack/stack.ts';

/** Demo days pass this much faster than real ones: what the real drivers sustain, a dial taking most of a second. */
const defaultSpeed = 900;
const dayMs = 48 * slotMs;
const pollMs = 500;
/** Real time that the last readings may take after the last day has ended. */
const lastReadingsLimitMs = 120_000;

interface DemoOptions {
  readonly readings: string;
  readonly days: number;
  readonly speed: number;
  readonly crashHub: number;
  readonly restartBroker: number;
  readonly json: boolean;
  readonly keep: boolean;
}

/** What a demo run came to; all must agree for exit code 0. */
interface Summary {
  readonly schema: 'reeve.demo/1';
  readonly expected: number;
  readonly stored: number;
  readonly expectedWh: number;
  readonly storedWh: number;
  readonly duplicates: number;
  readonly wanBytes: number;
  readonly policiesConfirmed: number;
  readonly reinitialisations: number;
  readonly hubCrashes: number;
  readonly brokerRestarts: number;
  readonly wallSeconds: number;
}

/** `reeve demo`: the main job from start to end, without a person. */
export async function run(args: readonly string[]): Promise<number> {
  const command = new Command('reeve demo')
    .description(
      'Plays real meter data through the whole system and compares what the head-end holds with the file.',
    )
    .requiredOption('--readings <file>', 'half-hourly consumption in kWh (CSV, or gzip of it)')
    .option('--days <n>', 'days to play', Number, 2)
    .option('--speed <factor>', 'how fast the clock of hub and meters runs', Number, defaultSpeed)
    .option('--crash-hub <times>', 'kill the hub without warning this often on the way', Number, 0)
    .option('--restart-broker <times>', 'restart head-end and broker this often on the way', Number, 0)
    .option('--json', 'print the summary as JSON', false)
    .option('--keep', 'keep the state folder and print its name', false)
    .addHelpText(
      'after',
      '\nExamples:\n  reeve demo --readings home.csv --days 2\n  reeve demo --readings home.csv.gz --days 1 --crash-hub 2 --restart-broker 1 --json',
    )
    .exitOverride();
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    return error instanceof CommanderError && error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  }
  const options = command.opts<DemoOptions>();
  let consumption: Consumption;
  try {
    consumption = openConsumption({ file: resolve(options.readings) }, 0, 0);
  } catch (error) {
    console.error(`reeve demo: ${error instanceof Error ? error.message : String(error)}`);
    return exitCode.io;
  }
  const problem = problemWith(options, consumption);
  if (problem !== undefined) {
    console.error(`reeve demo: ${problem}`);
    return exitCode.usage;
  }
  return play(options, consumption);
}

function problemWith(options: DemoOptions, consumption: Consumption): string | undefined {
  if (!Number.isInteger(options.days) || options.days < 1) return '--days takes a whole number from 1 on';
  if (!(options.speed >= 1)) return '--speed takes a number from 1 on';
  if (consumption.endUtcMs - consumption.startUtcMs < options.days * dayMs)
    return `the file holds fewer than ${options.days} days`;
  return undefined;
}

async function play(options: DemoOptions, consumption: Consumption): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-demo-'));
  const stopped = new AbortController();
  // npm and its process group may both signal: the second one must not cut the stopping short.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.abort());
  const began = performance.now();
  const progress = (text: string) =>
    console.error(`[${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s] ${text}`);
  let stack: Stack | undefined;
  try {
    const startUtcMs = consumption.startUtcMs;
    stack = await startStack({
      folder,
      clock: { speed: options.speed, startUtcMs, anchorUtcMs: Date.now() },
      readingsFile: resolve(options.readings),
      firstPolicy: (authority) => demoPolicy(authority.signPolicy, 1),
      onProgress: progress,
    });
    const summary = await follow(stack, options, consumption, { began, progress, signal: stopped.signal });
    if (summary === undefined) return exitCode.interrupted;
    console.log(options.json ? JSON.stringify(summary) : textOf(summary));
    return agrees(summary) ? exitCode.fine : exitCode.findings;
  } catch (error) {
    progress(`failed: ${error instanceof Error ? error.message : String(error)}`);
    return exitCode.io;
  } finally {
    await stack?.stop();
    if (options.keep) progress(`state kept in ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
}

async function demoPolicy(
  signPolicy: Stack['authority']['signPolicy'],
  version: number,
): Promise<Uint8Array> {
  return signPolicy(await compileShipped('demo.reeve', { apn: 'meters.example' }, version), version);
}

interface Watch {
  readonly began: number;
  readonly progress: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Something done once when the played time passes a point between 0 and 1. */
interface Incident {
  readonly at: number;
  readonly what: string;
  readonly act: () => Promise<void>;
}

async function follow(
  stack: Stack,
  options: DemoOptions,
  consumption: Consumption,
  watch: Watch,
): Promise<Summary | undefined> {
  const client = createHeadEndClient(stack.httpUrl);
  const expected = expectedReadings(consumption, options.days);
  const until = consumption.startUtcMs + options.days * dayMs;
  const incidents = incidentsOf(stack, client, options);
  const playMs = (options.days * dayMs) / options.speed;
  const origin = performance.now();
  let stored = await heldOf(client, stack.hubId, consumption.startUtcMs, until);
  while (
    stored.count < expected.count ||
    incidents.length > 0 ||
    (await confirmedVersions(client, stack.hubId)) < 2
  ) {
    if (watch.signal.aborted) return undefined;
    const passed = (performance.now() - origin) / playMs;
    if (performance.now() - origin > playMs + lastReadingsLimitMs) {
      watch.progress(`giving up: ${stored.count} of ${expected.count} half-hours arrived`);
      break;
    }
    while (incidents[0] !== undefined && incidents[0].at <= passed) {
      const incident = incidents.shift();
      watch.progress(incident?.what ?? '');
      await incident?.act();
    }
    await new Promise((resume) => setTimeout(resume, pollMs));
    const now = await heldOf(client, stack.hubId, consumption.startUtcMs, until);
    if (now.count !== stored.count)
      watch.progress(`${now.count} of ${expected.count} half-hours acknowledged`);
    stored = now;
  }
  const { duplicates } = await client.stats();
  const modem = (await stack.modem.call('counters')) as {
    bytesUp: number;
    bytesDown: number;
    reinitialisations: number;
  };
  return {
    schema: 'reeve.demo/1',
    expected: expected.count,
    stored: stored.count,
    expectedWh: expected.sumWh,
    storedWh: stored.sumWh,
    duplicates,
    wanBytes: modem.bytesUp + modem.bytesDown,
    policiesConfirmed: await confirmedVersions(client, stack.hubId),
    reinitialisations: modem.reinitialisations,
    hubCrashes: options.crashHub,
    brokerRestarts: options.restartBroker,
    wallSeconds: Math.round((performance.now() - watch.began) / 100) / 10,
  };
}

/** The second policy version goes out half-way; crashes and restarts are spread over the days. */
function incidentsOf(stack: Stack, client: HeadEndClient, options: DemoOptions): Incident[] {
  const spread = (times: number, offset: number) =>
    Array.from({ length: times }, (_, i) => (i + offset) / times);
  const push: Incident = {
    at: 0.5,
    what: 'pushing policy version 2',
    act: async () => client.pushPolicy(stack.hubId, await demoPolicy(stack.authority.signPolicy, 2)),
  };
  const crashes = spread(options.crashHub, 0.4).map((at) => ({
    at,
    what: 'killing the hub',
    act: () => stack.crashHub(),
  }));
  const restarts = spread(options.restartBroker, 0.7).map((at) => ({
    at,
    what: 'restarting head-end and broker',
    act: () => stack.restartHeadEnd(),
  }));
  return [push, ...crashes, ...restarts].sort((a, b) => a.at - b.at);
}

function expectedReadings(consumption: Consumption, days: number): { count: number; sumWh: number } {
  const starts = Array.from(
    { length: (days * dayMs) / slotMs },
    (_, i) => consumption.startUtcMs + i * slotMs,
  );
  const values = starts.map((start) => consumption.slot(start)).filter((value) => value !== undefined);
  return { count: values.length, sumWh: values.reduce((sum, value) => sum + value, 0) };
}

async function heldOf(
  client: HeadEndClient,
  hubId: string,
  fromUtcMs: number,
  toUtcMs: number,
): Promise<{ count: number; sumWh: number }> {
  const rows = await client
    .readings(hubId, 'electricity-meter', 'import-energy', fromUtcMs, toUtcMs)
    .catch(() => []);
  const values = rows.map((row) => row.value).filter((value) => value !== null);
  return { count: values.length, sumWh: values.reduce((sum, value) => sum + value, 0) };
}

/** How many policy versions the hub has confirmed; the first one is confirmed by its installation. */
async function confirmedVersions(client: HeadEndClient, hubId: string): Promise<number> {
  const states = await client.policyStates(hubId).catch(() => []);
  return (
    1 +
    new Set(states.filter((row) => row.state === 'confirmed' && row.version > 1).map((row) => row.version))
      .size
  );
}

function agrees(summary: Summary): boolean {
  return (
    summary.stored === summary.expected &&
    summary.storedWh === summary.expectedWh &&
    summary.policiesConfirmed >= 2
  );
}

function textOf(summary: Summary): string {
  const rows = Object.entries(summary).filter(([name]) => name !== 'schema');
  const verdict = agrees(summary)
    ? 'Every half-hour is present once, and the sums agree.'
    : 'What the head-end holds differs from the file.';
  return `${rows.map(([name, value]) => `${name.padEnd(18)} ${value}`).join('\n')}\n${verdict}`;
}
