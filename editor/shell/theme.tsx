import { effect, signal } from '@preact/signals';

export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'reeve.theme';
const themes: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
const systemDark = matchMedia('(prefers-color-scheme: dark)');

const chosen = signal<Theme>(keptTheme());
/** Whether the page is dark now; the text editor and the charts, which paint for themselves, follow it. */
export const isDark = signal(systemDark.matches);

export function followTheme(): void {
  const update = () => {
    const theme = chosen.value;
    isDark.value = theme === 'dark' || (theme === 'system' && systemDark.matches);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  effect(update);
  systemDark.addEventListener('change', update);
}

export function ThemeChoice() {
  return (
    <div class="row">
      <label for="theme" class="visually-hidden">
        Theme
      </label>
      <select
        id="theme"
        value={chosen.value}
        onChange={(event) => {
          chosen.value = event.currentTarget.value as Theme;
          localStorage.setItem(storageKey, chosen.value);
        }}
      >
        {themes.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function keptTheme(): Theme {
  const kept = localStorage.getItem(storageKey);
  return themes.find(({ value }) => value === kept)?.value ?? 'system';
}
