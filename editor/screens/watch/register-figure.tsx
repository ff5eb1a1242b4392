import type { Series } from '../../api/fleet.ts';
import { layOut, summarise } from '../../charts/half-hours.ts';
import { ReadingsChart } from '../../charts/readings-chart.tsx';
import { instantText, ReadingsTable } from '../../charts/readings-table.tsx';
import { Age } from '../age.tsx';

const colours: Readonly<Record<string, string>> = {
  'electricity-meter': '--series-electricity',
  'gas-meter': '--series-gas',
};

/** One register: its chart, what it sums up to, and the same values as a table. */
export function RegisterFigure({ series, spanMs }: { readonly series: Series; readonly spanMs: number }) {
  const { device, register, unit, adds, readings } = series;
  const slots = layOut(readings, spanMs);
  const newest = readings.at(-1);
  if (newest === undefined) return null;
  const { total, present, gaps } = summarise(slots);
  const name = `${words(device)}, ${words(register)}`;
  const sum = adds
    ? `${total.toLocaleString('en-GB')} ${unit} in ${present} intervals`
    : `mean ${Math.round(total / Math.max(1, present)).toLocaleString('en-GB')} ${unit} of ${present} intervals`;
  const missing = gaps === 0 ? 'none missing' : `${gaps} missing`;
  const newestText = newest.value === null ? 'no value' : `${newest.value.toLocaleString('en-GB')} ${unit}`;
  return (
    <figure class="register" data-register={`${device}/${register}`}>
      <figcaption>
        <h3>
          {words(device)} <span class="quiet-text">{words(register)}</span>
        </h3>
        <p class="small quiet-text">
          {sum}, {missing}
        </p>
        <p class="newest">
          <strong>{newestText}</strong>
          <span class="small quiet-text">
            {adds ? 'ended' : 'read'} <Age atUtcMs={newest.startUtcMs + (adds ? newest.intervalMs : 0)} />
          </span>
        </p>
      </figcaption>
      <ReadingsChart
        slots={slots}
        intervalMs={newest.intervalMs}
        unit={unit}
        colour={colours[device] ?? '--series-other'}
        label={`Bars of ${name}, newest at the right: ${sum}, ${missing}, newest ${newestText} at ${instantText(newest.startUtcMs)} UTC. The table below has the same values.`}
      />
      <details>
        <summary>
          Values as a table<span class="visually-hidden">: {name}</span>
        </summary>
        <ReadingsTable slots={slots} unit={unit} caption={`${name}, newest first`} />
      </details>
    </figure>
  );
}

/** `electricity-meter` as people write it. */
function words(name: string): string {
  const text = name.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
