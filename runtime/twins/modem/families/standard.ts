import { dropCall, searchNetwork } from '../radio.ts';
import { enterPin, simCardState } from '../sim-card.ts';
import type { Answer, Handler, ModemTwin, RegistrationName, TwinFamily } from '../twin-state.ts';

const ok: Handler = () => ({});

/** An error by number, or plain before CMEE=1. */
export function cmeError(twin: ModemTwin, code: number): Answer {
  return { final: twin.errorNumbers ? `+CME ERROR: ${code}` : 'ERROR' };
}

const simErrors = { absent: 10, pin: 11, puk: 12 } as const;

/** Runs `handler` when the SIM is ready, else says why not. */
export function withSim(handler: Handler): Handler {
  return (twin, match) => {
    const state = simCardState(twin.sim);
    return state === 'ready' ? handler(twin, match) : cmeError(twin, simErrors[state]);
  };
}

/** V.250 and 27.007 as every family has them. */
export function standardCommands(identity: {
  manufacturer: string;
  model: string;
  revision: string;
}): TwinFamily['commands'] {
  return [
    [/^AT$/i, ok],
    [/^ATE([01])$/i, (twin, [, on]) => settle(() => (twin.echo = on === '1'))],
    [/^AT\+CMEE=(\d)$/i, (twin, [, level]) => settle(() => (twin.errorNumbers = level !== '0'))],
    [/^AT&[CD]\d$/i, ok],
    [/^AT\+(?:IFC|CMGF|CNMI)=/i, ok],
    [/^AT\+CGMI$/i, () => ({ lines: [identity.manufacturer] })],
    [/^AT\+CGMM$/i, () => ({ lines: [identity.model] })],
    [/^AT\+CGMR$/i, () => ({ lines: [`Revision:${identity.revision}`] })],
    [/^AT\+CGSN$/i, () => ({ lines: ['490154203237518'] })],
    [/^AT\+CIMI$/i, withSim(() => ({ lines: ['234150000000017'] }))],
    [/^AT\+CPIN\?$/i, readPin],
    [/^AT\+CPIN="?(\d+)"?$/i, (twin, [, pin]) => takePin(twin, pin ?? '')],
    [/^AT\+CPIN="?\d+"?,/i, (twin) => refusePuk(twin)],
    [/^AT\+CSQ$/i, (twin) => ({ lines: [`+CSQ: ${levelOf(twin.signalMdBm)},0`] })],
    [/^AT\+CESQ$/i, () => ({ lines: ['+CESQ: 99,99,255,255,255,255'] })],
    [/^AT\+(CREG|CGREG|CEREG)=(\d)$/i, setReporting],
    [/^AT\+(CREG|CGREG|CEREG)\?$/i, readRegistration],
    [/^AT\+COPS\?$/i, withSim((twin) => ({ lines: [operatorLine(twin)] }))],
    [/^AT\+CGATT\?$/i, withSim((twin) => ({ lines: [`+CGATT: ${twin.attached ? 1 : 0}`] }))],
    [
      /^AT\+CGATT=1$/i,
      withSim((twin) => (twin.registered ? settle(() => (twin.attached = true)) : cmeError(twin, 30))),
    ],
    [/^AT\+CFUN=1,1$/i, () => ({ next: 'restart' })],
    [
      /^ATO$/i,
      (twin) => (twin.call === undefined ? { final: 'NO CARRIER' } : { final: 'CONNECT', next: 'call' }),
    ],
    [/^ATH$/i, (twin) => settle(() => dropCall(twin))],
  ];
}

function settle(change: () => unknown): Answer {
  change();
  return {};
}

function readPin(twin: ModemTwin): Answer {
  const state = simCardState(twin.sim);
  if (state === 'absent') return cmeError(twin, simErrors.absent);
  return { lines: [pinLine(twin)] };
}

export function pinLine(twin: ModemTwin): string {
  const words = { absent: 'NOT INSERTED', pin: 'SIM PIN', puk: 'SIM PUK', ready: 'READY' };
  return `+CPIN: ${words[simCardState(twin.sim)]}`;
}

function takePin(twin: ModemTwin, pin: string): Answer {
  twin.counters.pinAttempts += 1;
  if (simCardState(twin.sim) === 'absent') return cmeError(twin, simErrors.absent);
  const result = enterPin(twin.sim, pin);
  if (result === 'accepted') searchNetwork(twin);
  return result === 'accepted' ? {} : cmeError(twin, result === 'refused' ? 16 : 12);
}

function refusePuk(twin: ModemTwin): Answer {
  twin.counters.pukAttempts += 1;
  return cmeError(twin, 16);
}

/** 0 to 31 for -113 to -51 dBm, 99 for unknown (27.007 section 8.5). */
function levelOf(signalMdBm: number | null): number {
  if (signalMdBm === null) return 99;
  return Math.min(31, Math.max(0, Math.round((signalMdBm / 1000 + 113) / 2)));
}

const setReporting: Handler = (twin, [, domain, mode]) => {
  const name = domain?.toUpperCase() as RegistrationName;
  if (!twin.family.domains.includes(name)) return { final: 'ERROR' };
  twin.reporting[name] = Number(mode);
  return {};
};

const readRegistration: Handler = (twin, [, domain]) => {
  const name = domain?.toUpperCase() as RegistrationName;
  if (!twin.family.domains.includes(name)) return { final: 'ERROR' };
  return { lines: [twin.family.registrationLine(twin, name, 'read')] };
};

function operatorLine(twin: ModemTwin): string {
  return twin.registered ? `+COPS: 0,0,"${twin.config.operator}"` : '+COPS: 0';
}

/** A registration line; `cell` writes area and cell the family's way. */
export function registrationLine(
  twin: ModemTwin,
  name: RegistrationName,
  form: 'read' | 'unsolicited',
  cell: (area: string, id: string) => string,
): string {
  const codes = { searching: 2, home: 1, denied: 3, roaming: 5 };
  const status = twin.registered
    ? codes[twin.network]
    : twin.network === 'denied'
      ? codes.denied
      : codes.searching;
  const mode = twin.reporting[name];
  const [area = '', id = ''] = twin.cell.toUpperCase().split('-');
  const where = twin.registered && mode === 2 ? cell(area, id) : '';
  return `+${name}: ${form === 'read' ? `${mode},` : ''}${status}${where}`;
}
