import type { PolicyStanding, PolicyStateName, PolicyTransition } from '../../api/client.ts';
import { goodWay, reasonSentence, stateWords } from '../../api/policy-words.ts';
import { instantText } from '../../charts/readings-table.tsx';
import { Words } from '../../shell/words.tsx';
import { Age } from '../age.tsx';

interface PolicyProgressProps {
  readonly standing: PolicyStanding;
  /** Of this policy, in the order in which they happened. */
  readonly transitions: readonly PolicyTransition[];
}

/** Where a pushed policy stands, step by step, with its reason when the hub said no. */
export function PolicyProgress({ standing, transitions }: PolicyProgressProps) {
  const steps = stepsOf(standing.state);
  const reached = steps.indexOf(standing.state);
  const words = stateWords[standing.state];
  return (
    <div class="stack policy-progress" aria-live="polite">
      <h3>
        Version {standing.version} <code class="quiet-text">{standing.hash.slice(0, 8)}</code>{' '}
        <span class={`tag tone-${words.tone}`} data-policy-state={standing.state}>
          {words.label}
        </span>
      </h3>
      <ol class="progress-steps">
        {steps.map((state, i) => {
          const at = transitions.findLast((transition) => transition.state === state)?.atUtcMs;
          const isPast = i < reached || (i === reached && stateWords[state].tone === 'good');
          return (
            <li
              key={state}
              data-progress={
                i > reached ? 'ahead' : isPast ? 'past' : stateWords[state].tone === 'bad' ? 'bad' : 'now'
              }
              aria-current={i === reached ? 'step' : undefined}
            >
              <span class="step-label">{stateWords[state].label}</span>
              {at !== undefined && i <= reached && (
                <span class="small quiet-text">
                  <Age atUtcMs={at} />
                </span>
              )}
              {i === reached && <p class="small quiet-text">{stateWords[state].meaning}</p>}
            </li>
          );
        })}
      </ol>
      {standing.reason !== undefined && (
        <div class={`notice ${words.tone === 'bad' ? 'bad' : 'warning'}`}>
          <p>
            <strong>{reasonSentence(standing.reason)}</strong>
          </p>
          {standing.detail !== undefined && (
            <p>
              <Words>{standing.detail}</Words>
            </p>
          )}
          <p class="small quiet-text">
            Reason <code>{standing.reason}</code>
          </p>
        </div>
      )}
    </div>
  );
}

/** The good way, or as much of it as was gone before it ended badly. */
function stepsOf(state: PolicyStateName): readonly PolicyStateName[] {
  if (state === 'refused') return ['offered', 'refused'];
  if (state === 'reverted') return ['offered', 'received', 'verified', 'trial', 'reverted'];
  return goodWay;
}

/** The policies before, the latest first. */
export function EarlierPolicies({ standings }: { readonly standings: readonly PolicyStanding[] }) {
  if (standings.length === 0) return null;
  return (
    <details>
      <summary>
        {standings.length} earlier polic{standings.length === 1 ? 'y' : 'ies'}
      </summary>
      <ul class="earlier">
        {standings.map((standing) => (
          <li key={standing.hash}>
            <span class={`tag tone-${stateWords[standing.state].tone}`}>
              {stateWords[standing.state].label}
            </span>{' '}
            version {standing.version} <code class="quiet-text">{standing.hash.slice(0, 8)}</code>
            <p class="small quiet-text">
              {instantText(standing.atUtcMs)} UTC
              {standing.reason !== undefined && `: ${reasonSentence(standing.reason)}`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
