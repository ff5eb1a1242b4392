import type { ComponentChildren } from 'preact';
import type { Problem } from '../api/problem.ts';

type Tone = 'info' | 'good' | 'warning' | 'bad';

export function Notice({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return (
    <div class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'note'}>
      {children}
    </div>
  );
}

/** An error of the API: what, what to do, and where it came from. */
export function ProblemNotice({ problem }: { readonly problem: Problem }) {
  return (
    <Notice tone="bad">
      <p>
        <strong>{capital(problem.message)}.</strong>
      </p>
      <p>{problem.remedy}</p>
      <p class="small quiet-text">
        <code>{problem.place}</code>
      </p>
    </Notice>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/, '');
}
