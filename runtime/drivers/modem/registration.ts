import { parseAttached, parseOperator, parseRegistration, type RegistrationReport } from './at-values.ts';
import type { ModemResult, ModemSettings } from './contract.ts';
import { ask, type Dialogue, done, failed, faultOf, runSteps } from './dialogue.ts';
import { quick } from './families/standard.ts';
import { pause } from './modem-timings.ts';

/** A denial may be of one cell only: it counts when it is said this often in a row. */
const denialsMax = 3;
const attachMs = 75_000;

/** Packet domains, the newer one first: the modem knows one or both. */
const domains = ['CEREG', 'CGREG'] as const;

/** Waits, for a bounded time, until a packet network has taken the modem in. */
export async function register(
  dialogue: Dialogue,
  use: ModemSettings['use'],
): Promise<ModemResult<RegistrationReport>> {
  const { channel, family, timings } = dialogue;
  const selected = await runSteps(channel, family.selectTechnologies(use), 'not-registered');
  if (!selected.ok) return selected;
  const deadlineMs = performance.now() + timings.registrationMaxMs;
  let denials = 0;
  for (;;) {
    const reports = await readRegistration(dialogue);
    if (!reports.ok) return reports;
    const registered = reports.value.find(isRegistered);
    if (registered !== undefined) return { ok: true, value: registered };
    denials = reports.value.some((report) => report.status === 'denied') ? denials + 1 : 0;
    if (denials === denialsMax) return failed('registration-denied', await networkOf(dialogue));
    if (performance.now() >= deadlineMs) {
      const statuses = reports.value.map((report) => `${report.domain} ${report.status}`).join(', ');
      return failed('not-registered', `${await networkOf(dialogue)} (${statuses || 'no status'})`);
    }
    await pause(timings.registrationPollMs);
  }
}

/** Which network it was about, for the fault's reader. */
async function networkOf({ channel }: Dialogue): Promise<string> {
  const name = await ask(channel, { step: quick('AT+COPS?'), read: (line) => parseOperator(line)?.name });
  return name.ok && name.value !== undefined ? `network ${name.value}` : 'no network in use';
}

export function isRegistered(report: RegistrationReport): boolean {
  return report.status === 'home' || report.status === 'roaming';
}

/** What both packet domains say now. */
export async function readRegistration({
  channel,
  family,
}: Dialogue): Promise<ModemResult<readonly RegistrationReport[]>> {
  const reports: RegistrationReport[] = [];
  for (const domain of domains) {
    const step = quick(`AT+${domain}?`);
    const reply = await channel.send(step);
    if (reply.kind === 'silent' || reply.kind === 'gone') {
      return { ok: false, fault: faultOf(reply, step, 'not-registered') };
    }
    for (const line of reply.lines) {
      const report = parseRegistration(line, family.cellNumbers);
      if (report?.form === 'read') reports.push(report);
    }
  }
  return { ok: true, value: reports };
}

/** Attaches to the packet service when the modem has not done so by itself. */
export async function attach({ channel }: Dialogue): Promise<ModemResult<void>> {
  const question = quick('AT+CGATT?');
  const reply = await channel.send(question);
  if (reply.kind === 'silent' || reply.kind === 'gone') {
    return { ok: false, fault: faultOf(reply, question, 'attach-failed') };
  }
  if (reply.lines.some((line) => parseAttached(line) === true)) return done;
  return runSteps(channel, [{ command: 'AT+CGATT=1', timeoutMs: attachMs }], 'attach-failed');
}
