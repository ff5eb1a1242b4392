import { advanceCursor } from './cursors.ts';
import { addItem } from './items.ts';
import { type ReadJob, readersOf } from './plan.ts';
import { nextSnapshotInstant, runSnapshots } from './snapshots.ts';
import { earliest, isTimeValid, log, monoOf, type Turn } from './turn.ts';
import { dayMs } from './zone.ts';

/** Values in one item. */
const valuesPerItemMax = 48;
/** Interval data fetched for a register that was never read before. */
const firstReadMs = dayMs;
/** Oldest intervals asked for after a long outage (10.3 i). */
const backfillMaxMs = 30 * dayMs;
const retryFirstMs = 60_000;
const retryCeilingMs = 15 * 60_000;
/** Reasons that another try before the next schedule would not change. */
const lastingReasons: readonly string[] = ['unknown-device', 'unsupported'];

/** Asks for what is due: registers on their schedule, failed ones again, snapshots, signs of life. */
export function runCollect(turn: Turn): void {
  runPolls(turn);
  if (!isTimeValid(turn)) return;
  const { collect } = turn.state;
  if (collect.nextUtcMs === undefined || turn.at.utcMs >= collect.nextUtcMs) {
    for (const job of turn.plan.reads) readOnSchedule(turn, job);
    planReads(turn);
  }
  runSnapshots(turn);
  for (const [device, failing] of Object.entries(collect.failing)) {
    if (failing.retryMonoMs === undefined || turn.at.monoMs < failing.retryMonoMs) continue;
    failing.retryMonoMs = undefined;
    for (const job of turn.plan.reads) {
      if (job.device === device && job.mode === 'interval') readIntervals(turn, job);
    }
  }
}

/** After a clock step the schedule is looked at anew. */
export function replanReads(turn: Turn): void {
  turn.state.collect.nextUtcMs = undefined;
  turn.state.collect.nextSnapshotUtcMs = undefined;
}

export function nextCollectInstant(turn: Turn): number | undefined {
  const { collect } = turn.state;
  let next: number | undefined;
  for (const due of collect.polls) next = earliest(next, due);
  if (!isTimeValid(turn)) return next;
  if (collect.nextUtcMs !== undefined) next = earliest(next, monoOf(turn, collect.nextUtcMs));
  for (const { retryMonoMs } of Object.values(collect.failing)) next = earliest(next, retryMonoMs);
  return earliest(next, nextSnapshotInstant(turn));
}

/** Turns the answer to a read into items, for each recipient its own, and moves the register's cursor. */
export function onReadings(
  turn: Turn,
  answer: {
    device: string;
    register: string;
    startUtcMs: number;
    intervalMs: number;
    values: (number | null)[];
  },
): void {
  const { collect } = turn.state;
  const key = `${answer.device}/${answer.register}`;
  const job = turn.plan.reads.find((candidate) => candidate.key === key);
  const askedUntil = collect.asked[key];
  delete collect.asked[key];
  if (job === undefined) return;
  const before = collect.made[key];
  takeValues(turn, job, answer);
  advanceCursor(turn, key);
  if (isCaughtUp(turn, job.device)) delete collect.failing[job.device];
  const made = collect.made[key];
  // A meter gives long backlogs in parts: as long as they come, the next part is asked for.
  const partial = askedUntil !== undefined && made !== undefined && made < askedUntil && made !== before;
  if (partial && job.mode === 'interval') readIntervals(turn, job);
}

/** A device did not answer: what it was asked for is asked again with back-off until the next schedule. */
export function onHanFailed(turn: Turn, device: string, reason: string): void {
  const { collect } = turn.state;
  const known = collect.failing[device];
  const failures = (known?.failures ?? 0) + 1;
  if (failures === 1) log(turn, 'faults', 'han-failed', { device, reason });
  let waits = false;
  for (const job of turn.plan.reads) {
    if (job.device !== device || collect.asked[job.key] === undefined) continue;
    delete collect.asked[job.key];
    waits ||= job.mode === 'interval';
  }
  const delayMs = Math.min(retryFirstMs * 2 ** Math.min(failures - 1, 20), retryCeilingMs);
  const again = waits && !lastingReasons.includes(reason);
  const retryMonoMs = again ? turn.at.monoMs + delayMs : known?.retryMonoMs;
  collect.failing[device] = { failures, retryMonoMs };
}

function readOnSchedule(turn: Turn, job: ReadJob) {
  const { collect } = turn.state;
  const instant = Math.floor(turn.at.utcMs / job.everyMs) * job.everyMs;
  const handled = collect.handled[job.key];
  if (handled === instant) return;
  collect.handled[job.key] = instant;
  if (job.mode === 'interval') return readIntervals(turn, job);
  // An instant value belongs to its instant: after a start or a clock step in between, the next one is waited for.
  if (turn.at.utcMs === instant || handled === instant - job.everyMs) ask(turn, job, instant, instant);
}

function readIntervals(turn: Turn, job: ReadJob): void {
  const { collect } = turn.state;
  const until = Math.floor(turn.at.utcMs / job.everyMs) * job.everyMs;
  if (collect.cursors[job.key] === undefined) {
    // Kept from the first request on: what a first answer would have brought is not lost by a power cut before it.
    collect.cursors[job.key] = until - firstReadMs;
    turn.changed.add('collection');
  }
  collect.made[job.key] ??= collect.cursors[job.key] ?? until;
  const since = Math.max(collect.made[job.key] ?? until, until - backfillMaxMs);
  if (since < until) ask(turn, job, since, until);
}

/** Whether every interval register of a device has been read up to its last finished interval. */
function isCaughtUp(turn: Turn, device: string): boolean {
  return turn.plan.reads.every((job) => {
    if (job.device !== device || job.mode === 'instant') return true;
    const until = Math.floor(turn.at.utcMs / job.everyMs) * job.everyMs;
    return (turn.state.collect.made[job.key] ?? Number.NEGATIVE_INFINITY) >= until;
  });
}

function ask(turn: Turn, job: ReadJob, sinceUtcMs: number, untilUtcMs: number): void {
  const { device, register, everyMs } = job;
  turn.state.collect.asked[job.key] = untilUtcMs;
  turn.effects.push({ kind: 'han-read', device, register, everyMs, sinceUtcMs, untilUtcMs });
}

function takeValues(
  turn: Turn,
  job: ReadJob,
  { startUtcMs, intervalMs, values }: { startUtcMs: number; intervalMs: number; values: (number | null)[] },
): void {
  const { collect } = turn.state;
  const cursor = collect.made[job.key] ?? collect.cursors[job.key] ?? startUtcMs;
  const known = Math.max(Math.ceil((cursor - startUtcMs) / intervalMs), 0);
  const finished =
    job.mode === 'instant' ? values.length : Math.floor((turn.at.utcMs - startUtcMs) / intervalMs);
  const fresh = values.slice(known, isTimeValid(turn) ? Math.max(finished, known) : values.length);
  if (fresh.length === 0) return;
  const first = startUtcMs + known * intervalMs;
  if (first > cursor && collect.live[job.key] && job.mode === 'interval') {
    log(turn, 'faults', 'reading-gap', {
      device: job.device,
      register: job.register,
      fromUtcMs: cursor,
      toUtcMs: first,
    });
  }
  collect.made[job.key] = first + fresh.length * intervalMs;
  if (fresh.some((value) => value !== null && value !== 0) && !collect.live[job.key]) {
    collect.live[job.key] = true;
    turn.changed.add('collection');
  }
  // 12.2.15: a register that never left zero is left out; a null is never taken for a zero.
  if (job.skipZero && !collect.live[job.key] && fresh.every((value) => value === 0)) return;
  makeItems(turn, job, first, intervalMs, fresh);
}

function makeItems(
  turn: Turn,
  job: ReadJob,
  startUtcMs: number,
  intervalMs: number,
  values: (number | null)[],
): void {
  const { unsaved } = turn.state.collect;
  const { device, register } = job;
  for (const slot of readersOf(turn.plan, device)) {
    for (let from = 0; from < values.length; from += valuesPerItemMax) {
      const part = values.slice(from, from + valuesPerItemMax);
      const start = startUtcMs + from * intervalMs;
      unsaved[job.key] = (unsaved[job.key] ?? 0) + 1;
      addItem(
        turn,
        { kind: 'meter-reading', device, register, startUtcMs: start, intervalMs, values: part },
        { slot, cursor: job.key },
      );
    }
  }
}

function planReads(turn: Turn): void {
  let next: number | undefined;
  for (const { everyMs } of turn.plan.reads) {
    next = earliest(next, (Math.floor(turn.at.utcMs / everyMs) + 1) * everyMs);
  }
  turn.state.collect.nextUtcMs = next;
}

function runPolls(turn: Turn): void {
  const { polls } = turn.state.collect;
  (turn.plan.bundle.homeNetwork?.polls ?? []).forEach(({ device, everyMs }, index) => {
    if (turn.at.monoMs < (polls[index] ?? 0)) return;
    polls[index] = turn.at.monoMs + everyMs;
    turn.effects.push({ kind: 'han-poll', device });
  });
}
