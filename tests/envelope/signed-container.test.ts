import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addSignature,
  buildContainer,
  type ContainerFields,
  containerBodyBytesMax,
  containerHash,
  containerSignaturesMax,
  parseContainer,
  signingInput,
} from '../../runtime/envelope/signed-container.ts';
import { signedPolicy } from './keys.ts';

const u32 = fc.integer({ min: 0, max: 0xffffffff });
const hex = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((id) => Buffer.from(id).toString('hex'));
const fields: fc.Arbitrary<ContainerFields> = fc
  .record({
    type: fc.constantFrom('policy' as const, 'root' as const),
    roleVersion: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    rootVersion: u32,
    notBeforeS: u32,
    expiresS: u32,
    target: fc.oneof(
      fc.constant({ kind: 'fleet' as const }),
      fc.record({ kind: fc.constant('hub' as const), hubId: hex(8) }),
      fc.record({
        kind: fc.constant('cohort' as const),
        cohort: hex(8),
        permille: fc.integer({ min: 0, max: 1000 }),
      }),
    ),
    slot: fc.integer({ min: 0, max: 14 }),
    runtimeMin: fc.integer({ min: 0, max: 100 }),
    previousHash: fc.option(
      hex(16).filter((hash) => /[^0]/.test(hash)),
      { nil: undefined },
    ),
    body: fc.uint8Array({ maxLength: 200 }),
  })
  .map((read) => ({ ...read, runtimeMax: read.runtimeMin + 1 }));

it('gives back every field it was built from', () => {
  fc.assert(
    fc.property(fields, (given) => {
      const bytes = buildContainer(given);
      const parsed = parseContainer(bytes);
      expect(parsed).toEqual({
        ok: true,
        container: { ...given, signatures: [], hash: containerHash(bytes) },
      });
    }),
  );
});

it('keeps its hash and what is signed while signatures come, and orders them by key', () => {
  const bare = signedPolicy({}, []);
  const signed = addSignature(
    addSignature(bare, 9, new Uint8Array(64).fill(9)),
    4,
    new Uint8Array(64).fill(4),
  );
  expect(containerHash(signed)).toBe(containerHash(bare));
  expect(signingInput(signed)).toEqual(signingInput(bare));
  expect(signed.length).toBe(bare.length + 2 * 65);
  const parsed = parseContainer(addSignature(signed, 9, new Uint8Array(64).fill(1)));
  expect(
    parsed.ok && parsed.container.signatures.map(({ keyIndex, signature }) => [keyIndex, signature[0]]),
  ).toEqual([
    [4, 4],
    [9, 1],
  ]);
});

it('signs a root and a policy of the same header differently', () => {
  const policy = signedPolicy({}, []);
  const root = policy.slice();
  root[5] = 2;
  expect(signingInput(root)).not.toEqual(signingInput(policy));
});

it('takes a body and signatures up to their limits and not one more', () => {
  expect(parseContainer(signedPolicy({ body: new Uint8Array(containerBodyBytesMax) }, [])).ok).toBe(true);
  expect(() => signedPolicy({ body: new Uint8Array(containerBodyBytesMax + 1) }, [])).toThrow(RangeError);
  let full = signedPolicy({}, []);
  for (let index = 0; index < containerSignaturesMax; index++)
    full = addSignature(full, index, new Uint8Array(64));
  expect(parseContainer(full).ok).toBe(true);
  expect(() => addSignature(full, 200, new Uint8Array(64))).toThrow(RangeError);
});

it.each<[string, Partial<ContainerFields>]>([
  ['a version below zero', { roleVersion: -1 }],
  ['a version with a fraction', { roleVersion: 1.5 }],
  ['a time beyond 2106', { expiresS: 2 ** 32 }],
  ['a slot beyond 14', { slot: 15 }],
  ['a hub id of another length', { target: { kind: 'hub', hubId: '01' } }],
  ['more than all of a cohort', { target: { kind: 'cohort', cohort: '00'.repeat(8), permille: 1001 } }],
  ['a previous hash that is no hash', { previousHash: 'x' }],
])('throws for %s', (_, change) => {
  expect(() => signedPolicy(change, [])).toThrow(RangeError);
});

it.each([
  ['magic', 0, 0x53, 'RVSC'],
  ['format', 4, 2, 'format'],
  ['type', 5, 9, 'type'],
  ['version 0', 13, 0, 'version'],
  ['version beyond 2^53', 6, 1, 'version'],
  ['target kind', 26, 3, 'target'],
  ['bytes of a target that it does not use', 30, 1, 'target'],
  ['slot', 39, 15, 'slot'],
  ['an empty runtime range', 40, 1, 'runtime'],
])('finds a wrong %s and names it', (_, at, value, named) => {
  const bytes = signedPolicy({}, []).slice();
  bytes[at] = value;
  expect(parseContainer(bytes)).toMatchObject({
    ok: false,
    reason: 'malformed',
    detail: expect.stringContaining(named),
  });
});

it('answers any bytes with a result, never a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(parseContainer(bytes).ok).toBe(false);
    }),
  );
});
