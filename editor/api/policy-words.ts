import type { PolicyStateName } from './client.ts';

type Tone = 'good' | 'warning' | 'bad' | 'busy';

interface StateWords {
  readonly label: string;
  readonly tone: Tone;
  readonly meaning: string;
}

/** What each state of a pushed policy means to the person who pushed it. */
export const stateWords: Readonly<Record<PolicyStateName, StateWords>> = {
  offered: {
    label: 'Offered',
    tone: 'busy',
    meaning: "Kept by the head-end; handed over in the hub's next session.",
  },
  received: { label: 'Received', tone: 'busy', meaning: 'The hub has the whole container.' },
  verified: {
    label: 'Verified',
    tone: 'busy',
    meaning: 'Signatures, target, version and features hold; stored beside the old policy.',
  },
  trial: {
    label: 'On trial',
    tone: 'busy',
    meaning: 'The hub works by it, and goes back unless a session succeeds.',
  },
  confirmed: { label: 'Confirmed', tone: 'good', meaning: 'It governs the hub.' },
  refused: { label: 'Refused', tone: 'bad', meaning: 'The hub did not take it; the old policy goes on.' },
  reverted: {
    label: 'Reverted',
    tone: 'bad',
    meaning: 'No session succeeded on trial; the old policy governs again.',
  },
};

/** The way of a policy that goes well. */
export const goodWay: readonly PolicyStateName[] = ['offered', 'received', 'verified', 'trial', 'confirmed'];

/** Why a policy was refused, by the hub's reason code, and what to do. */
const reasonWords: Readonly<Record<string, string>> = {
  malformed: 'The container is damaged. Sign again and push again.',
  'too-long': 'The container is longer than a hub takes. Shorten the policy.',
  'hash-mismatch': 'The content was changed after it was signed. Sign again and push again.',
  'signature-missing': 'It carries no signature. Sign it first.',
  'signature-invalid': 'A signature does not hold under the root document the hub believes.',
  threshold: 'Too few key holders have signed. Let another one sign the same container.',
  'root-newer': 'The hub does not know this root document yet. Push again after its next session.',
  'wrong-target': 'It was signed for other hubs. Sign it for this hub or for the fleet.',
  'version-not-higher': 'The hub already runs this version or a later one. Raise the version in the policy.',
  'version-jump': 'The version is too far ahead of the one in force. Lower it.',
  'previous-mismatch': 'It was made to replace another policy than the one in force.',
  'not-yet-valid': "By the hub's clock it is not valid yet.",
  expired: "By the hub's clock its validity has ended. Sign it anew.",
  'runtime-unsupported': "The hub's software does not run this kind of policy. Update the hub first.",
  schema: 'The content does not fit what the hub understands. Rebuild it with a matching compiler.',
  'feature-missing': 'It needs a feature that the hub lacks. Update the hub first.',
  'supplier-slot': 'A supplier is named with a key that the root document gives to another slot.',
  'not-for-this-hub': "The policy's own selection leaves this hub out.",
  superseded: 'A later push took its place before the hub fetched it.',
};

/** A sentence about a reason code; an unknown code is shown as it is. */
export function reasonSentence(reason: string): string {
  return reasonWords[reason] ?? `The hub's reason is \`${reason}\`.`;
}
