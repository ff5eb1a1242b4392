/** What the commands need of the head-end's HTTP API. */
export interface HeadEndClient {
  readings(
    hubId: string,
    device: string,
    register: string,
    fromUtcMs: number,
    toUtcMs: number,
  ): Promise<readonly StoredReading[]>;
  policyStates(hubId: string): Promise<readonly PolicyStateRow[]>;
  pushPolicy(hubId: string, container: Uint8Array): Promise<void>;
  putRoot(container: Uint8Array): Promise<void>;
  stats(): Promise<{
    readonly duplicates: number;
    readonly reports: number;
    readonly envelopes: number;
    readonly refused: number;
  }>;
  /** Events from now on, until the signal aborts; reconnects when the head-end restarts. */
  events(signal: AbortSignal, onEvent: (type: string, data: Record<string, unknown>) => void): Promise<void>;
}

export interface StoredReading {
  readonly startUtcMs: number;
  readonly intervalMs: number;
  readonly value: number | null;
}

export interface PolicyStateRow {
  readonly hash: string;
  readonly version: number;
  readonly state: string;
  readonly reason?: string;
}

const reconnectMs = 1_000;

export function createHeadEndClient(baseUrl: string): HeadEndClient {
  const get = async (path: string) => {
    const answer = await fetch(`${baseUrl}${path}`);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const put = async (path: string, body: Uint8Array) => {
    const answer = await fetch(`${baseUrl}${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from(body),
    });
    if (!answer.ok) throw new Error(`PUT ${path}: ${answer.status} ${await answer.text()}`);
  };
  return {
    async readings(hubId, device, register, fromUtcMs, toUtcMs) {
      const query = new URLSearchParams({ device, register, from: String(fromUtcMs), to: String(toUtcMs) });
      return ((await get(`/v1/hubs/${hubId}/readings?${query}`)) as { readings: StoredReading[] }).readings;
    },
    policyStates: async (hubId) =>
      ((await get(`/v1/hubs/${hubId}/policy`)) as { states: PolicyStateRow[] }).states,
    pushPolicy: (hubId, container) => put(`/v1/hubs/${hubId}/policy`, container),
    putRoot: (container) => put('/v1/root', container),
    stats: async () => (await get('/v1/stats')) as Awaited<ReturnType<HeadEndClient['stats']>>,
    async events(signal, onEvent) {
      while (!signal.aborted) {
        try {
          await readEvents(`${baseUrl}/v1/events`, signal, onEvent);
        } catch {
          // The head-end restarts, or we stop: the loop decides.
        }
        if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, reconnectMs));
      }
    },
  };
}

async function readEvents(
  url: string,
  signal: AbortSignal,
  onEvent: (type: string, data: Record<string, unknown>) => void,
): Promise<void> {
  const answer = await fetch(url, { signal, headers: { accept: 'text/event-stream' } });
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body ?? []) {
    const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const fields = new Map(
        part
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
      const data = fields.get('data');
      if (data !== undefined)
        onEvent(fields.get('event') ?? 'message', JSON.parse(data) as Record<string, unknown>);
    }
  }
}
