import type { Alert } from '../../schemas/generated/bundle.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import { aggregateSignal } from './plan.ts';

/** Longest text of a report (message schema). */
const textMax = 400;

/** The text of an alert with its values in the units that people read. */
export function renderText(
  { send, watch }: Alert,
  aggregate: number | undefined,
  signalValue: (signal: string) => number | string | null,
): string {
  const unitOfAggregate = watch.aggregate === 'count' ? 'one' : unitOf(watch.signal);
  const parts = send.text.map((part) => {
    if ('text' in part) return part.text;
    if (part.signal === aggregateSignal) return display(aggregate ?? null, unitOfAggregate);
    return display(signalValue(part.signal), unitOf(part.signal));
  });
  return parts.join('').slice(0, textMax);
}

/** A value as people read it: -107000 mdBm is `-107 dBm`. */
export function display(value: number | string | null, unit: string): string {
  if (value === null) return 'unknown';
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'mdBm':
      return `${Math.round(value / 1000)} dBm`;
    case 'permille':
      return `${value / 10} %`;
    case 'ms':
      return duration(value);
    case 'one':
    case 'text':
      return `${value}`;
    default:
      return `${value} ${unit}`;
  }
}

function duration(ms: number): string {
  const units = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1000],
  ] as const;
  const [name, size] = units.find(([, unitMs]) => Math.abs(ms) >= unitMs) ?? ['ms', 1];
  return `${Math.round((ms / size) * 10) / 10} ${name}`;
}

function unitOf(signal: string): string {
  return vocabulary.signals.find(({ name }) => name === signal)?.unit ?? 'one';
}
