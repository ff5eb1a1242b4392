import type { HubClock } from '../loop/clock.ts';
import type { PolicyChange } from './policy-change.ts';

/** A policy that has not reached its head-end within this time of its trial is given up (hub time). */
const trialLimitMs = 2 * 60 * 60 * 1000;
/** Real time that a trial is given in any case: drivers do not run faster when the hub's clock does. */
const trialRealMsMin = 60_000;
const checkEveryRealMs = 5_000;

/** Returns the hub to its previous policy when a trial lasts too long (rule 6). A restart starts the time anew. */
export function watchTrial(policy: PolicyChange, clock: HubClock): { stop(): void } {
  let trial: { readonly hash: string; readonly startedMonoMs: number } | undefined;
  const check = () => {
    if (!policy.onTrial) {
      trial = undefined;
      return;
    }
    const now = clock.now().monoMs;
    if (trial?.hash !== policy.ref.hash) trial = { hash: policy.ref.hash, startedMonoMs: now };
    const limitMs = Math.max(trialLimitMs, clock.toHubMs(trialRealMsMin));
    if (now - trial.startedMonoMs >= limitMs) void policy.revert('trial-time');
  };
  check();
  const timer = setInterval(check, checkEveryRealMs);
  return { stop: () => clearInterval(timer) };
}
