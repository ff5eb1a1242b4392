import type { Alert, Rate } from '../../schemas/generated/bundle.ts';
import { addItem } from './items.ts';
import { addSample, aggregateOf, createPanes } from './panes.ts';
import type { AlertPlan } from './plan.ts';
import { holds, signalValue } from './signals.ts';
import type { AlertState } from './state.ts';
import { renderText } from './text.ts';
import { earliest, log, type Turn } from './turn.ts';

/** Panes between two looks at a signal that has fallen silent. */
const panesPerLook = 4;
const lookMsMin = 1000;

/** Feeds a sample to the alerts that watch it and evaluates those that read it. */
export function onAlertSample(turn: Turn, signal: string, value: number | string | null) {
  for (const position of turn.plan.alertsBySignal.get(signal) ?? []) {
    const plan = turn.plan.alerts[position];
    if (plan === undefined) continue;
    const state = alertState(turn, plan);
    if (plan.alert.watch.signal === signal && value !== null) {
      addSample(state.panes, turn.at.monoMs, typeof value === 'number' ? value : 0);
    }
    evaluateAlert(turn, plan, state);
  }
}

/** Evaluates the alerts whose time has come: a `for` that is full, samples that leave the window, no data. */
export function runAlerts(turn: Turn) {
  for (const plan of turn.plan.alerts) {
    const { checkMonoMs } = alertState(turn, plan);
    if (checkMonoMs !== undefined && turn.at.monoMs >= checkMonoMs) {
      evaluateAlert(turn, plan, alertState(turn, plan));
    }
  }
}

export function nextAlertCheck(turn: Turn): number | undefined {
  let next: number | undefined;
  for (const { alert } of turn.plan.alerts) next = earliest(next, turn.state.alerts[alert.name]?.checkMonoMs);
  return next;
}

export function alertState(turn: Turn, { alert, definition }: AlertPlan): AlertState {
  const known = turn.state.alerts[alert.name];
  if (known !== undefined) return known;
  const state = newAlertState(alert, definition, turn.at.monoMs);
  turn.state.alerts[alert.name] = state;
  return state;
}

export function newAlertState(alert: Alert, definition: string, monoMs: number): AlertState {
  return {
    definition,
    phase: 'idle',
    sinceMonoMs: monoMs,
    noDataMonoMs: undefined,
    noDataDone: false,
    silent: false,
    suppressed: 0,
    raisedMonoMs: [],
    checkMonoMs: monoMs,
    watchedMonoMs: monoMs,
    panes: createPanes(alert.watch.overMs),
  };
}

function evaluateAlert(turn: Turn, plan: AlertPlan, state: AlertState) {
  const { watch } = plan.alert;
  const { monoMs } = turn.at;
  const stale = watch.aggregate === 'last' && signalValue(turn, watch.signal) === null;
  const value = stale ? undefined : aggregateOf(state.panes, watch.aggregate, watch.samplesMin, monoMs);
  // Right after boot the window is empty for want of time, not for want of data.
  const filling = value === undefined && monoMs < state.watchedMonoMs + watch.overMs;
  if (value === undefined && !filling) withoutData(turn, plan, state);
  else if (value !== undefined) withData(turn, plan, state, value);
  const next = nextCheck(plan, state, monoMs);
  state.checkMonoMs = filling ? earliest(next, state.watchedMonoMs + watch.overMs) : next;
}

function withData(turn: Turn, plan: AlertPlan, state: AlertState, value: number) {
  const { raise, clear } = plan.alert;
  state.noDataMonoMs = undefined;
  state.noDataDone = false;
  switch (state.phase) {
    case 'idle':
    case 'pending':
      if (!holds(turn, plan.raise, value)) return enter(turn, state, 'idle');
      if (raise.forMs > 0 && state.phase === 'idle') return enter(turn, state, 'pending');
      if (raise.forMs === 0 || turn.at.monoMs - state.sinceMonoMs >= raise.forMs)
        fire(turn, plan, state, value);
      return;
    case 'firing':
    case 'clearing':
      if (!holds(turn, plan.clear, value)) return enter(turn, state, 'firing');
      if (clear.forMs > 0 && state.phase === 'firing') return enter(turn, state, 'clearing');
      if (clear.forMs === 0 || turn.at.monoMs - state.sinceMonoMs >= clear.forMs)
        rest(turn, plan, state, value);
      return;
  }
}

/** No data neither meets nor breaks a condition: a pending or clearing alert stays what it is until data returns. */
function withoutData(turn: Turn, plan: AlertPlan, state: AlertState): void {
  const { noData, name } = plan.alert;
  const { monoMs } = turn.at;
  if (state.noDataMonoMs === undefined) {
    state.noDataMonoMs = monoMs;
    turn.effects.push({ kind: 'alert', alert: name, state: 'no-data' });
  }
  if (state.noDataDone) return;
  const action = noData.kind === 'hold' ? noData.then : noData.kind;
  const afterMs = noData.kind === 'hold' ? (noData.forMs ?? 0) : 0;
  if (action === undefined || monoMs - state.noDataMonoMs < afterMs) return;
  state.noDataDone = true;
  const firing = state.phase === 'firing' || state.phase === 'clearing';
  if (action === 'raise' && !firing) fire(turn, plan, state, undefined);
  else if (action === 'clear' && firing) rest(turn, plan, state, undefined);
  else enter(turn, state, firing ? 'firing' : 'idle');
}

function enter(turn: Turn, state: AlertState, phase: AlertState['phase']): void {
  if (state.phase === phase) return;
  state.phase = phase;
  state.sinceMonoMs = turn.at.monoMs;
}

/** Raises the alert; over its limit it is counted but not reported, and its clearing neither. */
function fire(turn: Turn, plan: AlertPlan, state: AlertState, value: number | undefined): void {
  const { alert } = plan;
  enter(turn, state, 'firing');
  turn.changed.add('alerts');
  state.silent = alert.atMost !== undefined && isOverLimit(turn, state, alert.atMost);
  if (state.silent) {
    state.suppressed++;
    effect(turn, plan, 'suppressed', value);
    return;
  }
  if (alert.atMost !== undefined) state.raisedMonoMs.push(turn.at.monoMs);
  effect(turn, plan, 'raised', value);
  if (alert.severity === 'tamper') log(turn, 'tampers', 'alert-raised', { alert: alert.name });
  report(turn, plan, 'raised', value);
}

function rest(turn: Turn, plan: AlertPlan, state: AlertState, value: number | undefined): void {
  enter(turn, state, 'idle');
  turn.changed.add('alerts');
  if (!state.silent) {
    effect(turn, plan, 'cleared', value);
    report(turn, plan, 'cleared', value);
  }
  state.silent = false;
}

function isOverLimit(turn: Turn, state: AlertState, limit: Rate): boolean {
  state.raisedMonoMs = state.raisedMonoMs.filter((monoMs) => turn.at.monoMs - monoMs < limit.perMs);
  return state.raisedMonoMs.length >= limit.times;
}

function effect(
  turn: Turn,
  plan: AlertPlan,
  state: 'raised' | 'cleared' | 'suppressed',
  value?: number,
): void {
  turn.effects.push({
    kind: 'alert',
    alert: plan.alert.name,
    state,
    ...(value !== undefined && { value }),
  });
}

function report(turn: Turn, plan: AlertPlan, state: 'raised' | 'cleared', value: number | undefined): void {
  const { alert } = plan;
  const text =
    state === 'raised'
      ? renderText(alert, value, (signal) => signalValue(turn, signal))
      : `${alert.name} is over`;
  addItem(
    turn,
    {
      kind: alert.severity === 'tamper' ? 'tamper-alert' : 'alert',
      alert: alert.name,
      severity: alert.severity,
      state,
      text,
      ...(value !== undefined && { value }),
    },
    { classIndex: alert.send.class },
  );
}

/** The earliest instant at which time alone can change the alert. */
function nextCheck({ alert }: AlertPlan, state: AlertState, monoMs: number): number | undefined {
  let next: number | undefined;
  const forMs = state.phase === 'pending' ? alert.raise.forMs : alert.clear.forMs;
  if (state.phase === 'pending' || state.phase === 'clearing')
    next = futureOf(state.sinceMonoMs + forMs, monoMs);
  if (state.noDataMonoMs !== undefined && !state.noDataDone && alert.noData.kind === 'hold') {
    const endsMonoMs = state.noDataMonoMs + (alert.noData.forMs ?? 0);
    if (alert.noData.then !== undefined) next = earliest(next, futureOf(endsMonoMs, monoMs));
  }
  if (state.panes.count > 0) {
    const look = monoMs + Math.max(lookMsMin, state.panes.paneMs * panesPerLook);
    next = earliest(next, earliest(futureOf(state.checkMonoMs, monoMs), look));
  }
  return next;
}

/** What is already past brings nothing by waiting; a look that is planned stays planned. */
function futureOf(instant: number | undefined, monoMs: number): number | undefined {
  return instant !== undefined && instant > monoMs ? instant : undefined;
}
