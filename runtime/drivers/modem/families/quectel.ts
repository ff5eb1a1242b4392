import type { AtStep } from '../at-result.ts';
import { fieldsOf } from '../at-values.ts';
import type { ModemSettings } from '../contract.ts';
import type { ModemFamily } from './family.ts';
import { iccidIn, ifKnown, quick, standardInit } from './standard.ts';

/** EC2x and BG9x ("EC25&EC21 AT Commands Manual", "TCP/IP AT Commands Manual"). */
export const quectel: ModemFamily = {
  name: 'quectel',
  hardwareFlowControl: true,
  cellNumbers: 'hex',
  init: [...standardInit, quick('AT+IFC=2,2')],
  iccid: { step: quick('AT+QCCID'), read: iccidIn },
  pinTriesLeft: { step: quick('AT+QPINC="SC"'), read: pinTriesIn },
  selectTechnologies,
  contextUp: (apn) => [
    quick(`AT+QICSGP=1,1,"${apn ?? ''}","","",0`),
    { command: 'AT+QIDEACT=1', timeoutMs: 40_000, optional: true },
    { command: 'AT+QIACT=1', timeoutMs: 150_000 },
  ],
  contextDown: [{ command: 'AT+QIDEACT=1', timeoutMs: 40_000 }],
  openCall: (host, port) => ({
    command: `AT+QIOPEN=1,0,"TCP","${host}",${port},0,2`,
    timeoutMs: 150_000,
    ending: 'connect',
  }),
  closeCall: [{ command: 'AT+QICLOSE=0', timeoutMs: 10_000, optional: true }],
  callEndings: ['NO CARRIER'],
  unsolicited: ['+QIURC:', '+QIND:', '+QUSIM:', 'POWERED DOWN', 'NORMAL POWER DOWN', '+QNITZ:', 'APP RDY'],
  contextLost: (line) => line.startsWith('+QIURC: "pdpdeact"'),
  reset: { command: 'AT+CFUN=1,1', timeoutMs: 15_000 },
};

function pinTriesIn(line: string): string | undefined {
  const [facility, tries] = fieldsOf(line, '+QPINC') ?? [];
  return facility?.text === 'SC' && /^\d{1,2}$/.test(tries?.text ?? '') ? tries?.text : undefined;
}

function selectTechnologies(use: ModemSettings['use']): readonly AtStep[] {
  const wanted = [...new Set(use)].sort().join();
  const modes: Readonly<Record<string, number>> = { '2g': 1, '3g': 2, '4g': 3 };
  // The modem can be held to one technology or left free; any two are left free.
  return [ifKnown(`AT+QCFG="nwscanmode",${modes[wanted] ?? 0},1`)];
}
