/** How far behind the highest sequence number an envelope may still arrive. */
export const replayWindowWidth = 64;

/** What a receiver remembers per hub, direction and slot; plain data, so that it can be stored. */
export interface ReplayWindow {
  /** Highest boot id (or head-end epoch) seen; 0: none yet. */
  readonly bootId: number;
  /** Highest sequence number admitted in that boot; -1: none yet. */
  readonly highest: number;
  /** Bit i of `recent` (0 to 31) and `older` (32 to 63): highest - i was admitted. */
  readonly recent: number;
  readonly older: number;
}

export interface Admission {
  readonly verdict: 'fresh' | 'replayed' | 'too-old';
  readonly window: ReplayWindow;
}

export function createReplayWindow(): ReplayWindow {
  return { bootId: 0, highest: -1, recent: 0, older: 0 };
}

/**
 * Judges an envelope that was opened. Never call it before: a forged header must not move the window. A lower boot id
 * or a sequence number beyond the window is `too-old`; the window changes only when the verdict is `fresh`.
 */
export function admit(window: ReplayWindow, bootId: number, sequence: number): Admission {
  if (bootId < window.bootId) return { verdict: 'too-old', window };
  if (bootId > window.bootId)
    return { verdict: 'fresh', window: { bootId, highest: sequence, recent: 1, older: 0 } };
  if (sequence > window.highest) return { verdict: 'fresh', window: advance(window, sequence) };
  const behind = window.highest - sequence;
  if (behind >= replayWindowWidth) return { verdict: 'too-old', window };
  const part = behind < 32 ? 'recent' : 'older';
  const bit = (1 << (behind % 32)) >>> 0;
  if ((window[part] & bit) !== 0) return { verdict: 'replayed', window };
  return { verdict: 'fresh', window: { ...window, [part]: (window[part] | bit) >>> 0 } };
}

function advance(window: ReplayWindow, sequence: number): ReplayWindow {
  const by = sequence - window.highest;
  const base = { bootId: window.bootId, highest: sequence };
  // Shifts by 32 and more are shifts by their remainder in JavaScript, hence the cases.
  if (by >= 64) return { ...base, recent: 1, older: 0 };
  if (by >= 32) return { ...base, recent: 1, older: (window.recent << (by - 32)) >>> 0 };
  const carried = window.recent >>> (32 - by);
  return {
    ...base,
    recent: ((window.recent << by) | 1) >>> 0,
    older: ((window.older << by) | carried) >>> 0,
  };
}
