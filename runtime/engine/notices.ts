import type { DeviceEvent, NoticeEvent, PolicyEvent } from '../../schemas/generated/engine-step.ts';
import { addItem } from './items.ts';
import { log, type Turn } from './turn.ts';

/** Reports of unauthorised sources: one per period, the next one says how many it stands for (12.2.12). */
export const unauthorisedEveryMs = 10 * 60_000;
/** Devices whose last state is remembered; a flood of unknown ones pushes out the oldest. */
const devicesMax = 64;

/** What became of an offered policy goes upward. */
export function onPolicy(turn: Turn, { kind: _, ...status }: PolicyEvent): void {
  log(turn, 'transactions', 'policy', { state: status.state, version: status.version });
  addItem(turn, { kind: 'policy-status', ...status });
}

/** A change of a home-network device; a device that stays what it was is no news. */
export function onDevice(turn: Turn, { device, state, reason }: DeviceEvent): void {
  const { devices } = turn.state;
  const before = devices[device];
  delete devices[device];
  devices[device] = state;
  const names = Object.keys(devices);
  if (names.length > devicesMax) delete devices[names[0] ?? ''];
  if (before === state) return;
  if (state === 'heard' && before !== 'silent' && before !== 'left') return;
  if (state === 'refused') log(turn, 'tampers', 'device-refused', { device, reason: reason ?? 'unknown' });
  addItem(turn, { kind: 'device-status', device, state, ...(reason !== undefined && { reason }) });
}

/** A fact of the hub itself. */
export function onNotice(turn: Turn, { notice, facts }: NoticeEvent): void {
  if (notice !== 'unauthorised-source') {
    addItem(turn, { kind: notice, facts });
    return;
  }
  log(turn, 'tampers', 'unauthorised-source', facts);
  const { unauthorised } = turn.state;
  const last = unauthorised.reportedMonoMs;
  if (last !== undefined && turn.at.monoMs - last < unauthorisedEveryMs) {
    unauthorised.suppressed++;
    return;
  }
  const { suppressed } = unauthorised;
  turn.state.unauthorised = { reportedMonoMs: turn.at.monoMs, suppressed: 0 };
  addItem(turn, { kind: notice, facts: { ...facts, ...(suppressed > 0 && { suppressed }) } });
}
