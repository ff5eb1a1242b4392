const pukTries = 10;

export type SimCardState = 'absent' | 'pin' | 'puk' | 'ready';

/** A SIM with its counters; they survive power, as the real ones do. */
export interface SimCard {
  readonly pin: string | undefined;
  readonly pinTriesMax: number;
  pinTriesLeft: number;
  pukTriesLeft: number;
  inserted: boolean;
  unlocked: boolean;
}

export function createSimCard(pin: string | undefined, pinTries: number): SimCard {
  return {
    pin: pin === '' ? undefined : pin,
    pinTriesMax: pinTries,
    pinTriesLeft: pinTries,
    pukTriesLeft: pukTries,
    inserted: true,
    unlocked: false,
  };
}

export function simCardState(sim: SimCard): SimCardState {
  if (!sim.inserted) return 'absent';
  if (sim.pinTriesLeft === 0) return 'puk';
  return sim.pin === undefined || sim.unlocked ? 'ready' : 'pin';
}

/** Loses power: the PIN is asked for again, the counters stay. */
export function powerCycle(sim: SimCard): void {
  sim.unlocked = false;
}

export function enterPin(sim: SimCard, pin: string): 'accepted' | 'refused' | 'locked' {
  if (simCardState(sim) !== 'pin') return 'locked';
  if (pin === sim.pin) {
    sim.pinTriesLeft = sim.pinTriesMax;
    sim.unlocked = true;
    return 'accepted';
  }
  sim.pinTriesLeft -= 1;
  return sim.pinTriesLeft === 0 ? 'locked' : 'refused';
}
