import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** An answer that is an error (RFC 9457): what is wrong, where, and what to do. */
export interface Problem {
  readonly status: number;
  /** Stable name of the kind of error. */
  readonly code: string;
  readonly detail: string;
  /** Part of the request that is wrong. */
  readonly place?: string;
  readonly remedy: string;
  /** Reason code of a refused container. */
  readonly reason?: string;
}

export const problemSchema = {
  $id: 'Problem',
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'remedy'],
  properties: {
    type: { type: 'string', description: 'Names the kind of error.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    place: { type: 'string', description: 'Part of the request that is wrong.' },
    remedy: { type: 'string' },
    reason: { type: 'string', description: 'Reason code of a refused container.' },
  },
} as const;

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, ...rest } = problem;
  const body = { type: `urn:reeve:problem:${code}`, title: code.replaceAll('-', ' '), ...rest };
  return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(body);
}

/** Errors that Fastify finds before a handler runs, and our own bugs. */
export function onError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const place = placeOf(error);
  if (error.validation !== undefined)
    return sendProblem(reply, {
      status: 400,
      code: 'invalid-request',
      detail: error.message,
      place,
      remedy: 'send what /openapi.json describes for this path',
    });
  const status = error.statusCode ?? 500;
  if (status < 500)
    return sendProblem(reply, {
      status,
      code: (error.code ?? 'bad-request').toLowerCase().replaceAll('_', '-'),
      detail: error.message,
      place,
      remedy: 'compare the request with /openapi.json',
    });
  request.log.error(error);
  return sendProblem(reply, {
    status,
    code: 'internal-error',
    detail: 'the head-end could not finish this request',
    remedy: 'try again; if it stays, the log of the head-end tells more',
  });
}

function placeOf(error: FastifyError): string {
  const first = error.validation?.[0];
  return `${error.validationContext ?? 'request'}${first?.instancePath ?? ''}`;
}
