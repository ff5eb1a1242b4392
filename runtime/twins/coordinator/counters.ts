/** What the twin has seen; read by tests and by the demonstration. */
export interface Counters {
  mtFramesIn: number;
  mtFramesOut: number;
  mtBytesSkipped: number;
  /** Messages over the air, both directions. */
  hanTransmissions: number;
  joins: number;
  joinsRefused: number;
  leaves: number;
  networksFormed: number;
  profileReads: number;
  attributeReads: number;
  reports: number;
  connections: number;
  unknownRequests: number;
}

export function createCounters(): Counters {
  return {
    mtFramesIn: 0,
    mtFramesOut: 0,
    mtBytesSkipped: 0,
    hanTransmissions: 0,
    joins: 0,
    joinsRefused: 0,
    leaves: 0,
    networksFormed: 0,
    profileReads: 0,
    attributeReads: 0,
    reports: 0,
    connections: 0,
    unknownRequests: 0,
  };
}
