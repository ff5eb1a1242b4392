import { expect, it } from 'vitest';
import { containerFor, signContainer } from '../../editor/signing/policy-container.ts';
import { toBase64 } from '../../runtime/envelope/bytes.ts';
import { sign, signKeyPairFromSeed } from '../../runtime/envelope/nacl.ts';
import { verifyPolicy } from '../../runtime/envelope/policy-bundle.ts';
import { containerHash, neverS, parseContainer } from '../../runtime/envelope/signed-container.ts';
import type { Bundle } from '../../schemas/generated/bundle.ts';
import type { Root } from '../../schemas/generated/root.ts';

const pair = signKeyPairFromSeed(new Uint8Array(32).fill(7));
const key = {
  name: 'author',
  publicKey: pair.publicKey,
  madeUtcMs: 0,
  sign: async (message: Uint8Array) => sign(message, pair.secretKey),
};
const root: Root = {
  schema: 'reeve.root/1',
  version: 3,
  keys: [
    { index: 0, role: 'root', name: 'root', publicKey: toBase64(new Uint8Array(32).fill(1)) },
    { index: 5, role: 'policy', name: 'author', publicKey: toBase64(pair.publicKey) },
  ],
  thresholds: { root: 1, policy: 1, firmware: 1 },
};
const bundle: Bundle = {
  schema: 'reeve.bundle/1',
  language: 2026,
  policy: { name: 'sample', version: 9, title: 'Sample' },
  target: [{ fact: 'hub.model', in: ['CH-4'] }],
  features: [],
  parameters: [],
  suppliers: [],
  grants: [],
  classes: [
    {
      name: 'all',
      carries: ['meter-reading'],
      send: { kind: 'at-once', combined: false, compressed: false },
      acknowledge: { kind: 'none' },
      retry: { timesMax: 0, firstMs: 1_000, ceilingMs: 1_000, growth: 'fixed', jitterPermille: 0 },
      ifExhausted: 'park',
      keep: { ageMaxMs: 86_400_000, itemsMax: 10 },
      whenFull: [{ drop: 'oldest' }],
    },
  ],
  windows: [],
  zones: [],
  collections: [],
  alerts: [],
};
const hubId = '0102030405060708';
const nowUtcMs = Date.UTC(2026, 4, 1, 13, 30);
const standing = {
  root,
  hubId,
  nowS: nowUtcMs / 1000,
  currentVersion: 8,
  runtime: 1,
  features: [],
  facts: { model: 'CH-4', region: 'north-west', tags: [] },
};

it('signs what a hub accepts', async () => {
  const container = containerFor(bundle, root, { validity: 'a-year' }, nowUtcMs);
  const signed = await signContainer(container, 5, key);
  expect(verifyPolicy(signed, standing)).toMatchObject({ ok: true, version: 9 });
  expect(containerHash(signed)).toBe(containerHash(container));
});

it('signs for one hub alone when asked to', async () => {
  const signed = await signContainer(
    containerFor(bundle, root, { validity: 'for-ever', hubId: 'ffffffffffffffff' }, nowUtcMs),
    5,
    key,
  );
  expect(verifyPolicy(signed, standing)).toMatchObject({ ok: false, reason: 'wrong-target' });
});

it('keeps its hash for the rest of the UTC day, so that what was reviewed is what is signed', () => {
  const hashAt = (utcMs: number) => containerHash(containerFor(bundle, root, { validity: 'a-month' }, utcMs));
  expect(hashAt(nowUtcMs + 3_600_000)).toBe(hashAt(nowUtcMs));
  expect(hashAt(nowUtcMs + 86_400_000)).not.toBe(hashAt(nowUtcMs));
});

it('expires at a UTC midnight beyond the days promised, or never', () => {
  const expiryOf = (validity: 'a-month' | 'for-ever') => {
    const parsed = parseContainer(containerFor(bundle, root, { validity }, nowUtcMs));
    return parsed.ok ? parsed.container.expiresS : undefined;
  };
  expect(expiryOf('a-month')).toBe(Date.UTC(2026, 5, 2) / 1000);
  expect(expiryOf('for-ever')).toBe(neverS);
});
