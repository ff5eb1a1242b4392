import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { containerHash } from '../../runtime/envelope/signed-container.ts';
import type { Bundle } from '../../schemas/generated/bundle.ts';
import type { Root } from '../../schemas/generated/root.ts';
import type { Enrolment } from './enrolment.ts';
import { containerFor, type SigningChoices, signContainer } from './policy-container.ts';

/** What a person reviews before signing. */
export interface Review {
  readonly bundle: Bundle;
  readonly container: Uint8Array;
  readonly hash: string;
}

export interface SignedPolicy {
  readonly name: string;
  readonly version: number;
  readonly hash: string;
  readonly container: Uint8Array;
  /** 16 hex; undefined: any hub the policy selects. */
  readonly hubId?: string | undefined;
}

export interface SigningDesk {
  readonly choices: ReadonlySignal<SigningChoices>;
  readonly review: ReadonlySignal<Review | undefined>;
  /** The last signature; it stays when the text changes, and says then that it is of another text. */
  readonly signed: ReadonlySignal<SignedPolicy | undefined>;
  readonly fault: ReadonlySignal<string | undefined>;
  choose(choices: Partial<SigningChoices>): void;
  sign(): Promise<void>;
}

export function createSigningDesk(
  bundle: ReadonlySignal<Bundle | undefined>,
  root: ReadonlySignal<Root | undefined>,
  enrolment: Enrolment,
): SigningDesk {
  const choices = signal<SigningChoices>({ validity: 'a-year' });
  const signed = signal<SignedPolicy | undefined>(undefined);
  const fault = signal<string | undefined>(undefined);
  const review = computed(() => {
    if (bundle.value === undefined || root.value === undefined) return undefined;
    const container = containerFor(bundle.value, root.value, choices.value, Date.now());
    return { bundle: bundle.value, container, hash: containerHash(container) };
  });
  return {
    choices,
    review,
    signed,
    fault,
    choose(changed) {
      choices.value = { ...choices.value, ...changed };
    },
    async sign() {
      const { value: reviewed } = review;
      const { value: standing } = enrolment.standing;
      if (reviewed === undefined || standing.kind !== 'trusted') return;
      const { hubId } = choices.value;
      try {
        const container = await signContainer(reviewed.container, standing.keyIndex, standing.key);
        const { name, version } = reviewed.bundle.policy;
        signed.value = { name, version, hash: reviewed.hash, container, hubId };
        fault.value = undefined;
      } catch (error) {
        fault.value = `The browser did not sign: ${String(error)}`;
      }
    },
  };
}
