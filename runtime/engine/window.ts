import type { Zone } from '../../schemas/generated/bundle.ts';
import { type Opening, openingsBetween, startRangeMs } from './opening.ts';
import type { WindowPlan } from './plan.ts';
import { drawUniform } from './random.ts';
import type { WindowRun, WindowState } from './state.ts';
import { earliest, isTimeValid, log, monoOf, type Turn } from './turn.ts';
import { dayMs } from './zone.ts';

/** Runs remembered per window, so that no clock step runs a day twice. */
const runsRemembered = 8;
/** A weekly window that a clock change skips comes a week later. */
const horizonMs = 15 * dayMs;

/** Whether the run of a window is open: from the hub's own start until the work is done or the window ends. */
export function isWindowOpen(turn: Turn, index: number): boolean {
  const name = turn.plan.windows[index]?.window.name;
  return name !== undefined && turn.state.windows[name]?.run !== undefined;
}

/** Plans each window anew: at boot, under a new policy, after a clock step, when the clock becomes valid. */
export function planWindows(turn: Turn): void {
  for (const plan of turn.plan.windows) planNext(turn, plan, stateOf(turn, plan));
}

/** Opens the windows whose start has come and closes those that are over. */
export function runWindows(turn: Turn): void {
  for (const plan of turn.plan.windows) {
    const state = stateOf(turn, plan);
    if (state.run !== undefined && turn.at.monoMs >= state.run.endMonoMs) close(turn, plan, 'ended');
    if (state.run !== undefined || !isTimeValid(turn)) continue;
    // A hub that slept through the end has missed the window; it did not run.
    if (state.next !== undefined && turn.at.utcMs >= state.next.endUtcMs) planNext(turn, plan, state);
    if (state.next !== undefined && turn.at.utcMs >= state.next.startUtcMs)
      open(turn, plan, state, state.next);
  }
}

/** Ends the runs that have reached the head-end and have nothing left to send (12.2.16). */
export function finishRuns(turn: Turn): void {
  for (const plan of turn.plan.windows) {
    const run = turn.state.windows[plan.window.name]?.run;
    if (run?.reached && !hasWork(turn, plan.index, true)) close(turn, plan, 'done');
  }
}

export function sessionReachedRuns(turn: Turn): void {
  for (const run of openRuns(turn)) run.reached = true;
}

/** After a failed or lost connection a run tries again at a point drawn over the rest of its window. */
export function redrawRuns(turn: Turn): void {
  for (const run of openRuns(turn)) {
    const restMs = run.endMonoMs - turn.at.monoMs;
    run.connectMonoMs =
      turn.at.monoMs + 1 + drawUniform(turn.state.generator, startRangeMs(Math.max(restMs, 0)));
  }
}

/** Whether an open run needs a connection now. */
export function wantsSession(turn: Turn): boolean {
  const { link, windows } = turn.state;
  return turn.plan.windows.some(({ window, index }) => {
    const run = windows[window.name]?.run;
    if (run === undefined || turn.at.monoMs < run.connectMonoMs) return false;
    return !run.reached || (turn.at.monoMs >= link.comeBackMonoMs && hasWork(turn, index, false));
  });
}

/** The next instant at which a window starts, ends or tries its connection again. */
export function nextWindowInstant(turn: Turn): number | undefined {
  let next: number | undefined;
  for (const { window } of turn.plan.windows) {
    const state = turn.state.windows[window.name];
    if (state?.run) {
      next = earliest(next, state.run.endMonoMs);
      if (state.run.connectMonoMs > turn.at.monoMs) next = earliest(next, state.run.connectMonoMs);
    } else if (state?.next && isTimeValid(turn)) next = earliest(next, monoOf(turn, state.next.startUtcMs));
  }
  return next;
}

/** State of a window; a window unknown until now has missed nothing. */
function stateOf(turn: Turn, { window, definition }: WindowPlan): WindowState {
  const known = turn.state.windows[window.name];
  if (known !== undefined) return known;
  const state: WindowState = {
    definition,
    sinceUtcMs: turn.at.utcMs,
    ran: [],
    next: undefined,
    run: undefined,
  };
  turn.state.windows[window.name] = state;
  turn.changed.add('windows');
  return state;
}

function planNext(turn: Turn, plan: WindowPlan, state: WindowState): void {
  state.next = undefined;
  const zone = turn.plan.bundle.zones[plan.window.zone];
  if (zone === undefined || !isTimeValid(turn)) return;
  // A clock that ran ahead once must not hide what is missed later.
  state.sinceUtcMs = Math.min(state.sinceUtcMs, turn.at.utcMs);
  const opening = chooseOpening(turn, plan, state, zone);
  if (opening === undefined) return;
  state.next = { day: opening.day, startUtcMs: opening.startUtcMs, endUtcMs: opening.endUtcMs };
}

/** The opening under way, else the last missed one that may still be made up for, else the next to come. */
function chooseOpening(turn: Turn, plan: WindowPlan, state: WindowState, zone: Zone): Opening | undefined {
  const { window } = plan;
  const { utcMs } = turn.at;
  const missedMs = window.ifMissed.kind === 'open-once' ? window.ifMissed.withinMs : 0;
  const from = utcMs - missedMs - window.lengthMs - dayMs;
  let missed: Opening | undefined;
  for (const opening of openingsBetween(window, zone, turn.plan.prf, from, utcMs + horizonMs)) {
    if (state.ran.includes(opening.day) || opening.endUtcMs <= state.sinceUtcMs) continue;
    if (opening.startUtcMs >= utcMs) return missed ?? opening;
    if (opening.endUtcMs > utcMs) return late(turn, plan, opening);
    if (utcMs < opening.endUtcMs + missedMs) missed = makeUpFor(turn, plan, opening, missedMs);
  }
  return missed;
}

/** Its own start has passed without a run: a new point over the rest, so that late hubs do not come together. */
function late(turn: Turn, { window }: WindowPlan, opening: Opening): Opening {
  if (window.start === 'at-opening') return { ...opening, startUtcMs: turn.at.utcMs };
  const restMs = startRangeMs(opening.endUtcMs - turn.at.utcMs);
  return { ...opening, startUtcMs: turn.at.utcMs + drawUniform(turn.state.generator, restMs) };
}

/** A missed window opens once, for its own length, at a point drawn over what the policy still allows. */
function makeUpFor(turn: Turn, { window }: WindowPlan, opening: Opening, withinMs: number): Opening {
  const { utcMs } = turn.at;
  const rangeMs = Math.min(opening.endUtcMs + withinMs - utcMs, startRangeMs(window.lengthMs));
  const delayMs = window.start === 'at-opening' ? 0 : drawUniform(turn.state.generator, rangeMs);
  return { ...opening, startUtcMs: utcMs + delayMs, endUtcMs: utcMs + delayMs + window.lengthMs };
}

function open(
  turn: Turn,
  plan: WindowPlan,
  state: WindowState,
  next: { day: string; endUtcMs: number },
): void {
  const { monoMs } = turn.at;
  state.ran = [...state.ran, next.day].slice(-runsRemembered);
  const endMonoMs = monoOf(turn, next.endUtcMs);
  const reached = turn.state.link.phase === 'open';
  state.run = { day: next.day, endMonoMs, connectMonoMs: monoMs, reached };
  turn.changed.add('windows');
  log(turn, 'transactions', 'window-opened', { window: plan.window.name, day: next.day });
  planNext(turn, plan, state);
}

function close(turn: Turn, plan: WindowPlan, why: 'done' | 'ended'): void {
  const state = stateOf(turn, plan);
  state.run = undefined;
  log(turn, 'transactions', 'window-closed', { window: plan.window.name, why });
}

/** Messages of the window's classes that can go, or also those that wait for their next try; parked ones never. */
function hasWork(turn: Turn, windowIndex: number, countWaiting: boolean): boolean {
  return turn.state.outbox.lanes.some(({ classIndex, counts }) => {
    const send = turn.plan.classes[classIndex]?.send;
    if (send?.kind !== 'in-window' || send.window !== windowIndex) return false;
    return counts.ready + counts.sending + counts.sent + (countWaiting ? counts.waiting : 0) > 0;
  });
}

function openRuns(turn: Turn): WindowRun[] {
  return turn.plan.windows
    .map(({ window }) => turn.state.windows[window.name]?.run)
    .filter((run) => run !== undefined);
}
