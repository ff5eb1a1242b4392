import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HubConfiguration } from '../schemas/generated/hub-configuration.ts';
import type { Root } from '../schemas/generated/root.ts';
import { engineFeatures } from './engine/features.ts';
import { verifyPolicy } from './envelope/policy-bundle.ts';
import { verifyRoot } from './envelope/root.ts';
import { createKeys, loadKeys, type PublicIdentity, publicIdentity } from './identity/keys.ts';
import { sealSecrets } from './identity/secrets.ts';
import { installFirstPolicy } from './policy/policy-slots.ts';
import { runtimeInterface } from './policy/runtime-interface.ts';
import { readIfExists, writeAtomically } from './storage/slot-file.ts';

interface Provisioning {
  readonly configuration: HubConfiguration;
  readonly folder: string;
  readonly root: Uint8Array;
  readonly policy: Uint8Array;
  readonly nowUtcMs: number;
}

/**
 * Prepares a hub's data folder as the installer does: its keys, the root document it will believe, its first
 * policy, its secrets. A folder that already has keys keeps them and changes nothing.
 */
export async function provision(
  setup: Provisioning,
): Promise<{ ok: true; identity: PublicIdentity } | { ok: false; reason: string; detail: string }> {
  const { folder, configuration } = setup;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const existing = await loadKeys(folder);
  if (existing !== undefined) return { ok: true, identity: publicIdentity(existing) };

  const root = verifyRoot(setup.root, undefined);
  if (!root.ok) return { ok: false, reason: root.reason, detail: 'the root document does not verify' };
  const { id, model, region, tags } = configuration.hub;
  const policy = verifyPolicy(setup.policy, {
    root: root.root,
    hubId: id,
    nowS: Math.floor(setup.nowUtcMs / 1000),
    currentVersion: 0,
    runtime: runtimeInterface,
    features: engineFeatures,
    facts: { model, region, tags },
  });
  if (!policy.ok) return policy;

  await writeAtomically(join(folder, 'root.container'), setup.root);
  await installFirstPolicy(
    join(folder, 'policy'),
    { hash: policy.hash, version: policy.version },
    setup.policy,
  );
  // Last, because keys mark the folder as provisioned: a cut before this line starts over.
  const keys = await createKeys(folder);
  await sealSecrets(folder, keys, configuration.secrets ?? {});
  return { ok: true, identity: publicIdentity(keys) };
}

/** The root document that a provisioned hub believes. */
export async function loadRoot(folder: string): Promise<Root> {
  const bytes = await readIfExists(join(folder, 'root.container'));
  const root = bytes === undefined ? undefined : verifyRoot(bytes, undefined);
  if (!root?.ok) throw new Error(`no valid root document in ${folder}; provision the hub first`);
  return root.root;
}

/** Takes a newer root document when the present one vouches for it. */
export async function acceptRoot(
  folder: string,
  current: Root,
  bytes: Uint8Array,
): Promise<{ ok: true; root: Root } | { ok: false; reason: string }> {
  const verdict = verifyRoot(bytes, current);
  if (verdict.ok) await writeAtomically(join(folder, 'root.container'), bytes);
  return verdict;
}
