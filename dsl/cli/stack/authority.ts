import { createHash, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toBase64, utf8 } from '../../../runtime/envelope/bytes.ts';
import { canonicalJson } from '../../../runtime/envelope/canonical-json.ts';
import { boxKeyPairFromSecret, sign, signKeyPairFromSeed } from '../../../runtime/envelope/nacl.ts';
import { buildRoot, verifyRoot } from '../../../runtime/envelope/root.ts';
import {
  addSignature,
  buildContainer,
  neverS,
  signingInput,
} from '../../../runtime/envelope/signed-container.ts';
import { runtimeInterface } from '../../../runtime/policy/runtime-interface.ts';
import { readIfExists, writeAtomically } from '../../../runtime/storage/slot-file.ts';
import type { Bundle } from '../../../schemas/generated/bundle.ts';
import type { Root, RootKey } from '../../../schemas/generated/root.ts';

/** The seal keys of the local demonstration: the operator and the two suppliers of the shipped policies. */
const sealNames = ['operator-2026', 'acme-2026-a', 'bravo-2025-c'];
const rootIndex = 0;
const policyIndex = 1;
const firstSealIndex = 2;

/**
 * Every key of a local installation, in one folder: fine for one machine, never for a fleet, where the root and
 * policy keys stay offline with their holders (`reeve key`).
 */
export interface Authority {
  readonly root: Root;
  readonly rootContainer: Uint8Array;
  /** For the head-end: the secrets that open what hubs send, per slot. */
  readonly sealKeys: readonly { readonly slot: number; readonly name: string; readonly secretKey: string }[];
  /** A policy for the whole fleet, signed. */
  signPolicy(bundle: Bundle, version: number): Uint8Array;
  /** Adds the policy key's signature to any container. */
  sign(container: Uint8Array): Uint8Array;
  /** The next root document, believing one more policy key; kept as the current one. */
  trust(name: string, publicKey: string): Promise<Uint8Array>;
}

/** Opens the authority kept in `folder`, or makes one. */
export async function openAuthority(folder: string): Promise<Authority> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const secretFile = join(folder, 'authority.json');
  const kept = await readIfExists(secretFile);
  const secret =
    kept === undefined
      ? randomBytes(32).toString('hex')
      : (JSON.parse(new TextDecoder().decode(kept)) as { secret: string }).secret;
  if (kept === undefined)
    await writeAtomically(secretFile, utf8(JSON.stringify({ secret })), { mode: 0o600 });
  const keys = deriveKeys(secret);

  const rootFile = join(folder, 'root.container');
  let container = (await readIfExists(rootFile)) ?? signRoot(firstRoot(keys), keys);
  await writeAtomically(rootFile, container);
  let root = readRoot(container);
  const signContainer = (unsigned: Uint8Array) =>
    addSignature(unsigned, policyIndex, sign(signingInput(unsigned), keys.policy.secretKey));
  return {
    get root() {
      return root;
    },
    get rootContainer() {
      return container;
    },
    sealKeys: keys.seals.map((pair, slot) => ({
      slot,
      name: sealNames[slot] ?? '',
      secretKey: toBase64(pair.secretKey),
    })),
    signPolicy: (bundle, version) => signContainer(policyContainer(bundle, version, root.version)),
    sign: signContainer,
    async trust(name, publicKey) {
      const index = Math.max(...root.keys.map((key) => key.index)) + 1;
      const next: Root = {
        ...root,
        version: root.version + 1,
        keys: [...root.keys, { index, role: 'policy', name, publicKey }],
      };
      container = signRoot(next, keys);
      root = readRoot(container);
      await writeAtomically(rootFile, container);
      return container;
    },
  };
}

interface Keys {
  readonly root: { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };
  readonly policy: { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };
  readonly seals: readonly { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array }[];
}

function deriveKeys(secretHex: string): Keys {
  const derive = (purpose: string) =>
    new Uint8Array(
      createHash('sha512').update(`reeve authority ${purpose} ${secretHex}`).digest().subarray(0, 32),
    );
  return {
    root: signKeyPairFromSeed(derive('root')),
    policy: signKeyPairFromSeed(derive('policy')),
    seals: sealNames.map((name) => boxKeyPairFromSecret(derive(`seal ${name}`))),
  };
}

function firstRoot(keys: Keys): Root {
  const seals: RootKey[] = keys.seals.map((pair, slot) => ({
    index: firstSealIndex + slot,
    role: 'seal',
    name: sealNames[slot] ?? '',
    slot,
    publicKey: toBase64(pair.publicKey),
  }));
  return {
    schema: 'reeve.root/1',
    version: 1,
    keys: [
      { index: rootIndex, role: 'root', name: 'local-root', publicKey: toBase64(keys.root.publicKey) },
      {
        index: policyIndex,
        role: 'policy',
        name: 'local-policy',
        publicKey: toBase64(keys.policy.publicKey),
      },
      ...seals,
    ],
    thresholds: { root: 1, policy: 1, firmware: 1 },
  };
}

function signRoot(root: Root, keys: Keys): Uint8Array {
  const container = buildRoot(root);
  return addSignature(container, rootIndex, sign(signingInput(container), keys.root.secretKey));
}

function policyContainer(bundle: Bundle, version: number, rootVersion: number): Uint8Array {
  return buildContainer({
    type: 'policy',
    roleVersion: version,
    rootVersion,
    notBeforeS: 0,
    expiresS: neverS,
    target: { kind: 'fleet' },
    slot: 0,
    runtimeMin: runtimeInterface,
    runtimeMax: runtimeInterface,
    body: utf8(canonicalJson(bundle)),
  });
}

function readRoot(container: Uint8Array): Root {
  const verdict = verifyRoot(container, undefined);
  if (!verdict.ok) throw new Error(`the local root document does not verify: ${verdict.reason}`);
  return verdict.root;
}
