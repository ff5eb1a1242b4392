import { addItem } from './items.ts';
import { readersOf, type SnapshotJob } from './plan.ts';
import { earliest, isTimeValid, monoOf, type Turn } from './turn.ts';
import { instantsOf, localDay } from './zone.ts';

/** A snapshot that could not be taken in time is still taken this much later, then not until the next day. */
const snapshotLateMaxMs = 3_600_000;
const retryMs = 5 * 60_000;

/** Asks for the snapshots whose local time of day has come, once a day (10.3 h). */
export function runSnapshots(turn: Turn): void {
  const { collect } = turn.state;
  const again = Object.values(collect.snapping).some((monoMs) => turn.at.monoMs >= monoMs);
  const due = collect.nextSnapshotUtcMs === undefined || turn.at.utcMs >= collect.nextSnapshotUtcMs;
  if (!due && !again) return;
  collect.nextSnapshotUtcMs = undefined;
  for (const job of turn.plan.snapshots) {
    collect.nextSnapshotUtcMs = earliest(collect.nextSnapshotUtcMs, nextInstant(turn, job));
    const instant = latestInstant(turn, job);
    if (instant === undefined || collect.snapped[job.key] === instant) continue;
    if (turn.at.utcMs - instant > snapshotLateMaxMs) {
      finish(turn, job.key, instant);
      continue;
    }
    const askAgain = collect.snapping[job.key];
    if (askAgain !== undefined && turn.at.monoMs < askAgain) continue;
    const asked = turn.plan.snapshots.some(
      ({ key, device }) =>
        device === job.device && key !== job.key && (collect.snapping[key] ?? 0) > turn.at.monoMs,
    );
    collect.snapping[job.key] = turn.at.monoMs + retryMs;
    if (!asked) turn.effects.push({ kind: 'han-snapshot', device: job.device });
  }
}

export function nextSnapshotInstant(turn: Turn): number | undefined {
  if (!isTimeValid(turn)) return undefined;
  const { snapping, nextSnapshotUtcMs } = turn.state.collect;
  let next = nextSnapshotUtcMs === undefined ? undefined : monoOf(turn, nextSnapshotUtcMs);
  for (const monoMs of Object.values(snapping)) next = earliest(next, monoMs);
  return next;
}

/** Takes a snapshot that was asked for by schedule: an item for each recipient. Others are not ours to report. */
export function onSnapshot(
  turn: Turn,
  device: string,
  registers: readonly { register: string; value: number }[],
): void {
  const { collect } = turn.state;
  const jobs = turn.plan.snapshots.filter(
    (job) => job.device === device && collect.snapping[job.key] !== undefined,
  );
  if (jobs.length === 0) return;
  for (const job of jobs) {
    const instant = latestInstant(turn, job);
    if (instant !== undefined) finish(turn, job.key, instant);
    delete collect.snapping[job.key];
  }
  for (const { register, value } of registers) {
    if (value === 0 || collect.live[`${device}/${register}`]) continue;
    collect.live[`${device}/${register}`] = true;
    turn.changed.add('collection');
  }
  const skipZero = jobs.every((job) => job.skipZero);
  const sent = registers.filter(({ register }) => !skipZero || collect.live[`${device}/${register}`]);
  if (sent.length === 0) return;
  for (const slot of readersOf(turn.plan, device)) {
    addItem(
      turn,
      { kind: 'register-snapshot', device, registers: sent.map((value) => ({ ...value })) },
      { slot },
    );
  }
}

function finish(turn: Turn, key: string, instant: number): void {
  turn.state.collect.snapped[key] = instant;
  delete turn.state.collect.snapping[key];
  turn.changed.add('collection');
}

/** The last instant at or before now; a local time that a clock change skips moves to the first valid minute. */
function latestInstant(turn: Turn, job: SnapshotJob): number | undefined {
  return instantsAround(turn, job).findLast((utcMs) => utcMs <= turn.at.utcMs);
}

function nextInstant(turn: Turn, job: SnapshotJob): number | undefined {
  return instantsAround(turn, job).find((utcMs) => utcMs > turn.at.utcMs);
}

function instantsAround(turn: Turn, { zone: index, atMs }: SnapshotJob): number[] {
  const zone = turn.plan.bundle.zones[index];
  if (zone === undefined) return [];
  const today = localDay(zone, turn.at.utcMs);
  return [today - 1, today, today + 1]
    .map((day) => instantsOf(zone, day, atMs))
    .map(({ utcMs, nextValidUtcMs }) => utcMs[0] ?? nextValidUtcMs)
    .filter((utcMs) => utcMs !== undefined);
}
