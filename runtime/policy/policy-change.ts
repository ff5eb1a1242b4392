import type { Bundle } from '../../schemas/generated/bundle.ts';
import { validate as validateBundle } from '../../schemas/generated/bundle-validator.js';
import type { PolicyEvent } from '../../schemas/generated/engine-step.ts';
import type { Root } from '../../schemas/generated/root.ts';
import { fromUtf8 } from '../envelope/bytes.ts';
import { verifyPolicy } from '../envelope/policy-bundle.ts';
import { parseContainer } from '../envelope/signed-container.ts';
import type { PolicyRef, PolicySlots } from './policy-slots.ts';
import { trialBootsMax } from './policy-slots.ts';

/** Facts that an offered policy is judged by. */
export interface PolicyJudge {
  readonly hubId: string;
  readonly runtime: number;
  readonly features: readonly string[];
  readonly facts: { readonly model: string; readonly region: string; readonly tags: readonly string[] };
  readonly root: () => Root;
  readonly nowUtcMs: () => number;
}

/**
 * The life of a policy on the hub: offered, received, verified, trial, confirmed; or refused with a reason, or
 * reverted. Each step is reported as an event before the next begins.
 */
export interface PolicyChange {
  readonly bundle: Bundle;
  readonly ref: PolicyRef;
  readonly onTrial: boolean;
  offer(container: Uint8Array): Promise<void>;
  /** The head-end was reached under the running policy. */
  confirm(): Promise<void>;
  /** Gives the trial up and returns to the previous policy. */
  revert(reason: string): Promise<void>;
}

interface PolicyChangeSetup {
  readonly slots: PolicySlots;
  readonly judge: PolicyJudge;
  readonly report: (event: PolicyEvent) => void;
  /** Puts a bundle in force at the next event boundary. */
  readonly putInForce: (bundle: Bundle) => void;
}

/** Loads the active policy; a trial that outlived its boots is given up before anything runs. */
export async function openPolicyChange(setup: PolicyChangeSetup): Promise<PolicyChange> {
  const { slots, judge, report } = setup;
  const early: PolicyEvent[] = [];
  if (slots.state.phase === 'trial') {
    await slots.countBoot();
    if (slots.state.trialBoots > trialBootsMax) {
      const given = await slots.revert();
      if (given) early.push({ kind: 'policy', state: 'reverted', ...given, reason: 'trial-boots' });
    }
  }
  let bundle = await bundleOf(slots, slots.state.active);
  for (const event of early) report(event);

  const returnTo = async (reason: string) => {
    const given = await slots.revert();
    if (given === undefined) return;
    bundle = await bundleOf(slots, slots.state.active);
    setup.putInForce(bundle);
    report({ kind: 'policy', state: 'reverted', ...given, reason });
  };
  return {
    get bundle() {
      return bundle;
    },
    get ref() {
      return slots.state.active;
    },
    get onTrial() {
      return slots.state.phase === 'trial';
    },
    async offer(container) {
      const verdict = verifyPolicy(container, {
        root: judge.root(),
        hubId: judge.hubId,
        nowS: Math.floor(judge.nowUtcMs() / 1000),
        currentVersion: slots.state.floor,
        currentHash: slots.state.active.hash,
        runtime: judge.runtime,
        features: judge.features,
        facts: judge.facts,
      });
      if (verdict.ok && verdict.hash === slots.state.active.hash) return;
      const ref = { hash: verdict.hash ?? '0'.repeat(32), version: verdict.version ?? 0 };
      report({ kind: 'policy', state: 'received', ...ref });
      if (!verdict.ok) {
        report({
          kind: 'policy',
          state: 'refused',
          ...ref,
          reason: verdict.reason,
          detail: verdict.detail.slice(0, 400),
        });
        return;
      }
      report({ kind: 'policy', state: 'verified', ...ref });
      await slots.beginTrial(ref, container);
      bundle = verdict.bundle;
      setup.putInForce(bundle);
      report({ kind: 'policy', state: 'trial', ...ref });
    },
    async confirm() {
      if (slots.state.phase !== 'trial') return;
      await slots.confirm();
      report({ kind: 'policy', state: 'confirmed', ...slots.state.active });
    },
    revert: returnTo,
  };
}

/**
 * The bundle of a policy that this hub has verified before. Its hash must still be the one accepted; signatures and
 * validity are not judged again, because neither expiry nor a later root may stop a hub from metering.
 */
async function bundleOf(slots: PolicySlots, ref: PolicyRef): Promise<Bundle> {
  const bytes = await slots.container(ref);
  const parsed = bytes === undefined ? undefined : parseContainer(bytes);
  if (!parsed?.ok || parsed.container.hash !== ref.hash)
    throw new Error(`the stored policy ${ref.hash} is missing or damaged; provision the hub again`);
  const bundle: unknown = JSON.parse(fromUtf8(parsed.container.body) ?? 'null');
  if (!validateBundle(bundle))
    throw new Error(`the stored policy ${ref.hash} is not a bundle this runtime knows`);
  return bundle;
}
