import { detach } from './modem-twin.ts';
import { announce, endCall, loseContext, pause, searchNetwork, settleRegistration } from './radio.ts';
import { powerCycle } from './sim-card.ts';
import { smsLines } from './sms-deliver.ts';
import type { TwinPort } from './twin-port.ts';
import type { ModemTwin, NetworkStatus } from './twin-state.ts';

/** What stands beside `call` in a request. */
export type TwinCallParameters = Readonly<Record<string, unknown>>;

const statuses: readonly string[] = ['home', 'roaming', 'searching', 'denied'] satisfies NetworkStatus[];

/**
 * `counters`; `set {signalMdBm?, cell?, registered?}`; `fault {kind, forMs?}`; `sms {from, text}`; `ring`; `stop`.
 * Gives the result, or a text that says what is wrong with the call.
 */
export async function performCall(
  twin: ModemTwin,
  port: TwinPort,
  call: string,
  given: TwinCallParameters,
): Promise<object | string> {
  switch (call) {
    case 'counters':
      return { ...twin.counters };
    case 'set':
      return set(twin, given);
    case 'fault':
      return fault(twin, port, String(given.kind), Number(given.forMs ?? 0));
    case 'sms':
      announce(twin, smsLines(String(given.from), String(given.text)).join('\r\n'));
      return {};
    case 'ring':
      announce(twin, 'RING');
      return {};
    case 'stop':
      return {};
    default:
      return `no call \`${call}\``;
  }
}

function set(twin: ModemTwin, given: TwinCallParameters): object | string {
  const { signalMdBm, cell, registered } = given;
  if (typeof signalMdBm === 'number' || signalMdBm === null) twin.signalMdBm = signalMdBm;
  if (typeof cell === 'string') twin.cell = cell;
  if (registered === undefined) return {};
  const network = registered === true ? 'home' : registered === false ? 'searching' : String(registered);
  if (!statuses.includes(network)) return `no registration \`${network}\``;
  twin.network = network as NetworkStatus;
  settleRegistration(twin);
  return {};
}

/** Begins a fault; one that lasts ends after `forMs`, or, when that is 0, with the fault `none`. */
async function fault(twin: ModemTwin, port: TwinPort, kind: string, forMs: number): Promise<object | string> {
  switch (kind) {
    case 'none':
      twin.impairment = undefined;
      return {};
    case 'silence':
    case 'garbage':
      twin.impairment = kind;
      after(forMs, () => {
        twin.impairment = undefined;
      });
      return {};
    case 'lost-context':
      loseContext(twin);
      return {};
    case 'no-carrier':
      endCall(twin);
      return {};
    case 'sim-removed':
      removeSim(twin);
      after(forMs, () => insertSim(twin));
      return {};
    case 'port-vanish':
      await port.close();
      detach(twin);
      if (forMs > 0) void pause(forMs).then(() => port.open(twin));
      return {};
    default:
      return `no fault \`${kind}\``;
  }
}

function after(forMs: number, end: () => void): void {
  if (forMs > 0) setTimeout(end, forMs).unref();
}

function removeSim(twin: ModemTwin): void {
  twin.sim.inserted = false;
  powerCycle(twin.sim);
  endCall(twin);
  announce(twin, '+CPIN: NOT INSERTED');
  settleRegistration(twin);
}

function insertSim(twin: ModemTwin): void {
  twin.sim.inserted = true;
  searchNetwork(twin);
}
