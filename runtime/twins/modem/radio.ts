import { powerCycle, simCardState } from './sim-card.ts';
import { openTcpCall } from './tcp-call.ts';
import type { TwinConfig } from './twin-config.ts';
import type { ModemTwin } from './twin-state.ts';

/** Lines nobody asked for; lost while a call has the port, as on a modem without a second channel. */
export function announce(twin: ModemTwin, ...lines: readonly string[]): void {
  if (twin.mode !== 'command') return;
  say(twin, lines.map((line) => `\r\n${line}\r\n`).join(''));
}

export function say(twin: ModemTwin, text: string): void {
  if (twin.impairment === 'silence') return;
  const bytes = Buffer.from(text, 'latin1');
  void twin.write(
    twin.impairment === 'garbage' ? Buffer.from(bytes.map((byte) => (byte * 7 + 131) & 0xff)) : bytes,
  );
}

/** Ends a call, with the word for it in the byte stream as a modem without DCD must. */
export function endCall(twin: ModemTwin, ...furtherLines: readonly string[]): void {
  if (twin.call === undefined) return;
  dropCall(twin);
  if (twin.mode === 'call') twin.mode = 'command';
  announce(twin, twin.family.callEnding, ...furtherLines);
}

export function dropCall(twin: ModemTwin): void {
  const { call } = twin;
  twin.call = undefined;
  call?.hangUp();
}

/** Registers after a while when the SIM and the network allow it. */
export function searchNetwork(twin: ModemTwin): void {
  setTimeout(() => settleRegistration(twin), twin.config.registerMs).unref();
}

export function settleRegistration(twin: ModemTwin): void {
  const welcome = twin.network === 'home' || twin.network === 'roaming';
  const registered = welcome && twin.mode !== 'down' && simCardState(twin.sim) === 'ready';
  if (registered === twin.registered) return;
  twin.registered = registered;
  twin.attached = registered;
  if (!registered) loseContext(twin);
  for (const name of twin.family.domains) {
    if (twin.reporting[name] > 0) announce(twin, twin.family.registrationLine(twin, name, 'unsolicited'));
  }
}

export function loseContext(twin: ModemTwin): void {
  const had = twin.contextIsUp;
  twin.contextIsUp = false;
  if (twin.call !== undefined) endCall(twin, ...twin.family.contextLostLines);
  else if (had) announce(twin, ...twin.family.contextLostLines);
}

/** CFUN=1,1: nothing is heard or said for a while, then everything is as after power-up. */
export async function restart(twin: ModemTwin): Promise<void> {
  twin.counters.reinitialisations += 1;
  dropCall(twin);
  twin.epoch += 1;
  twin.mode = 'down';
  twin.echo = true;
  twin.errorNumbers = false;
  Object.assign(twin.reporting, { CREG: 0, CGREG: 0, CEREG: 0 });
  twin.registered = false;
  twin.attached = false;
  twin.contextIsUp = false;
  powerCycle(twin.sim);
  await pause(twin.config.resetMs);
  twin.input = '';
  twin.waiting.length = 0;
  twin.mode = 'command';
  announce(twin, ...twin.family.bootLines(twin));
  searchNetwork(twin);
}

/** Opens the TCP connection; CONNECT is said by the caller's answer. */
export async function dial(twin: ModemTwin, host: string, port: number): Promise<boolean> {
  twin.counters.dials += 1;
  await pause(twin.config.dialMs);
  if (!twin.registered || !twin.contextIsUp || !isReachable(twin.config, host, port)) return false;
  const { epoch } = twin;
  const call = await openTcpCall({ host, port }, twin.config.guardMs, {
    received(bytes) {
      twin.counters.bytesDown += bytes.length;
      return twin.write(bytes);
    },
    sent(bytes) {
      twin.counters.bytesUp += bytes;
    },
    escaped() {
      twin.mode = 'command';
      say(twin, '\r\nOK\r\n');
    },
    ended: () => endCall(twin),
  });
  if (twin.epoch !== epoch) {
    call?.hangUp();
    return false;
  }
  twin.call = call;
  return call !== undefined;
}

function isReachable(config: TwinConfig, host: string, port: number): boolean {
  if (config.allow !== undefined) return config.allow.includes(`${host}:${port}`);
  return host === '127.0.0.1' || host === 'localhost' || host === '::1';
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
