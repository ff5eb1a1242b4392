import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfExists, writeAtomically } from '../storage/slot-file.ts';

/** A policy on the hub: its signed container is kept byte for byte under its hash. */
export interface PolicyRef {
  readonly hash: string;
  readonly version: number;
}

/**
 * Which policy runs. One file, replaced by rename: a power cut leaves the old state or the new one, never a mix.
 * `floor` is the highest version ever put on trial: an older one is refused even after a return to the previous.
 */
export interface PolicyState {
  readonly active: PolicyRef;
  readonly phase: 'confirmed' | 'trial';
  /** Where to return to when the trial fails; undefined: the active one has been confirmed. */
  readonly previous?: PolicyRef;
  readonly floor: number;
  /** Boots begun during this trial. */
  readonly trialBoots: number;
}

/** A policy that takes more boots than this to reach its head-end is given up. */
export const trialBootsMax = 3;

export interface PolicySlots {
  readonly state: PolicyState;
  container(ref: PolicyRef): Promise<Uint8Array | undefined>;
  /** Writes the container and makes it the active policy, on trial. */
  beginTrial(ref: PolicyRef, container: Uint8Array): Promise<void>;
  /** Counts a boot of the running trial. */
  countBoot(): Promise<void>;
  confirm(): Promise<void>;
  /** Back to the previous policy; gives what was given up. */
  revert(): Promise<PolicyRef | undefined>;
}

/** Installs the first policy of a hub, confirmed: the installer vouches for it. */
export async function installFirstPolicy(
  folder: string,
  ref: PolicyRef,
  container: Uint8Array,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeAtomically(join(folder, `${ref.hash}.policy`), container);
  await save(folder, { active: ref, phase: 'confirmed', floor: ref.version, trialBoots: 0 });
}

/** The policy slots in `folder`; undefined on a hub without a policy. */
export async function openPolicySlots(folder: string): Promise<PolicySlots | undefined> {
  const bytes = await readIfExists(join(folder, 'state.json'));
  if (bytes === undefined) return undefined;
  let state = JSON.parse(new TextDecoder().decode(bytes)) as PolicyState;
  const become = async (next: PolicyState) => {
    await save(folder, next);
    state = next;
    await dropOthers(folder, [next.active.hash, next.previous?.hash]);
  };
  return {
    get state() {
      return state;
    },
    container: (ref) => readIfExists(join(folder, `${ref.hash}.policy`)),
    async beginTrial(ref, container) {
      await writeAtomically(join(folder, `${ref.hash}.policy`), container);
      // A trial on top of a trial returns to what was last confirmed.
      const previous = state.phase === 'trial' && state.previous ? state.previous : state.active;
      await become({
        active: ref,
        phase: 'trial',
        previous,
        floor: Math.max(state.floor, ref.version),
        trialBoots: 0,
      });
    },
    countBoot: () => become({ ...state, trialBoots: state.trialBoots + 1 }),
    async confirm() {
      await become({ active: state.active, phase: 'confirmed', floor: state.floor, trialBoots: 0 });
    },
    async revert() {
      if (state.previous === undefined) return undefined;
      const given = state.active;
      await become({ active: state.previous, phase: 'confirmed', floor: state.floor, trialBoots: 0 });
      return given;
    },
  };
}

async function save(folder: string, state: PolicyState): Promise<void> {
  await writeAtomically(join(folder, 'state.json'), new TextEncoder().encode(JSON.stringify(state)));
}

async function dropOthers(folder: string, hashes: readonly (string | undefined)[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.policy') && !hashes.includes(name.slice(0, -'.policy'.length)))
      await rm(join(folder, name), { force: true });
  }
}
