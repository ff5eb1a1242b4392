import { utf8 } from '../../runtime/envelope/bytes.ts';
import { canonicalJson } from '../../runtime/envelope/canonical-json.ts';
import {
  addSignature,
  buildContainer,
  neverS,
  signingInput,
} from '../../runtime/envelope/signed-container.ts';
import type { Bundle } from '../../schemas/generated/bundle.ts';
import type { Root } from '../../schemas/generated/root.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import type { BrowserKey } from './browser-key.ts';

/** How long a hub may still accept the policy; one in force stays in force. */
export type Validity = 'a-month' | 'a-quarter' | 'a-year' | 'for-ever';

export interface SigningChoices {
  /** 16 hex, or undefined for every hub that the policy itself selects. */
  readonly hubId?: string | undefined;
  readonly validity: Validity;
}

const dayS = 86_400;
/** Days for which hubs accept it, beyond today. */
export const daysOf: Readonly<Record<Exclude<Validity, 'for-ever'>, number>> = {
  'a-month': 31,
  'a-quarter': 92,
  'a-year': 366,
};

/**
 * The container a signature will be over. Its expiry falls on a UTC midnight, so that the hash a person reviews is
 * still the one they sign a minute later.
 */
export function containerFor(
  bundle: Bundle,
  root: Root,
  choices: SigningChoices,
  nowUtcMs: number,
): Uint8Array {
  const runtimes = runtimesOf(bundle);
  return buildContainer({
    type: 'policy',
    roleVersion: bundle.policy.version,
    rootVersion: root.version,
    notBeforeS: 0,
    expiresS: expiryOf(choices.validity, nowUtcMs),
    target: choices.hubId === undefined ? { kind: 'fleet' } : { kind: 'hub', hubId: choices.hubId },
    slot: 0,
    runtimeMin: Math.min(...runtimes),
    runtimeMax: Math.max(...runtimes),
    body: utf8(canonicalJson(bundle)),
  });
}

/** Signs with the browser's key, under the index the root gives it. */
export async function signContainer(
  container: Uint8Array,
  keyIndex: number,
  key: BrowserKey,
): Promise<Uint8Array> {
  return addSignature(container, keyIndex, await key.sign(signingInput(container)));
}

function expiryOf(validity: Validity, nowUtcMs: number): number {
  if (validity === 'for-ever') return neverS;
  return (Math.floor(nowUtcMs / 1000 / dayS) + 1 + daysOf[validity]) * dayS;
}

/** The runtimes of the hub models the policy is for; of all models when it names none. */
function runtimesOf(bundle: Bundle): number[] {
  const models = bundle.target?.find((term) => term.fact === 'hub.model')?.in;
  const runtimes = vocabulary.hubModels
    .filter((model) => models === undefined || models.includes(model.name))
    .map((model) => model.runtime);
  return runtimes.length > 0 ? runtimes : vocabulary.hubModels.map((model) => model.runtime);
}
