import { type ReadonlySignal, signal } from '@preact/signals';

export type Connection = 'connecting' | 'live' | 'lost';

const reconnectMs = 3_000;

/** A change at the head-end, as `GET /v1/events` tells it. */
export interface LiveEvent {
  readonly kind: string;
  readonly hubId?: string;
  readonly atUtcMs: number;
}

export interface HeadEndEvents {
  readonly connection: ReadonlySignal<Connection>;
  listen(listener: (event: LiveEvent) => void): void;
}

/** Kinds that change something on the pages; the head-end has others. */
const kinds = [
  'hub-registered',
  'hub-connected',
  'hub-disconnected',
  'session',
  'reading',
  'report',
  'policy-state',
  'root-changed',
] as const;

/** Follows the head-end's events; the browser reconnects by itself and resumes after the last one seen. */
export function createHeadEndEvents(url: string): HeadEndEvents {
  const connection = signal<Connection>('connecting');
  const listeners: ((event: LiveEvent) => void)[] = [];
  let source: EventSource;

  function connect(): void {
    source = new EventSource(url);
    source.onopen = () => {
      connection.value = 'live';
    };
    source.onerror = () => {
      connection.value = 'lost';
      // Closed means that the browser has given up, as it does after an answer other than 200.
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, reconnectMs);
    };
    for (const kind of kinds) {
      source.addEventListener(kind, ({ data }: MessageEvent<string>) => {
        const event: LiveEvent = { ...(JSON.parse(data) as Omit<LiveEvent, 'kind'>), kind };
        for (const listener of listeners) listener(event);
      });
    }
  }

  connect();
  return { connection, listen: (listener) => void listeners.push(listener) };
}
