import { Notice } from '../../shell/notice.tsx';
import { useWorkspace, type Workspace } from '../../shell/workspace.ts';

/** Why there is nothing to sign, and the way on. */
export function Obstacle() {
  const workspace = useWorkspace();
  const findings = workspace.analysis.findings.value;
  if (workspace.language.state.value.kind === 'stopped')
    return <Notice tone="bad">Not compiled: the language service has stopped. Restart it first.</Notice>;
  if (findings === undefined) return <p class="quiet-text">The policy is being compiled…</p>;
  const [parameter] = findings.bundle === undefined ? findings.parameterProblems.keys() : [];
  const hasErrors = errorsOf(workspace) > 0;
  return (
    <Notice tone="warning">
      <p>
        <strong>Nothing to sign yet.</strong> {reasonOf(workspace)}
      </p>
      {!hasErrors && parameter !== undefined && (
        <p>
          <a
            href={`#parameter-${parameter}`}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(`parameter-${parameter}`)?.focus();
            }}
          >
            Fill in <code>{parameter}</code>
          </a>
        </p>
      )}
    </Notice>
  );
}

function reasonOf(workspace: Workspace): string {
  const errors = errorsOf(workspace);
  if (errors > 0) return `${errors} error${errors === 1 ? '' : 's'} in the policy must go first.`;
  if (workspace.analysis.findings.value?.bundle === undefined) return 'A parameter still needs a value.';
  if (workspace.fleet.root.value === undefined)
    return 'The root document has not come from the head-end yet; without it nothing can be signed.';
  return 'The policy is longer than a signed container holds. Shorten it.';
}

function errorsOf({ analysis }: Workspace): number {
  const diagnostics = analysis.findings.value?.diagnostics ?? [];
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}
