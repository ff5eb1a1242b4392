import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { LoggedEvent } from '../database/event-log.ts';
import type { HeadEnd } from '../head-end.ts';
import { sendProblem } from './problem.ts';

const heartbeatMs = 15_000;
const streamsMax = 64;
/** A reader that falls this far behind is cut; it resumes from the last event it has seen. */
const unsentBytesMax = 1024 * 1024;
/** Events that may come in while the stored ones are read. */
const heldMax = 10_000;

/** Server-sent events. Gives the function that ends all streams. */
export function addEventRoutes(server: FastifyInstance, { events }: HeadEnd): () => void {
  const streams = new Set<ServerResponse>();
  server.get<{ Querystring: { lastEventId?: number } }>(
    '/v1/events',
    {
      schema: {
        summary: 'Live events; with Last-Event-ID (or `lastEventId`) first those after it',
        querystring: {
          type: 'object',
          properties: { lastEventId: { type: 'integer', minimum: 0 } },
        },
        produces: ['text/event-stream'],
      },
    },
    async (request, reply) => {
      if (streams.size >= streamsMax)
        return sendProblem(reply, {
          status: 503,
          code: 'too-many-streams',
          detail: `${streamsMax} event streams are open`,
          remedy: 'close some of them',
        });
      const header = Number(request.headers['last-event-id'] ?? Number.NaN);
      const from = Number.isSafeInteger(header) ? header : request.query.lastEventId;
      const stream = reply.raw;
      reply.hijack();
      stream.writeHead(200, {
        ...reply.getHeaders(),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      } as Record<string, string>);
      stream.write(': connected\n\n');
      streams.add(stream);
      follow(stream, events, from);
      stream.on('close', () => streams.delete(stream));
    },
  );
  return () => {
    for (const stream of streams) stream.end();
  };
}

/** Sends stored events after `from`, then live ones, each once and in order. */
function follow(stream: ServerResponse, events: HeadEnd['events'], from: number | undefined): void {
  let sent = from ?? -1;
  let held: LoggedEvent[] | undefined = from === undefined ? undefined : [];
  const send = (event: LoggedEvent): void => {
    if (event.id <= sent) return;
    sent = event.id;
    stream.write(`id: ${event.id}\nevent: ${event.kind}\ndata: ${JSON.stringify(event.data)}\n\n`);
    if (stream.writableLength > unsentBytesMax) stream.destroy();
  };
  const end = events.listen((event) => {
    if (held === undefined) return send(event);
    held.push(event);
    if (held.length > heldMax) stream.destroy();
  });
  const heartbeat = setInterval(() => stream.write(': alive\n\n'), heartbeatMs);
  stream.on('close', () => {
    end();
    clearInterval(heartbeat);
  });
  if (from === undefined) return;
  events.since(from).then(
    (stored) => {
      for (const event of [...stored, ...(held ?? [])]) send(event);
      held = undefined;
    },
    () => stream.destroy(),
  );
}
