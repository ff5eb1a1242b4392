import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { PolicyHistory } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { announce } from '../../shell/announcer.tsx';
import { CommandLine } from '../../shell/command-line.tsx';
import { Notice, ProblemNotice } from '../../shell/notice.tsx';
import { Panel } from '../../shell/panel.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import type { SignedPolicy } from '../../signing/signing-desk.ts';
import { commandsOf } from '../commands.ts';
import { HubChoice } from '../hub-choice.tsx';
import { EarlierPolicies, PolicyProgress } from './policy-progress.tsx';

/** The signed container goes to a hub; what becomes of it is told as it happens. */
export function PushScreen() {
  const { fleet, desk, values } = useWorkspace();
  const signed = desk.signed.value;
  const hubId = fleet.chosenHubId.value;
  return (
    <Panel
      id="push"
      title="Push"
      foot={<CommandLine command={commandsOf(values.given.value, hubId).push} />}
    >
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
  const isCurrent = signed !== undefined && signed.hash === desk.review.value?.hash;
  const elsewhere = signed?.hubId !== undefined && signed.hubId !== hubId;
  const push = async () => {
    if (signed === undefined || hubId === undefined) return;
    const answer = await api.pushPolicy(hubId, signed.container);
    problem.value = answer.ok ? undefined : answer.problem;
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
      {elsewhere && <Notice tone="warning">It is signed for another hub, so this one would refuse it.</Notice>}
      <button
        type="button"
        class="primary"
        disabled={signed === undefined || hubId === undefined}
        onClick={() => void push()}
      >
        {signed === undefined ? 'Push policy' : `Push ${signed.name} version ${signed.version}`}
      </button>
      {problem.value !== undefined && <ProblemNotice problem={problem.value} />}
    </>
  );
}

function Progress({ history }: { readonly history: ReadonlySignal<PolicyHistory | undefined> }) {
  const known = history.value;
  if (known === undefined) return null;
  const [latest, ...earlier] = known.states.toReversed();
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
