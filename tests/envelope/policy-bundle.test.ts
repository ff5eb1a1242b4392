import { describe, expect, it } from 'vitest';
import { concatBytes, utf8 } from '../../runtime/envelope/bytes.ts';
import { canonicalJson } from '../../runtime/envelope/canonical-json.ts';
import {
  isInRollout,
  type PolicyReason,
  verifyPolicy,
  versionJumpMax,
} from '../../runtime/envelope/policy-bundle.ts';
import { buildRoot } from '../../runtime/envelope/root.ts';
import {
  type ContainerFields,
  cohortOf,
  containerBytesMax,
  containerHash,
} from '../../runtime/envelope/signed-container.ts';
import type { Bundle } from '../../schemas/generated/bundle.ts';
import { sampleHub, sampleRoot, signAs, signedPolicy, signKeys } from './keys.ts';
import { sampleBundle } from './sample-bundle.ts';

const good = signedPolicy();

describe('a signed policy', () => {
  it('is accepted whole, with its hash and version', () => {
    expect(verifyPolicy(good, sampleHub)).toEqual({
      ok: true,
      bundle: sampleBundle,
      hash: containerHash(good),
      version: 7,
    });
  });

  it('never passes with any one bit flipped, and says why', () => {
    for (let bit = 0; bit < good.length * 8; bit++) {
      const verdict = verifyPolicy(flip(good, bit), sampleHub);
      const expected = ['malformed', 'hash-mismatch', 'signature-invalid'];
      expect(verdict.ok ? 'accepted' : expected.includes(verdict.reason), `bit ${bit}`).toBe(true);
    }
  });

  it('never passes cut short or lengthened', () => {
    for (let length = 0; length < good.length; length += 7)
      expect(verifyPolicy(good.subarray(0, length), sampleHub)).toMatchObject({
        ok: false,
        reason: 'malformed',
      });
    expect(verifyPolicy(concatBytes(good, Uint8Array.of(0)), sampleHub)).toMatchObject({
      reason: 'malformed',
    });
  });

  it.each<[PolicyReason, string, Partial<ContainerFields>]>([
    ['wrong-target', 'another hub', { target: { kind: 'hub', hubId: 'ffffffffffffffff' } }],
    [
      'wrong-target',
      'another cohort',
      { target: { kind: 'cohort', cohort: cohortOf('urban'), permille: 1000 } },
    ],
    [
      'wrong-target',
      'none of its cohort yet',
      { target: { kind: 'cohort', cohort: cohortOf('rural'), permille: 0 } },
    ],
    ['version-not-higher', 'the version in force', { roleVersion: 6 }],
    ['version-not-higher', 'a lower version', { roleVersion: 1 }],
    ['version-jump', 'a version far ahead', { roleVersion: 6 + versionJumpMax + 1 }],
    ['previous-mismatch', 'another predecessor', { previousHash: 'bb'.repeat(16) }],
    ['not-yet-valid', 'later', { notBeforeS: 1_800_000_001 }],
    ['expired', 'earlier', { expiresS: 1_800_000_000 }],
    ['runtime-unsupported', 'newer runtimes', { runtimeMin: 2, runtimeMax: 9 }],
    ['runtime-unsupported', 'older runtimes', { runtimeMin: 0, runtimeMax: 0 }],
    ['root-newer', 'a root this hub has not seen', { rootVersion: 4 }],
    ['supplier-slot', 'a supplier alone', { slot: 1 }],
    ['schema', 'a bundle that is none', { body: utf8('{"schema":"reeve.bundle/1"}') }],
    ['schema', 'no JSON', { body: utf8('policy') }],
    ['schema', 'no text', { body: Uint8Array.of(0xff) }],
    ['schema', 'another form of the same JSON', { body: utf8(`${canonicalJson(sampleBundle)} `) }],
  ])('%s: a policy for %s is refused', (reason, _, change) => {
    expect(verifyPolicy(signedPolicy(change), sampleHub)).toMatchObject({
      ok: false,
      reason,
      hash: expect.stringMatching(/^[0-9a-f]{32}$/),
      version: change.roleVersion ?? 7,
      detail: expect.stringMatching(/^.{10,400}$/),
    });
  });

  it.each<Partial<ContainerFields>>([
    { target: { kind: 'hub', hubId: sampleHub.hubId } },
    { target: { kind: 'cohort', cohort: cohortOf('rural'), permille: 1000 } },
    { roleVersion: 6 + versionJumpMax },
    { previousHash: 'aa'.repeat(16) },
    { notBeforeS: 1_800_000_000, expiresS: 1_800_000_001 },
    { runtimeMin: 0, runtimeMax: 65_535 },
    { rootVersion: 1 },
  ])('%o is accepted: the other side of each limit', (change) => {
    expect(verifyPolicy(signedPolicy(change), sampleHub)).toMatchObject({ ok: true });
  });

  it.each<[PolicyReason, string, Partial<Bundle>]>([
    ['not-for-this-hub', 'another region', { target: [{ fact: 'hub.region', in: ['south'] }] }],
    ['not-for-this-hub', 'another model', { target: [{ fact: 'hub.model', in: ['CH-4', 'CH-5'] }] }],
    ['not-for-this-hub', 'another tag', { target: [{ fact: 'hub.tag', in: ['urban'] }] }],
    ['feature-missing', 'an engine that can more', { features: ['message-class', 'alert-groups'] }],
    ['supplier-slot', 'a supplier whose key has another slot', { suppliers: [supplier(2, 'acme-2026-a')] }],
    ['supplier-slot', 'a supplier without a key', { suppliers: [supplier(1, 'acme-2027')] }],
  ])('%s: a bundle for %s is refused', (reason, _, change) => {
    const signed = signedPolicy({}, [1], { ...sampleBundle, ...change });
    expect(verifyPolicy(signed, sampleHub)).toMatchObject({ ok: false, reason });
  });

  it('names the missing feature and the remedy', () => {
    const signed = signedPolicy({}, [1], { ...sampleBundle, features: ['alert-groups'] });
    expect(verifyPolicy(signed, sampleHub)).toMatchObject({
      detail: "this hub's engine lacks alert-groups; update the hub first",
    });
  });

  it('is refused when it is too long, before anything in it is read', () => {
    expect(verifyPolicy(new Uint8Array(containerBytesMax), sampleHub)).toMatchObject({ reason: 'malformed' });
    expect(verifyPolicy(new Uint8Array(containerBytesMax + 1), sampleHub)).toMatchObject({
      reason: 'too-long',
    });
    const announced = signedPolicy({}, []).slice();
    const header = new DataView(announced.buffer);
    header.setUint32(44, 66_000);
    const longer = concatBytes(announced.subarray(0, 129), new Uint8Array(66_000));
    expect(verifyPolicy(longer, sampleHub)).toMatchObject({ reason: 'too-long' });
  });

  it('is no root document', () => {
    const root = signAs(buildRoot(sampleRoot), 0, signKeys(10));
    expect(verifyPolicy(root, sampleHub)).toMatchObject({ ok: false, reason: 'malformed' });
  });

  it('does not expire once it is in force: expiry blocks accepting only', () => {
    const signed = signedPolicy({ expiresS: 1_800_000_100 });
    expect(verifyPolicy(signed, sampleHub).ok).toBe(true);
    expect(verifyPolicy(signed, { ...sampleHub, nowS: 1_800_000_100 })).toMatchObject({ reason: 'expired' });
  });
});

describe('a threshold of two', () => {
  const root = { ...sampleRoot, thresholds: { ...sampleRoot.thresholds, policy: 2 } };
  const hub = { ...sampleHub, root };
  const reasonOf = (bytes: Uint8Array) => {
    const verdict = verifyPolicy(bytes, hub);
    return verdict.ok ? 'ok' : verdict.reason;
  };

  it('is met by two distinct keys, in any order, and by more', () => {
    expect(reasonOf(signedPolicy({}, [1, 3]))).toBe('ok');
    expect(reasonOf(signedPolicy({}, [3, 1]))).toBe('ok');
    expect(reasonOf(signedPolicy({}, [1, 2, 3]))).toBe('ok');
  });

  it('is not met by one key, nor by one key listed twice or nine times', () => {
    expect(reasonOf(signedPolicy({}, []))).toBe('signature-missing');
    const once = signedPolicy({}, [1]);
    expect(reasonOf(once)).toBe('threshold');
    for (const times of [2, 9]) {
      const entries = Array<Uint8Array>(times).fill(once.subarray(129, 194));
      const repeated = concatBytes(
        once.subarray(0, 128),
        Uint8Array.of(times),
        ...entries,
        once.subarray(194),
      );
      expect(reasonOf(repeated)).toBe('threshold');
    }
  });

  it('is met although garbage stands beside the good signatures, also by the same key', () => {
    const two = signedPolicy({}, [1, 2]);
    const garbage = (index: number) => Uint8Array.of(index, ...new Uint8Array(64).fill(7));
    const entries = [garbage(1), garbage(3), garbage(200), two.subarray(129, 259), garbage(2)];
    const mixed = concatBytes(two.subarray(0, 128), Uint8Array.of(6), ...entries, two.subarray(259));
    expect(reasonOf(mixed)).toBe('ok');
    expect(verifyPolicy(mixed, hub)).toMatchObject({ hash: containerHash(two) });
  });

  it('is not met by keys of another role, by unknown keys, or by a signature under another index', () => {
    expect(reasonOf(signAs(signedPolicy({}, [1]), 0, signKeys(10)))).toBe('signature-invalid');
    expect(reasonOf(signAs(signedPolicy({}, [1]), 77, signKeys(12)))).toBe('signature-invalid');
    expect(reasonOf(signAs(signedPolicy({}, [1]), 3, signKeys(12)))).toBe('signature-invalid');
  });

  it('hints at the newer root when that may hold the missing key', () => {
    expect(verifyPolicy(signAs(signedPolicy({ rootVersion: 9 }, [1]), 8, signKeys(18)), hub)).toMatchObject({
      detail: expect.stringContaining('offer root version 9 first'),
    });
  });
});

it('rolls out to about the asked share, and only ever adds hubs', () => {
  const cohort = cohortOf('rural');
  const hubs = Array.from({ length: 1000 }, (_, i) => i.toString(16).padStart(16, '0'));
  const share = (permille: number) => hubs.filter((hub) => isInRollout(hub, cohort, permille));
  expect(share(0)).toEqual([]);
  expect(share(1000)).toEqual(hubs);
  expect(share(100).length).toBeGreaterThan(60);
  expect(share(100).length).toBeLessThan(150);
  expect(share(500)).toEqual(expect.arrayContaining(share(100)));
});

function supplier(slot: number, key: string): Bundle['suppliers'][number] {
  return { slot, name: 'acme', licence: 'ACME-01', headEnd: 'acme-east', key };
}

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = bytes.slice();
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return flipped;
}
