import { useSignal } from '@preact/signals';
import { announce } from './announcer.tsx';

const shownForMs = 2_000;

/** The command that does in a terminal what the panel does here. */
export function CommandLine({ command }: { readonly command: string }) {
  const outcome = useSignal<'copied' | 'failed' | undefined>(undefined);
  const copy = async () => {
    // Refused by the browser without focus or permission: then the text can still be selected by hand.
    outcome.value = await navigator.clipboard.writeText(command).then(
      () => 'copied' as const,
      () => 'failed' as const,
    );
    announce(outcome.value === 'copied' ? 'Command copied' : 'The browser did not allow copying');
    setTimeout(() => {
      outcome.value = undefined;
    }, shownForMs);
  };
  return (
    <div class="command-line">
      <code>{command}</code>
      <button type="button" class="quiet" aria-label={`Copy command: ${command}`} onClick={() => void copy()}>
        {outcome.value === 'copied' ? 'Copied' : outcome.value === 'failed' ? 'Not allowed' : 'Copy'}
      </button>
    </div>
  );
}
