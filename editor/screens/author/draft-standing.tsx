import { useRef } from 'preact/hooks';
import { ageText, nowUtcMs } from '../../shell/wall-clock.ts';
import { useWorkspace } from '../../shell/workspace.ts';

/** Where the text is kept, and the way back to the shipped policy. */
export function DraftStanding() {
  const { draft, handle } = useWorkspace();
  const dialog = useRef<HTMLDialogElement>(null);
  const startOver = () => {
    draft.startOver();
    handle.value?.replaceAll(draft.text.value);
    dialog.current?.close();
  };
  return (
    <>
      <span class={`small ${draft.isKept.value ? 'quiet-text' : 'field-problem'}`}>
        {standingText(draft)}
      </span>
      <button type="button" disabled={draft.isShipped.value} onClick={() => dialog.current?.showModal()}>
        Start over…
      </button>
      <dialog ref={dialog} aria-labelledby="start-over-title">
        <div class="stack">
          <h3 id="start-over-title">Start over from the standard policy?</h3>
          <p>Your text is replaced. Undo in the editor brings it back as long as this page stays open.</p>
          <div class="row">
            <button type="button" class="primary" onClick={startOver}>
              Start over
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              Keep my text
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}

function standingText(draft: ReturnType<typeof useWorkspace>['draft']): string {
  if (!draft.isKept.value) return 'This browser has no room for the draft: copy it somewhere';
  const { value: saved } = draft.savedUtcMs;
  if (draft.isShipped.value || saved === undefined) return 'Standard policy, unchanged';
  return `Draft kept in this browser ${ageText(saved, nowUtcMs.value)}`;
}
