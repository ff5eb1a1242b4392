import type { AtChannel } from './at-channel.ts';
import type { ModemResult } from './contract.ts';
import { ask, type Dialogue, done, failed, faultOf, runSteps } from './dialogue.ts';
import { quick } from './families/standard.ts';
import { type ModemTimings, pause } from './modem-timings.ts';

/** After the first OK, answers to earlier attempts may still come; they must not answer the next command. */
const settleMs = 60;
const settleRoundsMax = 20;

/**
 * Gets the modem to answer a bare AT. A modem that stays silent may still be in a call that a killed process left
 * open: after two attempts it is called back to command mode.
 */
export async function synchronise({ channel, family, timings }: Dialogue): Promise<ModemResult<void>> {
  let noise = false;
  for (let attempt = 1; attempt <= timings.syncAttemptsMax; attempt += 1) {
    const reply = await channel.send({ command: 'AT', timeoutMs: timings.syncMs });
    if (reply.kind === 'ok') {
      await untilQuiet(channel);
      return done;
    }
    if (reply.kind === 'gone') return { ok: false, fault: faultOf(reply, quick('AT'), 'modem-silent') };
    if (reply.kind === 'silent') noise ||= reply.noise;
    if (attempt !== 2) continue;
    if ((await escapeCall(channel, timings)) === 'ok')
      await runSteps(channel, family.closeCall, 'modem-silent');
  }
  return noise
    ? failed('modem-garbage', 'the modem sends bytes but never OK: check the baud rate')
    : failed('modem-silent', `no answer to ${timings.syncAttemptsMax} times AT`);
}

/**
 * Back from a call to command mode: `+++` with silence around it. What the call still receives meanwhile is dropped.
 * A call that the other side ends during the first silence needs no escape (`over`).
 */
export async function escapeCall(
  channel: AtChannel,
  timings: ModemTimings,
): Promise<'over' | 'ok' | 'silent' | 'gone'> {
  if (channel.inCall) {
    await Promise.race([pause(timings.guardMs), channel.callOver]);
    if (!channel.inCall) return 'over';
  } else {
    await pause(timings.guardMs);
  }
  channel.leaveCall();
  const reply = await channel.sendRaw('+++', timings.guardMs + timings.syncMs);
  return reply.kind === 'gone' ? 'gone' : reply.kind === 'silent' ? 'silent' : 'ok';
}

/** No echo, numeric errors, then the family's own settings. */
export function configure({ channel, family }: Dialogue): Promise<ModemResult<void>> {
  return runSteps(channel, [quick('ATE0'), quick('AT+CMEE=1'), ...family.init], 'modem-silent');
}

/** What the modem says of itself; an empty text where it says nothing. */
export async function identifyModem({ channel }: Dialogue) {
  const answers: Record<'manufacturer' | 'model' | 'revision' | 'imei', string> = {
    manufacturer: '',
    model: '',
    revision: '',
    imei: '',
  };
  const commands = [
    ['manufacturer', 'AT+CGMI'],
    ['model', 'AT+CGMM'],
    ['revision', 'AT+CGMR'],
    ['imei', 'AT+CGSN'],
  ] as const;
  for (const [what, command] of commands) {
    const answer = await ask(channel, { step: quick(command), read: what === 'imei' ? imeiIn : textIn });
    if (!answer.ok) return answer;
    answers[what] = answer.value ?? '';
  }
  return { ok: true as const, value: answers };
}

/** The IMSI, readable once the SIM is unlocked. */
export function identifySubscriber({ channel }: Dialogue): Promise<ModemResult<string | undefined>> {
  return ask(channel, { step: quick('AT+CIMI'), read: (line) => /(?:^|[\s"])(\d{6,15})"?$/.exec(line)?.[1] });
}

export function identifyCard({ channel, family }: Dialogue): Promise<ModemResult<string | undefined>> {
  return ask(channel, family.iccid);
}

async function untilQuiet(channel: AtChannel): Promise<void> {
  for (let round = 0; round < settleRoundsMax; round += 1) {
    await pause(settleMs);
    if (performance.now() - channel.lastHeardMs >= settleMs) return;
  }
}

function textIn(line: string): string | undefined {
  const text = line
    .replace(/^\+CGM[IMR]:/, '')
    .replaceAll('"', '')
    .trim();
  return text === '' ? undefined : text.slice(0, 80);
}

function imeiIn(line: string): string | undefined {
  return /(?:^|[\s":])(\d{14,16})"?$/.exec(line)?.[1];
}
