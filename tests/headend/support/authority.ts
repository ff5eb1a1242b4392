import { randomBytes } from 'node:crypto';
import { toBase64, utf8 } from '../../../runtime/envelope/bytes.ts';
import {
  boxKeyPairFromSecret,
  type KeyPair,
  sign,
  signKeyPairFromSeed,
} from '../../../runtime/envelope/nacl.ts';
import { buildRoot } from '../../../runtime/envelope/root.ts';
import {
  addSignature,
  buildContainer,
  type ContainerTarget,
  signingInput,
} from '../../../runtime/envelope/signed-container.ts';
import type { Root } from '../../../schemas/generated/root.ts';

/** Keys of an operator (slot 0) and one supplier (slot 1). */
export interface Authority {
  readonly root: Root;
  readonly rootContainer: Uint8Array;
  readonly sealKeys: readonly { slot: number; name: string; secretKey: string }[];
  /** Public seal keys by slot. */
  readonly sealPublic: ReadonlyMap<number, Uint8Array>;
  /** The next root version, signed by the root key of both. */
  readonly nextRoot: (after?: Root) => { root: Root; container: Uint8Array };
  readonly policy: (options: {
    version: number;
    target?: ContainerTarget;
    text?: string;
    signed?: boolean;
  }) => Uint8Array;
}

export function createAuthority(): Authority {
  const rootKey = signKeyPairFromSeed(new Uint8Array(randomBytes(32)));
  const policyKey = signKeyPairFromSeed(new Uint8Array(randomBytes(32)));
  const seals = [0, 1].map((slot) => ({ slot, pair: boxKeyPairFromSecret(new Uint8Array(randomBytes(32))) }));
  const root: Root = {
    schema: 'reeve.root/1',
    version: 1,
    keys: [
      { index: 0, role: 'root', name: 'root', publicKey: toBase64(rootKey.publicKey) },
      { index: 1, role: 'policy', name: 'policy', publicKey: toBase64(policyKey.publicKey) },
      ...seals.map(({ slot, pair }) => ({
        index: 10 + slot,
        role: 'seal' as const,
        name: `seal-${slot}`,
        slot,
        publicKey: toBase64(pair.publicKey),
      })),
    ],
    thresholds: { root: 1, policy: 1, firmware: 1 },
  };
  const signedRoot = (document: Root) => signedBy(buildRoot(document), 0, rootKey);
  return {
    root,
    rootContainer: signedRoot(root),
    sealKeys: seals.map(({ slot, pair }) => ({
      slot,
      name: `seal-${slot}`,
      secretKey: toBase64(pair.secretKey),
    })),
    sealPublic: new Map(seals.map(({ slot, pair }) => [slot, pair.publicKey])),
    nextRoot: (after = root) => {
      const next = { ...after, version: after.version + 1 };
      return { root: next, container: signedRoot(next) };
    },
    policy: ({ version, target = { kind: 'fleet' }, text = '{"policy":true}', signed = true }) => {
      const unsigned = buildContainer({
        type: 'policy',
        roleVersion: version,
        rootVersion: 1,
        notBeforeS: 0,
        expiresS: 0xffffffff,
        target,
        slot: 0,
        runtimeMin: 0,
        runtimeMax: 0xffff,
        body: utf8(text),
      });
      return signed ? signedBy(unsigned, 1, policyKey) : unsigned;
    },
  };
}

function signedBy(container: Uint8Array, index: number, key: KeyPair): Uint8Array {
  return addSignature(container, index, sign(signingInput(container), key.secretKey));
}
