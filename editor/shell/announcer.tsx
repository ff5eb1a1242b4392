import { signal } from '@preact/signals';

const spoken = signal('');

/** Says something to people who do not see the page; others see it where it happened. */
export function announce(text: string): void {
  // The same words twice are no change, and a live region speaks changes only.
  spoken.value = text === spoken.value ? `${text}\u00a0` : text;
}

export function Announcer() {
  return (
    <div role="status" aria-live="polite" class="visually-hidden">
      {spoken.value}
    </div>
  );
}
