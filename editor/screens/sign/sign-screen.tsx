import type { Bundle } from '../../../schemas/generated/bundle.ts';
import { CommandLine } from '../../shell/command-line.tsx';
import { Notice } from '../../shell/notice.tsx';
import { Panel } from '../../shell/panel.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import type { Validity } from '../../signing/policy-container.ts';
import type { Review, SigningDesk } from '../../signing/signing-desk.ts';
import type { Findings } from '../author/analysis.ts';
import { KeyStanding } from './key-standing.tsx';
import { VersionNotice } from './version-notice.tsx';

/** What will be signed, by which key, and the signature. */
export function SignScreen() {
  const { desk, analysis, enrolment, commands, fleet, language } = useWorkspace();
  const findings = analysis.findings.value;
  const review = desk.review.value;
  const standing = enrolment.standing.value;
  const ready = review !== undefined && standing.kind === 'trusted';
  const isSigned = review !== undefined && desk.signed.value?.hash === review.hash;
  return (
    <Panel
      id="sign"
      title="Sign"
      aside={<SignTag isSigned={isSigned} />}
      foot={
        <div class="stack">
          <CommandLine command={commands.value.build} />
          <CommandLine command={commands.value.sign} />
        </div>
      }
    >
      <div class="panel-body">
        {review === undefined ? (
          <Obstacle findings={findings} isBlind={language.state.value.kind === 'stopped'} />
        ) : (
          <ReviewSheet review={review} />
        )}
        {review !== undefined && (
          <VersionNotice bundle={review.bundle} hash={review.hash} hubs={fleet.hubs.value} />
        )}
        {review !== undefined && <Choices desk={desk} />}
        <KeyStanding />
        <button
          type="button"
          class={isSigned ? '' : 'primary'}
          disabled={!ready}
          onClick={() => void desk.sign()}
        >
          {review === undefined
            ? 'Sign policy'
            : `Sign ${review.bundle.policy.name} version ${review.bundle.policy.version}`}
        </button>
        {desk.fault.value !== undefined && <Notice tone="bad">{desk.fault.value}</Notice>}
      </div>
    </Panel>
  );
}

function SignTag({ isSigned }: { readonly isSigned: boolean }) {
  return isSigned ? <span class="tag tone-good">Signed</span> : <span class="tag">Not signed</span>;
}

interface ObstacleProps {
  readonly findings: Findings | undefined;
  /** The language service has stopped. */
  readonly isBlind: boolean;
}

function Obstacle({ findings, isBlind }: ObstacleProps) {
  if (isBlind)
    return <Notice tone="bad">Not compiled: the language service has stopped. Restart it first.</Notice>;
  if (findings === undefined) return <p class="quiet-text">The policy is being compiled…</p>;
  const errors = findings.diagnostics.filter(({ severity }) => severity === 'error').length;
  const [parameter] = findings.parameterProblems.keys();
  return (
    <Notice tone="warning">
      <p>
        <strong>Nothing to sign yet.</strong>{' '}
        {errors > 0
          ? `${errors} error${errors === 1 ? '' : 's'} in the policy must go first.`
          : 'A parameter still needs a value.'}
      </p>
      {errors === 0 && parameter !== undefined && (
        <p>
          <a
            href={`#parameter-${parameter}`}
            onClick={(event) => focusField(event, `parameter-${parameter}`)}
          >
            Fill in <code>{parameter}</code>
          </a>
        </p>
      )}
    </Notice>
  );
}

function focusField(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

function ReviewSheet({ review }: { readonly review: Review }) {
  const { bundle, container, hash } = review;
  return (
    <div class="stack">
      <p class="policy-title">{bundle.policy.title}</p>
      <dl class="facts">
        <dt>Policy</dt>
        <dd>
          <strong>{bundle.policy.name}</strong> version <strong>{bundle.policy.version}</strong>
        </dd>
        <dt>For</dt>
        <dd>{selectionText(bundle)}</dd>
        <dt>Hash</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>Size</dt>
        <dd>{container.length.toLocaleString('en-GB')} B before signatures</dd>
      </dl>
      <details>
        <summary>{bundle.features.length} language features the hub must have</summary>
        <ul class="feature-list">
          {bundle.features.map((feature) => (
            <li key={feature}>{feature}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function selectionText({ target }: Bundle): string {
  if (target === undefined || target.length === 0) return 'every hub';
  return target.map(({ fact, in: values }) => `${fact} ${values.join(' or ')}`).join(', and ');
}

const validities: readonly { readonly value: Validity; readonly label: string }[] = [
  { value: 'a-month', label: 'a month' },
  { value: 'a-quarter', label: 'a quarter' },
  { value: 'a-year', label: 'a year' },
  { value: 'for-ever', label: 'no end' },
];

function Choices({ desk }: { readonly desk: SigningDesk }) {
  const { fleet } = useWorkspace();
  const { hubId, validity } = desk.choices.value;
  return (
    <div class="two-fields">
      <div>
        <label for="sign-target">Valid on</label>
        <select
          id="sign-target"
          value={hubId ?? ''}
          onChange={(event) => desk.choose({ hubId: event.currentTarget.value || undefined })}
        >
          <option value="">all hubs it selects</option>
          {fleet.hubs.value?.map((hub) => (
            <option key={hub.hubId} value={hub.hubId}>
              only {hub.serial}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="sign-validity">Accepted for</label>
        <select
          id="sign-validity"
          value={validity}
          onChange={(event) => desk.choose({ validity: event.currentTarget.value as Validity })}
        >
          {validities.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
