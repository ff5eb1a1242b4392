import { expect, it } from 'vitest';
import { createLanguageClient } from '../../editor/language/language-client.ts';
import type { Reply, Request } from '../../editor/language/protocol.ts';

/** What a browser's worker is to the client: a port that answers as the test says. */
class Port {
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  readonly requests: Request[] = [];
  terminated = false;

  postMessage(request: Request): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(value: unknown): void {
    const { id } = this.requests.at(-1) ?? { id: -1 };
    this.onmessage?.({ data: { id, ok: true, value } });
  }
}

function clientWithPorts() {
  const ports: Port[] = [];
  const client = createLanguageClient(() => {
    const port = new Port();
    ports.push(port);
    return port as unknown as Worker;
  });
  return { client, ports };
}

it('gives each request its own answer, whatever their order', async () => {
  const { client, ports } = clientWithPorts();
  const first = client.call('formatting', 'a');
  const second = client.call('formatting', 'b');
  const [one, two] = ports[0]?.requests ?? [];
  ports[0]?.onmessage?.({ data: { id: two?.id ?? 0, ok: true, value: ['second'] } });
  ports[0]?.onmessage?.({ data: { id: one?.id ?? 0, ok: true, value: ['first'] } });
  expect([await first, await second]).toEqual([['first'], ['second']]);
  expect(client.state.value).toEqual({ kind: 'ready' });
});

it('says aloud that the service threw, and lets nobody wait', async () => {
  const { client, ports } = clientWithPorts();
  const broken = client.call('hover', 'a', { line: 0, character: 0 });
  const waiting = client.call('formatting', 'a');
  ports[0]?.onmessage?.({ data: { id: 0, ok: false, message: 'a bug' } });
  expect([await broken, await waiting]).toEqual([undefined, undefined]);
  expect(client.state.value).toEqual({ kind: 'stopped', reason: 'a bug' });
  expect(ports[0]?.terminated).toBe(true);
});

it('asks the new worker after a restart, even what is asked the moment the state changes', async () => {
  const { client, ports } = clientWithPorts();
  ports[0]?.onerror?.({ message: '', preventDefault() {} });
  expect(client.state.value).toEqual({ kind: 'stopped', reason: 'its worker could not be loaded' });
  const answers: unknown[] = [];
  client.state.subscribe(({ kind }) => {
    if (kind === 'starting') void client.call('formatting', 'a').then((answer) => answers.push(answer));
  });
  client.restart();
  ports[1]?.answer(['formatted']);
  await Promise.resolve();
  expect(answers).toEqual([['formatted']]);
  expect(client.state.value).toEqual({ kind: 'ready' });
});

it('stops when more requests wait than it allows', async () => {
  const { client } = clientWithPorts();
  const waiting = Array.from({ length: 129 }, () => client.call('formatting', 'a'));
  expect(client.state.value).toMatchObject({ kind: 'stopped' });
  expect(await waiting[0]).toBeUndefined();
});
