import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { fromBase64, toBase64 } from '../../runtime/envelope/bytes.ts';
import {
  boxKeyPairFromSecret,
  type KeyPair,
  openWith,
  sealWith,
  signKeyPairFromSeed,
  wipe,
} from '../../runtime/envelope/nacl.ts';
import { exitCode } from './exit-code.ts';
import { readInput } from './files.ts';
import { askPassphrase } from './passphrase.ts';
import { CommandError } from './program.ts';

export const keyRoles = ['policy', 'root', 'seal', 'command'] as const;
export type KeyRole = (typeof keyRoles)[number];

/** A key of one person or machine, as `reeve key new` writes it. */
export interface KeyFile {
  readonly schema: 'reeve.key-file/1';
  readonly name: string;
  readonly role: KeyRole;
  /** Base64; X25519 for `seal`, Ed25519 for the others. */
  readonly publicKey: string;
  readonly secret: PlainSecret | SealedSecret;
}

/** The 32-byte Ed25519 seed or X25519 secret, base64. */
interface PlainSecret {
  readonly kind: 'plain';
  readonly seed: string;
}

/** The same, in XSalsa20-Poly1305 under a key that scrypt makes of the passphrase. All base64. */
interface SealedSecret {
  readonly kind: 'scrypt-secretbox';
  readonly costLog2: number;
  readonly salt: string;
  readonly nonce: string;
  readonly sealed: string;
}

/** 2^15: about 0.1 s and 32 MiB for each guess. */
const costLog2 = 15;
/** A key file must not make this program take gigabytes. */
const costLog2Max = 20;
const blockSize = 8;

/** A new key in the form of its file; without a passphrase its secret stands there in clear. */
export async function makeKeyFile(
  name: string,
  role: KeyRole,
  passphrase: string | undefined,
): Promise<KeyFile> {
  const seed = new Uint8Array(randomBytes(32));
  const publicKey = toBase64(pairOf(role, seed).publicKey);
  const secret = passphrase === undefined ? plain(seed) : await seal(seed, passphrase);
  wipe(seed);
  return { schema: 'reeve.key-file/1', name, role, publicKey, secret };
}

/** Reads a key file and opens its secret; asks for the passphrase if it is sealed. */
export async function openKeyFile(
  path: string,
  passphraseFile: string | undefined,
): Promise<{ readonly file: KeyFile; readonly keys: KeyPair }> {
  const file = parseKeyFile(new TextDecoder().decode(await readInput(path)));
  if (file === undefined)
    throw new CommandError(exitCode.io, `\`${path}\` is no key file`, 'make one with `reeve key new`');
  const { secret } = file;
  const seed =
    secret.kind === 'plain'
      ? fromBase64(secret.seed)
      : await unseal(secret, await askPassphrase(passphraseFile, `passphrase of \`${file.name}\`: `));
  if (seed === undefined)
    throw new CommandError(exitCode.refused, `this passphrase does not open \`${path}\``);
  const keys = seed.length === 32 ? pairOf(file.role, seed) : undefined;
  if (keys === undefined || toBase64(keys.publicKey) !== file.publicKey)
    throw new CommandError(
      exitCode.refused,
      `\`${path}\` is damaged: its secret does not make its public key`,
    );
  return { file, keys };
}

function parseKeyFile(text: string): KeyFile | undefined {
  let value: Partial<KeyFile> | null;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { schema, name, role, publicKey, secret } = value ?? {};
  if (schema !== 'reeve.key-file/1' || typeof name !== 'string' || typeof publicKey !== 'string')
    return undefined;
  if (!keyRoles.some((known) => known === role) || typeof secret !== 'object') return undefined;
  const texts: unknown[] =
    secret.kind === 'plain' ? [secret.seed] : [secret.salt, secret.nonce, secret.sealed];
  if (secret.kind !== 'plain' && !(secret.costLog2 >= 1 && secret.costLog2 <= costLog2Max)) return undefined;
  return texts.every((part) => typeof part === 'string') ? (value as KeyFile) : undefined;
}

function pairOf(role: KeyRole, seed: Uint8Array): KeyPair {
  return role === 'seal' ? boxKeyPairFromSecret(seed) : signKeyPairFromSeed(seed);
}

function plain(seed: Uint8Array): PlainSecret {
  return { kind: 'plain', seed: toBase64(seed) };
}

async function seal(seed: Uint8Array, passphrase: string): Promise<SealedSecret> {
  const salt = new Uint8Array(randomBytes(16));
  const nonce = new Uint8Array(randomBytes(24));
  const key = await stretch(passphrase, salt, costLog2);
  const sealed = sealWith(key, nonce, seed);
  wipe(key);
  return {
    kind: 'scrypt-secretbox',
    costLog2,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    sealed: toBase64(sealed),
  };
}

async function unseal(secret: SealedSecret, passphrase: string): Promise<Uint8Array | undefined> {
  const [salt, nonce, sealed] = [secret.salt, secret.nonce, secret.sealed].map(fromBase64);
  if (salt === undefined || nonce === undefined || sealed === undefined) return undefined;
  const key = await stretch(passphrase, salt, secret.costLog2);
  const seed = openWith(key, nonce, sealed);
  wipe(key);
  return seed;
}

const scryptAsync = promisify<string, Uint8Array, number, object, Buffer>(scrypt);

async function stretch(passphrase: string, salt: Uint8Array, cost: number): Promise<Uint8Array> {
  const options = { N: 2 ** cost, r: blockSize, p: 1, maxmem: 2 * 128 * blockSize * 2 ** cost };
  // Normalised, so that the same characters typed on another machine are the same passphrase.
  return new Uint8Array(await scryptAsync(passphrase.normalize('NFC'), salt, 32, options));
}
