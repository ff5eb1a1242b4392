import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** The text being written. It is kept in this browser at every change: a killed tab loses nothing. */
export interface Draft {
  readonly text: ReadonlySignal<string>;
  readonly savedUtcMs: ReadonlySignal<number | undefined>;
  /** False when the browser refused to keep the text: the person must know. */
  readonly isKept: ReadonlySignal<boolean>;
  readonly isShipped: ReadonlySignal<boolean>;
  change(text: string): void;
  /** Goes back to the shipped policy. */
  startOver(): void;
}

const textKey = 'reeve.draft.text';
const savedKey = 'reeve.draft.saved';

export function createDraft(shipped: string, storage: Storage): Draft {
  const keptAt = Number(storage.getItem(savedKey));
  const text = signal(storage.getItem(textKey) ?? shipped);
  const savedUtcMs = signal(keptAt > 0 ? keptAt : undefined);
  const isKept = signal(true);

  function change(next: string): void {
    if (next === text.value) return;
    text.value = next;
    const now = Date.now();
    try {
      storage.setItem(textKey, next);
      storage.setItem(savedKey, String(now));
      savedUtcMs.value = now;
      isKept.value = true;
    } catch {
      isKept.value = false;
    }
  }

  return {
    text,
    savedUtcMs,
    isKept,
    isShipped: computed(() => text.value === shipped),
    change,
    startOver: () => change(shipped),
  };
}
