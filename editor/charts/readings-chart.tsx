import { useEffect, useRef } from 'preact/hooks';
import 'uplot/dist/uPlot.min.css';
import uPlot from 'uplot';
import { isDark } from '../shell/theme.tsx';
import { resolveColour } from './colour.ts';
import type { Slot } from './half-hours.ts';
import { hatchedGaps } from './hatched-gaps.ts';

interface ReadingsChartProps {
  readonly slots: readonly Slot[];
  readonly intervalMs: number;
  readonly unit: string;
  /** Name of a custom property of the token sheet. */
  readonly colour: string;
  /** Said in place of the picture; the table twin has the values. */
  readonly label: string;
}

const heightPx = 168;

/** Bars per interval, the newest at the right edge. What is missing is a hatched gap, never a line or a zero. */
export function ReadingsChart({ slots, intervalMs, unit, colour, label }: ReadingsChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | undefined>(undefined);
  const latest = useRef(slots);
  latest.current = slots;
  const dark = isDark.value;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `dark` repaints in the other theme's colours.
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const made = new uPlot(
      optionsOf(element, { intervalMs, unit, colour, slots: () => latest.current }),
      dataOf(latest.current),
      element,
    );
    chart.current = made;
    const observer = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: heightPx }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.destroy();
    };
  }, [dark, intervalMs, unit, colour]);

  useEffect(() => chart.current?.setData(dataOf(slots)), [slots]);

  return <div ref={host} class="chart" role="img" aria-label={label} />;
}

function dataOf(slots: readonly Slot[]): uPlot.AlignedData {
  return [slots.map(({ startUtcMs }) => startUtcMs / 1000), slots.map(({ value }) => value ?? null)];
}

interface Drawing {
  readonly intervalMs: number;
  readonly unit: string;
  readonly colour: string;
  readonly slots: () => readonly Slot[];
}

function optionsOf(element: HTMLElement, { intervalMs, unit, colour, slots }: Drawing): uPlot.Options {
  const ink = resolveColour(element, '--ink-quiet');
  const grid = { stroke: resolveColour(element, '--grid'), width: 1 };
  const fill = resolveColour(element, colour);
  const font = '12px system-ui, sans-serif';
  const intervalS = intervalMs / 1000;
  const bars = uPlot.paths.bars?.({ size: [0.8, 40, 1] });
  return {
    width: element.clientWidth,
    height: heightPx,
    // Meters count in UTC; local time would fold or stretch two days a year.
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    scales: {
      x: { range: (_, min, max) => [min - intervalS / 2, max + intervalS / 2] },
      y: { range: (_, min, max) => [Math.min(0, min ?? 0), Math.max(1, (max ?? 0) * 1.08)] },
    },
    axes: [
      { stroke: ink, grid: { show: false }, ticks: grid, font },
      { stroke: ink, grid, ticks: { show: false }, font, size: 62, values: (_, ticks) => ticks.map(thousands) },
    ],
    legend: { live: true },
    cursor: { drag: { x: false, y: false }, points: { show: false } },
    series: [
      { label: 'Starts (UTC)', value: '{YYYY}-{MM}-{DD} {HH}:{mm}' },
      {
        label: unit,
        fill,
        stroke: fill,
        width: 0,
        ...(bars !== undefined && { paths: bars }),
        points: { show: false },
        value: (_, value) => (value === null ? 'missing' : `${thousands(value)} ${unit}`),
      },
    ],
    plugins: [hatchedGaps(slots, intervalS, resolveColour(element, '--line-strong'))],
  };
}

function thousands(value: number): string {
  return value.toLocaleString('en-GB');
}
