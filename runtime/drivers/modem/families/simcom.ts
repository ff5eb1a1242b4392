import type { AtStep } from '../at-result.ts';
import type { ModemSettings } from '../contract.ts';
import type { ModemFamily } from './family.ts';
import { iccidIn, ifKnown, numberAt, quick, standardInit } from './standard.ts';

const shut: AtStep = { command: 'AT+CIPSHUT', timeoutMs: 65_000, ending: { line: 'SHUT OK' } };

/** SIM800 and SIM900 series, and the SIM7000 with its IP application commands ("SIM800 Series AT Command Manual"). */
export const simcom: ModemFamily = {
  name: 'simcom',
  hardwareFlowControl: true,
  cellNumbers: 'hex',
  init: [...standardInit, quick('AT+IFC=2,2')],
  iccid: { step: quick('AT+CCID'), read: iccidIn },
  pinTriesLeft: { step: quick('AT+SPIC'), read: numberAt('+SPIC', 0) },
  selectTechnologies,
  contextUp: (apn) => [
    shut,
    quick('AT+CIPMODE=1'),
    quick(`AT+CSTT="${apn ?? ''}","",""`),
    { command: 'AT+CIICR', timeoutMs: 85_000 },
    // CIFSR answers with the address and no OK.
    { command: 'AT+CIFSR', timeoutMs: 3_000, ending: 'line' },
  ],
  contextDown: [shut],
  openCall: (host, port) => ({
    command: `AT+CIPSTART="TCP","${host}","${port}"`,
    timeoutMs: 75_000,
    ending: 'connect',
  }),
  closeCall: [{ command: 'AT+CIPCLOSE', timeoutMs: 5_000, ending: { line: 'CLOSE OK' }, optional: true }],
  callEndings: ['CLOSED', '+PDP: DEACT'],
  unsolicited: [
    '+PDP:',
    'NORMAL POWER DOWN',
    'UNDER-VOLTAGE',
    'OVER-VOLTAGE',
    'Call Ready',
    'SMS Ready',
    '*PSUTTZ:',
    'DST:',
  ],
  contextLost: (line) => line === '+PDP: DEACT',
  reset: { command: 'AT+CFUN=1,1', timeoutMs: 10_000 },
};

function selectTechnologies(use: ModemSettings['use']): readonly AtStep[] {
  const wanted = [...new Set(use)].sort().join();
  const modes: Readonly<Record<string, number>> = {
    '2g': 13,
    '3g': 14,
    '4g': 38,
    '2g,3g': 19,
    '2g,4g': 51,
    '3g,4g': 54,
  };
  const mode = modes[wanted];
  // A 2G-only SIM800 does not know CNMP, and needs none.
  return [ifKnown(`AT+CNMP=${mode ?? 2}`)];
}
