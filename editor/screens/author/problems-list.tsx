import type { Diagnostic, Fix } from '../../../dsl/diagnostics/diagnostic.ts';
import type { PolicyTextHandle } from '../../language/policy-text-handle.ts';
import { Words } from '../../shell/words.tsx';

/** Rows drawn; the rest is counted. More would help nobody and slow typing. */
const rowsMax = 100;

interface ProblemsListProps {
  readonly diagnostics: readonly Diagnostic[] | undefined;
  readonly handle: PolicyTextHandle | undefined;
}

/** Errors and warnings as a real list: squiggles alone do not exist for many people. */
export function ProblemsList({ diagnostics, handle }: ProblemsListProps) {
  const shown = diagnostics?.slice(0, rowsMax) ?? [];
  const left = (diagnostics?.length ?? 0) - shown.length;
  return (
    <div class="problems">
      <h3 id="problems-title">
        Problems <span class="count">{diagnostics?.length ?? '…'}</span>
      </h3>
      {diagnostics === undefined && <p class="quiet-text">The policy is being read…</p>}
      {diagnostics?.length === 0 && <p class="quiet-text">None. Every clause is understood.</p>}
      {shown.length > 0 && (
        <ul aria-labelledby="problems-title">
          {shown.map((diagnostic) => (
            <Problem
              key={`${diagnostic.code}:${diagnostic.range.start.line}:${diagnostic.range.start.character}`}
              diagnostic={diagnostic}
              handle={handle}
            />
          ))}
        </ul>
      )}
      {left > 0 && <p class="quiet-text">and {left} more</p>}
    </div>
  );
}

interface ProblemProps {
  readonly diagnostic: Diagnostic;
  readonly handle: PolicyTextHandle | undefined;
}

function Problem({ diagnostic, handle }: ProblemProps) {
  const { code, severity, message, help, range, fixes } = diagnostic;
  const place = `line ${range.start.line + 1}, column ${range.start.character + 1}`;
  return (
    <li class={`problem ${severity}`}>
      <span class={`tag ${severity === 'error' ? 'tone-bad' : 'tone-warning'}`}>{severity}</span>
      <div class="problem-words">
        <p>
          <Words>{message}</Words> <code class="quiet-text">{code}</code>
        </p>
        {help !== undefined && (
          <p class="quiet-text small">
            <Words>{help}</Words>
          </p>
        )}
      </div>
      <div class="problem-acts">
        {fixes.map((fix) => (
          <FixButton key={fix.title} fix={fix} handle={handle} />
        ))}
        <button
          type="button"
          class="quiet"
          disabled={handle === undefined}
          onClick={() => handle?.reveal(range)}
        >
          <span class="visually-hidden">Go to </span>
          {place}
        </button>
      </div>
    </li>
  );
}

function FixButton({ fix, handle }: { readonly fix: Fix; readonly handle: PolicyTextHandle | undefined }) {
  return (
    <button
      type="button"
      class="primary"
      disabled={handle === undefined}
      onClick={() => handle?.applyEdits(fix.edits)}
    >
      <Words>{fix.title}</Words>
    </button>
  );
}
