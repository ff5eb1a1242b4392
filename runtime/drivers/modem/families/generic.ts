import type { AtStep } from '../at-result.ts';
import type { ModemSettings } from '../contract.ts';
import type { ModemFamily } from './family.ts';
import { iccidIn, ifKnown, numberAt, quick, standardInit } from './standard.ts';

/**
 * Nothing but 3GPP TS 27.007 and V.250. The standards have no command that opens a TCP connection: the call is
 * `ATDT host:port`, the way of serial-to-TCP modems, and ATH ends it.
 */
export const generic: ModemFamily = {
  name: 'generic',
  hardwareFlowControl: false,
  cellNumbers: 'hex',
  init: [...standardInit, ifKnown('AT+CGEREP=2,1')],
  iccid: { step: ifKnown('AT+CCID'), read: iccidIn },
  pinTriesLeft: { step: ifKnown('AT+CPINR="SIM PIN"'), read: numberAt('+CPINR', 1) },
  selectTechnologies,
  contextUp: (apn) => [
    quick(`AT+CGDCONT=1,"IP","${apn ?? ''}"`),
    { command: 'AT+CGACT=1,1', timeoutMs: 150_000 },
  ],
  contextDown: [{ command: 'AT+CGACT=0,1', timeoutMs: 40_000 }],
  openCall: (host, port) => ({ command: `ATDT${host}:${port}`, timeoutMs: 75_000, ending: 'connect' }),
  closeCall: [{ command: 'ATH', timeoutMs: 10_000, optional: true }],
  callEndings: ['NO CARRIER'],
  unsolicited: [],
  contextLost: () => false,
  reset: { command: 'AT+CFUN=1,1', timeoutMs: 15_000 },
};

/** +WS46 (27.007 section 5.9): one number for every set of technologies. */
function selectTechnologies(use: ModemSettings['use']): readonly AtStep[] {
  const wanted = [...new Set(use)].sort().join();
  const sides: Readonly<Record<string, number>> = {
    '2g': 12,
    '3g': 22,
    '4g': 28,
    '2g,3g': 29,
    '2g,4g': 30,
    '3g,4g': 31,
  };
  return [ifKnown(`AT+WS46=${sides[wanted] ?? 25}`)];
}
