import { describe, expect, it } from 'vitest';
import { utf8 } from '../../runtime/envelope/bytes.ts';
import { canonicalJson } from '../../runtime/envelope/canonical-json.ts';
import { buildRoot, verifyRoot } from '../../runtime/envelope/root.ts';
import { buildContainer, neverS } from '../../runtime/envelope/signed-container.ts';
import type { Root, RootKey } from '../../schemas/generated/root.ts';
import { rootKey, sampleRoot, signAs, signedPolicy, signKeys } from './keys.ts';

const [a, b, c, d] = [signKeys(30), signKeys(31), signKeys(32), signKeys(33)];

describe('a root document', () => {
  it('is believed at provisioning when its own root keys signed it', () => {
    const signed = signAs(buildRoot(sampleRoot), 0, signKeys(10));
    expect(verifyRoot(signed, undefined)).toMatchObject({ ok: true, root: sampleRoot });
  });

  it.each([
    ['signed by all keys of both', [0, 1, 2], 'ok'],
    ['signed by the threshold of both', [0, 1], 'ok'],
    ['signed by the new keys only', [1, 2], 'signature-invalid'],
    ['signed by the old keys only', [0], 'signature-invalid'],
    ['signed by one key of both', [1], 'threshold'],
    ['not signed', [], 'signature-missing'],
  ] as const)('that replaces keys and is %s: %s (TUF: N and N+1 both sign)', (_, signers, expected) => {
    const pairs = [a, b, c];
    const current = rootOf(1, 2, [0, 1]);
    const next = rootOf(2, 1, [1, 2]);
    const signed = signers.reduce((bytes, index) => signAs(bytes, index, pairs[index] ?? a), buildRoot(next));
    const verdict = verifyRoot(signed, current);
    expect(verdict.ok ? 'ok' : verdict.reason).toBe(expected);
  });

  it('raises its threshold only with as many old signatures as before and as many new ones as now asked', () => {
    const current = rootOf(1, 1, [0, 1, 2]);
    const next = rootOf(2, 3, [0, 1, 2]);
    const two = signAs(signAs(buildRoot(next), 0, a), 1, b);
    expect(verifyRoot(two, current)).toMatchObject({ ok: false, reason: 'threshold' });
    expect(verifyRoot(signAs(two, 2, c), current)).toMatchObject({ ok: true });
  });

  it.each([1, 3, 4])('of version %i does not follow version 2 or 3 out of turn', (version) => {
    const current = rootOf(version === 3 ? 3 : 2, 1, [0]);
    const next = signAs(buildRoot(rootOf(version, 1, [0])), 0, a);
    const verdict = verifyRoot(next, current);
    expect(verdict).toMatchObject({ ok: false, reason: 'version-not-next' });
  });

  it('may not give an index to another key: a signature could be counted for the wrong one', () => {
    const next: Root = { ...rootOf(2, 1, [0]), keys: [rootKey(0, 'root', d)] };
    const signed = signAs(buildRoot(next), 0, d);
    expect(verifyRoot(signed, rootOf(1, 1, [0]))).toMatchObject({ ok: false, reason: 'key-index-reused' });
  });

  it.each<[string, Partial<Root>]>([
    ['with one index twice', { keys: [rootKey(0, 'root', a), rootKey(0, 'root', b)] }],
    ['with one key under two indices', { keys: [rootKey(0, 'root', a), rootKey(1, 'root', a)] }],
    ['with fewer root keys than it asks for', { thresholds: { root: 2, policy: 1, firmware: 1 } }],
    ['with a seal key of no slot', { keys: [rootKey(0, 'root', a), rootKey(1, 'seal', b)] }],
    [
      'with a policy key of a slot',
      { keys: [rootKey(0, 'root', a), { ...rootKey(1, 'policy', b), slot: 1 }] },
    ],
    ['with a key of small order', { keys: [{ ...rootKey(0, 'root', a), publicKey: `${'A'.repeat(43)}=` }] }],
    ['with an unknown role', { keys: [{ ...rootKey(0, 'root', a), role: 'king' as RootKey['role'] }] }],
    ['with an unknown property', { extra: 1 } as Partial<Root>],
  ])('%s is refused', (_, change) => {
    const root = { ...rootOf(1, 1, [0]), ...change };
    expect(() => buildRoot(root)).toThrow(TypeError);
    const signed = signAs(unchecked(canonicalJson(root)), 0, a);
    expect(verifyRoot(signed, undefined)).toMatchObject({ ok: false, reason: 'schema' });
  });

  it('has one form only, agrees with its header, and is no policy', () => {
    const text = canonicalJson(rootOf(1, 1, [0]));
    const sign = (body: string, version?: number) =>
      verifyRoot(signAs(unchecked(body, version), 0, a), undefined);
    expect(sign(text)).toMatchObject({ ok: true });
    expect(sign(`${text} `)).toMatchObject({ ok: false, reason: 'schema' });
    expect(sign(text, 2)).toMatchObject({ ok: false, reason: 'schema' });
    expect(sign('no json')).toMatchObject({ ok: false, reason: 'schema' });
    expect(verifyRoot(signedPolicy(), undefined)).toMatchObject({ ok: false, reason: 'schema' });
    expect(verifyRoot(Uint8Array.of(1, 2, 3), undefined)).toMatchObject({ ok: false, reason: 'malformed' });
  });

  it('is not believed with a policy key in place of a root key', () => {
    const signed = signAs(buildRoot(sampleRoot), 1, signKeys(11));
    expect(verifyRoot(signed, undefined)).toMatchObject({
      ok: false,
      reason: 'signature-invalid',
      detail: expect.stringContaining('index 1 is a policy key'),
    });
  });
});

function rootOf(version: number, threshold: number, indices: readonly number[]): Root {
  const pairs = [a, b, c, d];
  return {
    schema: 'reeve.root/1',
    version,
    keys: indices.map((index) => rootKey(index, 'root', pairs[index] ?? a)),
    thresholds: { root: threshold, policy: 1, firmware: 1 },
  };
}

function unchecked(body: string, version = 1): Uint8Array {
  return buildContainer({
    type: 'root',
    roleVersion: version,
    rootVersion: version,
    notBeforeS: 0,
    expiresS: neverS,
    target: { kind: 'fleet' },
    slot: 0,
    runtimeMin: 0,
    runtimeMax: 0xffff,
    body: utf8(body),
  });
}
