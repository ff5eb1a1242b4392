import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../until.ts';

const project = join(import.meta.dirname, '..', '..');
const startLimitMs = 90_000;

describe('reeve start', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-start-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('says where to look, stops everything at one Ctrl-C, and goes on with its state at the next start', async () => {
    const first = await started(folder);
    const before = await until('a stored report', async () => {
      const hub = await hubAt(first.httpPort);
      return hub.reports > 0 ? hub : undefined;
    });
    expect(await stop(first.process)).toBe(0);
    expect(await answers(first.httpPort)).toBe(false);
    expect(await answers(first.mqttPort)).toBe(false);
    expect(processesOf(folder)).toEqual([]);

    const second = await started(folder);
    const after = await hubAt(second.httpPort);
    expect(after.hubId).toBe(before.hubId);
    expect(after.reports).toBeGreaterThanOrEqual(before.reports);
    expect(await stop(second.process)).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  }, 240_000);
});

interface Started {
  readonly process: ChildProcess;
  readonly httpPort: number;
  readonly mqttPort: number;
}

async function started(folder: string): Promise<Started> {
  const child = spawn(process.execPath, [
    join(project, 'bootstrap.mjs'),
    'dsl/cli/reeve.ts',
    'start',
    '--data',
    folder,
  ]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await until(
    'the text of what to do next',
    async () => {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${said}`);
      return said.includes('What to do next') ? said : undefined;
    },
    startLimitMs,
  );
  const port = (pattern: RegExp) => Number(pattern.exec(said)?.[1]);
  return {
    process: child,
    httpPort: port(/http:\/\/127\.0\.0\.1:(\d+)/),
    mqttPort: port(/mqtt:\/\/127\.0\.0\.1:(\d+)/),
  };
}

function stop(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill('SIGINT');
  });
}

async function hubAt(port: number): Promise<{ hubId: string; reports: number }> {
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).json();
  const { hubs } = (await get('/v1/hubs')) as { hubs: { hubId: string }[] };
  const hubId = hubs[0]?.hubId ?? '';
  const { reports } = (await get(`/v1/hubs/${hubId}/reports`)) as { reports: unknown[] };
  return { hubId, reports: reports.length };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Command lines of running processes that name the folder, helpers of the twins' PTYs among them. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes(folder));
}
