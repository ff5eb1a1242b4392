import type { Bundle } from '../../schemas/generated/bundle.ts';
import type { EngineEffect, EngineEvent, EngineStep } from '../../schemas/generated/engine-step.ts';
import { adopt, createEngine, type Engine, step } from '../engine/engine.ts';
import type { HubClock } from './clock.ts';

/** Performs one effect; what comes of it returns as events through `dispatch`. */
export type Perform = (effect: Exclude<EngineEffect, { kind: 'wake-at' }>) => void;

/** Feeds the engine one event at a time and performs what it asks for, in order. */
export interface Loop {
  dispatch(event: EngineEvent): void;
  /** Changes the policy between two events (rule 6: never in the middle of one). */
  adopt(bundle: Bundle): void;
  stop(): void;
}

interface LoopSetup {
  readonly bundle: Bundle;
  readonly hub: { readonly id: string; readonly seedHex: string };
  readonly clock: HubClock;
  readonly perform: Perform;
  /** Told each step, for the event log. */
  readonly onStep?: (step: EngineStep) => void;
}

/** Node's timers hold 2^31 - 1 ms at most; a longer wait is taken in parts. */
const timerMaxMs = 2_147_483_647;

export function createLoop(setup: LoopSetup): Loop {
  const { clock } = setup;
  let engine: Engine = createEngine({ bundle: setup.bundle, hub: setup.hub });
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const waiting: (() => void)[] = [];
  let running = false;

  const setWake = (monoMs: number) => {
    clearTimeout(timer);
    const waitMs = clock.realMsUntil(monoMs);
    timer = setTimeout(
      () => (waitMs > timerMaxMs ? setWake(monoMs) : dispatch({ kind: 'wake' })),
      Math.min(Math.ceil(waitMs), timerMaxMs),
    );
  };
  const performAll = (effects: readonly EngineEffect[]) => {
    for (const effect of effects) {
      if (effect.kind === 'wake-at') setWake(effect.monoMs);
      else setup.perform(effect);
    }
  };
  // An effect may dispatch at once; its event waits until the running step is done.
  const run = (task: () => void) => {
    if (stopped) return;
    waiting.push(task);
    if (running) return;
    running = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
    } finally {
      running = false;
    }
  };
  const dispatch = (event: EngineEvent) =>
    run(() => {
      const at = clock.now();
      const effects = step(engine, at, event);
      setup.onStep?.({ at, event, effects });
      performAll(effects);
    });
  return {
    dispatch,
    adopt: (bundle) =>
      run(() => {
        const adopted = adopt(engine, bundle, clock.now());
        engine = adopted.engine;
        performAll(adopted.effects);
      }),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
