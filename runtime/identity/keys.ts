import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { toBase64, toHex } from '../envelope/bytes.ts';
import { boxKeyPairFromSecret, signKeyPairFromSeed } from '../envelope/nacl.ts';
import { readIfExists, writeAtomically } from '../storage/slot-file.ts';

/** The hub's own keys, made on the hub at first boot; the secrets never leave its data folder. */
export interface HubKeys {
  readonly boxSecret: Uint8Array;
  readonly boxPublic: Uint8Array;
  readonly signSecret: Uint8Array;
  readonly signPublic: Uint8Array;
  /** Key of every random draw that must be the hub's own: window starts, jitter (12.2.17). */
  readonly seedHex: string;
}

/** What the head-end's registry holds of a hub (base64 of 32 bytes each). */
export interface PublicIdentity {
  readonly boxPublicKey: string;
  readonly signPublicKey: string;
}

const fileName = 'keys.json';

/** The keys in `folder`, or undefined on a hub that has none yet. */
export async function loadKeys(folder: string): Promise<HubKeys | undefined> {
  const bytes = await readIfExists(join(folder, fileName));
  if (bytes === undefined) return undefined;
  const { secret } = JSON.parse(new TextDecoder().decode(bytes)) as { secret: string };
  return keysFrom(Buffer.from(secret, 'hex'));
}

/** Makes the hub's keys from fresh randomness and keeps them durably, readable by the hub alone. */
export async function createKeys(folder: string): Promise<HubKeys> {
  const secret = randomBytes(32);
  const text = JSON.stringify({ secret: secret.toString('hex') });
  await writeAtomically(join(folder, fileName), new TextEncoder().encode(text), { mode: 0o600 });
  return keysFrom(secret);
}

export function publicIdentity(keys: HubKeys): PublicIdentity {
  return { boxPublicKey: toBase64(keys.boxPublic), signPublicKey: toBase64(keys.signPublic) };
}

function keysFrom(secret: Uint8Array): HubKeys {
  const derive = (purpose: string) =>
    new Uint8Array(
      createHash('sha512').update(`reeve hub ${purpose}`).update(secret).digest().subarray(0, 32),
    );
  const box = boxKeyPairFromSecret(derive('box'));
  const sign = signKeyPairFromSeed(derive('sign'));
  return {
    boxSecret: box.secretKey,
    boxPublic: box.publicKey,
    signSecret: sign.secretKey,
    signPublic: sign.publicKey,
    seedHex: toHex(derive('seed').subarray(0, 16)),
  };
}
