import { toBase64, utf8 } from '../../runtime/envelope/bytes.ts';
import { canonicalJson } from '../../runtime/envelope/canonical-json.ts';
import {
  boxKeyPairFromSecret,
  type KeyPair,
  sign,
  signKeyPairFromSeed,
} from '../../runtime/envelope/nacl.ts';
import type { HubStanding } from '../../runtime/envelope/policy-bundle.ts';
import {
  addSignature,
  buildContainer,
  type ContainerFields,
  neverS,
  signingInput,
} from '../../runtime/envelope/signed-container.ts';
import type { Bundle } from '../../schemas/generated/bundle.ts';
import type { Root, RootKey } from '../../schemas/generated/root.ts';
import { sampleBundle } from './sample-bundle.ts';

/** Fixed keys, by a number: the same in every run, so that their bytes can stand in documents. */
export function signKeys(number: number): KeyPair {
  return signKeyPairFromSeed(new Uint8Array(32).fill(number));
}

export function boxKeys(number: number): KeyPair {
  return boxKeyPairFromSecret(new Uint8Array(32).fill(number));
}

export function rootKey(
  index: number,
  role: RootKey['role'],
  key: KeyPair,
  name = `${role}-${index}`,
): RootKey {
  return { index, role, name, publicKey: toBase64(key.publicKey) };
}

/** One root key (index 0), three policy keys (1 to 3, threshold 1), a seal key for each of slots 0 and 1. */
export const sampleRoot: Root = {
  schema: 'reeve.root/1',
  version: 3,
  keys: [
    rootKey(0, 'root', signKeys(10)),
    ...[1, 2, 3].map((index) => rootKey(index, 'policy', signKeys(10 + index))),
    { ...rootKey(4, 'seal', boxKeys(14), 'operator-2026'), slot: 0 },
    { ...rootKey(5, 'seal', boxKeys(15), 'acme-2026-a'), slot: 1 },
  ],
  thresholds: { root: 1, policy: 1, firmware: 1 },
};

export const sampleHub: HubStanding = {
  root: sampleRoot,
  hubId: '0102030405060708',
  nowS: 1_800_000_000,
  currentVersion: 6,
  currentHash: 'aa'.repeat(16),
  runtime: 1,
  features: ['message-class'],
  facts: { model: 'CH-3', region: 'north-west', tags: ['rural'] },
};

/** A policy container with the sample bundle, signed by these policy keys of the sample root. */
export function signedPolicy(
  change: Partial<ContainerFields> = {},
  signers: readonly number[] = [1],
  bundle: Bundle = sampleBundle,
): Uint8Array {
  const container = buildContainer({
    type: 'policy',
    roleVersion: 7,
    rootVersion: 3,
    notBeforeS: 1_700_000_000,
    expiresS: neverS,
    target: { kind: 'fleet' },
    slot: 0,
    runtimeMin: 1,
    runtimeMax: 1,
    body: utf8(canonicalJson(bundle)),
    ...change,
  });
  return signers.reduce((signed, index) => signAs(signed, index, signKeys(10 + index)), container);
}

export function signAs(container: Uint8Array, index: number, keys: KeyPair): Uint8Array {
  return addSignature(container, index, sign(signingInput(container), keys.secretKey));
}
