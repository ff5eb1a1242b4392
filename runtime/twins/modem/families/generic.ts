import { dial, pause } from '../radio.ts';
import type { Answer, ModemTwin, TwinFamily } from '../twin-state.ts';
import { cmeError, pinLine, registrationLine, standardCommands, withSim } from './standard.ts';

/** Nothing but the standards, oddly spaced and unquoted; a call is a dialled address. */
export const generic: TwinFamily = {
  commands: [
    [
      /^AT\+CCID$/i,
      (twin) => (twin.sim.inserted ? { lines: [`+CCID: "${twin.config.iccid}"`] } : cmeError(twin, 10)),
    ],
    [/^AT\+CPINR="SIM PIN"$/i, (twin) => ({ lines: [`+CPINR: SIM PIN,${twin.sim.pinTriesLeft}`] })],
    [/^AT\+WS46=\d+$/i, () => ({})],
    [/^AT\+CGEREP=2,1$/i, () => ({})],
    [/^AT\+CGDCONT=1,"IP","[^"]*"$/i, () => ({})],
    [/^AT\+CGACT=1,1$/i, withSim(raise)],
    [/^AT\+CGACT=0,1$/i, lower],
    [/^ATDT([^:]+):(\d+)$/i, (twin, [, host, port]) => open(twin, host ?? '', Number(port))],
    ...standardCommands({ manufacturer: 'Generic', model: 'TWIN-27007', revision: '1.0' }),
  ],
  domains: ['CREG', 'CGREG'],
  registrationLine: (twin, name, form) =>
    registrationLine(twin, name, form, (area, id) => `, ${area.padStart(4, '0')}, ${id.padStart(8, '0')}, 2`),
  callEnding: 'NO CARRIER',
  contextLostLines: ['+CGEV: NW DEACT "IP","10.64.0.17",1'],
  bootLines: (twin) => ['RDY', pinLine(twin)],
};

async function raise(twin: ModemTwin): Promise<Answer> {
  await pause(twin.config.contextMs);
  if (!twin.registered) return cmeError(twin, 30);
  twin.contextIsUp = true;
  twin.counters.contextActivations += 1;
  return {};
}

function lower(twin: ModemTwin): Answer {
  twin.contextIsUp = false;
  return {};
}

async function open(twin: ModemTwin, host: string, port: number): Promise<Answer> {
  const connected = twin.contextIsUp && (await dial(twin, host, port));
  return connected ? { final: 'CONNECT 115200', next: 'call' } : { final: 'NO CARRIER' };
}
