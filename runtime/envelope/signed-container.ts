import { concatBytes, equalBytes, fromHex, toHex, utf8 } from './bytes.ts';
import { sha512, verify } from './nacl.ts';

const containerHeaderLength = 128;
export const containerBodyBytesMax = 64 * 1024;
/** Twice the greatest threshold a root can ask for. */
export const containerSignaturesMax = 32;
/** For `expiresS`: no end. */
export const neverS = 0xffffffff;

const signatureLength = 65;
export const containerBytesMax =
  containerHeaderLength + 1 + containerSignaturesMax * signatureLength + containerBodyBytesMax;

const magic = utf8('RVSC');
/** Format 1: this header, and a body of canonical JSON. */
const format = 1;
const types = { policy: 1, root: 2 } as const;
const targetKinds = { fleet: 0, hub: 1, cohort: 2 } as const;
const slotMax = 14;
const offset = {
  format: 4,
  type: 5,
  roleVersion: 6,
  rootVersion: 14,
  notBefore: 18,
  expires: 22,
  target: 26,
  slot: 39,
  runtimeMin: 40,
  runtimeMax: 42,
  length: 44,
  bodyHash: 48,
  previousHash: 112,
} as const;

export type ContainerType = keyof typeof types;

/** Which hubs the content is for. Signed, so that it cannot be replayed to another. */
export type ContainerTarget =
  | { readonly kind: 'fleet' }
  /** `hubId`: 16 hex. */
  | { readonly kind: 'hub'; readonly hubId: string }
  /** `cohort`: 16 hex, from `cohortOf`. `permille`: how many in a thousand of its hubs, 0 to 1000. */
  | { readonly kind: 'cohort'; readonly cohort: string; readonly permille: number };

export interface ContainerFields {
  readonly type: ContainerType;
  /** Rises with every container of its type. */
  readonly roleVersion: number;
  /** The root the signer went by; for a root document its own version. */
  readonly rootVersion: number;
  /** UTC seconds; the content is accepted from `notBeforeS` on and before `expiresS`. */
  readonly notBeforeS: number;
  readonly expiresS: number;
  readonly target: ContainerTarget;
  readonly slot: number;
  /** Runtimes that may execute it, both inclusive. */
  readonly runtimeMin: number;
  readonly runtimeMax: number;
  /** Hash of the container this one replaces, 32 hex; undefined: it may replace any. */
  readonly previousHash?: string | undefined;
  /** Canonical JSON in UTF-8. */
  readonly body: Uint8Array;
}

export interface ContainerSignature {
  readonly keyIndex: number;
  readonly signature: Uint8Array;
}

export interface SignedContainer extends ContainerFields {
  readonly signatures: readonly ContainerSignature[];
  /** What names it everywhere: see `containerHash`. */
  readonly hash: string;
}

export interface ContainerRefusal {
  readonly ok: false;
  readonly reason: 'malformed' | 'too-long' | 'hash-mismatch';
  readonly detail: string;
}

/** A container without signatures. Throws a RangeError for fields the format cannot hold. */
export function buildContainer(fields: ContainerFields): Uint8Array {
  const { body } = fields;
  if (body.length > containerBodyBytesMax) throw new RangeError(`a body of ${body.length} bytes is too long`);
  const bytes = new Uint8Array(containerHeaderLength + 1 + body.length);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  bytes[offset.format] = format;
  bytes[offset.type] = types[fields.type];
  view.setBigUint64(offset.roleVersion, BigInt(within(fields.roleVersion, Number.MAX_SAFE_INTEGER)));
  view.setUint32(offset.rootVersion, within(fields.rootVersion, 0xffffffff));
  view.setUint32(offset.notBefore, within(fields.notBeforeS, 0xffffffff));
  view.setUint32(offset.expires, within(fields.expiresS, 0xffffffff));
  bytes.set(encodeTarget(fields.target), offset.target);
  bytes[offset.slot] = within(fields.slot, slotMax);
  view.setUint16(offset.runtimeMin, within(fields.runtimeMin, 0xffff));
  view.setUint16(offset.runtimeMax, within(fields.runtimeMax, 0xffff));
  view.setUint32(offset.length, body.length);
  bytes.set(sha512(body), offset.bodyHash);
  if (fields.previousHash !== undefined) bytes.set(hexOf(fields.previousHash, 16), offset.previousHash);
  bytes.set(body, containerHeaderLength + 1);
  return bytes;
}

/** What a signature is over: SHA-512 of a context string and the 128-byte header, which holds the body's hash. */
export function signingInput(container: Uint8Array): Uint8Array {
  const header = container.subarray(0, containerHeaderLength);
  const type = header[offset.type] === types.root ? 'root' : 'policy';
  return sha512(concatBytes(utf8(`reeve/signed-${type}/1`), header));
}

/** The container with one more signature; a signature by the same key index is replaced. */
export function addSignature(container: Uint8Array, keyIndex: number, signature: Uint8Array): Uint8Array {
  const parsed = parseContainer(container);
  if (!parsed.ok) throw new TypeError(`only a sound container can be signed: ${parsed.detail}`);
  if (signature.length !== signatureLength - 1) throw new RangeError('a signature is 64 bytes long');
  const added = { keyIndex: within(keyIndex, 255), signature };
  const signatures = [
    ...parsed.container.signatures.filter((kept) => kept.keyIndex !== keyIndex),
    added,
  ].sort((a, b) => a.keyIndex - b.keyIndex);
  if (signatures.length > containerSignaturesMax)
    throw new RangeError(`a container takes ${containerSignaturesMax} signatures at most`);
  return concatBytes(
    container.subarray(0, containerHeaderLength),
    Uint8Array.of(signatures.length),
    ...signatures.flatMap((entry) => [Uint8Array.of(entry.keyIndex), entry.signature]),
    parsed.container.body,
  );
}

/** Takes a container apart and checks its shape, its lengths and its body's hash; signatures are not judged here. */
export function parseContainer(
  bytes: Uint8Array,
): { readonly ok: true; readonly container: SignedContainer } | ContainerRefusal {
  if (bytes.length > containerBytesMax)
    return refuse('too-long', `the container has ${bytes.length} bytes; ${containerBytesMax} are the most`);
  if (bytes.length <= containerHeaderLength)
    return refuse('malformed', `${bytes.length} bytes are no container: its header alone has 128`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint8(containerHeaderLength);
  const bodyAt = containerHeaderLength + 1 + count * signatureLength;
  const bodyLength = view.getUint32(offset.length);
  if (bytes.length !== bodyAt + bodyLength)
    return refuse('malformed', `it announces ${bodyAt + bodyLength} bytes and has ${bytes.length}`);
  if (bodyLength > containerBodyBytesMax)
    return refuse('too-long', `a body of ${bodyLength} bytes; ${containerBodyBytesMax} are the most`);
  if (count > containerSignaturesMax)
    return refuse('too-long', `${count} signatures; ${containerSignaturesMax} are the most`);
  const fields = parseFields(bytes, view);
  if (typeof fields === 'string') return refuse('malformed', fields);
  const body = bytes.slice(bodyAt);
  if (!equalBytes(sha512(body), bytes.subarray(offset.bodyHash, offset.bodyHash + 64)))
    return refuse(
      'hash-mismatch',
      'the body is not the one its header was made for; fetch the container again',
    );
  const signatures = Array.from({ length: count }, (_, i) => {
    const at = containerHeaderLength + 1 + i * signatureLength;
    return { keyIndex: view.getUint8(at), signature: bytes.slice(at + 1, at + signatureLength) };
  });
  return { ok: true, container: { ...fields, body, signatures, hash: containerHash(bytes) } };
}

/**
 * Names a container: the first 16 bytes of SHA-512 over header and body, hex. Signatures are left out, because the
 * same content may carry others. Expects a container that parses.
 */
export function containerHash(container: Uint8Array): string {
  const count = container[containerHeaderLength] ?? 0;
  const body = container.subarray(containerHeaderLength + 1 + count * signatureLength);
  return toHex(sha512(concatBytes(container.subarray(0, containerHeaderLength), body)).subarray(0, 16));
}

/** The name of a cohort on the wire: the first 8 bytes of SHA-512 of the hub tag that makes it, hex. */
export function cohortOf(tag: string): string {
  return toHex(sha512(utf8(tag)).subarray(0, 8));
}

/** Indices whose signature holds under the given keys, each once however often it is listed (TUF: distinct keys). */
export function signersOf(
  container: Uint8Array,
  signatures: readonly ContainerSignature[],
  keys: ReadonlyMap<number, Uint8Array>,
): ReadonlySet<number> {
  const input = signingInput(container);
  const signers = new Set<number>();
  for (const { keyIndex, signature } of signatures) {
    const key = keys.get(keyIndex);
    // Another signature of a key that has already signed is not even looked at: it cannot add and must not cost.
    if (key !== undefined && !signers.has(keyIndex) && verify(input, signature, key)) signers.add(keyIndex);
  }
  return signers;
}

/** The fields of a header, or a sentence about the first one that is wrong. */
function parseFields(bytes: Uint8Array, view: DataView): Omit<ContainerFields, 'body'> | string {
  if (!equalBytes(bytes.subarray(0, 4), magic)) return 'it does not begin with `RVSC`';
  if (view.getUint8(offset.format) !== format)
    return `its format is ${view.getUint8(offset.format)}; only format ${format} is known here`;
  const type = keyOf(types, view.getUint8(offset.type));
  if (type === undefined) return `its type is ${view.getUint8(offset.type)}; known are 1 (policy), 2 (root)`;
  const roleVersion = Number(view.getBigUint64(offset.roleVersion));
  if (roleVersion === 0 || !Number.isSafeInteger(roleVersion)) return 'its version is out of range';
  const target = decodeTarget(bytes.subarray(offset.target, offset.slot));
  if (target === undefined) return 'its target is none of fleet, hub and cohort';
  const slot = view.getUint8(offset.slot);
  if (slot > slotMax) return `its slot is ${slot}; ${slotMax} is the highest`;
  const runtimeMin = view.getUint16(offset.runtimeMin);
  const runtimeMax = view.getUint16(offset.runtimeMax);
  if (runtimeMin > runtimeMax) return `its runtime range ${runtimeMin} to ${runtimeMax} is empty`;
  const previous = bytes.subarray(offset.previousHash, containerHeaderLength);
  return {
    type,
    roleVersion,
    rootVersion: view.getUint32(offset.rootVersion),
    notBeforeS: view.getUint32(offset.notBefore),
    expiresS: view.getUint32(offset.expires),
    target,
    slot,
    runtimeMin,
    runtimeMax,
    previousHash: previous.some((byte) => byte !== 0) ? toHex(previous) : undefined,
  };
}

/** 13 bytes: kind, 8 of an id, permille, two zeros. */
function encodeTarget(target: ContainerTarget): Uint8Array {
  const bytes = new Uint8Array(offset.slot - offset.target);
  bytes[0] = targetKinds[target.kind];
  if (target.kind === 'hub') bytes.set(hexOf(target.hubId, 8), 1);
  if (target.kind === 'cohort') {
    bytes.set(hexOf(target.cohort, 8), 1);
    new DataView(bytes.buffer).setUint16(9, within(target.permille, 1000));
  }
  return bytes;
}

/** One form per target: bytes a kind does not use are zero. */
function decodeTarget(bytes: Uint8Array): ContainerTarget | undefined {
  const id = toHex(bytes.subarray(1, 9));
  const permille = ((bytes[9] ?? 0) << 8) | (bytes[10] ?? 0);
  const target: ContainerTarget | undefined = {
    fleet: { kind: 'fleet' } as const,
    hub: { kind: 'hub', hubId: id } as const,
    cohort: { kind: 'cohort', cohort: id, permille } as const,
    none: undefined,
  }[keyOf(targetKinds, bytes[0] ?? 255) ?? 'none'];
  if (target === undefined || permille > 1000) return undefined;
  return equalBytes(encodeTarget(target), bytes) ? target : undefined;
}

function keyOf<K extends string>(table: Readonly<Record<K, number>>, value: number): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

function within(value: number, max: number): number {
  if (!Number.isSafeInteger(value) || value < 0 || value > max)
    throw new RangeError(`${value} is not an integer from 0 to ${max}`);
  return value;
}

function hexOf(text: string, length: number): Uint8Array {
  const bytes = fromHex(text);
  if (bytes?.length !== length) throw new RangeError(`\`${text}\` is not ${2 * length} hex digits`);
  return bytes;
}

function refuse(reason: ContainerRefusal['reason'], detail: string): ContainerRefusal {
  return { ok: false, reason, detail };
}
