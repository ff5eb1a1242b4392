import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { readTotals } from '../database/registry.ts';
import type { HeadEnd } from '../head-end.ts';
import { sendProblem } from './problem.ts';
import { health, statistics } from './schemas.ts';

const problem = { $ref: 'Problem#' } as const;

export function addServiceRoutes(server: FastifyInstance, { database, refusals }: HeadEnd): void {
  server.get(
    '/v1/stats',
    { schema: { summary: 'What came in, since the first start', response: { 200: statistics } } },
    async () => {
      const refusedByReason = await refusals.counts();
      const refused = Object.values(refusedByReason).reduce((sum, count) => sum + count, 0);
      return { ...(await readTotals(database.queries)), refused, refusedByReason };
    },
  );
  server.get(
    '/healthz',
    { schema: { summary: 'The process runs', response: { 200: health } } },
    async () => ({ status: 'alive' }),
  );
  server.get(
    '/readyz',
    { schema: { summary: 'The database answers', response: { 200: health, 503: problem } } },
    async (_request, reply) => {
      try {
        await sql`select 1`.execute(database.queries);
        return { status: 'ready' };
      } catch {
        return sendProblem(reply, {
          status: 503,
          code: 'database-unavailable',
          detail: 'the database does not answer',
          remedy: 'look at the database server and its log',
        });
      }
    },
  );
}
