import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../until.ts';
import { createAuthority } from './support/authority.ts';
import { readEvents } from './support/event-reader.ts';
import { type HeadEndProcess, startHeadEndProcess } from './support/head-end-process.ts';
import { getJson, postJson } from './support/http.ts';
import { createIndependentHub } from './support/independent-hub.ts';

const authority = createAuthority();
let pages: string;
let headEnd: HeadEndProcess;

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'reeve-pages-'));
  await mkdir(join(pages, 'assets'));
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>Editor</title>');
  await writeFile(join(pages, 'assets', 'app-1234.js'), 'export {};');
  headEnd = await startHeadEndProcess(authority, { editorFolder: pages });
});
afterAll(async () => {
  await headEnd.remove();
  await rm(pages, { recursive: true, force: true });
});

describe('the registry', () => {
  it('takes a hub once, and never other keys for it', async () => {
    const hub = createIndependentHub(authority);
    const url = `${headEnd.url}/v1/hubs`;
    expect((await postJson(url, hub.registration)).status).toBe(201);
    expect((await postJson(url, hub.registration)).status).toBe(200);
    const impostor = createIndependentHub(authority, hub.hubId);
    expect(await postJson(url, impostor.registration)).toMatchObject({
      status: 409,
      body: { type: 'urn:reeve:problem:hub-has-other-keys', remedy: expect.any(String) },
    });
    const { hubs } = await getJson<{ hubs: { hubId: string }[] }>(url);
    expect(hubs.filter(({ hubId }) => hubId === hub.hubId)).toEqual([
      expect.objectContaining({ ...hub.registration, policyHash: null, inSession: false }),
    ]);
  });

  it('says where a request is wrong and what to do', async () => {
    const { registration } = createIndependentHub(authority);
    expect(await postJson(`${headEnd.url}/v1/hubs`, { ...registration, hubId: 'nonsense' })).toMatchObject({
      status: 400,
      body: {
        type: 'urn:reeve:problem:invalid-request',
        title: 'invalid request',
        place: 'body/hubId',
        remedy: expect.stringContaining('/openapi.json'),
      },
    });
    expect(
      await postJson(`${headEnd.url}/v1/hubs`, { ...registration, boxPublicKey: undefined }),
    ).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('boxPublicKey') },
    });
    const missing = await fetch(`${headEnd.url}/v1/nothing`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('signing keys', () => {
  it('keeps a request and tells those who watch', async () => {
    const reader = await readEvents(headEnd.url);
    const wanted = {
      name: 'Ann',
      publicKey: createIndependentHub(authority).registration.signPublicKey,
      code: '123-456',
    };
    expect((await postJson(`${headEnd.url}/v1/signing-keys`, wanted)).status).toBe(201);
    const event = await until('the event', async () =>
      reader.events.find(({ kind }) => kind === 'signing-key-requested'),
    );
    expect(event.data).toMatchObject(wanted);
    reader.close();
    const { requests } = await getJson<{ requests: unknown[] }>(`${headEnd.url}/v1/signing-keys`);
    expect(requests).toContainEqual(expect.objectContaining(wanted));
    const zeros = `${'A'.repeat(43)}=`;
    expect(await postJson(`${headEnd.url}/v1/signing-keys`, { ...wanted, publicKey: zeros })).toMatchObject({
      status: 400,
      body: { place: 'body/publicKey' },
    });
  });
});

describe('live events', () => {
  it('go on after the last one seen, each once, also over a restart', async () => {
    const names = ['one', 'two', 'three'];
    const ask = (name: string) =>
      postJson(`${headEnd.url}/v1/signing-keys`, {
        name,
        publicKey: createIndependentHub(authority).registration.signPublicKey,
        code: 'events',
      });
    const mine = (reader: Awaited<ReturnType<typeof readEvents>>) =>
      reader.events.filter(({ data }) => data.code === 'events');
    const first = await readEvents(headEnd.url);
    for (const name of names) await ask(name);
    await until('three events', async () => mine(first).length === 3 || undefined);
    const seen = mine(first)[0]?.id ?? 0;
    first.close();
    expect(await headEnd.stop('SIGTERM')).toBe(0);
    await headEnd.start();
    const resumed = await readEvents(headEnd.url, seen);
    await ask('four');
    await until('the live event', async () => mine(resumed).length === 3 || undefined);
    expect(mine(resumed).map(({ data }) => data.name)).toEqual(['two', 'three', 'four']);
    const ids = resumed.events.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    resumed.close();
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1 and names every path with its answers', async () => {
    const document = await getJson<{
      openapi: string;
      paths: Record<string, Record<string, { responses: object; summary?: string }>>;
      components: { schemas: Record<string, unknown> };
    }>(`${headEnd.url}/openapi.json`);
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/healthz',
      '/readyz',
      '/v1/events',
      '/v1/hubs',
      '/v1/hubs/{hubId}',
      '/v1/hubs/{hubId}/commands',
      '/v1/hubs/{hubId}/policy',
      '/v1/hubs/{hubId}/readings',
      '/v1/hubs/{hubId}/registers',
      '/v1/hubs/{hubId}/reports',
      '/v1/root',
      '/v1/signing-keys',
      '/v1/stats',
    ]);
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    for (const operation of operations) {
      expect(operation.summary).toBeTruthy();
      expect(Object.keys(operation.responses)).not.toEqual([]);
    }
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g);
    for (const [, target] of references) {
      const schema = /^#\/components\/schemas\/(\w+)$/.exec(target ?? '')?.[1] ?? '';
      expect(Object.keys(document.components.schemas)).toContain(schema);
    }
  });
});

describe('the pages', () => {
  it('come with a policy that lets nothing of elsewhere in', async () => {
    const answer = await fetch(headEnd.url);
    expect(await answer.text()).toContain('<title>Editor</title>');
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self' blob:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const asset = await fetch(`${headEnd.url}/assets/app-1234.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${headEnd.url}/../config.json`)).status).toBe(404);
  });

  it('are not served under a foreign name, nor to pages of another site', async () => {
    expect(await statusWith({ host: 'attacker.example' })).toBe(421);
    expect(await statusWith({ origin: 'http://attacker.example' })).toBe(403);
    expect(await statusWith({ origin: headEnd.url })).toBe(200);
    const plain = await fetch(`${headEnd.url}/v1/hubs`, { method: 'POST', body: '{}' });
    expect(plain.status).toBe(415);
  });
});

describe('the program', () => {
  it('is alive and ready', async () => {
    expect(await getJson(`${headEnd.url}/healthz`)).toEqual({ status: 'alive' });
    expect(await getJson(`${headEnd.url}/readyz`)).toEqual({ status: 'ready' });
  });

  it('does not start twice on one folder', async () => {
    const { spawnSync } = await import('node:child_process');
    const entry = join(import.meta.dirname, '..', '..', 'headend', 'serve.ts');
    const args = ['--data', join(headEnd.folder, 'data'), '--config', join(headEnd.folder, 'config.json')];
    const second = spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' });
    expect(second.status).toBe(4);
    expect(second.stderr).toContain('stop it first');
  });

  it('names what is wrong with its configuration', async () => {
    const { spawnSync } = await import('node:child_process');
    const entry = join(import.meta.dirname, '..', '..', 'headend', 'serve.ts');
    const config = join(pages, 'bad.json');
    await writeFile(config, JSON.stringify({ root: 'AAAA', sealKeys: [{ slot: 99 }] }));
    const run = spawnSync(process.execPath, [entry, '--data', join(pages, 'data'), '--config', config], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('`sealKeys[0]`');
  });
});

/** fetch does not let a caller choose these headers. */
function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${headEnd.url}/healthz`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
