import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.ts';

/** Monaco puts style elements into the page; scripts and workers come from here alone. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Keeps other sites' pages out, which the browser of somebody at this machine may show: a name that was rebound to
 * this address has a foreign Host, a page of elsewhere a foreign Origin.
 */
export function guardRequests(server: FastifyInstance, host: string): void {
  const hostNames = new Set([...loopbackNames, host]);
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    const { host: named = '', origin } = request.headers;
    if (!hostNames.has(named.replace(/:\d+$/, '')))
      return sendProblem(reply, {
        status: 421,
        code: 'foreign-host',
        detail: `this server is not \`${named}\``,
        place: 'headers/host',
        remedy: `use http://${host}`,
      });
    if (origin !== undefined && origin !== `http://${named}`)
      return sendProblem(reply, {
        status: 403,
        code: 'foreign-origin',
        detail: `pages of \`${origin}\` may not use this interface`,
        place: 'headers/origin',
        remedy: 'open the pages that this server serves',
      });
  });
}
