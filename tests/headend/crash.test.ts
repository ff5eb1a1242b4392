import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/generated/message.ts';
import { until } from '../until.ts';
import { createAuthority } from './support/authority.ts';
import { type HeadEndProcess, startHeadEndProcess } from './support/head-end-process.ts';
import { getJson, postJson, putBytes } from './support/http.ts';
import { createIndependentHub, type IndependentHub } from './support/independent-hub.ts';
import { dayStartUtcMs, halfHourMs, meterReading, readingsOf } from './support/readings.ts';

const authority = createAuthority();
let headEnd: HeadEndProcess;

beforeAll(async () => {
  headEnd = await startHeadEndProcess(authority);
});
afterAll(() => headEnd.remove());

/** A restart takes a second of two processors; on a busy machine many. */
const limitMs = 180_000;

describe('a head-end that is killed', { timeout: limitMs }, () => {
  it('has every acknowledged reading after each kill, and each half-hour once in the end (11.1)', async () => {
    const killsMax = 3;
    const hub = await newHub();
    const reports = Array.from({ length: 120 }, (_, i) =>
      hub.report(meterReading([i], dayStartUtcMs + i * halfHourMs)),
    );
    let kills = 0;
    while (reports.some(({ id }) => !hub.acknowledged(id))) {
      const waiting = reports.filter(({ id }) => !hub.acknowledged(id));
      await connectAgain(hub);
      if (kills === killsMax) {
        await sendAll(hub, waiting);
        continue;
      }
      // Killed in the middle of the stream, at another acknowledgement each time.
      const enough = acknowledgedCount(hub, reports) + 11 + 7 * kills;
      const sending = sendAll(hub, waiting).catch(() => undefined);
      await until(
        'some acknowledgements',
        async () => acknowledgedCount(hub, reports) >= enough || undefined,
      );
      await headEnd.stop('SIGKILL');
      await sending;
      await hub.disconnect();
      kills++;
      await headEnd.start();
      await expectStored(hub, reports);
    }
    expect(kills).toBe(killsMax);
    const readings = await readingsOf(headEnd.url, hub.hubId);
    expect(readings.map((row) => row.value)).toEqual(reports.map((_, i) => i));
    await hub.disconnect();
  });

  it('gets back from its journal what the database never wrote to disk', async () => {
    const hub = await newHub();
    await connectAgain(hub);
    const container = authority.policy({ version: 2 });
    const database = join(headEnd.folder, 'data', 'database');
    expect(await headEnd.stop('SIGTERM')).toBe(0);
    await cp(database, `${database}-before`, { recursive: true });
    await headEnd.start();
    const late = createIndependentHub(authority);
    await postJson(`${headEnd.url}/v1/hubs`, late.registration);
    await connectAgain(hub);
    const reports = Array.from({ length: 30 }, (_, i) =>
      hub.report(meterReading([1000 + i], dayStartUtcMs + i * halfHourMs)),
    );
    await sendAll(hub, reports);
    await putBytes(`${headEnd.url}/v1/hubs/${late.hubId}/policy`, container);
    const epoch = hub.received.at(-1)?.epoch ?? 0;
    await headEnd.stop('SIGKILL');
    await hub.disconnect();
    // As after a power cut: the files of the database as they were at the last sync.
    await rm(database, { recursive: true });
    await cp(`${database}-before`, database, { recursive: true });
    await headEnd.start();
    expect((await readingsOf(headEnd.url, hub.hubId)).map((row) => row.value)).toEqual(
      reports.map((_, i) => 1000 + i),
    );
    const { states } = await getJson<{ states: { state: string }[] }>(
      `${headEnd.url}/v1/hubs/${late.hubId}/policy`,
    );
    expect(states).toMatchObject([{ state: 'offered', version: 2 }]);
    await connectAgain(hub);
    // An epoch used before the cut is not used again: its nonces are spent.
    expect(hub.received.at(-1)?.epoch).toBeGreaterThan(epoch);
    await hub.disconnect();
  });
});

async function newHub(): Promise<IndependentHub> {
  const hub = createIndependentHub(authority);
  await postJson(`${headEnd.url}/v1/hubs`, hub.registration);
  return hub;
}

async function connectAgain(hub: IndependentHub): Promise<void> {
  await hub.disconnect();
  await hub.connect(headEnd.mqttPort);
  await hub.hello();
}

/** Sends one after the other, and returns when all are acknowledged or the connection is gone. */
async function sendAll(hub: IndependentHub, reports: readonly Report[]): Promise<void> {
  let gone = false;
  const closed = new Promise<void>((resolve) => {
    hub.client().once('close', () => {
      gone = true;
      resolve();
    });
  });
  for (const report of reports) if (!gone) await Promise.race([hub.send(0, report), closed]);
  await until('the acknowledgements', async () =>
    gone || reports.every(({ id }) => hub.acknowledged(id)) ? true : undefined,
  );
}

function acknowledgedCount(hub: IndependentHub, reports: readonly Report[]): number {
  return reports.filter(({ id }) => hub.acknowledged(id)).length;
}

async function expectStored(hub: IndependentHub, reports: readonly Report[]): Promise<void> {
  const starts = new Set((await readingsOf(headEnd.url, hub.hubId)).map((row) => row.startUtcMs));
  const lost = reports.filter(
    ({ id, body }) => hub.acknowledged(id) && body.kind === 'meter-reading' && !starts.has(body.startUtcMs),
  );
  expect(lost).toEqual([]);
}
