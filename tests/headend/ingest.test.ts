import mqtt from 'mqtt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../until.ts';
import { createAuthority } from './support/authority.ts';
import { readEvents } from './support/event-reader.ts';
import { type HeadEndProcess, startHeadEndProcess } from './support/head-end-process.ts';
import { getJson, postJson } from './support/http.ts';
import { createIndependentHub, type IndependentHub } from './support/independent-hub.ts';
import { dayStartUtcMs, halfHourMs, meterReading, readingsOf } from './support/readings.ts';

const authority = createAuthority();
let headEnd: HeadEndProcess;
const connected: IndependentHub[] = [];

beforeAll(async () => {
  headEnd = await startHeadEndProcess(authority);
});
afterAll(async () => {
  for (const hub of connected) await hub.disconnect();
  expect(await headEnd.stop('SIGTERM')).toBe(0);
  await headEnd.remove();
});

describe('what a hub sends', () => {
  it('answers hello with its time (10.3 j)', async () => {
    const hub = await newHub();
    const welcome = await hub.hello();
    expect(Math.abs(welcome.utcMs - Date.now())).toBeLessThan(60_000);
    expect(welcome.waiting).toBe(0);
  });

  it('takes a higher epoch for its downlinks at every hello', async () => {
    const hub = await newHub();
    await hub.hello();
    await hub.disconnect();
    await hub.connect(headEnd.mqttPort);
    await hub.hello();
    expect(hub.received.map((entry) => entry.epoch)).toEqual([1, 2]);
  });

  it('stores readings, missing values kept apart from zero, before it acknowledges them (11.1)', async () => {
    const hub = await newHub();
    await hub.hello();
    const report = hub.report(meterReading([150, null, 0]));
    await hub.send(0, report);
    // The PUBACK of the embedded broker follows the commit, the acknowledgement too.
    expect(await readingsOf(headEnd.url, hub.hubId)).toEqual([
      { startUtcMs: dayStartUtcMs, intervalMs: halfHourMs, value: 150 },
      { startUtcMs: dayStartUtcMs + halfHourMs, intervalMs: halfHourMs, value: null },
      { startUtcMs: dayStartUtcMs + 2 * halfHourMs, intervalMs: halfHourMs, value: 0 },
    ]);
    await acknowledged(hub, report.id);
  });

  it('absorbs a report sent again and acknowledges it again (11.1)', async () => {
    const hub = await newHub();
    await hub.hello();
    const report = hub.report(meterReading([150]));
    await hub.send(0, report);
    await acknowledged(hub, report.id);
    hub.received.length = 0;
    hub.reboot();
    await hub.send(0, report, hub.report(meterReading([7], dayStartUtcMs + halfHourMs)));
    await acknowledged(hub, report.id);
    expect((await readingsOf(headEnd.url, hub.hubId)).map((row) => row.value)).toEqual([150, 7]);
    expect(await getJson(`${headEnd.url}/v1/hubs/${hub.hubId}`)).toMatchObject({
      reports: 2,
      duplicates: 1,
      envelopes: 3,
    });
  });

  it('keeps the slots of suppliers apart and answers in the slot that was used', async () => {
    const hub = await newHub();
    await hub.hello();
    const report = hub.report(meterReading([11]));
    await hub.send(1, report);
    await acknowledged(hub, report.id);
    expect(hub.received.find(({ message }) => message.type === 'ack')?.slot).toBe(1);
    expect(await readingsOf(headEnd.url, hub.hubId, '&slot=1')).toHaveLength(1);
    expect(await readingsOf(headEnd.url, hub.hubId, '&slot=0')).toHaveLength(0);
  });

  it('gives reports by kind, the latest first', async () => {
    const hub = await newHub();
    await hub.hello();
    const alert = {
      kind: 'alert',
      alert: 'meter-silent',
      severity: 'warning',
      state: 'raised',
      text: 'no data',
    } as const;
    await hub.send(0, hub.report(alert), hub.report(meterReading([1])));
    await hub.send(0, hub.report({ ...alert, state: 'cleared' }));
    const { reports } = await getJson<{ reports: { body: { state: string } }[] }>(
      `${headEnd.url}/v1/hubs/${hub.hubId}/reports?kind=alert`,
    );
    expect(reports.map((report) => report.body.state)).toEqual(['cleared', 'raised']);
  });
});

describe('what is refused', () => {
  it('closes the connection of a hub that publishes as another (12.2.12)', async () => {
    const victim = await newHub();
    const attacker = await newHub();
    const closed = new Promise<void>((resolve) => attacker.client().once('close', () => resolve()));
    attacker.client().publish(victim.topics.up, Buffer.from(victim.seal(0, [])), { qos: 1 });
    await closed;
    await refused('wrong-topic', attacker.hubId);
  });

  it('does not let a hub listen to another', async () => {
    const victim = await newHub();
    const attacker = await newHub();
    for (const topic of [victim.topics.down, 'r1/#', '#'])
      await expect(attacker.client().subscribeAsync(topic, { qos: 1 })).rejects.toThrow();
  });

  it('does not connect a hub that nobody registered', async () => {
    const stranger = createIndependentHub(authority);
    await expect(stranger.connect(headEnd.mqttPort)).rejects.toThrow(/not authorized/i);
  });

  it('does not connect a hub under the name of another', async () => {
    const { hubId } = await newHub();
    const options = { clientId: hubId, username: '0000000000000000', reconnectPeriod: 0 };
    await expect(mqtt.connectAsync(`mqtt://127.0.0.1:${headEnd.mqttPort}`, options)).rejects.toThrow();
  });

  it('counts an envelope with one flipped bit as forged and stores nothing of it (12.2.12)', async () => {
    const hub = await newHub();
    await hub.hello();
    const sealed = hub.seal(0, [hub.report(meterReading([9]))]);
    for (const at of [5, sealed.length - 1]) {
      const flipped = sealed.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await hub.publish(flipped);
    }
    await refused('forged', hub.hubId);
    expect(await readingsOf(headEnd.url, hub.hubId)).toEqual([]);
    await hub.publish(sealed);
    expect(await readingsOf(headEnd.url, hub.hubId)).toHaveLength(1);
  });

  it('refuses an envelope played back, in the same boot and from an earlier one (12.2.12)', async () => {
    const hub = await newHub();
    const recorded = hub.seal(0, [hub.report(meterReading([9]))]);
    await hub.publish(recorded);
    await hub.publish(recorded);
    hub.reboot();
    await hub.send(0, hub.report(meterReading([8])));
    await hub.publish(recorded);
    await until('both playbacks to be counted', async () =>
      (await hubEvents(hub.hubId, 'refused')).reduce((sum, { data }) => sum + Number(data.count), 0) === 2
        ? true
        : undefined,
    );
    expect(await hubEvents(hub.hubId, 'duplicate')).toEqual([]);
  });

  it('suspects a clone when the boot id goes back or a boot has two salts', async () => {
    const hub = await newHub();
    hub.reboot(7);
    await hub.hello();
    hub.reboot(7);
    await hub.send(0, hub.report(meterReading([1])));
    await refused('clone-suspected', hub.hubId);
    hub.reboot(3);
    await hub.send(0, hub.report(meterReading([1])));
    expect(await readingsOf(headEnd.url, hub.hubId)).toEqual([]);
  });

  it('cuts a client that announces a packet no envelope needs', async () => {
    const hub = await newHub();
    const closed = new Promise<void>((resolve) => hub.client().once('close', () => resolve()));
    hub.client().publish(hub.topics.up, Buffer.alloc(400 * 1024), { qos: 1 });
    await closed;
    expect(await getJson(`${headEnd.url}/healthz`)).toEqual({ status: 'alive' });
  });
});

async function newHub(): Promise<IndependentHub> {
  const hub = createIndependentHub(authority);
  expect((await postJson(`${headEnd.url}/v1/hubs`, hub.registration)).status).toBe(201);
  await hub.connect(headEnd.mqttPort);
  connected.push(hub);
  return hub;
}

function acknowledged(hub: IndependentHub, id: { boot: number; seq: number }): Promise<true> {
  return until('the acknowledgement', async () => hub.acknowledged(id) || undefined);
}

async function refused(reason: string, hubId: string): Promise<void> {
  await until(`a refusal: ${reason}`, async () =>
    (await hubEvents(hubId, 'refused')).find((event) => event.data.reason === reason),
  );
  const { refusedByReason } = await getJson<{ refusedByReason: Record<string, number> }>(
    `${headEnd.url}/v1/stats`,
  );
  expect(refusedByReason[reason]).toBeGreaterThan(0);
}

async function hubEvents(hubId: string, kind: string) {
  // An event of our own making ends the list: what is stored before it has been read.
  const reader = await readEvents(headEnd.url, 0);
  const marker = createIndependentHub(authority);
  await postJson(`${headEnd.url}/v1/hubs`, marker.registration);
  await until('the marker', async () => reader.events.find((event) => event.data.hubId === marker.hubId));
  reader.close();
  return reader.events.filter((event) => event.kind === kind && event.data.hubId === hubId);
}
