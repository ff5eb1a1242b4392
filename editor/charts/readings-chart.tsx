import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import 'uplot/dist/uPlot.min.css';
import uPlot from 'uplot';
import { isDark } from '../shell/theme.tsx';
import { resolveColour } from './colour.ts';
import type { Slot } from './half-hours.ts';
import { hatchedGaps } from './hatched-gaps.ts';
import { instantText } from './readings-table.tsx';

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
  const pointedAt = useSignal<Slot | undefined>(undefined);
  const dark = isDark.value;

  // `dark` is among the reasons to draw anew: the colours are those of the theme.
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const made = new uPlot(
      optionsOf(element, {
        intervalMs,
        colour,
        slots: () => latest.current,
        onPoint: (slot) => {
          pointedAt.value = slot;
        },
      }),
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
  }, [dark, intervalMs, colour]);

  useEffect(() => chart.current?.setData(dataOf(slots)), [slots]);

  return (
    <div>
      <div ref={host} class="chart" role="img" aria-label={label} />
      {/* For the mouse alone: the table twin tells everybody else. */}
      <p class="pointed-at small quiet-text" aria-hidden="true">
        {pointedAt.value === undefined ? '\u00a0' : slotText(pointedAt.value, unit)}
      </p>
    </div>
  );
}

function dataOf(slots: readonly Slot[]): uPlot.AlignedData {
  return [slots.map(({ startUtcMs }) => startUtcMs / 1000), slots.map(({ value }) => value ?? null)];
}

interface Drawing {
  readonly intervalMs: number;
  readonly colour: string;
  readonly slots: () => readonly Slot[];
  readonly onPoint: (slot: Slot | undefined) => void;
}

function optionsOf(element: HTMLElement, { intervalMs, colour, slots, onPoint }: Drawing): uPlot.Options {
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
      {
        stroke: ink,
        grid: { show: false },
        ticks: grid,
        font,
        size: 30,
        space: 64,
        values: (_, ticks) => ticks.map(dayOrTime),
      },
      {
        stroke: ink,
        grid,
        ticks: { show: false },
        font,
        size: 62,
        space: 26,
        values: (_, ticks) => ticks.map(thousands),
      },
    ],
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { show: false } },
    series: [
      {},
      {
        fill,
        stroke: fill,
        width: 0,
        ...(bars !== undefined && { paths: bars }),
        points: { show: false },
      },
    ],
    hooks: {
      setCursor: [({ cursor }) => onPoint(typeof cursor.idx === 'number' ? slots()[cursor.idx] : undefined)],
    },
    plugins: [hatchedGaps(slots, intervalS, resolveColour(element, '--line-strong'))],
  };
}

function slotText(slot: Slot, unit: string): string {
  const words = slot.missing === 'meter' ? 'the meter had no value' : 'not received';
  return `${instantText(slot.startUtcMs)} UTC: ${slot.value === undefined ? words : `${thousands(slot.value)} ${unit}`}`;
}

/** Midnight as its date, other instants as their time; UTC. */
function dayOrTime(seconds: number): string {
  const instant = new Date(seconds * 1000);
  const time = instant.toISOString().slice(11, 16);
  return time === '00:00' ? instant.toLocaleDateString('en-GB', dayFormat) : time;
}

const dayFormat = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

function thousands(value: number): string {
  return value.toLocaleString('en-GB');
}
