import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from './support/authority.ts';
import { type HeadEndProcess, startHeadEndProcess } from './support/head-end-process.ts';
import { getJson, postJson } from './support/http.ts';
import { createIndependentHub, type IndependentHub } from './support/independent-hub.ts';
import { waitUntil } from './support/wait-until.ts';

const authority = createAuthority();
const halfHourMs = 1_800_000;
const dayStartUtcMs = Date.UTC(2026, 0, 5);

let headEnd: HeadEndProcess;
beforeAll(async () => {
  headEnd = await startHeadEndProcess(authority);
});
afterAll(() => headEnd.remove());

describe('a hub and the head-end', () => {
  it('answers hello with its time (10.3 j)', async () => {
    const hub = await newHub();
    const welcome = await hub.hello();
    expect(Math.abs(welcome.utcMs - Date.now())).toBeLessThan(60_000);
    expect(welcome.waiting).toBe(0);
    await hub.disconnect();
  });

  it('stores readings once, nulls kept, before it acknowledges them (11.1)', async () => {
    const hub = await newHub();
    await hub.hello();
    const report = hub.report(meterReading([150, null, 0]));
    await hub.send(0, report);
    // The PUBACK of the embedded broker follows the commit.
    expect(await readingsOf(hub)).toEqual([
      { startUtcMs: dayStartUtcMs, intervalMs: halfHourMs, value: 150 },
      { startUtcMs: dayStartUtcMs + halfHourMs, intervalMs: halfHourMs, value: null },
      { startUtcMs: dayStartUtcMs + 2 * halfHourMs, intervalMs: halfHourMs, value: 0 },
    ]);
    await waitUntil('the acknowledgement', () => hub.acknowledged(report.id));
    await hub.disconnect();
  });
});

async function newHub(): Promise<IndependentHub> {
  const hub = createIndependentHub(authority);
  expect((await postJson(`${headEnd.url}/v1/hubs`, hub.registration)).status).toBe(201);
  await hub.connect(headEnd.mqttPort);
  return hub;
}

function meterReading(values: (number | null)[], startUtcMs = dayStartUtcMs) {
  return {
    kind: 'meter-reading' as const,
    device: 'electricity-meter',
    register: 'import',
    startUtcMs,
    intervalMs: halfHourMs,
    values,
  };
}

async function readingsOf(hub: IndependentHub) {
  const query = 'device=electricity-meter&register=import';
  return (await getJson<{ readings: unknown[] }>(`${headEnd.url}/v1/hubs/${hub.hubId}/readings?${query}`))
    .readings;
}
