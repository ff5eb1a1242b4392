import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { toBase64 } from '../../runtime/envelope/bytes.ts';
import { verifyPolicy } from '../../runtime/envelope/policy-bundle.ts';
import { containerHash, parseContainer } from '../../runtime/envelope/signed-container.ts';
import { readPolicyStates } from '../database/policies.ts';
import type { HeadEnd } from '../head-end.ts';
import type { HubState } from '../ingest/hub-state.ts';
import { policyOffer } from '../ingest/outbox.ts';
import { hubMissing } from './hub-routes.ts';
import { sendProblem } from './problem.ts';
import { hubParams, offerAnswer, policyStates } from './schemas.ts';

const problem = { $ref: 'Problem#' } as const;

export function addPolicyRoutes(server: FastifyInstance, headEnd: HeadEnd): void {
  const { database, hubs, ingest, downlink, events, clock } = headEnd;
  server.get<{ Params: { hubId: string } }>(
    '/v1/hubs/:hubId/policy',
    {
      schema: {
        summary: 'Where the policies of a hub stand',
        params: hubParams,
        response: { 200: policyStates, 404: problem },
      },
    },
    async ({ params: { hubId } }, reply) =>
      hubs.has(hubId) ? readPolicyStates(database.queries, hubId) : hubMissing(reply, hubId),
  );
  server.put<{ Params: { hubId: string }; Body: Uint8Array }>(
    '/v1/hubs/:hubId/policy',
    {
      schema: {
        summary: 'Offer a signed policy to a hub: sent now, or at its next hello. The hub decides about it.',
        consumes: ['application/octet-stream'],
        params: hubParams,
        response: { 202: offerAnswer, 400: problem, 404: problem },
      },
    },
    async ({ params: { hubId }, body }, reply) => {
      const hub = hubs.get(hubId);
      if (hub === undefined) return hubMissing(reply, hubId);
      const container = new Uint8Array(body ?? []);
      const read = readOffer(container);
      if (!read.ok)
        return sendProblem(reply, {
          status: 400,
          code: 'not-a-signed-policy',
          place: 'body',
          detail: read.detail,
          reason: read.reason,
          remedy: read.remedy,
        });
      const { hash, version } = read;
      await ingest.manage({
        kind: 'policy',
        id: randomUUID(),
        hubId,
        hash,
        version,
        container: toBase64(container),
        atUtcMs: clock(),
      });
      events.emit('policy-state', hubId, { hash, version, state: 'offered' });
      const pushed = downlink.helloOf(hubId) !== undefined;
      await downlink.push(hub, policyOffer(container));
      const warnings = warningsOf(container, hub, headEnd);
      return reply.code(202).send({ hash, version, state: 'offered', pushed, warnings });
    },
  );
}

/**
 * What names an offer. A body that does not match its header is passed on: it has a name, and refusing it is the hub's
 * business. What cannot be named cannot be followed, so it is refused here.
 */
function readOffer(
  bytes: Uint8Array,
):
  | { ok: true; hash: string; version: number }
  | { ok: false; reason: string; detail: string; remedy: string } {
  const parsed = parseContainer(bytes);
  if (!parsed.ok) {
    if (parsed.reason === 'hash-mismatch') return { ok: true, hash: containerHash(bytes), version: 0 };
    return { ...parsed, remedy: 'send the file that `reeve sign` wrote, unchanged' };
  }
  const { type, hash, roleVersion } = parsed.container;
  if (type === 'policy') return { ok: true, hash, version: roleVersion };
  return {
    ok: false,
    reason: 'malformed',
    detail: 'this is a root document, not a signed policy',
    remedy: 'send it to PUT /v1/root',
  };
}

/** What the hub would say, as far as it can be known here: its engine's features and runtime are its own affair. */
function warningsOf(container: Uint8Array, hub: HubState, { root, clock }: HeadEnd) {
  const parsed = parseContainer(container);
  const { hubId, model, region, tags } = hub.facts;
  const verdict = verifyPolicy(container, {
    root: root().root,
    hubId,
    nowS: Math.floor(clock() / 1000),
    currentVersion: hub.policyVersion,
    currentHash: hub.policyHash,
    runtime: parsed.ok ? parsed.container.runtimeMin : 0,
    features: [],
    facts: { model, region, tags },
  });
  return verdict.ok || verdict.reason === 'feature-missing'
    ? []
    : [{ reason: verdict.reason, detail: verdict.detail }];
}
