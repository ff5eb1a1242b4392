import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClockSource, HubConfiguration } from '../../../schemas/generated/hub-configuration.ts';
import { type Authority, openAuthority } from './authority.ts';
import { type Child, startChild } from './child.ts';
import { hubFacts, meters, simPin } from './home.ts';
import { runToEnd } from './run-to-end.ts';

/** What a local installation plays and runs on. */
export interface StackSetup {
  /** All state and logs: survives a restart. */
  readonly folder: string;
  readonly clock: ClockSource;
  /** Consumption of the electricity meter; undefined: a seeded profile of its own. */
  readonly readingsFile?: string;
  /** The policy a new hub is provisioned with, signed. */
  readonly firstPolicy: (authority: Authority) => Promise<Uint8Array>;
  /** Built editor pages for the head-end to serve. */
  readonly editorFolder?: string;
  readonly modemFamily?: 'generic' | 'simcom' | 'quectel';
  readonly onProgress: (text: string) => void;
}

/** A head-end, one hub, its modem twin and its coordinator twin, each a process of its own, on loopback. */
export interface Stack {
  readonly authority: Authority;
  readonly hubId: string;
  readonly httpUrl: string;
  readonly mqttPort: number;
  readonly headEnd: Child;
  readonly hub: Child;
  readonly modem: Child;
  readonly coordinator: Child;
  /** Kills the hub without warning and starts it again on the same store. */
  crashHub(): Promise<void>;
  /** Stops head-end and broker and starts them again on the same ports. */
  restartHeadEnd(): Promise<void>;
  stop(): Promise<void>;
}

export async function startStack(setup: StackSetup): Promise<Stack> {
  const { folder, clock, onProgress } = setup;
  await mkdir(join(folder, 'logs'), { recursive: true, mode: 0o700 });
  const authority = await openAuthority(join(folder, 'authority'));
  const running: Child[] = [];
  const stop = async () => {
    // The hub first, so that it can say goodbye to the others.
    for (const child of running.splice(0).reverse()) await child.stop();
  };
  try {
    onProgress('starting the head-end (broker, database)');
    const startHeadEnd = (ports: { http?: number; mqtt?: number }) => headEndChild(setup, authority, ports);
    let headEnd = await startHeadEnd({});
    running.push(headEnd);
    const ports = { http: Number(headEnd.ready.http), mqtt: Number(headEnd.ready.mqtt) };
    const httpUrl = `http://127.0.0.1:${ports.http}`;

    onProgress('starting the modem twin and the coordinator twin with its meters');
    const [modem, coordinator] = await Promise.all([modemChild(setup), coordinatorChild(setup)]);
    running.push(modem, coordinator);

    onProgress('starting the hub');
    const configuration = await writeConfiguration(folder, {
      schema: 'reeve.hub-configuration/1',
      hub: hubFacts,
      modem: { path: String(modem.ready.path), baudRate: 115_200, family: setup.modemFamily ?? 'simcom' },
      homeNetwork: { path: String(coordinator.ready.path), baudRate: 115_200 },
      headEnd: { name: 'local', host: '127.0.0.1', port: ports.mqtt },
      devices: [...meters],
      secrets: { 'sim-pin': simPin },
      clock,
    });
    await provisionAndRegister(setup, authority, configuration, httpUrl);
    let hub = await hubChild(folder, configuration);
    running.push(hub);
    const replace = (old: Child, next: Child) => {
      running[running.indexOf(old)] = next;
      return next;
    };
    return {
      authority,
      hubId: hubFacts.id,
      httpUrl,
      mqttPort: ports.mqtt,
      get headEnd() {
        return headEnd;
      },
      get hub() {
        return hub;
      },
      modem,
      coordinator,
      async crashHub() {
        await hub.kill();
        hub = replace(hub, await hubChild(folder, configuration));
      },
      async restartHeadEnd() {
        await headEnd.stop();
        headEnd = replace(headEnd, await startHeadEnd(ports));
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function headEndChild(
  setup: StackSetup,
  authority: Authority,
  ports: { http?: number; mqtt?: number },
): Promise<Child> {
  const configFile = join(setup.folder, 'head-end.json');
  const configuration = {
    root: Buffer.from(authority.rootContainer).toString('base64'),
    sealKeys: authority.sealKeys,
    clock: setup.clock,
    http: ports.http === undefined ? {} : { port: ports.http },
    mqtt: ports.mqtt === undefined ? {} : { port: ports.mqtt },
  };
  await writeFile(configFile, JSON.stringify(configuration, null, 2), { mode: 0o600 });
  const pages = setup.editorFolder === undefined ? [] : ['--editor', setup.editorFolder];
  return startChild({
    name: 'head-end',
    entry: 'headend/serve.ts',
    args: ['--data', join(setup.folder, 'head-end'), '--config', configFile, '--child', ...pages],
    logFile: join(setup.folder, 'logs', 'head-end.log'),
  });
}

function modemChild(setup: StackSetup): Promise<Child> {
  const config = { family: setup.modemFamily ?? 'simcom', pin: simPin };
  return startChild({
    name: 'modem twin',
    entry: 'runtime/twins/modem/main.ts',
    args: ['--config', JSON.stringify(config)],
    logFile: join(setup.folder, 'logs', 'modem.log'),
  });
}

function coordinatorChild(setup: StackSetup): Promise<Child> {
  const profiles = [
    setup.readingsFile === undefined ? { seed: 1 } : { file: setup.readingsFile },
    { seed: 2 },
  ];
  const config = {
    nvFile: join(setup.folder, 'coordinator-nv.json'),
    clock: setup.clock,
    devices: meters.map((meter, i) => ({
      device: meter.device,
      eui64: meter.eui64,
      installCode: meter.installCode,
      profile: profiles[i],
      sleepy: meter.device === 'gas-meter',
    })),
  };
  return startChild({
    name: 'coordinator twin',
    entry: 'runtime/twins/coordinator/main.ts',
    args: ['--config', JSON.stringify(config)],
    logFile: join(setup.folder, 'logs', 'coordinator.log'),
  });
}

function hubChild(folder: string, configFile: string): Promise<Child> {
  return startChild({
    name: 'hub',
    entry: 'runtime/main.ts',
    args: ['run', '--config', configFile, '--data', join(folder, 'hub'), '--child'],
    logFile: join(folder, 'logs', 'hub.log'),
  });
}

async function writeConfiguration(folder: string, configuration: HubConfiguration): Promise<string> {
  const path = join(folder, 'hub.json');
  await writeFile(path, JSON.stringify(configuration, null, 2), { mode: 0o600 });
  return path;
}

/** Gives a new hub its root and first policy, and the registry its public keys; harmless when done before. */
async function provisionAndRegister(
  setup: StackSetup,
  authority: Authority,
  configFile: string,
  httpUrl: string,
): Promise<void> {
  const { folder } = setup;
  const rootFile = join(folder, 'authority', 'root.container');
  const policyFile = join(folder, 'first-policy.container');
  if ((await readFile(policyFile).catch(() => undefined)) === undefined)
    await writeFile(policyFile, await setup.firstPolicy(authority));
  const provisioned = await runToEnd('runtime/main.ts', [
    'provision',
    '--config',
    configFile,
    '--data',
    join(folder, 'hub'),
    '--root',
    rootFile,
    '--policy',
    policyFile,
  ]);
  const identity = JSON.parse(provisioned) as { boxPublicKey: string; signPublicKey: string };
  const { id: hubId, ...facts } = hubFacts;
  const answer = await fetch(`${httpUrl}/v1/hubs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      hubId,
      ...facts,
      boxPublicKey: identity.boxPublicKey,
      signPublicKey: identity.signPublicKey,
    }),
  });
  if (!answer.ok && answer.status !== 409)
    throw new Error(`the head-end did not register the hub: ${answer.status} ${await answer.text()}`);
}
