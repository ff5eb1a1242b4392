import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHeadEndClient, type PolicyStateRow } from '../../dsl/cli/stack/head-end-client.ts';
import { compileShipped } from '../../dsl/cli/stack/policy-file.ts';
import { type Stack, startStack } from '../../dsl/cli/stack/stack.ts';
import { utf8 } from '../../runtime/envelope/bytes.ts';
import { canonicalJson } from '../../runtime/envelope/canonical-json.ts';
import { buildContainer, type ContainerFields, neverS } from '../../runtime/envelope/signed-container.ts';
import type { Bundle } from '../../schemas/generated/bundle.ts';
import { until } from '../until.ts';

describe('a hub is offered policies that it must not run', () => {
  let folder: string;
  let stack: Stack;
  let bundle: Bundle;
  const firstVersion = 5;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-refusals-'));
    bundle = await compileShipped('demo.reeve', { apn: 'meters.example' }, firstVersion);
    stack = await startStack({
      folder,
      clock: { speed: 60, startUtcMs: Date.UTC(2026, 2, 1), anchorUtcMs: Date.now() },
      firstPolicy: async (authority) => authority.signPolicy(bundle, firstVersion),
      onProgress: () => undefined,
    });
  }, 120_000);

  afterAll(async () => {
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const unsigned = (change: Partial<ContainerFields>) =>
    buildContainer({
      type: 'policy',
      roleVersion: firstVersion + 1,
      rootVersion: 1,
      notBeforeS: 0,
      expiresS: neverS,
      target: { kind: 'fleet' },
      slot: 0,
      runtimeMin: 1,
      runtimeMax: 1,
      body: utf8(canonicalJson({ ...bundle, policy: { ...bundle.policy, version: firstVersion + 1 } })),
      ...change,
    });
  const flipped = () => {
    const container = stack.authority.sign(unsigned({}));
    container[container.length - 40] = (container[container.length - 40] ?? 0) ^ 1;
    return container;
  };
  const noBundle = () => utf8(canonicalJson({ ...bundle, classes: 'none' }));
  const cases: readonly [string, () => Uint8Array, string][] = [
    ['with one flipped bit', flipped, 'hash-mismatch'],
    ['without a signature', () => unsigned({ previousHash: 'a'.repeat(32) }), 'signature-missing'],
    [
      'of a lower version',
      () => stack.authority.sign(unsigned({ roleVersion: firstVersion - 1 })),
      'version-not-higher',
    ],
    [
      'for another hub',
      () => stack.authority.sign(unsigned({ target: { kind: 'hub', hubId: '00c0ffee000000ff' } })),
      'wrong-target',
    ],
    ['that is no bundle', () => stack.authority.sign(unsigned({ body: noBundle() })), 'schema'],
  ];

  it.each(cases)(
    'refuses one %s; the head-end sees the reason and the old policy keeps running (10.2, 12.2.12)',
    async (_what, container, reason) => {
      const client = createHeadEndClient(stack.httpUrl);
      const before = await policyOf(stack);
      await client.pushPolicy(stack.hubId, container());
      const refused = await until(`a refusal for ${reason}`, async () => {
        const states: readonly PolicyStateRow[] = await client.policyStates(stack.hubId);
        return states.find((row) => row.state === 'refused' && row.reason === reason);
      });
      expect(refused.reason).toBe(reason);
      expect(await policyOf(stack)).toEqual(before);
    },
  );
});

async function policyOf(stack: Stack): Promise<unknown> {
  return (await stack.hub.call('status')).policy;
}
