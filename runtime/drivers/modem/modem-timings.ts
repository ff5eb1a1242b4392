/** Times of the dialogue that no family's manual fixes. All are real milliseconds. */
export interface ModemTimings {
  /** How long one bare AT waits for OK, and how many are tried. */
  readonly syncMs: number;
  readonly syncAttemptsMax: number;
  /** Silence before and after `+++`; modems want one second. */
  readonly guardMs: number;
  readonly registrationMaxMs: number;
  readonly registrationPollMs: number;
  /** A reset modem must answer again within this; a USB port may vanish and return meanwhile. */
  readonly readyMaxMs: number;
  /** How long to wait after a reset for the modem to say that it starts. */
  readonly bootNoticeMs: number;
  readonly simBusyPollMs: number;
  readonly simBusyPollsMax: number;
}

export const defaultTimings: ModemTimings = {
  syncMs: 500,
  syncAttemptsMax: 6,
  guardMs: 1_100,
  registrationMaxMs: 90_000,
  registrationPollMs: 1_000,
  readyMaxMs: 40_000,
  bootNoticeMs: 8_000,
  simBusyPollMs: 500,
  simBusyPollsMax: 20,
};

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
