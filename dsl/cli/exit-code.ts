/** Exit codes, the same for every command. */
export const exitCode = {
  fine: 0,
  /** Findings, or tests that failed. */
  findings: 1,
  usage: 2,
  /** Something could not be reached, read or written. */
  io: 3,
  /** Refused: a signature, a right, a lock. */
  refused: 4,
  /** Changes present, with --exit-code. */
  changes: 5,
  interrupted: 130,
} as const;
