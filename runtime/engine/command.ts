import type { CommandEvent } from '../../schemas/generated/engine-step.ts';
import type { CommandResult } from '../../schemas/generated/message.ts';
import { addItem } from './items.ts';
import { mayRead } from './plan.ts';
import { earliest, log, type Turn } from './turn.ts';

/** What became of a command: the same answer for every repeat of it. */
export type CommandOutcome = Pick<CommandResult, 'counter' | 'outcome' | 'reason' | 'result'>;

/** Outcomes remembered per recipient, for repeats. */
const outcomesMax = 8;
/** Commands that wait for a device. */
const pendingMax = 16;
/** A device that says nothing at all. */
const commandLimitMs = 30 * 60_000;

/** Executes a command once: its counter rises, and a repeat is answered with the stored outcome (10.3 e). */
export function onCommand(turn: Turn, { slot, counter, command }: CommandEvent) {
  const { commands, link } = turn.state;
  link.activeMonoMs = turn.at.monoMs;
  const seen = commands.slots[slot];
  if (seen !== undefined && counter <= seen.counter) return repeat(turn, slot, counter);
  commands.slots[slot] = { counter, outcomes: seen?.outcomes ?? [] };
  turn.changed.add('commands');
  log(turn, 'transactions', 'command', { slot, counter, command: command.kind });
  switch (command.kind) {
    case 'diagnostic':
      if (slot !== 0) return refuse(turn, slot, counter, 'not-granted');
      return finish(turn, slot, { counter, outcome: 'done', result: diagnosis(turn) });
    case 'read': {
      if (!mayRead(turn.plan, slot, command.device)) return refuse(turn, slot, counter, 'not-granted');
      if (commands.pending.length >= pendingMax) return refuse(turn, slot, counter, 'busy');
      const asked = commands.pending.some(({ device }) => device === command.device);
      commands.pending.push({ slot, counter, device: command.device, sinceMonoMs: turn.at.monoMs });
      if (!asked) turn.effects.push({ kind: 'han-snapshot', device: command.device });
      return;
    }
  }
}

export function onCommandSnapshot(
  turn: Turn,
  device: string,
  registers: readonly { register: string; value: number }[],
): void {
  answer(turn, device, {
    outcome: 'done',
    result: { device, registers: registers.map((value) => ({ ...value })) },
  });
}

export function onCommandFailed(turn: Turn, device: string, reason: string): void {
  answer(turn, device, { outcome: 'failed', reason });
}

/** A command that a restart cut short did not happen; its sender decides whether to ask again. */
export function failInterrupted(turn: Turn): void {
  for (const { slot, counter } of turn.state.commands.pending.splice(0)) {
    finish(turn, slot, { counter, outcome: 'failed', reason: 'interrupted' });
  }
}

export function runCommands(turn: Turn): void {
  for (const { device, sinceMonoMs } of [...turn.state.commands.pending]) {
    if (turn.at.monoMs >= sinceMonoMs + commandLimitMs) onCommandFailed(turn, device, 'no-answer');
  }
}

export function nextCommandLimit(turn: Turn): number | undefined {
  let next: number | undefined;
  for (const { sinceMonoMs } of turn.state.commands.pending)
    next = earliest(next, sinceMonoMs + commandLimitMs);
  return next;
}

function answer(turn: Turn, device: string, outcome: Omit<CommandOutcome, 'counter'>): void {
  const { commands } = turn.state;
  const answered = commands.pending.filter((command) => command.device === device);
  commands.pending = commands.pending.filter((command) => command.device !== device);
  for (const { slot, counter } of answered) finish(turn, slot, { counter, ...outcome });
}

function refuse(turn: Turn, slot: number, counter: number, reason: string): void {
  log(turn, 'transactions', 'command-refused', { slot, counter, reason });
  finish(turn, slot, { counter, outcome: 'refused', reason });
}

function finish(turn: Turn, slot: number, outcome: CommandOutcome): void {
  const known = turn.state.commands.slots[slot];
  if (known === undefined) return;
  known.outcomes = [...known.outcomes, outcome].slice(-outcomesMax);
  turn.changed.add('commands');
  addItem(turn, { kind: 'command-result', ...outcome }, { slot });
}

/** No second effect: the stored outcome again, or silence while the first one is still on its way. */
function repeat(turn: Turn, slot: number, counter: number): void {
  const outcome = turn.state.commands.slots[slot]?.outcomes.find((known) => known.counter === counter);
  log(turn, 'transactions', 'command-repeated', { slot, counter });
  if (outcome !== undefined) addItem(turn, { kind: 'command-result', ...outcome }, { slot });
}

/** Counters and facts for diagnosis (10.3 p); nothing of it belongs to a supplier. */
function diagnosis(turn: Turn): Record<string, number | string | boolean> {
  const { counters, outbox, alerts, bootId } = turn.state;
  const firing = Object.values(alerts).filter(({ phase }) => phase === 'firing' || phase === 'clearing');
  return {
    bootId,
    upMs: turn.at.monoMs,
    clock: turn.at.quality,
    waiting: outbox.entries.size,
    alertsFiring: firing.length,
    alertsSuppressed: Object.values(alerts).reduce((sum, { suppressed }) => sum + suppressed, 0),
    ...counters,
  };
}
