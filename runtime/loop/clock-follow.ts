import type { ClockRules } from '../../schemas/generated/bundle.ts';
import type { Welcome } from '../../schemas/generated/message.ts';
import type { HubClock } from './clock.ts';
import type { Loop } from './loop.ts';

/** What tolerance means when the policy has no clock block: correct only what would spoil half-hours. */
const defaultStepAboveMs = 60_000;

/**
 * Follows the head-end's clock (10.3 k1): the welcome carries its time, half the round trip is taken off. Within
 * tolerance nothing moves; a larger error steps the clock; beyond the alert limit it is reported too.
 */
export function followHeadEnd(
  clock: HubClock,
  rules: ClockRules | undefined,
  welcome: Welcome,
  roundTripMs: number,
  dispatch: Loop['dispatch'],
): void {
  const headEndNow = welcome.utcMs + clock.toHubMs(roundTripMs / 2);
  const errorMs = Math.round(headEndNow - clock.now().utcMs);
  if (Math.abs(errorMs) <= (rules?.stepAboveMs ?? defaultStepAboveMs)) {
    clock.confirm();
    return;
  }
  clock.correct(errorMs);
  if (rules !== undefined && Math.abs(errorMs) > rules.alertAboveMs) {
    dispatch({ kind: 'notice', notice: 'diagnostic', facts: { what: 'clock-step', errorMs } });
  }
}
