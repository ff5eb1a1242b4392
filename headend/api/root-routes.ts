import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { equalBytes, fromBase64, toBase64 } from '../../runtime/envelope/bytes.ts';
import { isProperSignKey } from '../../runtime/envelope/nacl.ts';
import { readSigningKeys } from '../database/signing-keys.ts';
import type { HeadEnd } from '../head-end.ts';
import { rootOffer } from '../ingest/outbox.ts';
import { sendProblem } from './problem.ts';
import { rootAnswer, signingKey, signingKeyAnswer, signingKeyList } from './schemas.ts';

const problem = { $ref: 'Problem#' } as const;
const requestsShownMax = 100;

export function addRootRoutes(server: FastifyInstance, headEnd: HeadEnd): void {
  const { hubs, downlink, events } = headEnd;
  const answer = () => {
    const { root, container } = headEnd.root();
    return { root, container: toBase64(container) };
  };
  server.get(
    '/v1/root',
    { schema: { summary: 'The root document in force', response: { 200: rootAnswer } } },
    async () => answer(),
  );
  server.put<{ Body: Uint8Array }>(
    '/v1/root',
    {
      schema: {
        summary:
          'Put the next root document in force, signed by the root keys of both, and offer it to all hubs',
        consumes: ['application/octet-stream'],
        response: { 200: rootAnswer, 422: problem },
      },
    },
    async (request, reply) => {
      const container = new Uint8Array(request.body ?? []);
      if (equalBytes(container, headEnd.root().container)) return answer();
      const verdict = await headEnd.offerRoot(container);
      if (!verdict.ok)
        return sendProblem(reply, {
          status: 422,
          code: 'root-refused',
          place: 'body',
          detail: verdict.detail,
          reason: verdict.reason,
          remedy: `send version ${headEnd.root().root.version + 1}, signed by the root keys of both versions`,
        });
      events.emit('root-changed', undefined, { version: verdict.root.version, hash: verdict.hash });
      await Promise.all([...hubs.values()].map((hub) => downlink.push(hub, rootOffer(container))));
      return answer();
    },
  );
  addSigningKeyRoutes(server, headEnd);
}

function addSigningKeyRoutes(server: FastifyInstance, { database, ingest, events, clock }: HeadEnd): void {
  server.get(
    '/v1/signing-keys',
    {
      schema: {
        summary: 'Keys asked to be entered in the next root document',
        response: { 200: signingKeyList },
      },
    },
    async () => ({ requests: await readSigningKeys(database.queries, requestsShownMax) }),
  );
  server.post<{ Body: { name: string; publicKey: string; code: string } }>(
    '/v1/signing-keys',
    {
      schema: {
        summary: 'Ask for a signing key to be entered in the next root document',
        body: signingKey,
        response: { 201: signingKeyAnswer, 400: problem },
      },
    },
    async ({ body }, reply) => {
      const key = fromBase64(body.publicKey);
      if (key === undefined || !isProperSignKey(key))
        return sendProblem(reply, {
          status: 400,
          code: 'not-a-key',
          place: 'body/publicKey',
          detail: 'this is no Ed25519 public key',
          remedy: 'make a key in the editor or with `reeve key new`',
        });
      const request = { id: randomUUID(), ...body, atUtcMs: clock() };
      await ingest.manage({ kind: 'signing-key', ...request });
      const { atUtcMs: _, ...news } = request;
      events.emit('signing-key-requested', undefined, news);
      return reply.code(201).send(request);
    },
  );
}
