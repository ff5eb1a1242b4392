import type { Bundle, SelectorTerm } from '../../schemas/generated/bundle.ts';
import { validate } from '../../schemas/generated/bundle-validator.js';
import type { Root } from '../../schemas/generated/root.ts';
import { concatBytes, fromHex, fromUtf8, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha512 } from './nacl.ts';
import { judge } from './root.ts';
import { cohortOf, neverS, parseContainer, type SignedContainer } from './signed-container.ts';

/** A policy version may jump by this much: an attacker with a key must not burn all versions at once. */
export const versionJumpMax = 10_000;
/** Longest `detail`, as a policy-status message carries it. */
const detailCharsMax = 400;

export type PolicyReason =
  | 'malformed'
  | 'too-long'
  | 'hash-mismatch'
  | 'signature-missing'
  | 'signature-invalid'
  | 'threshold'
  | 'root-newer'
  | 'wrong-target'
  | 'version-not-higher'
  | 'version-jump'
  | 'previous-mismatch'
  | 'not-yet-valid'
  | 'expired'
  | 'runtime-unsupported'
  | 'schema'
  | 'feature-missing'
  | 'supplier-slot'
  | 'not-for-this-hub';

/** What the hub is and what it runs. */
export interface HubStanding {
  readonly root: Root;
  /** 16 hex. */
  readonly hubId: string;
  /** UTC seconds by the hub's clock. */
  readonly nowS: number;
  /** Version of the policy in force; 0: none. */
  readonly currentVersion: number;
  readonly currentHash?: string | undefined;
  /** Version of the hub's runtime interface. */
  readonly runtime: number;
  /** Language features the engine can execute. */
  readonly features: readonly string[];
  readonly facts: { readonly model: string; readonly region: string; readonly tags: readonly string[] };
}

export type VerifiedPolicy =
  | { readonly ok: true; readonly bundle: Bundle; readonly hash: string; readonly version: number }
  | {
      readonly ok: false;
      readonly reason: PolicyReason;
      readonly detail: string;
      /** Absent while the container could not be read. */
      readonly hash?: string;
      readonly version?: number;
    };

interface Refusal {
  readonly reason: PolicyReason;
  readonly detail: string;
}

/**
 * Decides whether a hub may run a signed policy. Cheap checks first, and nothing inside is believed before the
 * signatures hold: 1 length, shape and body hash; 2 signatures by distinct policy keys up to the threshold; 3 root
 * version; 4 target; 5 version and predecessor; 6 validity in time; 7 runtime range; 8 schema and canonical form;
 * 9 the hub the policy names; 10 features; 11 supplier slots. Expiry stops accepting only: a policy in force stays.
 */
export function verifyPolicy(bytes: Uint8Array, hub: HubStanding): VerifiedPolicy {
  const parsed = parseContainer(bytes);
  if (!parsed.ok) return parsed;
  const { container } = parsed;
  const { hash, roleVersion: version } = container;
  const refuse = ({ reason, detail }: Refusal) =>
    ({ ok: false, reason, detail: detail.slice(0, detailCharsMax), hash, version }) as const;
  if (container.type !== 'policy')
    return refuse({ reason: 'malformed', detail: 'this is a root document, not a signed policy' });
  const refusal =
    judge(bytes, container, hub.root, 'policy') ??
    refusalByRoot(container, hub) ??
    refusalByTarget(container, hub) ??
    refusalByVersion(container, hub) ??
    refusalByTime(container, hub) ??
    refusalByRuntime(container, hub);
  if (refusal !== undefined) return refuse(refusal);
  const bundle = readBundle(container.body);
  if (typeof bundle === 'string') return refuse({ reason: 'schema', detail: bundle });
  const unfit = refusalByFacts(bundle, hub) ?? refusalByFeatures(bundle, hub) ?? refusalBySlots(bundle, hub);
  return unfit === undefined ? { ok: true, bundle, hash, version } : refuse(unfit);
}

/** Whether a hub is among the first `permille` of a cohort: the same hubs for every version, so that a step only adds. */
export function isInRollout(hubId: string, cohort: string, permille: number): boolean {
  const ids = concatBytes(fromHex(cohort) ?? new Uint8Array(0), fromHex(hubId) ?? new Uint8Array(0));
  const draw = sha512(concatBytes(utf8('reeve/rollout/1'), ids));
  return new DataView(draw.buffer, draw.byteOffset).getUint32(0) % 1000 < permille;
}

function refusalByRoot(container: SignedContainer, hub: HubStanding): Refusal | undefined {
  if (container.rootVersion <= hub.root.version) return undefined;
  const detail = `signed under root version ${container.rootVersion}, this hub has ${hub.root.version}; offer the root first`;
  return { reason: 'root-newer', detail };
}

function refusalByTarget({ target, slot }: SignedContainer, hub: HubStanding): Refusal | undefined {
  if (slot !== 0)
    return {
      reason: 'supplier-slot',
      detail: `signed for supplier slot ${slot}; a whole policy is of slot 0`,
    };
  if (target.kind === 'hub' && target.hubId !== hub.hubId)
    return { reason: 'wrong-target', detail: `signed for hub ${target.hubId}, this is ${hub.hubId}` };
  if (target.kind !== 'cohort') return undefined;
  if (!hub.facts.tags.some((tag) => cohortOf(tag) === target.cohort))
    return { reason: 'wrong-target', detail: `signed for a cohort that none of this hub's tags makes` };
  if (!isInRollout(hub.hubId, target.cohort, target.permille))
    return {
      reason: 'wrong-target',
      detail: `not among the first ${target.permille} of 1000 hubs of its cohort`,
    };
  return undefined;
}

function refusalByVersion(container: SignedContainer, hub: HubStanding): Refusal | undefined {
  const { roleVersion, previousHash, hash } = container;
  if (roleVersion <= hub.currentVersion) {
    const same = hash === hub.currentHash ? 'this very policy is in force' : 'give it a higher one';
    const detail = `version ${roleVersion} is not higher than ${hub.currentVersion}, the one in force; ${same}`;
    return { reason: 'version-not-higher', detail };
  }
  if (roleVersion > hub.currentVersion + versionJumpMax)
    return {
      reason: 'version-jump',
      detail: `version ${roleVersion} is more than ${versionJumpMax} above ${hub.currentVersion}; lower it`,
    };
  if (previousHash !== undefined && previousHash !== hub.currentHash)
    return {
      reason: 'previous-mismatch',
      detail: `made to replace ${previousHash}, in force is ${hub.currentHash ?? 'none'}; offer that one first`,
    };
  return undefined;
}

function refusalByTime(container: SignedContainer, { nowS }: HubStanding): Refusal | undefined {
  const { notBeforeS, expiresS } = container;
  if (nowS < notBeforeS)
    return {
      reason: 'not-yet-valid',
      detail: `valid from ${utc(notBeforeS)}; the hub's clock says ${utc(nowS)}`,
    };
  if (expiresS !== neverS && nowS >= expiresS)
    return { reason: 'expired', detail: `expired at ${utc(expiresS)}; sign it anew with a later date` };
  return undefined;
}

function refusalByRuntime(container: SignedContainer, { runtime }: HubStanding): Refusal | undefined {
  const { runtimeMin, runtimeMax } = container;
  if (runtime >= runtimeMin && runtime <= runtimeMax) return undefined;
  const detail = `made for runtimes ${runtimeMin} to ${runtimeMax}, this hub has ${runtime}; update it or rebuild the policy`;
  return { reason: 'runtime-unsupported', detail };
}

/** The bundle in a body, or a sentence about what is wrong with it. */
function readBundle(body: Uint8Array): Bundle | string {
  const text = fromUtf8(body);
  if (text === undefined) return 'the body is not UTF-8';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'the body is not JSON';
  }
  if (!validate(value)) {
    const violation = validate.errors?.[0];
    return `${violation?.instancePath || 'the bundle'} ${violation?.message ?? 'breaks the schema'}; rebuild it with a matching compiler`;
  }
  return canonicalJson(value) === text ? value : 'the body is not in canonical JSON; rebuild it';
}

function refusalByFacts(bundle: Bundle, { facts }: HubStanding): Refusal | undefined {
  const valuesOf = (fact: SelectorTerm['fact']) =>
    fact === 'hub.model' ? [facts.model] : fact === 'hub.region' ? [facts.region] : facts.tags;
  const failing = bundle.target?.find(
    (term) => !valuesOf(term.fact).some((value) => term.in.includes(value)),
  );
  if (failing === undefined) return undefined;
  const has = valuesOf(failing.fact).join(', ') || 'none';
  return {
    reason: 'not-for-this-hub',
    detail: `it is for ${failing.fact} ${failing.in.join(', ')}; here it is ${has}`,
  };
}

function refusalByFeatures(bundle: Bundle, { features }: HubStanding): Refusal | undefined {
  const missing = bundle.features.filter((feature) => !features.includes(feature));
  if (missing.length === 0) return undefined;
  return {
    reason: 'feature-missing',
    detail: `this hub's engine lacks ${missing.join(', ')}; update the hub first`,
  };
}

/** A supplier's data is sealed to the key its slot has in the root: name and slot must agree, or it went to another. */
function refusalBySlots(bundle: Bundle, { root }: HubStanding): Refusal | undefined {
  for (const supplier of bundle.suppliers) {
    const key = root.keys.find((candidate) => candidate.role === 'seal' && candidate.name === supplier.key);
    if (key?.slot === supplier.slot) continue;
    const found = key === undefined ? 'has no such seal key' : `gives that key slot ${key.slot}`;
    const detail = `supplier \`${supplier.name}\` has slot ${supplier.slot} and key \`${supplier.key}\`; root version ${root.version} ${found}`;
    return { reason: 'supplier-slot', detail };
  }
  return undefined;
}

function utc(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
