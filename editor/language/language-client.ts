import { type ReadonlySignal, signal } from '@preact/signals';
import type { LanguageService } from './language-service.ts';
import type { Method, Reply, Request } from './protocol.ts';

export type ServiceState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  /** `reason` is shown to the person, with a button to restart. */
  | { readonly kind: 'stopped'; readonly reason: string };

export interface LanguageClient {
  readonly state: ReadonlySignal<ServiceState>;
  /** The service's answer; undefined when it stopped or threw, which `state` then says. */
  call<M extends Method>(
    method: M,
    ...args: Parameters<LanguageService[M]>
  ): Promise<ReturnType<LanguageService[M]> | undefined>;
  restart(): void;
}

/** Requests that may wait for an answer at one time; more means that the worker hangs. */
const pendingMax = 128;
const answerWithinMs = 15_000;

type Pending = (value: unknown) => void;

/** Talks to the language service in its worker; never rejects. */
export function createLanguageClient(startWorker: () => Worker): LanguageClient {
  const state = signal<ServiceState>({ kind: 'starting' });
  const pending = new Map<number, Pending>();
  let nextId = 0;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let worker = connect();

  function connect(): Worker {
    const fresh = startWorker();
    fresh.onmessage = ({ data }: MessageEvent<Reply>) => receive(data);
    fresh.onerror = (event) => {
      event.preventDefault();
      stop(event.message || 'its worker could not be loaded');
    };
    return fresh;
  }

  function receive(reply: Reply): void {
    const settle = pending.get(reply.id);
    pending.delete(reply.id);
    watch();
    if (reply.ok && state.value.kind !== 'ready') state.value = { kind: 'ready' };
    settle?.(reply.ok ? reply.value : undefined);
    if (!reply.ok) stop(reply.message);
  }

  function watch(): void {
    clearTimeout(watchdog);
    if (pending.size > 0) watchdog = setTimeout(() => stop('it does not answer'), answerWithinMs);
  }

  function stop(reason: string): void {
    clearTimeout(watchdog);
    worker.terminate();
    state.value = { kind: 'stopped', reason };
    for (const settle of pending.values()) settle(undefined);
    pending.clear();
  }

  return {
    state,
    call<M extends Method>(method: M, ...args: Parameters<LanguageService[M]>) {
      type Result = ReturnType<LanguageService[M]> | undefined;
      if (state.value.kind === 'stopped') return Promise.resolve<Result>(undefined);
      if (pending.size >= pendingMax) stop(`more than ${pendingMax} requests wait for it`);
      return new Promise<Result>((resolve) => {
        const request: Request = { id: nextId++, method, args };
        pending.set(request.id, resolve as Pending);
        worker.postMessage(request);
        watch();
      });
    },
    restart() {
      stop('restarting');
      // First the worker, then the state: whoever waits for the state asks at once.
      worker = connect();
      state.value = { kind: 'starting' };
    },
  };
}
