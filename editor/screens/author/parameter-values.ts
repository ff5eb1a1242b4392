import { type ReadonlySignal, signal } from '@preact/signals';

/** What the person gave for parameters, by name; remembered in this browser. */
export interface ParameterValues {
  readonly given: ReadonlySignal<Readonly<Record<string, string>>>;
  /** An empty value takes the parameter back to the policy's own. */
  give(name: string, value: string): void;
}

const storageKey = 'reeve.parameters';

export function createParameterValues(storage: Storage): ParameterValues {
  const given = signal(readKept(storage.getItem(storageKey)));
  return {
    given,
    give(name, value) {
      const { [name]: _, ...others } = given.value;
      given.value = value.trim() === '' ? others : { ...others, [name]: value.trim() };
      try {
        storage.setItem(storageKey, JSON.stringify(given.value));
      } catch {
        // Full or forbidden: the values hold until the tab closes.
      }
    },
  };
}

function readKept(text: string | null): Record<string, string> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
