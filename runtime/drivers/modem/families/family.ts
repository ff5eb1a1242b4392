import type { AtStep } from '../at-result.ts';
import type { CellNumbers } from '../at-values.ts';
import type { ModemSettings } from '../contract.ts';

export type ModemFamilyName = 'generic' | 'simcom' | 'quectel';

/** A question whose answer is one value of one line. */
export interface AtQuery {
  readonly step: AtStep;
  /** The answer in a line of the reply; undefined: not this line. */
  readonly read: (line: string) => string | undefined;
}

/**
 * All that differs between modem families, as data. Every command carries its own time limit, from the family's
 * AT manual where it gives one.
 */
export interface ModemFamily {
  readonly name: ModemFamilyName;
  /** RTS and CTS are wired; XON and XOFF are never used, a call carries all 256 byte values. */
  readonly hardwareFlowControl: boolean;
  /** How the firmware writes area and cell in registration lines; no line can tell by itself. */
  readonly cellNumbers: CellNumbers;
  /** Sent once after the port is opened or the modem was reset, before the SIM is asked. */
  readonly init: readonly AtStep[];
  readonly iccid: AtQuery;
  /** Tries left for the SIM PIN (10.8). */
  readonly pinTriesLeft: AtQuery;
  /** Restricts the modem to the technologies wanted (12.2.8); nothing to send when all are. */
  readonly selectTechnologies: (use: ModemSettings['use']) => readonly AtStep[];
  readonly contextUp: (apn: string | undefined) => readonly AtStep[];
  readonly contextDown: readonly AtStep[];
  /** Ends with CONNECT; from then on bytes are the call's. */
  readonly openCall: (host: string, port: number) => AtStep;
  /** Sent after the escape, in command mode. */
  readonly closeCall: readonly AtStep[];
  /** Lines by which the modem says in the byte stream that the call is over. */
  readonly callEndings: readonly string[];
  /** Beginnings of lines that nobody asked for, beyond the ones of 27.007 and V.250. */
  readonly unsolicited: readonly string[];
  /** An unsolicited line that says the context is gone. */
  readonly contextLost: (line: string) => boolean;
  readonly reset: AtStep;
}

/** Bounds what the policy may put into a command: nothing that could end or extend it. */
export function isDialable(host: string, port: number): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9.:-]{0,252}$/.test(host) && Number.isInteger(port) && port > 0 && port < 65_536
  );
}

export function isAccessPointName(apn: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/.test(apn);
}

export function isPin(pin: string): boolean {
  return /^\d{4,8}$/.test(pin);
}
