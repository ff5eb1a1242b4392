import { useSignal } from '@preact/signals';
import type { Diagnostic } from '../../../dsl/diagnostics/diagnostic.ts';
import { announce } from '../../shell/announcer.tsx';
import { CommandLine } from '../../shell/command-line.tsx';
import { Panel } from '../../shell/panel.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import { DraftStanding } from './draft-standing.tsx';
import { ParameterForm } from './parameter-form.tsx';
import { PolicyText } from './policy-text.tsx';
import { ProblemsList } from './problems-list.tsx';

/** The policy's text with everything the language says about it. */
export function AuthorScreen() {
  const { analysis, handle, values, commands } = useWorkspace();
  const caret = useSignal({ line: 1, column: 1 });
  const findings = analysis.findings.value;
  const format = async () => {
    const hasFormFaults = findings?.diagnostics.some(({ severity }) => severity === 'error') ?? true;
    await handle.value?.format();
    announce(hasFormFaults ? 'The policy has errors; only what can be read is formatted' : 'Formatted');
  };
  return (
    <Panel
      id="author"
      title="Author"
      aside={
        <>
          <DraftStanding />
          <button type="button" disabled={handle.value === undefined} onClick={() => void format()}>
            Format
          </button>
        </>
      }
      foot={
        <div class="stack">
          <CommandLine command={commands.value.check} />
          <CommandLine command={commands.value.format} />
        </div>
      }
    >
      <PolicyText
        onCaret={(line, column) => {
          caret.value = { line, column };
        }}
      />
      <StatusBar diagnostics={findings?.diagnostics} line={caret.value.line} column={caret.value.column} />
      <div class="author-below">
        <ProblemsList diagnostics={findings?.diagnostics} handle={handle.value} />
        <ParameterForm findings={findings} values={values} />
      </div>
    </Panel>
  );
}

interface StatusBarProps {
  readonly diagnostics: readonly Diagnostic[] | undefined;
  readonly line: number;
  readonly column: number;
}

function StatusBar({ diagnostics, line, column }: StatusBarProps) {
  const { language } = useWorkspace();
  const isBlind = language.state.value.kind === 'stopped';
  return (
    <div class="status-bar">
      <span role="status">{isBlind ? 'Not checked' : tally(diagnostics)}</span>
      <ServiceStanding />
      <span class="end">
        line {line}, column {column}
      </span>
    </div>
  );
}

function tally(diagnostics: readonly Diagnostic[] | undefined): string {
  if (diagnostics === undefined) return 'Reading the policy…';
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return 'No errors, no warnings';
  const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

function ServiceStanding() {
  const { language } = useWorkspace();
  const state = language.state.value;
  if (state.kind !== 'stopped')
    return <span class="service">Language service {state.kind === 'ready' ? 'ready' : 'starting…'}</span>;
  return (
    <span class="service stopped" role="alert">
      Language service stopped: {state.reason}{' '}
      <button type="button" onClick={() => language.restart()}>
        Restart
      </button>
    </span>
  );
}
