import { dial, dropCall, pause } from '../radio.ts';
import type { Answer, ModemTwin, TwinFamily } from '../twin-state.ts';
import { cmeError, pinLine, registrationLine, standardCommands, withSim } from './standard.ts';

/** A SIM800: 2G, IP application commands, an ICCID with its filler and no prefix. */
export const simcom: TwinFamily = {
  commands: [
    [
      /^AT\+CCID$/i,
      (twin) => (twin.sim.inserted ? { lines: [`${twin.config.iccid}F`] } : cmeError(twin, 10)),
    ],
    [/^AT\+SPIC$/i, (twin) => ({ lines: [`+SPIC: ${twin.sim.pinTriesLeft},${twin.sim.pukTriesLeft},3,10`] })],
    [/^AT\+CIPSHUT$/i, shut],
    [/^AT\+CIPMODE=1$/i, () => ({})],
    [/^AT\+CSTT="[^"]*","",""$/i, (twin) => (twin.contextIsUp ? cmeError(twin, 3) : {})],
    [/^AT\+CIICR$/i, withSim(raise)],
    [
      /^AT\+CIFSR$/i,
      (twin) => (twin.contextIsUp ? { lines: ['10.64.0.17'], final: '' } : { final: 'ERROR' }),
    ],
    [
      /^AT\+CIPSTART="TCP","([^"]+)","(\d+)"$/i,
      (twin, [, host, port]) => start(twin, host ?? '', Number(port)),
    ],
    [/^AT\+CIPCLOSE$/i, close],
    ...standardCommands({ manufacturer: 'SIMCOM_Ltd', model: 'SIMCOM_SIM800', revision: '1418B04SIM800' }),
  ],
  domains: ['CREG', 'CGREG'],
  registrationLine: (twin, name, form) =>
    registrationLine(twin, name, form, (area, id) => `,"${area.padStart(4, '0')}","${id.padStart(4, '0')}"`),
  callEnding: 'CLOSED',
  contextLostLines: ['+PDP: DEACT'],
  bootLines: (twin) => ['RDY', '+CFUN: 1', pinLine(twin), 'Call Ready', 'SMS Ready'],
};

async function raise(twin: ModemTwin): Promise<Answer> {
  await pause(twin.config.contextMs);
  if (!twin.registered) return { final: 'ERROR' };
  twin.contextIsUp = true;
  twin.counters.contextActivations += 1;
  return {};
}

function shut(twin: ModemTwin): Answer {
  dropCall(twin);
  twin.contextIsUp = false;
  return { final: 'SHUT OK' };
}

async function start(twin: ModemTwin, host: string, port: number): Promise<Answer> {
  if (twin.call !== undefined) return { final: 'ALREADY CONNECT' };
  if (!twin.contextIsUp) return { final: 'ERROR' };
  const connected = await dial(twin, host, port);
  // The command is accepted first and answered later.
  return connected
    ? { lines: ['OK'], final: 'CONNECT', next: 'call' }
    : { lines: ['OK', 'STATE: TCP CLOSED'], final: 'CONNECT FAIL' };
}

function close(twin: ModemTwin): Answer {
  if (twin.call === undefined) return { final: 'ERROR' };
  dropCall(twin);
  return { final: 'CLOSE OK' };
}
