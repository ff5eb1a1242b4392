import { detach } from './modem-twin.ts';
import { announce, endCall, loseContext, pause, searchNetwork, settleRegistration } from './radio.ts';
import { powerCycle } from './sim-card.ts';
import { smsLines } from './sms-deliver.ts';
import type { ModemTwin, NetworkStatus } from './twin-state.ts';

/** The terminal, which a fault may take away and give back. */
export interface TwinPort {
  open(twin: ModemTwin): Promise<{ ok: true; path: string } | { ok: false; detail: string }>;
  close(): Promise<void>;
}

type Parameters = Readonly<Record<string, unknown>>;

export interface CallAnswer {
  readonly reply: { readonly id: unknown; readonly result?: unknown; readonly error?: string };
  readonly stop: boolean;
}

const statuses: readonly string[] = ['home', 'roaming', 'searching', 'denied'] satisfies NetworkStatus[];

/**
 * Answers one call: `counters`; `set {signalMdBm?, cell?, registered?}`; `fault {kind, forMs?}`; `sms {from, text}`;
 * `ring`; `stop`. Parameters stand beside `call`.
 */
export async function answerCall(twin: ModemTwin, port: TwinPort, line: string): Promise<CallAnswer> {
  let request: Parameters;
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null) throw new Error('no object');
    request = parsed as Parameters;
  } catch (error) {
    return { reply: { id: null, error: `no call: ${String(error)}` }, stop: false };
  }
  const { id } = request;
  const result = await perform(twin, port, String(request.call), request);
  if (typeof result === 'string') return { reply: { id, error: result }, stop: false };
  return { reply: { id, result }, stop: request.call === 'stop' };
}

/** The result, or a text that says what is wrong with the call. */
async function perform(
  twin: ModemTwin,
  port: TwinPort,
  call: string,
  given: Parameters,
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

function set(twin: ModemTwin, given: Parameters): object | string {
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

/** Begins a fault; one that lasts ends after `forMs` (0: until the twin ends, or the next `silence` says otherwise). */
async function fault(twin: ModemTwin, port: TwinPort, kind: string, forMs: number): Promise<object | string> {
  switch (kind) {
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
