import { addItem } from './items.ts';
import { hasInFlight } from './outbox.ts';
import { drawBetween } from './random.ts';
import { disconnect } from './session.ts';
import { holds, signalValue } from './signals.ts';
import { earliest, log, type Turn } from './turn.ts';

/** A due re-initialisation waits this long at most for unacknowledged messages (10.5). */
export const reinitDeferMaxMs = 2 * 3_600_000;
/** After a re-initialisation that failed. */
const reinitRetryMs = 15 * 60_000;
/** Remaining times are kept durably this often. */
const keepEveryMs = 3_600_000;
/** Fewer valid samples give no mean (12.2.10). */
const meanSamplesMin = 10;

/** Fills in the timers that the kept facts did not give. */
export function startModem(turn: Turn): void {
  const { modem } = turn.state;
  const { routineReinits, conditionReinits } = turn.plan;
  const refresh = turn.plan.bundle.modem?.contextRefreshMs;
  modem.routineMonoMs = routineReinits.map(({ everyMs, spreadMs }, index) => {
    const kept = modem.routineMonoMs[index];
    const latest = turn.at.monoMs + everyMs + spreadMs;
    return kept === undefined ? drawRoutine(turn, index) : Math.min(kept, latest);
  });
  modem.conditionMonoMs = conditionReinits.map((_, index) => modem.conditionMonoMs[index] ?? []);
  const kept = modem.refreshMonoMs ?? Number.POSITIVE_INFINITY;
  modem.refreshMonoMs = refresh === undefined ? undefined : Math.min(kept, turn.at.monoMs + refresh);
  modem.keptMonoMs = turn.at.monoMs;
  turn.changed.add('modem');
}

export function onModem(
  turn: Turn,
  state: 'ready' | 'reinitialised' | 'fault',
  reason: string | undefined,
): void {
  const { modem, counters } = turn.state;
  switch (state) {
    case 'ready':
      return;
    case 'reinitialised':
      // Any re-initialisation counts, whoever asked for it (10.5).
      modem.busy = false;
      counters.reinitialisations++;
      modem.routineMonoMs = turn.plan.routineReinits.map((_, index) => drawRoutine(turn, index));
      turn.changed.add('modem');
      log(turn, 'transactions', 'modem-reinitialised');
      return;
    case 'fault':
      log(turn, 'faults', 'modem-fault', { reason: reason ?? 'unknown' });
      if (!modem.busy) return;
      modem.busy = false;
      modem.routineMonoMs = modem.routineMonoMs.map((due) => Math.max(due, turn.at.monoMs + reinitRetryMs));
      return;
  }
}

/** Re-initialises when a condition of the policy holds, at most so often per period (10.6). */
export function onModemSample(turn: Turn, signal: string): void {
  const slot = turn.plan.signalSlots.get(signal);
  const { modem } = turn.state;
  turn.plan.conditionReinits.forEach(({ rule, code }, index) => {
    if (slot === undefined || !code.slots.includes(slot) || !canReinit(turn) || !holds(turn, code)) return;
    const history = (modem.conditionMonoMs[index] ?? []).filter((at) => turn.at.monoMs - at < rule.perMs);
    if (history.length < rule.timesMax) {
      history.push(turn.at.monoMs);
      turn.changed.add('modem');
      reinit(turn, 'condition');
    }
    modem.conditionMonoMs[index] = history;
  });
}

/** Does what is due: routine re-initialisation, context refresh, keeping the remaining times. */
export function runModem(turn: Turn): void {
  const { modem } = turn.state;
  const { monoMs } = turn.at;
  const rules = turn.plan.bundle.modem;
  if (monoMs >= modem.keptMonoMs + keepEveryMs && hasTimers(turn)) {
    modem.keptMonoMs = monoMs;
    turn.changed.add('modem');
  }
  const routine = nextRoutine(turn);
  if (routine !== undefined && mayAct(turn, routine)) reinit(turn, 'routine');
  if (modem.refreshMonoMs === undefined || !mayAct(turn, modem.refreshMonoMs)) return;
  modem.refreshMonoMs = monoMs + (rules?.contextRefreshMs ?? 0);
  turn.changed.add('modem');
  log(turn, 'transactions', 'context-refresh');
  if (turn.state.link.phase === 'open') disconnect(turn, 'context-refresh');
  turn.effects.push({ kind: 'context-refresh' });
}

export function nextModemInstant(turn: Turn): number | undefined {
  const { modem } = turn.state;
  let next: number | undefined = hasTimers(turn) ? modem.keptMonoMs + keepEveryMs : undefined;
  if (canReinit(turn)) {
    for (const due of [nextRoutine(turn), modem.refreshMonoMs]) {
      if (due !== undefined) next = earliest(next, deferred(turn, due));
    }
  }
  return earliest(next, meanEnd(turn));
}

/** Mean of the signal over the first period after boot, reported once (12.2.10). */
export function onSignalMeanSample(turn: Turn, value: number | string | null): void {
  const overMs = turn.plan.bundle.modem?.signalMeanMs;
  const { modem } = turn.state;
  if (overMs === undefined || modem.signalMean === 'done') return;
  modem.signalMean ??= { untilMonoMs: turn.at.monoMs + overMs, samples: 0, sum: 0, min: 0, max: 0 };
  if (typeof value !== 'number') return;
  const mean = modem.signalMean;
  mean.min = mean.samples === 0 ? value : Math.min(mean.min, value);
  mean.max = mean.samples === 0 ? value : Math.max(mean.max, value);
  mean.sum += value;
  mean.samples++;
}

export function runSignalMean(turn: Turn): void {
  const { modem } = turn.state;
  const end = meanEnd(turn);
  if (end === undefined || turn.at.monoMs < end || typeof modem.signalMean !== 'object') return;
  const { samples, sum, min, max } = modem.signalMean;
  modem.signalMean = 'done';
  const cell = signalValue(turn, 'wan.cell');
  const facts = {
    what: 'signal-mean',
    samples,
    ...(samples < meanSamplesMin
      ? { insufficient: true }
      : { meanMdBm: Math.round(sum / samples), minMdBm: min, maxMdBm: max }),
    ...(typeof cell === 'string' && { cell }),
  };
  addItem(turn, { kind: 'diagnostic', facts });
}

function meanEnd(turn: Turn): number | undefined {
  const { signalMean } = turn.state.modem;
  return typeof signalMean === 'object' ? signalMean.untilMonoMs : undefined;
}

/** The connection ends first, so that nothing is cut in the middle; it comes back by itself. */
function reinit(turn: Turn, why: 'routine' | 'condition'): void {
  turn.state.modem.busy = true;
  if (turn.state.link.phase === 'open') disconnect(turn, 'modem-reinit');
  turn.effects.push({ kind: 'modem-reinit', why });
}

function mayAct(turn: Turn, dueMonoMs: number): boolean {
  return canReinit(turn) && turn.at.monoMs >= deferred(turn, dueMonoMs);
}

/** Not in the middle of a connection's opening or ending, which always end in an answer. */
function canReinit(turn: Turn): boolean {
  const { link, modem } = turn.state;
  return !modem.busy && (link.phase === 'open' || link.phase === 'closed');
}

function deferred(turn: Turn, dueMonoMs: number): number {
  return hasInFlight(turn.state.outbox) ? dueMonoMs + reinitDeferMaxMs : dueMonoMs;
}

function nextRoutine(turn: Turn): number | undefined {
  let next: number | undefined;
  for (const due of turn.state.modem.routineMonoMs) next = earliest(next, due);
  return next;
}

function hasTimers(turn: Turn): boolean {
  return turn.state.modem.routineMonoMs.length > 0 || turn.state.modem.refreshMonoMs !== undefined;
}

function drawRoutine(turn: Turn, index: number): number {
  const rule = turn.plan.routineReinits[index];
  const everyMs = rule?.everyMs ?? 0;
  const spreadMs = Math.min(rule?.spreadMs ?? 0, everyMs);
  return turn.at.monoMs + drawBetween(turn.state.generator, everyMs - spreadMs, everyMs + spreadMs);
}
