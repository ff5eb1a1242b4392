import type { SimCard } from './sim-card.ts';
import type { TcpCall } from './tcp-call.ts';
import type { TwinConfig } from './twin-config.ts';

export type RegistrationName = 'CREG' | 'CGREG' | 'CEREG';

export type NetworkStatus = 'searching' | 'home' | 'denied' | 'roaming';

/** The modem, its SIM and the radio network behind it. */
export interface ModemTwin {
  readonly config: TwinConfig;
  readonly family: TwinFamily;
  readonly sim: SimCard;
  readonly counters: TwinCounters;
  echo: boolean;
  /** +CMEE: 0 plain ERROR, 1 numbers. */
  errorNumbers: boolean;
  readonly reporting: Record<RegistrationName, number>;
  signalMdBm: number | null;
  cell: string;
  /** What the network would say to a registration, and whether the modem has one. */
  network: NetworkStatus;
  registered: boolean;
  attached: boolean;
  contextIsUp: boolean;
  mode: 'command' | 'call' | 'down';
  call: TcpCall | undefined;
  /** Set by a fault: input is ignored, or output is noise. */
  impairment: 'silence' | 'garbage' | undefined;
  input: string;
  readonly waiting: string[];
  busy: boolean;
  /** Rises when the dialogue starts afresh: an answer of before is not given. */
  epoch: number;
  write: (bytes: Buffer) => Promise<void>;
}

export interface TwinCounters {
  /** Application bytes in data mode, by direction of the hub. */
  bytesUp: number;
  bytesDown: number;
  commands: number;
  pinAttempts: number;
  pukAttempts: number;
  dials: number;
  reinitialisations: number;
  contextActivations: number;
}

/** What a modem says to a command. */
export interface Answer {
  readonly lines?: readonly string[];
  /** OK when absent; none when empty. */
  readonly final?: string;
  readonly next?: 'call' | 'restart';
}

export type Handler = (twin: ModemTwin, match: RegExpExecArray) => Answer | Promise<Answer>;

/** All that differs between the modems a twin can be. */
export interface TwinFamily {
  /** First match wins. */
  readonly commands: readonly (readonly [RegExp, Handler])[];
  /** The registration domains the modem knows. */
  readonly domains: readonly RegistrationName[];
  registrationLine(twin: ModemTwin, name: RegistrationName, form: 'read' | 'unsolicited'): string;
  readonly callEnding: string;
  readonly contextLostLines: readonly string[];
  bootLines(twin: ModemTwin): readonly string[];
}
