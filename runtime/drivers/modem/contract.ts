import type { Duplex } from 'node:stream';

/** What the modem needs to know from the policy; all of it may change between two calls. */
export interface ModemSettings {
  /** Access point name; undefined: the network's default. */
  readonly apn: string | undefined;
  /** SIM PIN, entered at most once per value and SIM power-up (10.8); undefined: no PIN is ever entered. */
  readonly pin: string | undefined;
  /** Radio technologies in order of preference (12.2.8). */
  readonly use: readonly ('2g' | '3g' | '4g')[];
}

/** A failure of the modem or the network, as data. `reason` is a stable code of the fault catalogue. */
export type ModemFault =
  | { readonly reason: 'port-unavailable' | 'modem-silent' | 'modem-garbage'; readonly detail: string }
  | {
      readonly reason: 'sim-missing' | 'sim-pin-needed' | 'sim-pin-wrong' | 'sim-puk-locked' | 'sim-failure';
      readonly detail: string;
    }
  | {
      readonly reason:
        | 'registration-denied'
        | 'not-registered'
        | 'attach-failed'
        | 'context-failed'
        | 'dial-failed';
      readonly detail: string;
    };

export type ModemResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ModemFault };

/** Who the modem and its SIM are (6.8). */
export interface ModemIdentity {
  readonly manufacturer: string;
  readonly model: string;
  readonly revision: string;
  readonly imei: string;
  readonly imsi: string | undefined;
  readonly iccid: string | undefined;
}

/** One reading of the radio (12.2.10). */
export interface SignalSample {
  /** Received signal strength; undefined when the modem does not know (CSQ 99), never zero. */
  readonly mdBm: number | undefined;
  /** Location area (or tracking area) and cell identity, lower-case hex, `lac-cell`. */
  readonly cell: string | undefined;
}

export type ModemStage = 'off' | 'starting' | 'sim' | 'registering' | 'attached' | 'online' | 'fault';

export interface ModemCounters {
  /** Commands sent, final results missed, bytes in data mode, re-initialisations (10.5: any cause counts). */
  readonly commands: number;
  readonly silences: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly reinitialisations: number;
}

/**
 * A WAN driver: brings a byte stream to a head-end and takes it down again. Time in real ms.
 * No call rejects; every failure is a ModemFault. One call at a time: a second one waits for the first.
 */
export interface WanDriver {
  readonly stage: ModemStage;
  readonly identity: ModemIdentity | undefined;
  readonly counters: ModemCounters;
  /** Opens the port, initialises the modem, unlocks the SIM, registers and attaches. Idempotent. */
  start(settings: ModemSettings): Promise<ModemResult<ModemIdentity>>;
  /** Opens a transparent TCP stream; ends (`close`) when either side or the network drops it. */
  dial(host: string, port: number): Promise<ModemResult<Duplex>>;
  /** Leaves data mode and closes the TCP connection; the modem stays attached. */
  hangUp(): Promise<void>;
  /** Reads signal and cell; allowed only out of data mode, else the last value is given. */
  sample(): Promise<SignalSample>;
  /** Milliseconds since the modem last answered anything; 0 in a call, when no command can be asked. */
  silentForMs(): number;
  /** Full re-initialisation (10.5); counts; needs `start` again afterwards only if it fails. */
  reinitialise(): Promise<ModemResult<ModemIdentity>>;
  /** Deactivates and at once reactivates the packet data context (12.2.5). */
  refreshContext(): Promise<ModemResult<void>>;
  /**
   * Called for every unsolicited change worth knowing; at most one listener. `detail` is the new stage; the ring's
   * line; `number: text` of a short message; or what was lost: `port: `, `call: `, `context: `, `registration: `,
   * `sim: ` or `modem: ` and why.
   */
  onEvent(
    listener: (event: { readonly kind: 'stage' | 'ring' | 'sms' | 'lost'; readonly detail: string }) => void,
  ): void;
  stop(): Promise<void>;
}
