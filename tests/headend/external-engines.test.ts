import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../until.ts';
import { createAuthority } from './support/authority.ts';
import { type HeadEndProcess, startHeadEndProcess } from './support/head-end-process.ts';
import { getJson, postJson, putBytes } from './support/http.ts';
import { createIndependentHub } from './support/independent-hub.ts';
import {
  ended,
  freePort,
  type PostgresServer,
  postgresPrograms,
  startPostgres,
} from './support/postgres-server.ts';
import { dayStartUtcMs, halfHourMs, meterReading, readingsOf } from './support/readings.ts';

const programs = postgresPrograms();
const mosquitto = ['/usr/sbin/mosquitto', '/usr/bin/mosquitto'].find(
  (path) => spawnSync(path, ['-h'], { stdio: 'ignore' }).error === undefined,
);
const missing = [programs === undefined && 'postgresql', mosquitto === undefined && 'mosquitto'].filter(
  Boolean,
);
if (missing.length > 0) console.log(`skipped: not installed: ${missing.join(', ')}`);

/** Starting three servers takes seconds, on a busy machine many. */
const limitMs = 120_000;

describe.skipIf(missing.length > 0)(
  'the same head-end on Mosquitto and PostgreSQL',
  { timeout: limitMs },
  () => {
    const authority = createAuthority();
    let folder: string;
    let postgres: PostgresServer;
    let broker: ChildProcess;
    let brokerPort: number;
    let headEnd: HeadEndProcess;

    const startBroker = async (): Promise<void> => {
      broker = spawn(mosquitto ?? '', ['-c', join(folder, 'mosquitto.conf')], { stdio: 'ignore' });
      await until('the broker', () => accepts(brokerPort));
    };
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'reeve-external-'));
      brokerPort = await freePort();
      await writeFile(
        join(folder, 'mosquitto.conf'),
        `listener ${brokerPort} 127.0.0.1\nallow_anonymous true\npersistence false\n`,
      );
      await startBroker();
      postgres = await startPostgres(programs ?? '');
      const database = await postgres.createDatabase('reeve');
      headEnd = await startHeadEndProcess(authority, {
        args: ['--database', database, '--broker', `mqtt://127.0.0.1:${brokerPort}`],
      });
    }, limitMs);
    afterAll(async () => {
      await headEnd.remove();
      await ended(broker, 'SIGKILL');
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    });

    it('takes readings, offers policies, and survives the death of broker and head-end (11.1)', async () => {
      const hub = createIndependentHub(authority);
      await postJson(`${headEnd.url}/v1/hubs`, hub.registration);
      await hub.connect(brokerPort);
      await hub.hello();
      const first = hub.report(meterReading([1]));
      await hub.send(0, first);
      await until('the acknowledgement', async () => hub.acknowledged(first.id) || undefined);
      await putBytes(`${headEnd.url}/v1/hubs/${hub.hubId}/policy`, authority.policy({ version: 2 }));
      await until('the offer', async () =>
        hub.received.find(({ message }) => message.type === 'policy-offer'),
      );

      await ended(broker, 'SIGKILL');
      await hub.disconnect();
      await startBroker();
      const second = hub.report(meterReading([2], dayStartUtcMs + halfHourMs));
      await hub.connect(brokerPort);
      // Whoever comes back first: a hello that nobody heard is said again.
      await until('the acknowledgement', async () => {
        if (!hub.acknowledged(second.id)) await hub.send(0, hub.greeting(), second);
        return hub.acknowledged(second.id) || undefined;
      });

      await headEnd.stop('SIGKILL');
      await headEnd.start();
      const third = hub.report(meterReading([3], dayStartUtcMs + 2 * halfHourMs));
      await hub.send(0, hub.greeting(), third);
      await until('the acknowledgement', async () => hub.acknowledged(third.id) || undefined);
      expect((await readingsOf(headEnd.url, hub.hubId)).map((row) => row.value)).toEqual([1, 2, 3]);
      const { states } = await getJson<{ states: { state: string; version: number }[] }>(
        `${headEnd.url}/v1/hubs/${hub.hubId}/policy`,
      );
      expect(states).toContainEqual(expect.objectContaining({ state: 'offered', version: 2 }));
      await hub.disconnect();
      expect(await headEnd.stop('SIGTERM')).toBe(0);
    });
  },
);

function accepts(port: number): Promise<true | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(undefined));
  });
}
