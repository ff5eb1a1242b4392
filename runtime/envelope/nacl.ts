// The only file that imports tweetnacl. The library accepts malleated Ed25519 signatures (S >= L), small-order public
// keys and all-zero X25519 secrets, and throws on wrong lengths; nothing of that passes this wrapper.
import nacl from 'tweetnacl';

export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

/** L, the order of the Ed25519 base point, little-endian. */
const groupOrder = hexBytes('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010');

/** Encodings of the points of small order, sign bit cleared: a signature by such a "key" fits any message. */
const smallOrderPoints = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map(hexBytes);

/** SHA-512, 64 bytes. */
export function sha512(message: Uint8Array): Uint8Array {
  return nacl.hash(message);
}

/** Ed25519 keys from a 32-byte seed; the secret key is 64 bytes, seed and public key. Throws on another length. */
export function signKeyPairFromSeed(seed: Uint8Array): KeyPair {
  return nacl.sign.keyPair.fromSeed(seed);
}

/** Ed25519 signature, 64 bytes. Throws when the secret key is not 64 bytes long: our own key, so a bug. */
export function sign(message: Uint8Array, secretKey: Uint8Array): Uint8Array {
  return nacl.sign.detached(message, secretKey);
}

/** True only for a canonical Ed25519 signature by a proper key; wrong lengths are false, never a throw. */
export function verify(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== nacl.sign.signatureLength) return false;
  if (!isProperSignKey(publicKey) || !isBelowGroupOrder(signature.subarray(32))) return false;
  return nacl.sign.detached.verify(message, signature, publicKey);
}

/** Whether these bytes can be an Ed25519 public key: 32 of them and no point of small order. */
export function isProperSignKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== nacl.sign.publicKeyLength) return false;
  const unsigned = publicKey.slice();
  unsigned[31] = (unsigned[31] ?? 0) & 0x7f;
  return !smallOrderPoints.some((point) => nacl.verify(point, unsigned));
}

/** X25519 keys from a 32-byte secret. Throws on another length. */
export function boxKeyPairFromSecret(secret: Uint8Array): KeyPair {
  return nacl.box.keyPair.fromSecretKey(secret);
}

/**
 * The 32-byte key of NaCl box between two X25519 keys; undefined for a wrong length or a public key that gives the
 * all-zero secret.
 */
export function sharedKey(theirPublic: Uint8Array, mySecret: Uint8Array): Uint8Array | undefined {
  if (theirPublic.length !== nacl.box.publicKeyLength) return undefined;
  if (mySecret.length !== nacl.box.secretKeyLength) return undefined;
  const point = nacl.scalarMult(mySecret, theirPublic);
  const usable = point.some((byte) => byte !== 0);
  wipe(point);
  return usable ? nacl.box.before(theirPublic, mySecret) : undefined;
}

/** XSalsa20-Poly1305: 16 bytes longer than `plain`. Throws on a wrong key or nonce length: ours, so a bug. */
export function sealWith(shared: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Uint8Array {
  return nacl.secretbox(plain, nonce, shared);
}

/** What was sealed; undefined when key, nonce or a single bit differs, or a length is wrong. */
export function openWith(shared: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
  if (shared.length !== nacl.secretbox.keyLength || nonce.length !== nacl.secretbox.nonceLength)
    return undefined;
  return nacl.secretbox.open(sealed, nonce, shared) ?? undefined;
}

/** Overwrites a secret that is no longer needed. */
export function wipe(bytes: Uint8Array): void {
  bytes.fill(0);
}

/** S < L: each signature has one valid form (RFC 8032, 5.1.7). */
function isBelowGroupOrder(scalar: Uint8Array): boolean {
  for (let i = groupOrder.length - 1; i >= 0; i--) {
    const difference = (scalar[i] ?? 0) - (groupOrder[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function hexBytes(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
