import type { ModemIdentity, ModemResult, ModemSettings } from './contract.ts';
import { type Dialogue, done, failed, runSteps } from './dialogue.ts';
import { isAccessPointName } from './families/family.ts';
import { cellOf, closeLink, dialogueOf, endCall, enterStage, type Modem, openLink } from './modem.ts';
import { pause } from './modem-timings.ts';
import { attach, register } from './registration.ts';
import { unlockSim } from './sim-unlock.ts';
import {
  configure,
  escapeCall,
  identifyCard,
  identifyModem,
  identifySubscriber,
  synchronise,
} from './start-up.ts';

const reopenPollMs = 500;

/** Port, AT, identity, SIM, registration, attach, context: all in order, from wherever the modem is. */
export async function bringUp(modem: Modem, settings: ModemSettings): Promise<ModemResult<ModemIdentity>> {
  modem.settings = settings;
  enterStage(modem, 'starting');
  const result = await bringUpSteps(modem, settings);
  if (result.ok) {
    modem.identity = result.value;
    enterStage(modem, 'attached');
  } else {
    enterStage(modem, modem.link === undefined ? 'off' : 'fault');
  }
  return result;
}

async function bringUpSteps(modem: Modem, settings: ModemSettings): Promise<ModemResult<ModemIdentity>> {
  const link = await openLink(modem);
  if (!link.ok) return link;
  const dialogue = dialogueOf(modem, link.value);
  const inStep = await getInStep(modem, dialogue);
  if (!inStep.ok) return inStep;
  const configured = await configure(dialogue);
  if (!configured.ok) return configured;
  const device = await identifyModem(dialogue);
  if (!device.ok) return device;

  enterStage(modem, 'sim');
  const iccid = await identifyCard(dialogue);
  if (!iccid.ok) return iccid;
  const unlocked = await unlockSim(dialogue, {
    pin: settings.pin,
    iccid: iccid.value,
    memory: modem.pinMemory,
  });
  if (!unlocked.ok) return unlocked;
  const imsi = await identifySubscriber(dialogue);
  if (!imsi.ok) return imsi;

  enterStage(modem, 'registering');
  const registered = await register(dialogue, settings.use);
  if (!registered.ok) return registered;
  modem.packetDomain = registered.value.domain;
  modem.sample = { ...modem.sample, cell: cellOf(registered.value) };
  const attached = await attach(dialogue);
  if (!attached.ok) return attached;
  const context = await raiseContext(modem, dialogue);
  if (!context.ok) return context;
  return { ok: true, value: { ...device.value, imsi: imsi.value, iccid: iccid.value } };
}

/** Answers to commands again, after a silence, a freshly opened port or a call left open. */
export async function getInStep(modem: Modem, dialogue: Dialogue): Promise<ModemResult<void>> {
  if (!modem.outOfStep) return done;
  const inStep = await synchronise(dialogue);
  modem.outOfStep = !inStep.ok;
  return inStep;
}

export async function raiseContext(modem: Modem, dialogue: Dialogue): Promise<ModemResult<void>> {
  const apn = modem.settings?.apn;
  if (apn !== undefined && !isAccessPointName(apn)) {
    return failed('context-failed', `\`${apn}\` is no access point name`);
  }
  const raised = await runSteps(dialogue.channel, modem.family.contextUp(apn), 'context-failed');
  modem.contextIsUp = raised.ok;
  return raised;
}

/** Ends the call and comes back to command mode. An ending that the other side begins needs no escape. */
export async function closeCall(modem: Modem): Promise<void> {
  const { link } = modem;
  if (link === undefined || !link.channel.inCall) return endCall(modem);
  endCall(modem);
  const escaped = await escapeCall(link.channel, modem.timings);
  if (modem.link !== link) return;
  if (escaped === 'ok') await runSteps(link.channel, modem.family.closeCall, 'modem-silent');
  if (modem.stage === 'online') enterStage(modem, 'attached');
}

/**
 * Resets the modem (CFUN=1,1) and waits until it answers again. The SIM loses its power with it. A modem on USB
 * takes its port away meanwhile.
 */
export async function reset(modem: Modem): Promise<ModemResult<void>> {
  const link = await openLink(modem);
  if (!link.ok) return link;
  const dialogue = dialogueOf(modem, link.value);
  // A modem that answers nothing is reset blindly, without waiting: some hear more than they say.
  const inStep = await getInStep(modem, dialogue);
  const step = inStep.ok ? modem.family.reset : { ...modem.family.reset, timeoutMs: modem.timings.syncMs };
  modem.resetting = true;
  modem.contextIsUp = false;
  modem.outOfStep = true;
  const booted = new Promise<void>((resolve) => {
    modem.onBoot = resolve;
  });
  await dialogue.channel.send(step);
  await Promise.race([booted, pause(modem.timings.bootNoticeMs)]);
  const awake = await awaken(modem);
  modem.onBoot = undefined;
  modem.resetting = false;
  return awake;
}

async function awaken(modem: Modem): Promise<ModemResult<void>> {
  const deadlineMs = performance.now() + modem.timings.readyMaxMs;
  for (;;) {
    const link = await openLink(modem);
    const answer = link.ok ? await getInStep(modem, dialogueOf(modem, link.value)) : link;
    if (answer.ok || performance.now() >= deadlineMs) return answer;
    // A port that gives nothing may be a stale one: a fresh one is tried.
    await closeLink(modem);
    await pause(reopenPollMs);
  }
}
