import { createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes, fromHex, toHex } from '../../runtime/envelope/bytes.ts';
import {
  boxKeyPairFromSecret,
  openWith,
  sealWith,
  sharedKey,
  sign,
  signKeyPairFromSeed,
  verify,
  wipe,
} from '../../runtime/envelope/nacl.ts';

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;

describe('Ed25519', () => {
  it('signs and verifies the same as node:crypto', () => {
    fc.assert(
      fc.property(bytes32, fc.uint8Array({ maxLength: 300 }), (seed, message) => {
        const keys = signKeyPairFromSeed(seed);
        const privateKey = pkcs8(seed, '302e020100300506032b657004220420');
        const publicKey = spki(keys.publicKey, '302a300506032b6570032100');
        const signature = sign(message, keys.secretKey);
        expect(toHex(signature)).toBe(nodeSign(null, message, privateKey).toString('hex'));
        expect(nodeVerify(null, message, publicKey, signature)).toBe(true);
        expect(verify(message, signature, keys.publicKey)).toBe(true);
        expect(verify(concatBytes(message, Uint8Array.of(0)), signature, keys.publicKey)).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  it('accepts the vector of RFC 8032, 7.1, test 3', () => {
    const publicKey = bytes('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025');
    const signature = bytes(
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    );
    expect(verify(bytes('af82'), signature, publicKey)).toBe(true);
  });

  it('refuses a signature whose S was made another by adding the group order', () => {
    const keys = signKeyPairFromSeed(new Uint8Array(32).fill(1));
    for (let n = 0; n < 8; n++) {
      const message = Uint8Array.of(n);
      const signature = sign(message, keys.secretKey);
      const raised = littleEndian(signature.subarray(32)) + groupOrder;
      if (raised >= 2n ** 256n) continue;
      const malleated = concatBytes(signature.subarray(0, 32), toLittleEndian(raised));
      expect(verify(message, signature, keys.publicKey)).toBe(true);
      expect(verify(message, malleated, keys.publicKey)).toBe(false);
    }
    const zero = concatBytes(new Uint8Array(32), toLittleEndian(groupOrder));
    expect(verify(Uint8Array.of(1), zero, keys.publicKey)).toBe(false);
  });

  it.each([
    ['the identity', `01${'00'.repeat(31)}`],
    ['the identity with the other sign', `01${'00'.repeat(30)}80`],
    ['zero', '00'.repeat(32)],
    ['a point of order 8', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['a point of order 8, other sign', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'],
    ['minus one', `ec${'ff'.repeat(30)}7f`],
    ['the identity, not reduced', `ee${'ff'.repeat(30)}7f`],
  ])('refuses %s as a public key: it would verify anything', (_, key) => {
    // R the identity and S zero: holds for every message under the identity key.
    const forged = concatBytes(bytes(`01${'00'.repeat(31)}`), new Uint8Array(32));
    expect(verify(Uint8Array.of(1), forged, bytes(key))).toBe(false);
  });

  it('answers wrong lengths with false', () => {
    const keys = signKeyPairFromSeed(new Uint8Array(32));
    const signature = sign(new Uint8Array(0), keys.secretKey);
    for (const length of [0, 31, 33, 63, 65]) {
      expect(verify(new Uint8Array(0), new Uint8Array(length), keys.publicKey)).toBe(false);
      expect(verify(new Uint8Array(0), signature, new Uint8Array(length))).toBe(false);
    }
  });
});

describe('the box', () => {
  it('has the public keys of node:crypto, and one key for both sides', () => {
    fc.assert(
      fc.property(bytes32, bytes32, (mine, theirs) => {
        const [a, b] = [boxKeyPairFromSecret(mine), boxKeyPairFromSecret(theirs)];
        const derived = createPublicKey(pkcs8(mine, '302e020100300506032b656e04220420'));
        expect(derived.export({ format: 'jwk' }).x).toBe(Buffer.from(a.publicKey).toString('base64url'));
        const shared = sharedKey(b.publicKey, mine);
        expect(shared).toBeDefined();
        expect(shared).toEqual(sharedKey(a.publicKey, theirs));
      }),
      { numRuns: 20 },
    );
  });

  it('gives the keys and the sealed bytes of the NaCl paper', () => {
    const bob = bytes('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb');
    const alice = bytes('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
    const shared = sharedKey(alice, bob) ?? new Uint8Array(0);
    expect(toHex(boxKeyPairFromSecret(bob).publicKey)).toBe(
      'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f',
    );
    expect(toHex(shared)).toBe('1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389');
    const nonce = bytes('69696ee955b62b73cd62bda875fc73d68219e0036b7a0b37');
    const plain = bytes(
      'be075fc53c81f2d5cf141316ebeb0c7b5228c52a4c62cbd44b66849b64244ffce5ecbaaf33bd751a1ac728d45e6c61296cdc3c01233561f41db66cce314adb310e3be8250c46f06dceea3a7fa1348057e2f6556ad6b1318a024a838f21af1fde048977eb48f59ffd4924ca1c60902e52f0a089bc76897040e082f937763848645e0705',
    );
    const sealed = sealWith(shared, nonce, plain);
    expect(toHex(sealed)).toBe(
      'f3ffc7703f9400e52a7dfb4b3d3305d98e993b9f48681273c29650ba32fc76ce48332ea7164d96a4476fb8c531a1186ac0dfc17c98dce87b4da7f011ec48c97271d2c20f9b928fe2270d6fb863d51738b48eeee314a7cc8ab932164548e526ae90224368517acfeabd6bb3732bc0e9da99832b61ca01b6de56244a9e88d5f9b37973f622a43d14a6599b1f654cb45a74e355a5',
    );
    expect(openWith(shared, nonce, sealed)).toEqual(plain);
  });

  it.each([
    ['zero', '00'.repeat(32)],
    ['one', `01${'00'.repeat(31)}`],
    ['a point of order 8', 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'],
    ['the other point of order 8', '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157'],
    ['minus one', `ec${'ff'.repeat(30)}7f`],
    ['the prime', `ed${'ff'.repeat(30)}7f`],
  ])('refuses %s as a public key: the secret would be zero', (_, key) => {
    expect(sharedKey(bytes(key), new Uint8Array(32).fill(5))).toBeUndefined();
  });

  it('answers wrong lengths with undefined', () => {
    const key = boxKeyPairFromSecret(new Uint8Array(32).fill(5));
    expect(sharedKey(new Uint8Array(31), key.secretKey)).toBeUndefined();
    expect(sharedKey(key.publicKey, new Uint8Array(33))).toBeUndefined();
    expect(openWith(new Uint8Array(31), new Uint8Array(24), new Uint8Array(40))).toBeUndefined();
    expect(openWith(new Uint8Array(32), new Uint8Array(23), new Uint8Array(40))).toBeUndefined();
    expect(openWith(new Uint8Array(32), new Uint8Array(24), new Uint8Array(3))).toBeUndefined();
  });

  it('forgets a wiped secret', () => {
    const secret = Uint8Array.of(1, 2, 3);
    wipe(secret);
    expect(secret).toEqual(new Uint8Array(3));
  });
});

function bytes(hex: string): Uint8Array {
  const read = fromHex(hex);
  if (read === undefined) throw new Error('not hex');
  return read;
}

function pkcs8(secret: Uint8Array, prefixHex: string) {
  const key = Buffer.concat([Buffer.from(prefixHex, 'hex'), secret]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

function spki(publicKey: Uint8Array, prefixHex: string) {
  const key = Buffer.concat([Buffer.from(prefixHex, 'hex'), publicKey]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes.slice().reverse())}`);
}

function toLittleEndian(value: bigint): Uint8Array {
  return bytes(value.toString(16).padStart(64, '0')).reverse();
}
