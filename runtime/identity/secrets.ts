import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openWith, sealWith } from '../envelope/nacl.ts';
import { readIfExists, writeAtomically } from '../storage/slot-file.ts';
import type { HubKeys } from './keys.ts';

const fileName = 'secrets.sealed';
const nonceLength = 24;

/** Values of the policy's secret parameters (a SIM PIN, say), by parameter name. */
export type Secrets = Readonly<Record<string, string>>;

/** Seals the secrets to the hub's own key and keeps them (10.8: sealed at rest, never logged). */
export async function sealSecrets(folder: string, keys: HubKeys, secrets: Secrets): Promise<void> {
  const nonce = new Uint8Array(randomBytes(nonceLength));
  const sealed = sealWith(storageKey(keys), nonce, new TextEncoder().encode(JSON.stringify(secrets)));
  await writeAtomically(join(folder, fileName), Buffer.concat([nonce, sealed]), { mode: 0o600 });
}

/** The sealed secrets; none when none were given or when they were sealed by another hub's key. */
export async function openSecrets(folder: string, keys: HubKeys): Promise<Secrets> {
  const bytes = await readIfExists(join(folder, fileName));
  if (bytes === undefined) return {};
  const plain = openWith(storageKey(keys), bytes.subarray(0, nonceLength), bytes.subarray(nonceLength));
  return plain === undefined ? {} : (JSON.parse(new TextDecoder().decode(plain)) as Secrets);
}

function storageKey(keys: HubKeys): Uint8Array {
  return new Uint8Array(
    createHash('sha512').update('reeve hub secrets').update(keys.boxSecret).digest().subarray(0, 32),
  );
}
