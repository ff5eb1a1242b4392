import type { Slot } from './half-hours.ts';

interface ReadingsTableProps {
  readonly slots: readonly Slot[];
  readonly unit: string;
  readonly caption: string;
}

/** The chart's twin: the same intervals, the newest first. */
export function ReadingsTable({ slots, unit, caption }: ReadingsTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section class="readings-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Interval starts (UTC)</th>
            <th scope="col" class="number">
              {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {slots.toReversed().map((slot) => (
            <Row key={slot.startUtcMs} slot={slot} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ slot }: { readonly slot: Slot }) {
  return (
    <tr>
      <th scope="row">{instantText(slot.startUtcMs)}</th>
      <td class="number">{slot.value === undefined ? absence(slot) : slot.value.toLocaleString('en-GB')}</td>
    </tr>
  );
}

function absence({ missing }: Slot): string {
  return missing === 'meter' ? 'meter had no value' : 'not received';
}

/** `2013-02-01 07:30` */
export function instantText(utcMs: number): string {
  return new Date(utcMs).toISOString().slice(0, 16).replace('T', ' ');
}
