import type { Duplex } from 'node:stream';
import { parseExtendedSignal, parseSignalQuality } from './at-values.ts';
import { bringUp, closeCall, getInStep, raiseContext, reset } from './bring-up.ts';
import { createCallStream } from './call-stream.ts';
import type { ModemResult, ModemSettings, SignalSample, WanDriver } from './contract.ts';
import { ask, failed, faultOf, runSteps } from './dialogue.ts';
import { modemFamilies } from './families/families.ts';
import { isDialable, type ModemFamilyName } from './families/family.ts';
import { ifKnown } from './families/standard.ts';
import { cellOf, closeLink, dialogueOf, endCall, enterStage, type Modem, type ModemEvent } from './modem.ts';
import { defaultTimings, type ModemTimings } from './modem-timings.ts';
import { createVolatilePinMemory, type PinMemory } from './pin-memory.ts';
import { isRegistered, readRegistration } from './registration.ts';

/** Calls that may wait for the one that runs; one more is refused. */
const waitingCallsMax = 16;

export interface ModemDriverOptions {
  readonly path: string;
  readonly baudRate: number;
  readonly family: ModemFamilyName;
  /** Where refused PINs are remembered over restarts; without it, for this driver's life. */
  readonly pinMemory?: PinMemory;
  readonly timings?: Partial<ModemTimings>;
}

/** A WAN driver for one AT modem on a serial port. */
export function createModemDriver(options: ModemDriverOptions): WanDriver {
  let listener: ((event: ModemEvent) => void) | undefined;
  const modem = createModem(options, (event) => listener?.(event));
  const inTurn = createTurns();
  const refused = failed('modem-silent', 'too many calls wait for the modem');

  return {
    get stage() {
      return modem.stage;
    },
    get identity() {
      return modem.identity;
    },
    get counters() {
      return { ...modem.counters };
    },
    start(settings) {
      modem.stopped = false;
      return inTurn(refused, () => start(modem, settings));
    },
    dial: (host, port) =>
      inTurn(refused, () => dial(modem, host, port, () => void inTurn(undefined, () => closeCall(modem)))),
    hangUp: () => inTurn(undefined, () => closeCall(modem)),
    sample: () => inTurn(modem.sample, () => sample(modem)),
    silentForMs() {
      if (modem.link?.channel.inCall) return 0;
      return Math.round(performance.now() - (modem.link?.channel.lastHeardMs ?? modem.lastHeardMs));
    },
    reinitialise: () => inTurn(refused, () => reinitialise(modem)),
    refreshContext: () => inTurn(refused, () => refreshContext(modem)),
    onEvent(next) {
      listener = next;
    },
    async stop() {
      modem.stopped = true;
      // Closing the port answers whatever waits, so the turn comes soon.
      await closeLink(modem);
      await inTurn(undefined, () => closeLink(modem));
      enterStage(modem, 'off');
    },
  };
}

function createModem(options: ModemDriverOptions, emit: (event: ModemEvent) => void): Modem {
  return {
    port: { path: options.path, baudRate: options.baudRate },
    family: modemFamilies[options.family],
    timings: { ...defaultTimings, ...options.timings },
    pinMemory: options.pinMemory ?? createVolatilePinMemory(),
    counters: { commands: 0, silences: 0, bytesUp: 0, bytesDown: 0, reinitialisations: 0 },
    emit,
    stage: 'off',
    settings: undefined,
    identity: undefined,
    link: undefined,
    call: undefined,
    contextIsUp: false,
    outOfStep: true,
    resetting: false,
    stopped: false,
    packetDomain: undefined,
    onBoot: undefined,
    lastHeardMs: performance.now(),
    sample: { mdBm: undefined, cell: undefined },
  };
}

/** Runs calls one after the other; `refused` is the answer when too many wait already. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return <T, R>(refused: R, call: () => Promise<T>): Promise<T | R> => {
    if (waiting === waitingCallsMax) return Promise.resolve(refused);
    waiting += 1;
    const turn = last.then(call).finally(() => {
      waiting -= 1;
    });
    last = turn.catch(() => {});
    return turn;
  };
}

async function start(modem: Modem, settings: ModemSettings) {
  const { stage, identity } = modem;
  const isUp = stage === 'attached' || stage === 'online';
  if (isUp && identity !== undefined && sameSettings(modem.settings, settings)) {
    return { ok: true as const, value: identity };
  }
  await closeCall(modem);
  return bringUp(modem, settings);
}

async function dial(
  modem: Modem,
  host: string,
  port: number,
  onClosed: () => void,
): Promise<ModemResult<Duplex>> {
  const { link } = modem;
  if (modem.stage === 'online') return failed('dial-failed', 'a call is open already');
  if (modem.stage !== 'attached' || link === undefined)
    return failed('dial-failed', `the modem is ${modem.stage}`);
  if (!isDialable(host, port)) return failed('dial-failed', `\`${host}:${port}\` is no address to dial`);
  const ready = await readyToDial(modem);
  if (!ready.ok) return ready;

  // Bytes may follow CONNECT at once: the stream is there before.
  const call = createCallStream({
    write(bytes, written) {
      modem.counters.bytesUp += bytes.length;
      link.transport.write(bytes, written);
    },
    pause: () => link.transport.pause(),
    resume: () => link.transport.resume(),
    closed() {
      if (modem.call === call) onClosed();
    },
  });
  modem.call = call;
  const step = modem.family.openCall(host, port);
  const reply = await link.channel.send(step);
  if (reply.kind === 'connect') {
    enterStage(modem, 'online');
    return { ok: true, value: call.stream };
  }
  endCall(modem);
  if (reply.kind === 'ok') return failed('dial-failed', 'the modem ended the command without a connection');
  if (reply.kind === 'error') await runSteps(link.channel, modem.family.closeCall, 'dial-failed');
  return { ok: false, fault: faultOf(reply, step, 'dial-failed') };
}

async function readyToDial(modem: Modem): Promise<ModemResult<void>> {
  if (modem.link === undefined) return failed('port-unavailable', 'the port is not open');
  const dialogue = dialogueOf(modem, modem.link);
  const inStep = await getInStep(modem, dialogue);
  if (!inStep.ok || modem.contextIsUp) return inStep;
  return raiseContext(modem, dialogue);
}

/** Signal and cell, read now; the last values when the modem cannot be asked. */
async function sample(modem: Modem): Promise<SignalSample> {
  const { link } = modem;
  if (link === undefined || link.channel.inCall) return modem.sample;
  const dialogue = dialogueOf(modem, link);
  if (!(await getInStep(modem, dialogue)).ok) return modem.sample;
  const level = (read: (line: string) => number | undefined) => (line: string) => read(line)?.toString();
  const quality = await ask(link.channel, { step: ifKnown('AT+CSQ'), read: level(parseSignalQuality) });
  if (!quality.ok) return modem.sample;
  let known = quality.value;
  if (known === undefined) {
    // On LTE many modems know CESQ only.
    const extended = await ask(link.channel, { step: ifKnown('AT+CESQ'), read: level(parseExtendedSignal) });
    known = extended.ok ? extended.value : undefined;
  }
  const reports = await readRegistration(dialogue);
  if (!reports.ok) return modem.sample;
  const registered = reports.value.find(isRegistered);
  modem.sample = {
    mdBm: known === undefined ? undefined : Number(known),
    cell: registered === undefined ? undefined : cellOf(registered),
  };
  return modem.sample;
}

async function reinitialise(modem: Modem) {
  modem.counters.reinitialisations += 1;
  const settings = modem.settings;
  if (settings === undefined) return failed('modem-silent', 'the modem was never started');
  await closeCall(modem);
  enterStage(modem, 'starting');
  const awake = await reset(modem);
  if (awake.ok) return bringUp(modem, settings);
  enterStage(modem, modem.link === undefined ? 'off' : 'fault');
  return awake;
}

async function refreshContext(modem: Modem): Promise<ModemResult<void>> {
  await closeCall(modem);
  const { link } = modem;
  if (link === undefined || modem.stage !== 'attached')
    return failed('context-failed', `the modem is ${modem.stage}`);
  const dialogue = dialogueOf(modem, link);
  const inStep = await getInStep(modem, dialogue);
  if (!inStep.ok) return inStep;
  modem.contextIsUp = false;
  const lowered = await runSteps(link.channel, modem.family.contextDown, 'context-failed');
  return lowered.ok ? raiseContext(modem, dialogue) : lowered;
}

function sameSettings(a: ModemSettings | undefined, b: ModemSettings): boolean {
  return a !== undefined && a.apn === b.apn && a.pin === b.pin && a.use.join() === b.use.join();
}
