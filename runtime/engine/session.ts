import { hasInFlight } from './outbox.ts';
import { fullJitterMs } from './retry.ts';
import { interrupt, resume, sendFailuresMax } from './sending.ts';
import { earliest, log, type Turn } from './turn.ts';
import { redrawRuns, sessionReachedRuns, wantsSession as windowWantsSession } from './window.ts';

/** Waits between two failed connections: anything up to a limit that doubles in this range. */
const reconnect = { firstMs: 5000, ceilingMs: 10 * 60_000 };
/** A session that lasted this long was a good one; shorter ones count as failures, or a flapping link would cost. */
const stableAfterMs = 60_000;
/** A hub whose clock is not right follows its head-end soon after boot, but not all hubs at once. */
const bootFollowSpreadMs = 2 * 60_000;

export function startLink(turn: Turn): void {
  const follow = turn.plan.bundle.clock?.followEveryMs;
  const { link, generator } = turn.state;
  link.activeMonoMs = turn.at.monoMs;
  if (follow === undefined) return;
  const spread = { firstMs: Math.min(bootFollowSpreadMs, follow), ceilingMs: bootFollowSpreadMs };
  const delayMs = turn.at.quality === 'synced' ? follow : fullJitterMs(generator, 1, spread);
  link.followDueMonoMs = turn.at.monoMs + delayMs;
}

export function onSessionOpened(turn: Turn): void {
  const { link, counters } = turn.state;
  link.phase = 'open';
  link.openedMonoMs = turn.at.monoMs;
  link.sendFailures = 0;
  link.sendHoldMonoMs = turn.at.monoMs;
  link.activeMonoMs = turn.at.monoMs;
  link.mustProve = false;
  counters.sessions++;
  followed(turn);
  log(turn, 'transactions', 'session-opened');
  resume(turn);
  sessionReachedRuns(turn);
}

export function onSessionFailed(turn: Turn, reason: string) {
  turn.state.counters.sessionFailures++;
  log(turn, 'transactions', 'session-failed', { reason });
  backOff(turn);
}

export function onSessionClosed(turn: Turn, reason: string) {
  const { link } = turn.state;
  const { phase } = link;
  // While a connection is being opened only its own answer counts: this is the end of an earlier session.
  if (phase === 'opening' || phase === 'closed') return;
  log(turn, 'transactions', 'session-closed', { reason });
  if (phase === 'closing' || turn.at.monoMs - link.openedMonoMs >= stableAfterMs) link.failures = 0;
  if (phase === 'open') backOff(turn);
  link.phase = 'closed';
  interrupt(turn);
}

/** Opens or closes the connection as the policy and the waiting work want it. */
export function decide(turn: Turn) {
  const { link, modem, outbox } = turn.state;
  if (link.phase === 'open' && link.sendFailures >= sendFailuresMax) return disconnect(turn, 'send-failed');
  if (link.phase === 'open' && link.mustProve && !hasInFlight(outbox))
    return disconnect(turn, 'policy-change');
  if (link.phase === 'open' && isIdleEnough(turn)) return disconnect(turn, 'idle');
  if (link.phase !== 'closed' || modem.busy) return;
  const why = reason(turn);
  if (why === undefined) return;
  link.phase = 'opening';
  turn.effects.push({ kind: 'connect', why });
}

export function disconnect(turn: Turn, why: string): void {
  turn.state.link.phase = 'closing';
  turn.effects.push({ kind: 'disconnect', why });
}

/** When `decide` may come to another decision by the passing of time alone. */
export function nextDecision(turn: Turn): number | undefined {
  const { link, modem } = turn.state;
  const { monoMs } = turn.at;
  switch (link.phase) {
    case 'opening':
    case 'closing':
      return undefined;
    case 'open': {
      const held = link.sendHoldMonoMs > monoMs ? link.sendHoldMonoMs : undefined;
      const resumed = link.comeBackMonoMs > monoMs ? link.comeBackMonoMs : undefined;
      return earliest(earliest(held, resumed), lingerEnd(turn));
    }
    case 'closed': {
      if (modem.busy) return undefined;
      const retry = wanted(turn) !== undefined && link.retryMonoMs > monoMs ? link.retryMonoMs : undefined;
      const resumed = link.comeBackMonoMs > monoMs ? link.comeBackMonoMs : undefined;
      const follow =
        isOnDemand(turn) && (link.followDueMonoMs ?? 0) > monoMs ? link.followDueMonoMs : undefined;
      return earliest(earliest(retry, resumed), follow);
    }
  }
}

function reason(turn: Turn): string | undefined {
  const why = turn.at.monoMs >= turn.state.link.retryMonoMs ? wanted(turn) : undefined;
  return why ?? (isOnDemand(turn) && windowWantsSession(turn) ? 'window' : undefined);
}

/** What the connection is needed for, apart from windows, which have their own times to try. */
function wanted(turn: Turn): string | undefined {
  const { link, outbox } = turn.state;
  if (!isOnDemand(turn)) return 'permanent';
  if (link.mustProve) return 'policy';
  const urgent = outbox.lanes.some(
    (lane) => lane.counts.ready > 0 && turn.plan.classes[lane.classIndex]?.send.kind === 'at-once',
  );
  if (urgent) return 'messages';
  if (link.followDueMonoMs !== undefined && turn.at.monoMs >= link.followDueMonoMs) return 'clock';
  return undefined;
}

function isIdleEnough(turn: Turn): boolean {
  const end = lingerEnd(turn);
  return end !== undefined && turn.at.monoMs >= end;
}

/** End of an on-demand connection's linger; undefined while it has something to do. */
function lingerEnd(turn: Turn): number | undefined {
  const connect = turn.plan.bundle.modem?.connect;
  const { link, outbox, commands } = turn.state;
  if (connect?.kind !== 'on-demand' || commands.pending.length > 0) return undefined;
  if (hasInFlight(outbox) || wanted(turn) !== undefined || windowWantsSession(turn)) return undefined;
  return link.activeMonoMs + connect.lingerMs;
}

/** A policy without a modem block connects permanently: a hub that cannot be reached cannot be governed. */
function isOnDemand(turn: Turn): boolean {
  return turn.plan.bundle.modem?.connect.kind === 'on-demand';
}

function followed(turn: Turn): void {
  const follow = turn.plan.bundle.clock?.followEveryMs;
  turn.state.link.followDueMonoMs = follow === undefined ? undefined : turn.at.monoMs + follow;
}

function backOff(turn: Turn): void {
  const { link, generator } = turn.state;
  link.phase = 'closed';
  link.failures++;
  link.retryMonoMs = turn.at.monoMs + fullJitterMs(generator, link.failures, reconnect);
  redrawRuns(turn);
}
