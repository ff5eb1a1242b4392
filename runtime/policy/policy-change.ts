import type { Bundle } from '../../schemas/generated/bundle.ts';
import type { PolicyEvent } from '../../schemas/generated/engine-step.ts';
import type { Root } from '../../schemas/generated/root.ts';
import { fromHex } from '../envelope/bytes.ts';
import { verifyPolicy } from '../envelope/policy-bundle.ts';
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

/** A policy that does not reach its head-end within this time of its trial is given up (hub time). */
export const trialLimitMs = 2 * 60 * 60 * 1000;

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
  let bundle = await bundleOf(slots, judge, slots.state.active);
  for (const event of early) report(event);

  const returnTo = async (reason: string) => {
    const given = await slots.revert();
    if (given === undefined) return;
    bundle = await bundleOf(slots, judge, slots.state.active);
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
        hubId: fromHex(judge.hubId),
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
        report({ kind: 'policy', state: 'refused', ...ref, reason: verdict.reason, detail: verdict.detail.slice(0, 400) });
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

/** The bundle inside a container that this hub verified before it stored it. */
async function bundleOf(slots: PolicySlots, judge: PolicyJudge, ref: PolicyRef): Promise<Bundle> {
  const container = await slots.container(ref);
  if (container === undefined) throw new Error(`the container of policy ${ref.hash} is missing; re-provision the hub`);
  const verdict = verifyPolicy(container, {
    root: judge.root(),
    hubId: fromHex(judge.hubId),
    // What was accepted in time goes on running after it expires: expiry only stops accepting.
    nowS: undefined,
    currentVersion: 0,
    runtime: judge.runtime,
    features: judge.features,
    facts: judge.facts,
  });
  if (!verdict.ok) throw new Error(`the stored policy ${ref.hash} does not verify: ${verdict.reason}, ${verdict.detail}`);
  return verdict.bundle;
}
