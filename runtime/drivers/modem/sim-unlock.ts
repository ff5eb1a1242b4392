import { type AtStep, cme } from './at-result.ts';
import { parseSimState, type SimState } from './at-values.ts';
import type { ModemResult } from './contract.ts';
import { ask, type Dialogue, done, failed, faultOf } from './dialogue.ts';
import { isPin } from './families/family.ts';
import { quick } from './families/standard.ts';
import { pause } from './modem-timings.ts';
import {
  isSameEntry,
  type PinEntry,
  type PinMemory,
  pinEntry,
  withEntry,
  withoutEntry,
} from './pin-memory.ts';

const enterPinMs = 10_000;

/**
 * Brings the SIM to READY. A PIN value that this SIM refused is never entered again, whoever asks and however often
 * the modem restarts (10.8); a PUK is never entered at all.
 */
export async function unlockSim(
  dialogue: Dialogue,
  sim: { readonly pin: string | undefined; readonly iccid: string | undefined; readonly memory: PinMemory },
): Promise<ModemResult<void>> {
  const state = await readSimState(dialogue);
  if (!state.ok) return state;
  const { pin, iccid, memory } = sim;
  if (state.value === 'pin') {
    if (pin === undefined) return failed('sim-pin-needed', 'the SIM asks for a PIN and the policy has none');
    if (!isPin(pin))
      return failed('sim-pin-wrong', 'the PIN is not four to eight digits; it was not entered');
    const triesLeft = await askTriesLeft(dialogue);
    if (!triesLeft.ok) return triesLeft;
    return enterOnce(dialogue, pin, pinEntry(memory, pin, iccid, triesLeft.value), memory);
  }
  if (pin !== undefined && state.value === 'ready')
    await settleTrial(memory, pinEntry(memory, pin, iccid, undefined));
  return ready(state.value);
}

async function enterOnce(
  dialogue: Dialogue,
  pin: string,
  entry: PinEntry,
  memory: PinMemory,
): Promise<ModemResult<void>> {
  const entries = await recall(memory);
  if (entries === undefined)
    return failed('sim-failure', 'the record of refused PINs is unreadable: none is entered');
  const earlier = entries.find((other) => isSameEntry(other, entry));
  if (earlier !== undefined && wasRefused(earlier, entry)) {
    if (earlier.state === 'trying')
      await remembered(memory, withEntry(entries, { ...earlier, state: 'rejected' }));
    return failed('sim-pin-wrong', 'the SIM refused this PIN before; it was not entered again');
  }
  if (!(await remembered(memory, withEntry(entries, entry)))) {
    return failed('sim-failure', 'the attempt could not be recorded, so the PIN was not entered');
  }
  const step: AtStep = { command: `AT+CPIN="${pin}"`, timeoutMs: enterPinMs };
  const reply = await dialogue.channel.send(step);
  if (reply.kind === 'ok' || reply.kind === 'connect') {
    await remembered(memory, withoutEntry(entries, entry));
    return ready(await readyState(dialogue));
  }
  if (reply.kind !== 'error') return { ok: false, fault: faultOf(reply, step, 'sim-failure') };
  const refused = reply.error.code === cme.wrongPassword || reply.error.code === cme.pukRequired;
  if (refused || !(await hasSameTriesLeft(dialogue, entry))) {
    await remembered(memory, withEntry(entries, { ...entry, state: 'rejected' }));
    return failed('sim-pin-wrong', `the SIM refused the PIN: \`${reply.error.text}\``);
  }
  await remembered(memory, withoutEntry(entries, entry));
  return failed('sim-failure', `the PIN was not taken and no try was lost: \`${reply.error.text}\``);
}

/** An attempt whose answer was never seen counts as refused, unless the SIM shows that it lost no try. */
function wasRefused(earlier: PinEntry, now: PinEntry): boolean {
  if (earlier.state === 'rejected') return true;
  return (
    earlier.triesBefore === undefined ||
    now.triesBefore === undefined ||
    now.triesBefore < earlier.triesBefore
  );
}

async function hasSameTriesLeft(dialogue: Dialogue, entry: PinEntry): Promise<boolean> {
  const left = await askTriesLeft(dialogue);
  return left.ok && left.value !== undefined && left.value === entry.triesBefore;
}

async function askTriesLeft({ channel, family }: Dialogue): Promise<ModemResult<number | undefined>> {
  const answer = await ask(channel, family.pinTriesLeft);
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value === undefined ? undefined : Number(answer.value) };
}

/** A SIM that is READY has taken the PIN whose answer we missed. */
async function settleTrial(memory: PinMemory, entry: PinEntry): Promise<void> {
  const entries = (await recall(memory)) ?? [];
  const trial = entries.find((other) => other.state === 'trying' && isSameEntry(other, entry));
  if (trial !== undefined) await remembered(memory, withoutEntry(entries, entry));
}

async function recall(memory: PinMemory): Promise<readonly PinEntry[] | undefined> {
  try {
    return await memory.load();
  } catch {
    return undefined;
  }
}

async function remembered(memory: PinMemory, entries: readonly PinEntry[]): Promise<boolean> {
  try {
    await memory.save(entries);
    return true;
  } catch {
    return false;
  }
}

function ready(state: SimState): ModemResult<void> {
  if (state === 'ready') return done;
  if (state === 'puk') return failed('sim-puk-locked', 'the SIM asks for its PUK, which is never entered');
  return failed('sim-failure', `the SIM is not ready (${state})`);
}

async function readyState(dialogue: Dialogue): Promise<SimState> {
  const state = await readSimState(dialogue);
  return state.ok ? state.value : 'other';
}

/** Asks for the SIM's state; a busy SIM is asked again. */
async function readSimState({ channel, timings }: Dialogue): Promise<ModemResult<SimState>> {
  const step = quick('AT+CPIN?');
  for (let poll = 0; poll < timings.simBusyPollsMax; poll += 1) {
    const reply = await channel.send(step);
    if (reply.kind === 'ok') {
      const state = reply.lines.map(parseSimState).find((value) => value !== undefined);
      if (state !== undefined) return { ok: true, value: state };
    } else if (reply.kind !== 'error' || reply.error.code !== cme.simBusy) {
      if (reply.kind === 'connect') continue;
      return { ok: false, fault: faultOf(reply, step, 'sim-failure') };
    }
    await pause(timings.simBusyPollMs);
  }
  return failed('sim-failure', 'the SIM stays busy');
}
