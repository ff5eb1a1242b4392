import type { HanEvent, HanFault, HanResult, HanSettings } from './contract.ts';
import { type HerdsmanChild, startChild } from './herdsman-child.ts';
import { failed, type HanCallName, type HanCalls } from './messages.ts';

/** Keeps one network open: replaces the child process when it or the coordinator is lost. */
export interface Supervisor {
  /** Opens the network; after a fault nothing runs. */
  open(settings: HanSettings): Promise<HanResult<{ readonly resumed: boolean }>>;
  ask<Name extends HanCallName>(
    name: Name,
    ...args: HanCalls[Name]['args']
  ): Promise<HanResult<HanCalls[Name]['value']>>;
  close(): Promise<void>;
}

/** Bounds of each call, real time: forming takes seconds, a sleepy meter may answer late and in many parts. */
const withinMs: Readonly<Record<HanCallName, number>> = {
  start: 45_000,
  permitJoin: 10_000,
  readProfile: 120_000,
  readRegisters: 40_000,
  poll: 20_000,
  devices: 2_000,
  heartbeat: 7_000,
  stop: 4_000,
};
const backOffMsMin = 250;
const backOffMsMax = 30_000;

export function createSupervisor(heartbeatMs: number, emit: (event: HanEvent) => void): Supervisor {
  let settings: HanSettings | undefined;
  let child: HerdsmanChild | undefined;
  let up = false;
  let backOffMs = backOffMsMin;
  let timer: NodeJS.Timeout | undefined;

  const openChild = async (wanted: HanSettings): Promise<HanResult<{ readonly resumed: boolean }>> => {
    const opened = startChild({
      onEvent: emit,
      onLost: (fault) => {
        if (child === opened && up) void lose(fault);
      },
    });
    child = opened;
    const started = await opened.call('start', withinMs.start, wanted);
    if (!started.ok || child !== opened) {
      await opened.end();
      if (child === opened) child = undefined;
      return started.ok ? failed('coordinator-unavailable', 'the driver was stopped') : started;
    }
    up = true;
    backOffMs = backOffMsMin;
    beatLater();
    return started;
  };
  const lose = async (fault: HanFault) => {
    const lost = child;
    up = false;
    child = undefined;
    clearTimeout(timer);
    emit({ kind: 'lost', fault });
    await lost?.end();
    retryLater();
  };
  const retryLater = () => {
    if (!settings) return;
    timer = setTimeout(async () => {
      const opened = settings && (await openChild(settings));
      if (opened?.ok) emit({ kind: 'recovered' });
      else retryLater();
    }, backOffMs);
    backOffMs = Math.min(backOffMs * 2, backOffMsMax);
  };
  const beatLater = () => {
    timer = setTimeout(async () => {
      const asked = child;
      const answer = await asked?.call('heartbeat', withinMs.heartbeat);
      if (!up || asked !== child) return;
      if (answer?.ok === false) void lose({ ...answer.fault, reason: 'coordinator-silent' });
      else beatLater();
    }, heartbeatMs);
  };
  return {
    async open(wanted) {
      settings = wanted;
      const opened = await openChild(wanted);
      if (!opened.ok) settings = undefined;
      return opened;
    },
    ask: async (name, ...args) =>
      child && up
        ? child.call(name, withinMs[name], ...args)
        : failed('coordinator-unavailable', 'the home network is down'),
    async close() {
      settings = undefined;
      up = false;
      clearTimeout(timer);
      const last = child;
      child = undefined;
      await last?.call('stop', withinMs.stop);
      await last?.end();
    },
  };
}
