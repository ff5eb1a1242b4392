import type { MeterReading } from '../../../schemas/generated/message.ts';
import { getJson } from './http.ts';

export const halfHourMs = 1_800_000;
export const dayStartUtcMs = Date.UTC(2026, 0, 5);

/** Half-hours of one register. */
export function meterReading(values: (number | null)[], startUtcMs = dayStartUtcMs): MeterReading {
  return {
    kind: 'meter-reading',
    device: 'electricity-meter',
    register: 'import',
    startUtcMs,
    intervalMs: halfHourMs,
    values,
  };
}

export interface ReadingRow {
  readonly startUtcMs: number;
  readonly intervalMs: number;
  readonly value: number | null;
}

/** All readings of that register at the head-end. */
export async function readingsOf(url: string, hubId: string, more = ''): Promise<ReadingRow[]> {
  const query = `device=electricity-meter&register=import${more}`;
  return (await getJson<{ readings: ReadingRow[] }>(`${url}/v1/hubs/${hubId}/readings?${query}`)).readings;
}
