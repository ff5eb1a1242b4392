import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { HanEvent, HanFault, HanResult } from './contract.ts';
import { failed, type HanCallName, type HanCalls, type HanChildMessage } from './messages.ts';

export interface ChildListener {
  onEvent(event: HanEvent): void;
  /** Called once, when the child or its line to the coordinator is gone. */
  onLost(fault: HanFault): void;
}

/** A running child process. Calls never reject; after it is gone they fail at once. */
export interface HerdsmanChild {
  call<Name extends HanCallName>(
    name: Name,
    withinMs: number,
    ...args: HanCalls[Name]['args']
  ): Promise<HanResult<HanCalls[Name]['value']>>;
  /** Ends the process, at once, and waits for it. */
  end(): Promise<void>;
}

/** Calls in flight; more means somebody does not wait for answers. */
const pendingCallsMax = 64;

export function startChild(listener: ChildListener): HerdsmanChild {
  const program = fileURLToPath(new URL('./herdsman-process.ts', import.meta.url));
  const child: ChildProcess = fork(program, [], {
    execArgv: [],
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const pending = new Map<number, (result: HanResult<unknown>) => void>();
  let lastId = 0;
  let gone = false;

  const lose = (fault: HanFault) => {
    for (const resolve of pending.values()) resolve({ ok: false, fault });
    pending.clear();
    if (gone) return;
    gone = true;
    listener.onLost(fault);
  };
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      lose({ reason: 'driver-died', detail: `the home-network process ended (${signal ?? code})` });
      resolve();
    });
    child.once('error', (error) => {
      lose({ reason: 'driver-died', detail: error.message });
      resolve();
    });
  });
  child.on('message', (message: HanChildMessage) => {
    switch (message.kind) {
      case 'answer':
        pending.get(message.id)?.(message.result);
        pending.delete(message.id);
        break;
      case 'event':
        if (!gone) listener.onEvent(message.event);
        break;
      case 'disconnected':
        lose({ reason: 'coordinator-unavailable', detail: 'the line to the coordinator is gone' });
        break;
    }
  });
  return {
    call(name, withinMs, ...args) {
      if (gone && name !== 'stop')
        return Promise.resolve(failed('coordinator-unavailable', 'the home network is down'));
      if (pending.size >= pendingCallsMax)
        return Promise.resolve(failed('coordinator-unavailable', 'too many calls at once'));
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const settle = (result: HanResult<unknown>) => {
          clearTimeout(timer);
          pending.delete(id);
          resolve(result as HanResult<never>);
        };
        const timer = setTimeout(
          () => settle(failed('coordinator-silent', `no answer to ${name} in ${withinMs} ms`)),
          withinMs,
        );
        pending.set(id, settle);
        child.send({ id, call: name, args }, (error) => {
          if (error) settle(failed('driver-died', error.message));
        });
      });
    },
    end() {
      gone = true;
      child.kill('SIGKILL');
      return ended;
    },
  };
}
