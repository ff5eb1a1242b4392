import { dial, dropCall, pause } from '../radio.ts';
import type { Answer, ModemTwin, TwinFamily } from '../twin-state.ts';
import { cmeError, pinLine, registrationLine, standardCommands, withSim } from './standard.ts';

/** An EC21: LTE, so that CEREG has the registration and CGREG has none. */
export const quectel: TwinFamily = {
  commands: [
    [/^AT\+CGREG\?$/i, () => ({ lines: ['+CGREG: 2,0'] })],
    [
      /^AT\+QCCID$/i,
      (twin) => (twin.sim.inserted ? { lines: [`+QCCID: ${twin.config.iccid}`] } : cmeError(twin, 10)),
    ],
    [
      /^AT\+QPINC="SC"$/i,
      (twin) => ({ lines: [`+QPINC: "SC",${twin.sim.pinTriesLeft},${twin.sim.pukTriesLeft}`] }),
    ],
    [/^AT\+QCFG="nwscanmode",[0-3],1$/i, () => ({})],
    [/^AT\+QICSGP=1,1,"[^"]*","","",0$/i, () => ({})],
    [/^AT\+QIACT=1$/i, withSim(raise)],
    [/^AT\+QIDEACT=1$/i, lower],
    [
      /^AT\+QIOPEN=1,0,"TCP","([^"]+)",(\d+),0,2$/i,
      (twin, [, host, port]) => open(twin, host ?? '', Number(port)),
    ],
    [/^AT\+QICLOSE=0$/i, close],
    ...standardCommands({ manufacturer: 'Quectel', model: 'EC21', revision: 'EC21EFAR06A01M4G' }),
  ],
  domains: ['CREG', 'CGREG', 'CEREG'],
  registrationLine: (twin, name, form) =>
    name === 'CGREG'
      ? `+CGREG: ${form === 'read' ? '2,' : ''}0`
      : registrationLine(twin, name, form, (area, id) => `,"${area}","${id}",7`),
  callEnding: 'NO CARRIER',
  contextLostLines: ['+QIURC: "pdpdeact",1'],
  bootLines: (twin) => ['RDY', pinLine(twin), '+QIND: SMS DONE'],
};

async function raise(twin: ModemTwin): Promise<Answer> {
  await pause(twin.config.contextMs);
  if (!twin.registered) return cmeError(twin, 30);
  twin.contextIsUp = true;
  twin.counters.contextActivations += 1;
  return {};
}

function lower(twin: ModemTwin): Answer {
  dropCall(twin);
  twin.contextIsUp = false;
  return {};
}

async function open(twin: ModemTwin, host: string, port: number): Promise<Answer> {
  if (twin.call !== undefined) return cmeError(twin, 563);
  const connected = twin.contextIsUp && (await dial(twin, host, port));
  return connected ? { final: 'CONNECT', next: 'call' } : cmeError(twin, 566);
}

function close(twin: ModemTwin): Answer {
  dropCall(twin);
  return {};
}
