import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../runtime/envelope/bytes.ts';
import { containerHash } from '../../runtime/envelope/signed-container.ts';
import type { Message, PolicyStatus } from '../../schemas/generated/message.ts';
import { until } from '../until.ts';
import { createAuthority } from './support/authority.ts';
import { type HeadEndProcess, startHeadEndProcess } from './support/head-end-process.ts';
import { getJson, postJson, putBytes } from './support/http.ts';
import { createIndependentHub, type IndependentHub } from './support/independent-hub.ts';

const authority = createAuthority();
let headEnd: HeadEndProcess;
const connected: IndependentHub[] = [];

beforeAll(async () => {
  headEnd = await startHeadEndProcess(authority);
});
afterAll(async () => {
  for (const hub of connected) await hub.disconnect();
  await headEnd.remove();
});

interface PolicyView {
  states: { hash: string; version: number; state: string; reason?: string }[];
  transitions: { hash: string; state: string }[];
}

describe('a policy pushed to a hub', () => {
  it('reaches a hub in session at once, and its way to confirmed is kept step by step (10.3 i)', async () => {
    const hub = await newHub();
    await hub.hello();
    const container = authority.policy({ version: 2 });
    const hash = containerHash(container);
    const answer = await push(hub, container);
    expect(answer).toMatchObject({ status: 202, body: { hash, version: 2, pushed: true } });
    expect(await offered(hub)).toEqual(toBase64(container));
    for (const state of ['received', 'verified', 'trial', 'confirmed'] as const)
      await hub.send(0, hub.report(status(state, hash, 2)));
    const { states, transitions } = await policyOf(hub);
    expect(states.find((row) => row.hash === hash)).toMatchObject({ version: 2, state: 'confirmed' });
    expect(transitions.filter((row) => row.hash === hash).map((row) => row.state)).toEqual([
      'offered',
      'received',
      'verified',
      'trial',
      'confirmed',
    ]);
  });

  it('waits for the next hello, again and again until the hub has decided; the latest alone', async () => {
    const hub = await newHub();
    const older = authority.policy({ version: 2 });
    const latest = authority.policy({ version: 3 });
    expect((await push(hub, older)).body).toMatchObject({ pushed: false });
    await push(hub, latest);
    expect((await hub.hello()).waiting).toBe(1);
    expect(await offered(hub)).toEqual(toBase64(latest));
    expect((await hub.hello()).waiting).toBe(1);
    const refusal = { reason: 'expired', detail: 'too late' };
    await hub.send(0, hub.report({ ...status('refused', containerHash(latest), 3), ...refusal }));
    expect((await hub.hello()).waiting).toBe(0);
    const { states } = await policyOf(hub);
    expect(states).toContainEqual(
      expect.objectContaining({ hash: containerHash(latest), state: 'refused', ...refusal }),
    );
    expect(states).toContainEqual(
      expect.objectContaining({ hash: containerHash(older), state: 'offered', reason: 'superseded' }),
    );
  });

  it('counts as confirmed when a hello shows it, whatever reports are still on their way', async () => {
    const hub = await newHub();
    const container = authority.policy({ version: 2 });
    const hash = containerHash(container);
    await push(hub, container);
    const running = { policyHash: hash, policyVersion: 2 } as const;
    expect((await hub.hello({ ...running, policyState: 'confirmed' })).waiting).toBe(0);
    await hub.send(0, hub.report(status('trial', hash, 2)));
    expect((await policyOf(hub)).states).toEqual([expect.objectContaining({ hash, state: 'confirmed' })]);
  });

  it('is not offered again while a report may wait that tells how its trial ended', async () => {
    const hub = await newHub();
    const container = authority.policy({ version: 2 });
    await push(hub, container);
    await hub.hello();
    await hub.send(0, hub.report(status('trial', containerHash(container), 2)));
    expect((await hub.hello({ waiting: 1 })).waiting).toBe(0);
    expect((await hub.hello({ waiting: 0 })).waiting).toBe(1);
  });

  it('may be one that the hub will refuse: it is passed on with a warning', async () => {
    const hub = await newHub();
    await hub.hello({ policyVersion: 5 });
    const broken = authority.policy({ version: 6 });
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    const cases: [Uint8Array, string][] = [
      [broken, 'hash-mismatch'],
      [authority.policy({ version: 7, signed: false }), 'signature-missing'],
      [authority.policy({ version: 4 }), 'version-not-higher'],
      [authority.policy({ version: 8, target: { kind: 'hub', hubId: '0000000000000000' } }), 'wrong-target'],
      [authority.policy({ version: 9, text: '{"bad":"schema"}' }), 'schema'],
    ];
    for (const [container, reason] of cases) {
      hub.received.length = 0;
      const { body } = await push(hub, container);
      expect(body).toMatchObject({ pushed: true, warnings: [{ reason }] });
      expect(await offered(hub)).toEqual(toBase64(container));
    }
  });

  it('is found by a refusal that could not read its name', async () => {
    const hub = await newHub();
    await hub.hello();
    const broken = authority.policy({ version: 6 });
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    await push(hub, broken);
    const refusal = { reason: 'hash-mismatch' };
    await hub.send(0, hub.report({ ...status('refused', '0'.repeat(32), 0), ...refusal }));
    const { states } = await policyOf(hub);
    expect(states).toContainEqual(
      expect.objectContaining({ hash: containerHash(broken), state: 'refused', ...refusal }),
    );
  });

  it('is turned away when it is no container, with place and remedy', async () => {
    const hub = await newHub();
    const answer = await push(hub, new Uint8Array(200));
    expect(answer).toMatchObject({
      status: 400,
      body: { type: 'urn:reeve:problem:not-a-signed-policy', reason: 'malformed', place: 'body' },
    });
    expect(await push(hub, authority.rootContainer)).toMatchObject({ status: 400 });
    expect(await push(hub, new Uint8Array(200_000))).toMatchObject({ status: 413 });
    expect(await putBytes(`${headEnd.url}/v1/hubs/00000000000000ff/policy`, new Uint8Array(1))).toMatchObject(
      {
        status: 404,
        body: { type: 'urn:reeve:problem:unknown-hub' },
      },
    );
  });

  it('cannot be spoken of by a supplier', async () => {
    const hub = await newHub();
    await hub.hello();
    const container = authority.policy({ version: 2 });
    await push(hub, container);
    await hub.send(1, hub.report(status('confirmed', containerHash(container), 2)));
    expect((await policyOf(hub)).states).toContainEqual(
      expect.objectContaining({ hash: containerHash(container), state: 'offered' }),
    );
  });
});

describe('a command', () => {
  it('is sent until the hub has answered, with a counter that rises', async () => {
    const hub = await newHub();
    const url = `${headEnd.url}/v1/hubs/${hub.hubId}/commands`;
    await postJson(url, { command: { kind: 'diagnostic' } });
    await postJson(url, { command: { kind: 'read', device: 'gas-meter' } });
    expect((await hub.hello()).waiting).toBe(2);
    await until('both commands', async () => counters(hub).length === 2 || undefined);
    expect(counters(hub)).toEqual([1, 2]);
    await hub.send(0, hub.report({ kind: 'command-result', counter: 1, outcome: 'done' }));
    expect((await hub.hello()).waiting).toBe(1);
    const { commands } = await getJson<{ commands: unknown[] }>(url);
    expect(commands[0]).toMatchObject({ counter: 1, outcome: 'done' });
  });
});

describe('the root document', () => {
  it('follows only its predecessor, and is offered to hubs that have an older one', async () => {
    const hub = await newHub();
    await hub.hello();
    const second = authority.nextRoot();
    const third = authority.nextRoot(second.root);
    const put = (container: Uint8Array) => putBytes(`${headEnd.url}/v1/root`, container);
    expect(await put(third.container)).toMatchObject({
      status: 422,
      body: { reason: 'version-not-next', remedy: expect.stringContaining('version 2') },
    });
    expect(await put(createAuthority().nextRoot().container)).toMatchObject({ status: 422 });
    expect(await put(second.container)).toMatchObject({ status: 200, body: { root: { version: 2 } } });
    await until('the root in session', async () => roots(hub).length === 1 || undefined);
    expect(await put(third.container)).toMatchObject({ status: 200 });
    await until('its successor', async () => roots(hub).length === 2 || undefined);
    hub.received.length = 0;
    // Away for long: one version at a time, in order.
    expect((await hub.hello({ rootVersion: 1 })).waiting).toBe(2);
    await until('both roots', async () => roots(hub).length === 2 || undefined);
    expect(roots(hub)).toEqual([toBase64(second.container), toBase64(third.container)]);
    const { container } = await getJson<{ container: string }>(`${headEnd.url}/v1/root`);
    expect(fromBase64(container)).toEqual(third.container);
  });
});

async function newHub(): Promise<IndependentHub> {
  const hub = createIndependentHub(authority);
  await postJson(`${headEnd.url}/v1/hubs`, hub.registration);
  await hub.connect(headEnd.mqttPort);
  connected.push(hub);
  return hub;
}

function push(hub: IndependentHub, container: Uint8Array) {
  return putBytes(`${headEnd.url}/v1/hubs/${hub.hubId}/policy`, container);
}

function policyOf(hub: IndependentHub): Promise<PolicyView> {
  return getJson(`${headEnd.url}/v1/hubs/${hub.hubId}/policy`);
}

function offered(hub: IndependentHub): Promise<string> {
  return until('an offer', async () => messages(hub, 'policy-offer').at(-1)?.container);
}

function roots(hub: IndependentHub): string[] {
  return messages(hub, 'root-offer').map((message) => message.container);
}

function counters(hub: IndependentHub): number[] {
  return messages(hub, 'command').map((message) => message.counter);
}

function messages<T extends Message['type']>(hub: IndependentHub, type: T): (Message & { type: T })[] {
  return hub.received
    .map(({ message }) => message)
    .filter((message): message is Message & { type: T } => message.type === type);
}

function status(state: PolicyStatus['state'], hash: string, version: number): PolicyStatus {
  return { kind: 'policy-status', state, hash, version };
}
