import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { OfferAnswer, PolicyHistory, PolicyStanding } from '../../api/client.ts';
import { reasonSentence } from '../../api/policy-words.ts';
import type { Problem } from '../../api/problem.ts';
import { announce } from '../../shell/announcer.tsx';
import { CommandLine } from '../../shell/command-line.tsx';
import { Notice, ProblemNotice } from '../../shell/notice.tsx';
import { Panel } from '../../shell/panel.tsx';
import { Words } from '../../shell/words.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import type { SignedPolicy } from '../../signing/signing-desk.ts';
import { HubChoice } from '../hub-choice.tsx';
import { EarlierPolicies, PolicyProgress } from './policy-progress.tsx';

/** The signed container goes to a hub; what becomes of it is told as it happens. */
export function PushScreen() {
  const { fleet, desk, commands } = useWorkspace();
  const signed = desk.signed.value;
  const hubId = fleet.chosenHubId.value;
  return (
    <Panel id="push" title="Push" foot={<CommandLine command={commands.value.push} />}>
      <div class="panel-body">
        <HubChoice id="push-hub" label="To hub" />
        <PushButton signed={signed} hubId={hubId} />
        <Progress history={fleet.history} />
      </div>
    </Panel>
  );
}

interface PushButtonProps {
  readonly signed: SignedPolicy | undefined;
  readonly hubId: string | undefined;
}

function PushButton({ signed, hubId }: PushButtonProps) {
  const { api, fleet, desk } = useWorkspace();
  const problem = useSignal<Problem | undefined>(undefined);
  const warnings = useSignal<OfferAnswer['warnings']>([]);
  const isCurrent = signed !== undefined && signed.hash === desk.review.value?.hash;
  const elsewhere = signed?.hubId !== undefined && signed.hubId !== hubId;
  const push = async () => {
    if (signed === undefined || hubId === undefined) return;
    const answer = await api.pushPolicy(hubId, signed.container);
    problem.value = answer.ok ? undefined : answer.problem;
    warnings.value = answer.ok ? answer.value.warnings : [];
    if (answer.ok) announce(`${signed.name} version ${signed.version} offered to the hub`);
    await fleet.refreshHistory();
  };
  return (
    <>
      {signed === undefined && <p class="quiet-text">Sign the policy first.</p>}
      {signed !== undefined && !isCurrent && (
        <Notice tone="warning">
          Changed since it was signed: what goes out is version {signed.version} as signed, not the text now.
        </Notice>
      )}
      {elsewhere && (
        <Notice tone="warning">It is signed for another hub, so this one would refuse it.</Notice>
      )}
      <button
        type="button"
        class="primary"
        disabled={signed === undefined || hubId === undefined}
        onClick={() => void push()}
      >
        {signed === undefined ? 'Push policy' : `Push ${signed.name} version ${signed.version}`}
      </button>
      {problem.value !== undefined && <ProblemNotice problem={problem.value} />}
      {warnings.value.map(({ reason, detail }) => (
        <Notice key={reason} tone="warning">
          <p>
            <strong>The hub may refuse it.</strong> {reasonSentence(reason)}
          </p>
          <p>
            <Words>{detail}</Words>
          </p>
        </Notice>
      ))}
    </>
  );
}

function Progress({ history }: { readonly history: ReadonlySignal<PolicyHistory | undefined> }) {
  const known = history.value;
  if (known === undefined) return null;
  const latest = latestPush(known);
  const earlier = known.states.filter(({ hash }) => hash !== latest?.hash).toReversed();
  if (latest === undefined) return <p class="quiet-text">No policy has been pushed to this hub yet.</p>;
  return (
    <>
      <PolicyProgress
        standing={latest}
        transitions={known.transitions.filter(({ hash }) => hash === latest.hash)}
      />
      <EarlierPolicies standings={earlier} />
    </>
  );
}

/** The policy offered last; a hub that merely repeats what it runs does not take its place. */
function latestPush({ states, transitions }: PolicyHistory): PolicyStanding | undefined {
  const offered = transitions.findLast(({ state }) => state === 'offered');
  return states.find(({ hash }) => hash === offered?.hash) ?? states.at(-1);
}
