import { type AtChannel, createAtChannel } from './at-channel.ts';
import { parseRegistration, type RegistrationReport } from './at-values.ts';
import type { CallStream } from './call-stream.ts';
import type {
  ModemCounters,
  ModemIdentity,
  ModemResult,
  ModemSettings,
  ModemStage,
  SignalSample,
} from './contract.ts';
import { type Dialogue, failed } from './dialogue.ts';
import type { ModemFamily } from './families/family.ts';
import type { ModemTimings } from './modem-timings.ts';
import type { PinMemory } from './pin-memory.ts';
import { isRegistered } from './registration.ts';
import { type ByteTransport, openSerial } from './serial-transport.ts';
import { decodeSms } from './sms-pdu.ts';

export type ModemEvent = { readonly kind: 'stage' | 'ring' | 'sms' | 'lost'; readonly detail: string };

/** All that one driver instance knows of its modem. */
export interface Modem {
  readonly port: { readonly path: string; readonly baudRate: number };
  readonly family: ModemFamily;
  readonly timings: ModemTimings;
  readonly pinMemory: PinMemory;
  readonly counters: { -readonly [name in keyof ModemCounters]: ModemCounters[name] };
  readonly emit: (event: ModemEvent) => void;
  stage: ModemStage;
  settings: ModemSettings | undefined;
  identity: ModemIdentity | undefined;
  link: ModemLink | undefined;
  call: CallStream | undefined;
  /** Where the modem is registered: LTE, or GPRS and 3G. */
  packetDomain: RegistrationReport['domain'] | undefined;
  contextIsUp: boolean;
  /** A command went unanswered: a late answer may come, so the dialogue starts afresh. */
  outOfStep: boolean;
  resetting: boolean;
  /** No port is opened any more until `start` is called. */
  stopped: boolean;
  /** Called once when the modem says that it starts. */
  onBoot: (() => void) | undefined;
  /** Monotonic time of the last byte heard before the port was closed. */
  lastHeardMs: number;
  sample: SignalSample;
}

export interface ModemLink {
  readonly transport: ByteTransport;
  readonly channel: AtChannel;
}

export function dialogueOf(modem: Modem, link: ModemLink): Dialogue {
  return { channel: link.channel, family: modem.family, timings: modem.timings };
}

export function enterStage(modem: Modem, stage: ModemStage): void {
  if (modem.stage === stage) return;
  modem.stage = stage;
  modem.emit({ kind: 'stage', detail: stage });
}

/** The open port, opened now when it was not. */
export async function openLink(modem: Modem): Promise<ModemResult<ModemLink>> {
  if (modem.link !== undefined) return { ok: true, value: modem.link };
  if (modem.stopped) return failed('port-unavailable', 'the driver was stopped');
  let channel: AtChannel | undefined;
  const opened = await openSerial(
    { ...modem.port, hardwareFlowControl: modem.family.hardwareFlowControl },
    {
      bytes: (bytes) => channel?.receive(bytes),
      gone: (detail) => {
        channel?.gone();
        onPortGone(modem, detail);
      },
    },
  );
  if (!opened.ok) return failed('port-unavailable', opened.detail);
  channel = createAtChannel(opened.value, modem.family, {
    unsolicited: (line, pdu) => onUnsolicited(modem, line, pdu),
    data(bytes) {
      modem.counters.bytesDown += bytes.length;
      modem.call?.receive(bytes);
    },
    callEnded: () => onCallEnded(modem),
    command() {
      modem.counters.commands += 1;
    },
    silence() {
      modem.counters.silences += 1;
      modem.outOfStep = true;
    },
  });
  modem.link = { transport: opened.value, channel };
  modem.outOfStep = true;
  return { ok: true, value: modem.link };
}

export async function closeLink(modem: Modem): Promise<void> {
  const { link } = modem;
  dropLink(modem);
  link?.channel.gone();
  endCall(modem);
  await link?.transport.close();
}

export function endCall(modem: Modem): void {
  const { call } = modem;
  modem.call = undefined;
  call?.end();
}

function dropLink(modem: Modem): void {
  if (modem.link !== undefined) modem.lastHeardMs = modem.link.channel.lastHeardMs;
  modem.link = undefined;
  modem.contextIsUp = false;
}

function onPortGone(modem: Modem, detail: string): void {
  dropLink(modem);
  endCall(modem);
  if (modem.resetting) return;
  enterStage(modem, 'off');
  modem.emit({ kind: 'lost', detail: `port: ${detail}` });
}

function onCallEnded(modem: Modem): void {
  const wasHungUp = modem.call === undefined;
  endCall(modem);
  if (modem.stage === 'online') enterStage(modem, 'attached');
  if (!wasHungUp) modem.emit({ kind: 'lost', detail: 'call: ended by the network or the other side' });
}

function onUnsolicited(modem: Modem, line: string, pdu: string | undefined): void {
  if (/^(?:RING|\+CRING:)/.test(line)) modem.emit({ kind: 'ring', detail: line });
  if (pdu !== undefined) onSms(modem, pdu);
  if (line === 'RDY' || line === 'APP RDY') onBoot(modem);
  if (/^\+CGEV: (?:NW|ME) (?:PDN )?(?:DEACT|DETACH)/.test(line) || modem.family.contextLost(line)) {
    if (modem.contextIsUp) modem.emit({ kind: 'lost', detail: 'context: deactivated by the network' });
    modem.contextIsUp = false;
  }
  if (/^\+CPIN: NOT /.test(line) && !modem.resetting) {
    enterStage(modem, 'fault');
    modem.emit({ kind: 'lost', detail: 'sim: removed' });
  }
  onRegistrationLine(modem, line);
}

function onSms(modem: Modem, pdu: string): void {
  const sms = decodeSms(pdu);
  if (sms !== undefined) modem.emit({ kind: 'sms', detail: `${sms.from}: ${sms.text}` });
}

/** The modem has started: as asked, or by itself, when everything must be set up again. */
function onBoot(modem: Modem): void {
  modem.onBoot?.();
  if (modem.resetting || modem.stage === 'off' || modem.stage === 'starting') return;
  modem.contextIsUp = false;
  modem.outOfStep = true;
  endCall(modem);
  enterStage(modem, 'off');
  modem.emit({ kind: 'lost', detail: 'modem: restarted by itself' });
}

function onRegistrationLine(modem: Modem, line: string): void {
  const report = parseRegistration(line, modem.family.cellNumbers);
  // Of the two packet domains only one has the modem: the other's line says nothing of a loss.
  if (report === undefined || report.domain !== modem.packetDomain) return;
  if (isRegistered(report)) {
    modem.sample = { ...modem.sample, cell: cellOf(report) ?? modem.sample.cell };
    return;
  }
  if (modem.stage !== 'attached' && modem.stage !== 'online') return;
  modem.emit({ kind: 'lost', detail: `registration: ${report.domain} ${report.status}` });
}

export function cellOf(report: { area: string | undefined; cell: string | undefined }): string | undefined {
  return report.area === undefined || report.cell === undefined ? undefined : `${report.area}-${report.cell}`;
}
