import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Child, startChild } from '../../dsl/cli/stack/child.ts';
import { createHeadEndClient } from '../../dsl/cli/stack/head-end-client.ts';
import { hubFacts, meters, simPin } from '../../dsl/cli/stack/home.ts';
import { compileShipped } from '../../dsl/cli/stack/policy-file.ts';
import { type Stack, startStack } from '../../dsl/cli/stack/stack.ts';
import { createHanDriver } from '../../runtime/drivers/han/herdsman-driver.ts';
import { createModemDriver } from '../../runtime/drivers/modem/modem-driver.ts';
import { type Hub, startHub } from '../../runtime/hub.ts';
import { createClock } from '../../runtime/loop/clock.ts';
import { provision } from '../../runtime/provision.ts';
import type { HubConfiguration } from '../../schemas/generated/hub-configuration.ts';
import { until } from '../until.ts';

const clock = { speed: 600, startUtcMs: Date.UTC(2026, 2, 1), anchorUtcMs: Date.now() };

describe('two hubs in one process', () => {
  let folder: string;
  let stack: Stack;
  const children: Child[] = [];
  const hubs: Hub[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-two-hubs-'));
    stack = await startStack({
      folder,
      clock,
      firstPolicy: async (authority) =>
        authority.signPolicy(await compileShipped('demo.reeve', { apn: 'meters.example' }, 1), 1),
      onProgress: () => undefined,
    });
    for (const number of [2, 3]) hubs.push(await hubInThisProcess(number));
  }, 120_000);

  afterAll(async () => {
    for (const hub of hubs) await hub.stop();
    for (const child of children) await child.stop();
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('keep engines, stores and sessions apart: each brings its own home to the head-end, and one goes on when the other stops', async () => {
    const client = createHeadEndClient(stack.httpUrl);
    const readings = (number: number) =>
      client.readings(idOf(number), 'electricity-meter', 'import-energy', 0, Date.UTC(2100, 0, 1));
    const [second, third] = await until('four half-hours of both homes', async () => {
      const both = [await readings(2), await readings(3)] as const;
      return both.every((rows) => rows.length >= 4) ? both : undefined;
    });
    expect(second.slice(0, 4).map((row) => row.value)).not.toEqual(third.slice(0, 4).map((row) => row.value));
    await hubs[0]?.stop();
    const had = (await readings(3)).length;
    await until('another half-hour of the hub that still runs', async () =>
      (await readings(3)).length > had ? true : undefined,
    );
    expect(hubs[1]?.session.open).toBe(true);
    hubs.shift();
  }, 120_000);

  async function hubInThisProcess(number: number): Promise<Hub> {
    const home = join(folder, `home-${number}`);
    const devices = meters.map((meter, i) => ({ ...meter, eui64: `00158d00000${number}000${i}` }));
    const logFile = join(folder, `twins-${number}.log`);
    const twinDevices = devices.map((device, i) => ({ ...device, profile: { seed: number * 10 + i } }));
    const modem = await startChild({
      name: 'modem',
      entry: 'runtime/twins/modem/main.ts',
      args: ['--config', JSON.stringify({ family: 'quectel', pin: simPin })],
      logFile,
    });
    const twin = {
      nvFile: join(folder, `nv-${number}.json`),
      clock,
      devices: twinDevices.map(({ device, eui64, installCode, profile }) => ({
        device,
        eui64,
        installCode,
        profile,
      })),
    };
    const coordinator = await startChild({
      name: 'coordinator',
      entry: 'runtime/twins/coordinator/main.ts',
      args: ['--config', JSON.stringify(twin)],
      logFile,
    });
    children.push(modem, coordinator);
    const configuration: HubConfiguration = {
      schema: 'reeve.hub-configuration/1',
      hub: { ...hubFacts, id: idOf(number), serial: `CH4-00000${number}` },
      modem: { path: String(modem.ready.path), baudRate: 115_200, family: 'quectel' },
      homeNetwork: { path: String(coordinator.ready.path), baudRate: 115_200 },
      headEnd: { name: 'local', host: '127.0.0.1', port: stack.mqttPort },
      devices,
      secrets: { 'sim-pin': simPin },
      clock,
    };
    const policy = stack.authority.signPolicy(
      await compileShipped('demo.reeve', { apn: 'meters.example' }, 1),
      1,
    );
    const done = await provision({
      configuration,
      folder: home,
      root: stack.authority.rootContainer,
      policy,
      nowUtcMs: clock.startUtcMs,
    });
    if (!done.ok) throw new Error(done.detail);
    const { id: hubId, ...facts } = configuration.hub;
    await fetch(`${stack.httpUrl}/v1/hubs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ hubId, ...facts, ...done.identity }),
    });
    return startHub({
      configuration,
      folder: home,
      clock: createClock(clock),
      wan: createModemDriver(configuration.modem),
      han: createHanDriver(),
    });
  }
});

function idOf(number: number): string {
  return `00c0ffee0000000${number}`;
}
