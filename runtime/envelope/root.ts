import type { Root, RootKey } from '../../schemas/generated/root.ts';
import { validate } from '../../schemas/generated/root-validator.js';
import { fromBase64, fromUtf8, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import { isProperSignKey } from './nacl.ts';
import {
  buildContainer,
  type ContainerRefusal,
  neverS,
  parseContainer,
  type SignedContainer,
  signersOf,
} from './signed-container.ts';

export type RootReason =
  | ContainerRefusal['reason']
  | 'signature-missing'
  | 'signature-invalid'
  | 'threshold'
  | 'version-not-next'
  | 'schema'
  | 'key-index-reused';

export type VerifiedRoot =
  | { readonly ok: true; readonly root: Root; readonly hash: string }
  | { readonly ok: false; readonly reason: RootReason; readonly detail: string };

export type RootRole = RootKey['role'];

/** The unsigned container of a root document. Throws when the document breaks its schema: check it first. */
export function buildRoot(root: Root): Uint8Array {
  const fault = faultOfRoot(root);
  if (fault !== undefined) throw new TypeError(fault);
  return buildContainer({
    type: 'root',
    roleVersion: root.version,
    rootVersion: root.version,
    notBeforeS: 0,
    expiresS: neverS,
    target: { kind: 'fleet' },
    slot: 0,
    runtimeMin: 0,
    runtimeMax: 0xffff,
    body: utf8(canonicalJson(root)),
  });
}

/**
 * Verifies a root document against the one in force, in this order: container, document, version, signatures by the
 * root keys of the document itself, signatures by those of `current`. Without `current` (provisioning) the document's
 * own keys suffice: trust on first use, given by the installer.
 */
export function verifyRoot(bytes: Uint8Array, current: Root | undefined): VerifiedRoot {
  const parsed = parseContainer(bytes);
  if (!parsed.ok) return parsed;
  const { container } = parsed;
  const root = readRoot(container);
  if (typeof root === 'string') return refuse('schema', root);
  if (current !== undefined && root.version !== current.version + 1)
    return refuse(
      'version-not-next',
      `root version ${root.version} does not follow ${current.version}; offer the versions one by one, in order`,
    );
  const reused = current?.keys.find((key) =>
    root.keys.some((other) => other.index === key.index && other.publicKey !== key.publicKey),
  );
  // An index must mean one key in both documents, or a signature could be counted for the wrong one.
  if (reused !== undefined)
    return refuse(
      'key-index-reused',
      `key index ${reused.index} names another key than before; take a free index`,
    );
  const own = judge(bytes, container, root, 'root');
  if (own !== undefined) return own;
  const before = current === undefined ? undefined : judge(bytes, container, current, 'root');
  return before ?? { ok: true, root, hash: container.hash };
}

/** The keys of a role by index. */
export function keysOf(root: Root, role: RootRole): ReadonlyMap<number, Uint8Array> {
  return new Map(
    root.keys
      .filter((key) => key.role === role)
      .map((key) => [key.index, fromBase64(key.publicKey) ?? new Uint8Array(0)]),
  );
}

/** Refuses a container that fewer distinct keys of the role have signed than the root asks for. */
export function judge(
  bytes: Uint8Array,
  container: SignedContainer,
  root: Root,
  role: 'root' | 'policy',
):
  | (VerifiedRoot & { ok: false; reason: 'signature-missing' | 'signature-invalid' | 'threshold' })
  | undefined {
  const { signatures } = container;
  if (signatures.length === 0)
    return refuse(
      'signature-missing',
      `it carries no signature; sign it with a ${role} key (\`reeve sign\`)`,
    );
  const needed = root.thresholds[role];
  const signers = signersOf(bytes, signatures, keysOf(root, role));
  if (signers.size >= needed) return undefined;
  const failing = signatures.find(({ keyIndex }) => !signers.has(keyIndex));
  const tally = `${signers.size} of ${needed} ${role} signatures of root version ${root.version} hold`;
  if (failing === undefined) return refuse('threshold', `${tally}; let more key holders sign`);
  const known = root.keys.find((key) => key.index === failing.keyIndex);
  const why =
    known?.role === role
      ? `the one by \`${known.name}\` (index ${known.index}) does not match the content`
      : `index ${failing.keyIndex} is ${known === undefined ? 'no key' : `a ${known.role} key`} of that root`;
  // Said as a hint only: while no signature holds, the header's word on its root is worth nothing.
  const newer =
    container.rootVersion > root.version ? `; offer root version ${container.rootVersion} first` : '';
  return refuse('signature-invalid', `${tally}; ${why}${newer}`);
}

/** The document of a root container, or a sentence about what is wrong with it. */
function readRoot(container: SignedContainer): Root | string {
  if (container.type !== 'root') return 'this is a signed policy, not a root document';
  const text = fromUtf8(container.body);
  const value = text === undefined ? undefined : parseJson(text);
  const fault = faultOfRoot(value);
  if (fault !== undefined) return fault;
  const root = value as Root;
  if (canonicalJson(root) !== text) return 'the document is not in canonical JSON';
  if (root.version !== container.roleVersion || root.version !== container.rootVersion)
    return `the document says version ${root.version}, its header ${container.roleVersion}`;
  return root;
}

/** What makes a root document unusable, beyond its schema; undefined when it is sound. */
export function faultOfRoot(value: unknown): string | undefined {
  if (!validate(value)) {
    const violation = validate.errors?.[0];
    return `${violation?.instancePath || 'the document'} ${violation?.message ?? 'is no root document'}`;
  }
  const root: Root = value;
  const seen = new Set<string>();
  for (const key of root.keys) {
    const needsSlot = key.role === 'seal' || key.role === 'command';
    if (needsSlot !== (key.slot !== undefined))
      return `key \`${key.name}\`: seal and command keys have a slot, others none`;
    const bytes = fromBase64(key.publicKey);
    if (bytes === undefined || (key.role !== 'seal' && !isProperSignKey(bytes)))
      return `key \`${key.name}\` is no public key`;
    // One key under two indices would be counted as two signers.
    for (const mark of [
      `index ${key.index}`,
      `${key.role} ${key.publicKey}`,
      `${key.role} named ${key.name}`,
    ]) {
      if (seen.has(mark)) return `key \`${key.name}\` is listed twice (${mark.split(' ')[0]})`;
      seen.add(mark);
    }
  }
  if (keysOf(root, 'root').size < root.thresholds.root)
    return `it asks for ${root.thresholds.root} root signatures and lists ${keysOf(root, 'root').size} root keys`;
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse<R extends RootReason>(reason: R, detail: string) {
  return { ok: false as const, reason, detail };
}
