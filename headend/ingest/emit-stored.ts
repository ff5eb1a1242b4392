import type { MeterReading, Report } from '../../schemas/generated/message.ts';
import type { EventLog } from '../database/event-log.ts';
import type { AcceptedEnvelope } from './judge-envelope.ts';
import type { StoredEnvelope } from './store-envelope.ts';

/** Tells the pages what an envelope brought: readings once per device and register, whatever their number. */
export function emitStored(
  events: EventLog,
  hubId: string,
  { hello, header }: AcceptedEnvelope,
  { fresh, duplicates, standings }: StoredEnvelope,
): void {
  if (hello !== undefined) {
    const { policyHash, policyVersion, policyState, rootVersion, waiting } = hello;
    events.emit('session', hubId, { policyHash, policyVersion, policyState, rootVersion, waiting });
  }
  for (const reading of latestReadings(fresh))
    events.emit('reading', hubId, { slot: header.slot, ...reading });
  for (const { id, atUtcMs, quality, body } of fresh)
    if (body.kind !== 'meter-reading')
      events.emit('report', hubId, { slot: header.slot, id, reportedUtcMs: atUtcMs, quality, body });
  if (duplicates > 0) events.emit('duplicate', hubId, { slot: header.slot, count: duplicates });
  for (const { atUtcMs: _, ...standing } of standings) events.emit('policy-state', hubId, standing);
}

interface ReadingNews {
  readonly device: string;
  readonly register: string;
  /** Of the last interval. */
  readonly startUtcMs: number;
  readonly intervalMs: number;
  readonly value: number | null;
  readonly count: number;
}

function latestReadings(reports: readonly Report[]): ReadingNews[] {
  const news = new Map<string, ReadingNews>();
  for (const { body } of reports) {
    if (body.kind !== 'meter-reading') continue;
    const name = `${body.device} ${body.register}`;
    const before = news.get(name);
    const count = body.values.length + (before?.count ?? 0);
    const last = lastOf(body);
    const latest = before !== undefined && before.startUtcMs > last.startUtcMs ? before : last;
    news.set(name, { ...latest, count });
  }
  return [...news.values()];
}

function lastOf({ device, register, startUtcMs, intervalMs, values }: MeterReading): ReadingNews {
  const last = values.length - 1;
  return {
    device,
    register,
    startUtcMs: startUtcMs + last * intervalMs,
    intervalMs,
    value: values[last] ?? null,
    count: values.length,
  };
}
