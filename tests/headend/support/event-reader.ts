/** A server-sent event, parsed. */
export interface ReceivedEvent {
  readonly id: number;
  readonly kind: string;
  readonly data: Record<string, unknown>;
}

export interface EventReader {
  readonly events: readonly ReceivedEvent[];
  readonly close: () => void;
}

/** Follows /v1/events; resolves once the stream is open. */
export async function readEvents(url: string, lastEventId?: number): Promise<EventReader> {
  const abort = new AbortController();
  const answer = await fetch(`${url}/v1/events`, {
    signal: abort.signal,
    headers: lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) },
  });
  const events: ReceivedEvent[] = [];
  void consume(answer, events).catch(() => undefined);
  return { events, close: () => abort.abort() };
}

async function consume(answer: Response, events: ReceivedEvent[]): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of answer.body ?? []) {
    const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1];
      const data = field('data');
      if (data === undefined) continue;
      events.push({
        id: Number(field('id')),
        kind: field('event') ?? '',
        data: JSON.parse(data) as Record<string, unknown>,
      });
    }
  }
}
