import type { Bundle } from '../../schemas/generated/bundle.ts';
import type { EngineEffect, EngineEvent, Moment } from '../../schemas/generated/engine-step.ts';
import { moveTo } from './adopt.ts';
import { nextAlertCheck, onAlertSample, runAlerts } from './alert.ts';
import { boot } from './boot.ts';
import { nextCollectInstant, onHanFailed, onReadings, replanReads, runCollect } from './collect.ts';
import { nextCommandLimit, onCommand, onCommandFailed, onCommandSnapshot, runCommands } from './command.ts';
import { expire, makeRoom, nextExpiry } from './eviction.ts';
import { flushWrites, onStored, onStoreFailed } from './items.ts';
import { flushFacts } from './kept.ts';
import {
  nextModemInstant,
  onModem,
  onModemSample,
  onSignalMeanSample,
  runModem,
  runSignalMean,
} from './modem.ts';
import { onDevice, onNotice, onPolicy } from './notices.ts';
import { nextDue } from './outbox.ts';
import { createPlan, type HubIdentity, type Plan } from './plan.ts';
import { comeBackLater, onAcknowledged, onSendFailed, onSent, pump, runTimers } from './sending.ts';
import { decide, nextDecision, onSessionClosed, onSessionFailed, onSessionOpened } from './session.ts';
import { takeSample } from './signals.ts';
import { createState, type EngineSnapshot, stateFrom, toSnapshot } from './snapshot.ts';
import { onSnapshot } from './snapshots.ts';
import type { EngineState } from './state.ts';
import { beginTurn, earliest, isTimeValid, type Turn } from './turn.ts';
import { finishRuns, nextWindowInstant, planWindows, runWindows } from './window.ts';

/** A jump of UTC against monotonic time that is more than slewing and rounding. */
const clockStepMs = 1000;

/** The decisions of one hub. Holds no clock, no randomness but its own seeded generator, no connection. */
export interface Engine {
  readonly plan: Plan;
  readonly state: EngineState;
}

/** An engine that waits for its `boot` event. */
export function createEngine(setup: { readonly bundle: Bundle; readonly hub: HubIdentity }): Engine {
  return { plan: createPlan(setup.bundle, setup.hub), state: createState() };
}

/**
 * Tells the engine one event and gives what it asks for, in the order in which to perform it. Changes the engine in
 * place. The same events at the same moments give the same effects, to the byte.
 */
export function step(engine: Engine, at: Moment, event: EngineEvent): EngineEffect[] {
  if (event.kind !== 'boot' && engine.state.bootId === 0)
    throw new Error('the first event of a run is `boot`');
  const turn = beginTurn(engine.plan, engine.state, at);
  followClock(turn);
  handle(turn, event);
  finishTurn(turn);
  return turn.effects;
}

/** Everything the engine remembers, as plain JSON. */
export function snapshot(engine: Engine): EngineSnapshot {
  return toSnapshot(engine.state);
}

/** An engine that goes on exactly where the snapshot was taken. */
export function restore(bundle: Bundle, hub: HubIdentity, from: EngineSnapshot): Engine {
  return { plan: createPlan(bundle, hub), state: stateFrom(from) };
}

/**
 * Changes the policy between two events: messages keep their ids and attempts and are judged anew, alerts and
 * windows whose definition is the same go on. The old engine must not be used any more.
 */
export function adopt(
  engine: Engine,
  bundle: Bundle,
  at: Moment,
): { engine: Engine; effects: EngineEffect[] } {
  const next: Engine = { plan: createPlan(bundle, engine.plan.hub), state: engine.state };
  const turn = beginTurn(next.plan, next.state, at);
  followClock(turn);
  moveTo(turn);
  finishTurn(turn);
  return { engine: next, effects: turn.effects };
}

function handle(turn: Turn, event: EngineEvent) {
  switch (event.kind) {
    case 'boot':
      return boot(turn, event);
    case 'wake':
      turn.state.announcedWakeMonoMs = undefined;
      return;
    case 'session-opened':
      return onSessionOpened(turn);
    case 'session-failed':
      return onSessionFailed(turn, event.reason);
    case 'session-closed':
      return onSessionClosed(turn, event.reason);
    case 'sample':
      takeSample(turn, event.signal, event.value);
      onAlertSample(turn, event.signal, event.value);
      onModemSample(turn, event.signal);
      if (event.signal === 'wan.signal') onSignalMeanSample(turn, event.value);
      return;
    case 'readings':
      return onReadings(turn, event);
    case 'snapshot':
      onSnapshot(turn, event.device, event.registers);
      return onCommandSnapshot(turn, event.device, event.registers);
    case 'han-failed':
      onHanFailed(turn, event.device, event.reason);
      return onCommandFailed(turn, event.device, event.reason);
    case 'device':
      return onDevice(turn, event);
    case 'stored':
      return onStored(turn, event.ids);
    case 'store-failed':
      return onStoreFailed(turn, event.ids, event.reason);
    case 'sent':
      return onSent(turn, event.ids);
    case 'send-failed':
      return onSendFailed(turn, event.ids, event.reason);
    case 'acknowledged':
      onAcknowledged(turn, event.slot, event.ids);
      if (event.comeBack !== undefined) comeBackLater(turn, event.comeBack);
      return;
    case 'command':
      return onCommand(turn, event);
    case 'policy':
      return onPolicy(turn, event);
    case 'modem':
      return onModem(turn, event.state, event.reason);
    case 'notice':
      return onNotice(turn, event);
  }
}

/** Sees steps of UTC, and a clock that became or ceased to be valid: calendar rules are planned anew. */
function followClock(turn: Turn): void {
  const { state, at } = turn;
  const offsetMs = at.utcMs - at.monoMs;
  const valid = isTimeValid(turn);
  const stepped = state.clockOffsetMs !== undefined && Math.abs(offsetMs - state.clockOffsetMs) > clockStepMs;
  const changed = stepped || (state.clockOffsetMs !== undefined && valid !== state.clockValid);
  state.clockOffsetMs = offsetMs;
  state.clockValid = valid;
  if (!changed || state.bootId === 0) return;
  planWindows(turn);
  replanReads(turn);
}

/** What time brings, then what follows from everything: sends, the connection, writes, facts, the next wake. */
function finishTurn(turn: Turn): void {
  runTimers(turn);
  expire(turn);
  runCommands(turn);
  runWindows(turn);
  runCollect(turn);
  runAlerts(turn);
  runSignalMean(turn);
  runModem(turn);
  makeRoom(turn);
  pump(turn);
  finishRuns(turn);
  decide(turn);
  flushWrites(turn);
  flushFacts(turn);
  announceWake(turn);
}

function announceWake(turn: Turn): void {
  const { state } = turn;
  const instants = [
    nextDue(state.outbox),
    state.outbox.storeRetryMonoMs,
    nextExpiry(turn),
    nextDecision(turn),
    nextWindowInstant(turn),
    nextCollectInstant(turn),
    nextAlertCheck(turn),
    nextModemInstant(turn),
    nextCommandLimit(turn),
  ];
  const next = instants.reduce(earliest, undefined);
  if (next === undefined) return;
  const monoMs = Math.max(Math.ceil(next), turn.at.monoMs + 1);
  if (monoMs === state.announcedWakeMonoMs) return;
  state.announcedWakeMonoMs = monoMs;
  turn.effects.push({ kind: 'wake-at', monoMs });
}
