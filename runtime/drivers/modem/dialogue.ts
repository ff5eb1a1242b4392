import type { AtChannel, AtReply } from './at-channel.ts';
import { type AtStep, cme } from './at-result.ts';
import type { ModemFault, ModemResult } from './contract.ts';
import type { AtQuery, ModemFamily } from './families/family.ts';
import type { ModemTimings } from './modem-timings.ts';

/** What every part of the modem's initialisation needs. */
export interface Dialogue {
  readonly channel: AtChannel;
  readonly family: ModemFamily;
  readonly timings: ModemTimings;
}

export function failed<R extends ModemFault['reason']>(
  reason: R,
  detail: string,
): { ok: false; fault: Extract<ModemFault, { reason: R }> } {
  return { ok: false, fault: { reason, detail } as Extract<ModemFault, { reason: R }> };
}

export const done: ModemResult<void> = { ok: true, value: undefined };

/** Runs steps in order up to the first that fails; `reason` is what such a failure means here. */
export async function runSteps(
  channel: AtChannel,
  steps: readonly AtStep[],
  reason: ModemFault['reason'],
): Promise<ModemResult<void>> {
  for (const step of steps) {
    const reply = await channel.send(step);
    if (reply.kind === 'ok' || reply.kind === 'connect') continue;
    if (reply.kind === 'error' && step.optional) continue;
    return { ok: false, fault: faultOf(reply, step, reason) };
  }
  return done;
}

/** What a reply other than success means. The command's name is told, never its values: one of them is the PIN. */
export function faultOf(
  reply: Extract<AtReply, { kind: 'error' | 'silent' | 'gone' }>,
  step: AtStep,
  reason: ModemFault['reason'],
): ModemFault {
  const name = /^AT[+^*#]?[A-Z]*/.exec(step.command)?.[0] ?? 'AT';
  if (reply.kind === 'gone')
    return { reason: 'port-unavailable', detail: `the port vanished during \`${name}\`` };
  if (reply.kind === 'silent') return { reason: 'modem-silent', detail: `no answer to \`${name}\`` };
  return {
    reason: simReasonOf(reply.error.code) ?? reason,
    detail: `\`${name}\` answered \`${reply.error.text}\``,
  };
}

/** The answer to a query, or undefined when the modem does not know it. */
export async function ask(channel: AtChannel, query: AtQuery): Promise<ModemResult<string | undefined>> {
  const reply = await channel.send(query.step);
  if (reply.kind === 'error') return { ok: true, value: undefined };
  if (reply.kind !== 'ok' && reply.kind !== 'connect') {
    return { ok: false, fault: faultOf(reply, query.step, 'modem-silent') };
  }
  return { ok: true, value: reply.lines.map(query.read).find((value) => value !== undefined) };
}

function simReasonOf(code: number | undefined): ModemFault['reason'] | undefined {
  if (code === cme.simMissing) return 'sim-missing';
  if (code === cme.pinRequired) return 'sim-pin-needed';
  if (code === cme.pukRequired) return 'sim-puk-locked';
  return code === cme.simFailure || code === cme.simBusy || code === cme.simWrong ? 'sim-failure' : undefined;
}
