import type { FastifyInstance, FastifyReply } from 'fastify';
import { equalBytes, fromBase64, toBase64 } from '../../runtime/envelope/bytes.ts';
import { isProperSignKey } from '../../runtime/envelope/nacl.ts';
import type { CommandRequest } from '../../schemas/generated/message.ts';
import { commandsWaitingMax, nextCounter, readCommands } from '../database/commands.ts';
import { readReadings, readRegisters } from '../database/readings.ts';
import { type RegisteredHub, readHub, readHubs } from '../database/registry.ts';
import { readReports } from '../database/reports.ts';
import type { HeadEnd } from '../head-end.ts';
import { commandRequest } from '../ingest/outbox.ts';
import { createTurns } from '../turns.ts';
import { sendProblem } from './problem.ts';
import {
  commandAnswer,
  commandBody,
  commandList,
  hubList,
  hubParams,
  readingList,
  readingsQuery,
  registerList,
  registration,
  reportList,
  reportsQuery,
} from './schemas.ts';

interface HubRequest {
  Params: { hubId: string };
}

interface Registration {
  hubId: string;
  serial: string;
  model: string;
  region: string;
  tags: string[];
  boxPublicKey: string;
  signPublicKey: string;
}

const problem = { $ref: 'Problem#' } as const;

export function addHubRoutes(server: FastifyInstance, headEnd: HeadEnd): void {
  addRegistryRoutes(server, headEnd);
  addReadingRoutes(server, headEnd);
  addCommandRoutes(server, headEnd);
}

/** Answers 404 for a hub that nobody registered. */
export function hubMissing(reply: FastifyReply, hubId: string): FastifyReply {
  return sendProblem(reply, {
    status: 404,
    code: 'unknown-hub',
    detail: `hub ${hubId} is not registered`,
    place: 'params/hubId',
    remedy: 'register it with POST /v1/hubs',
  });
}

function addRegistryRoutes(
  server: FastifyInstance,
  { database, hubs, ingest, events, clock, downlink }: HeadEnd,
): void {
  const shown = ({ boxPublicKey, signPublicKey, ...hub }: RegisteredHub) => ({
    ...hub,
    boxPublicKey: toBase64(boxPublicKey),
    signPublicKey: toBase64(signPublicKey),
    inSession: downlink.helloOf(hub.hubId) !== undefined,
  });
  server.get('/v1/hubs', { schema: { summary: 'All hubs', response: { 200: hubList } } }, async () => ({
    hubs: (await readHubs(database.queries)).map(shown),
  }));
  server.get<HubRequest>(
    '/v1/hubs/:hubId',
    { schema: { summary: 'One hub', params: hubParams, response: { 200: { $ref: 'Hub#' }, 404: problem } } },
    async (request, reply) => {
      const hub = await readHub(database.queries, request.params.hubId);
      return hub === undefined ? hubMissing(reply, request.params.hubId) : shown(hub);
    },
  );
  const oneAtATime = createTurns();
  server.post<{ Body: Registration }>(
    '/v1/hubs',
    {
      schema: {
        summary: 'Register a hub with its public keys',
        body: registration,
        response: { 200: { $ref: 'Hub#' }, 201: { $ref: 'Hub#' }, 400: problem, 409: problem },
      },
    },
    (request, reply) =>
      oneAtATime(async () => {
        const { hubId, boxPublicKey, signPublicKey } = request.body;
        const boxKey = fromBase64(boxPublicKey);
        const signKey = fromBase64(signPublicKey);
        if (boxKey === undefined || signKey === undefined || !isProperSignKey(signKey))
          return sendProblem(reply, {
            status: 400,
            code: 'not-a-key',
            detail: 'a public key is not one',
            place: boxKey === undefined ? 'body/boxPublicKey' : 'body/signPublicKey',
            remedy: 'send the keys that `provision` of the hub prints',
          });
        const known = hubs.get(hubId)?.facts;
        if (known === undefined) {
          await ingest.manage({ kind: 'hub', atUtcMs: clock(), ...request.body });
          events.emit('hub-registered', hubId, {});
        } else if (!equalBytes(known.boxPublicKey, boxKey) || !equalBytes(known.signPublicKey, signKey))
          return sendProblem(reply, {
            status: 409,
            code: 'hub-has-other-keys',
            detail: `hub ${hubId} is registered with other keys`,
            place: 'body/hubId',
            remedy: 'give the new hub another id; a registered key is never replaced by a registration',
          });
        const hub = await readHub(database.queries, hubId);
        if (hub === undefined) throw new Error(`hub ${hubId} vanished while it was registered`);
        return reply.code(known === undefined ? 201 : 200).send(shown(hub));
      }),
  );
}

function addReadingRoutes(server: FastifyInstance, { database, hubs }: HeadEnd): void {
  const { queries } = database;
  server.get<
    HubRequest & {
      Querystring: { device: string; register: string; slot?: number; from: number; to: number };
    }
  >(
    '/v1/hubs/:hubId/readings',
    {
      schema: {
        summary: 'Readings of a register: starts from `from` on and before `to`, each interval once',
        params: hubParams,
        querystring: readingsQuery,
        response: { 200: readingList, 400: problem, 404: problem },
      },
    },
    async ({ params: { hubId }, query }, reply) => {
      if (!hubs.has(hubId)) return hubMissing(reply, hubId);
      const { from: fromUtcMs, to: toUtcMs, ...register } = query;
      return readReadings(queries, { hubId, ...register, fromUtcMs, toUtcMs });
    },
  );
  server.get<HubRequest>(
    '/v1/hubs/:hubId/registers',
    {
      schema: {
        summary: 'Registers of which there are readings',
        params: hubParams,
        response: { 200: registerList, 404: problem },
      },
    },
    async ({ params: { hubId } }, reply) =>
      hubs.has(hubId) ? { registers: await readRegisters(queries, hubId) } : hubMissing(reply, hubId),
  );
  server.get<HubRequest & { Querystring: { kind?: string; slot?: number; limit: number } }>(
    '/v1/hubs/:hubId/reports',
    {
      schema: {
        summary: 'Reports of a hub, the latest first',
        params: hubParams,
        querystring: reportsQuery,
        response: { 200: reportList, 400: problem, 404: problem },
      },
    },
    async ({ params: { hubId }, query }, reply) =>
      hubs.has(hubId)
        ? { reports: await readReports(queries, { hubId, ...query }) }
        : hubMissing(reply, hubId),
  );
}

function addCommandRoutes(
  server: FastifyInstance,
  { database, hubs, ingest, downlink, clock }: HeadEnd,
): void {
  const oneAtATime = createTurns();
  server.get<HubRequest>(
    '/v1/hubs/:hubId/commands',
    {
      schema: {
        summary: 'Commands given to a hub and what became of them',
        params: hubParams,
        response: { 200: commandList, 404: problem },
      },
    },
    async ({ params: { hubId } }, reply) =>
      hubs.has(hubId)
        ? { commands: await readCommands(database.queries, hubId, 'all') }
        : hubMissing(reply, hubId),
  );
  server.post<HubRequest & { Body: { slot: number; command: CommandRequest['command'] } }>(
    '/v1/hubs/:hubId/commands',
    {
      schema: {
        summary: 'Give a command: sent now or at the next hello, until the hub answers',
        params: hubParams,
        body: commandBody,
        response: { 202: commandAnswer, 400: problem, 404: problem, 429: problem },
      },
    },
    ({ params: { hubId }, body: { slot, command } }, reply) =>
      oneAtATime(async () => {
        const hub = hubs.get(hubId);
        if (hub === undefined) return hubMissing(reply, hubId);
        const waiting = await readCommands(database.queries, hubId, 'waiting');
        if (waiting.length >= commandsWaitingMax)
          return sendProblem(reply, {
            status: 429,
            code: 'too-many-commands',
            detail: `${waiting.length} commands wait for hub ${hubId}`,
            remedy: 'wait until the hub has answered some of them',
          });
        const counter = await nextCounter(database.queries, hubId, slot);
        const given = { slot, counter, command, atUtcMs: clock() };
        await ingest.manage({ kind: 'command', hubId, ...given });
        await downlink.push(hub, commandRequest(given));
        return reply.code(202).send(given);
      }),
  );
}
