import type { EngineEffect, LogEffect, Moment } from '../../schemas/generated/engine-step.ts';
import type { Plan } from './plan.ts';
import type { EngineState } from './state.ts';

/** A fact that the engine keeps durably, in the order in which they are written. */
export const factNames = ['owners', 'windows', 'collection', 'alerts', 'modem', 'commands'] as const;
export type FactName = (typeof factNames)[number];

/** One event being handled: state is changed in place, effects are collected in order. */
export interface Turn {
  readonly plan: Plan;
  readonly state: EngineState;
  readonly at: Moment;
  readonly effects: EngineEffect[];
  /** Facts that changed in this turn. */
  readonly changed: Set<FactName>;
}

export function beginTurn(plan: Plan, state: EngineState, at: Moment): Turn {
  return { plan, state, at, effects: [], changed: new Set() };
}

export function log(
  turn: Turn,
  stream: LogEffect['stream'],
  code: string,
  facts: LogEffect['facts'] = {},
): void {
  turn.effects.push({ kind: 'log', stream, code, facts });
}

export function isTimeValid(turn: Turn): boolean {
  return turn.at.quality !== 'invalid';
}

/** The monotonic instant at which UTC will show `utcMs`, if no step comes between. */
export function monoOf(turn: Turn, utcMs: number): number {
  return turn.at.monoMs + (utcMs - turn.at.utcMs);
}

/** The earlier of two instants of which either may be none. */
export function earliest(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : Math.min(a, b);
}
