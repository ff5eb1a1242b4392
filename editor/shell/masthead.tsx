import { stateWords } from '../api/policy-words.ts';
import { ThemeChoice } from './theme.tsx';
import { useWorkspace, type Workspace } from './workspace.ts';

type StepState = 'todo' | 'done' | 'trouble';

const connectionWords = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Head-end lost, trying again',
} as const;

/** Name, the four steps with how far each is, and whether the head-end is heard. */
export function Masthead() {
  const workspace = useWorkspace();
  const connection = workspace.events.connection.value;
  return (
    <header class="masthead">
      <h1 class="brand">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        Reeve <small>policy desk</small>
      </h1>
      <nav class="steps" aria-label="Steps">
        <ol>
          {stepsOf(workspace).map(({ id, label, state, words }, i) => (
            <li key={id}>
              <a href={`#${id}`} data-state={state} onClick={() => document.getElementById(id)?.focus()}>
                <span class="ordinal" aria-hidden="true">
                  {state === 'done' ? '✓' : state === 'trouble' ? '!' : i + 1}
                </span>
                {label}
                <span class="visually-hidden">: {words}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div class="masthead-end">
        <span
          class="live-dot"
          role="status"
          data-live={connection === 'live' ? 'yes' : connection === 'lost' ? 'no' : 'soon'}
        >
          {connectionWords[connection]}
        </span>
        <ThemeChoice />
      </div>
    </header>
  );
}

interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: StepState;
  readonly words: string;
}

function stepsOf({ analysis, desk, fleet }: Workspace): readonly Step[] {
  const findings = analysis.findings.value;
  const hasErrors = findings?.diagnostics.some(({ severity }) => severity === 'error') ?? false;
  const isSigned = desk.signed.value !== undefined && desk.signed.value.hash === desk.review.value?.hash;
  const pushed = fleet.history.value?.states.find(({ hash }) => hash === desk.signed.value?.hash);
  const tone = pushed === undefined ? undefined : stateWords[pushed.state].tone;
  const readings = fleet.series.value?.length ?? 0;
  return [
    step('author', 'Author', findings?.bundle !== undefined, hasErrors, [
      'compiles',
      'has errors',
      'not compiled',
    ]),
    step('sign', 'Sign', isSigned, false, ['signed', '', 'not signed']),
    step('push', 'Push', tone === 'good', tone === 'bad', ['confirmed', 'not taken', 'not confirmed']),
    step('watch', 'Watch', readings > 0, false, ['readings arrive', '', 'no readings']),
  ];
}

function step(
  id: string,
  label: string,
  isDone: boolean,
  isTrouble: boolean,
  [done, trouble, todo]: readonly [string, string, string],
): Step {
  if (isTrouble) return { id, label, state: 'trouble', words: trouble };
  return isDone ? { id, label, state: 'done', words: done } : { id, label, state: 'todo', words: todo };
}
