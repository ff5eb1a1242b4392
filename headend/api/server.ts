import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import type { HeadEnd } from '../head-end.ts';
import { addEventRoutes } from './event-routes.ts';
import { guardRequests } from './guard.ts';
import { addHubRoutes } from './hub-routes.ts';
import { addPages } from './pages.ts';
import { addPolicyRoutes } from './policy-routes.ts';
import { onError, problemSchema, sendProblem } from './problem.ts';
import { addRootRoutes } from './root-routes.ts';
import { hubSchema } from './schemas.ts';
import { addServiceRoutes } from './service-routes.ts';

export interface Api {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Bytes of a request: a signed container is the longest thing anybody sends. */
const bodyBytesMax = 128 * 1024;

/** Serves interface and pages. `editorFolder`: the built editor. */
export async function startApi(
  headEnd: HeadEnd,
  listen: { readonly host: string; readonly port: number },
  editorFolder: string | undefined,
): Promise<Api> {
  const server = fastify({
    bodyLimit: bodyBytesMax,
    forceCloseConnections: true,
    logger: { level: 'warn', stream: process.stderr },
    ajv: { customOptions: { removeAdditional: false, allowUnionTypes: true } },
  });
  server.setErrorHandler(onError);
  server.setNotFoundHandler((request, reply) =>
    sendProblem(reply, {
      status: 404,
      code: 'not-found',
      detail: `there is nothing at ${request.method} ${request.url.split('?')[0]}`,
      place: 'path',
      remedy: 'see /openapi.json for what there is',
    }),
  );
  guardRequests(server, listen.host);
  readContainers(server);
  server.addSchema(problemSchema);
  server.addSchema(hubSchema);
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Reeve head-end',
        version: '1',
        description:
          'Registry, policies and readings of a fleet of smart-metering hubs. Errors are RFC 9457 problems.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `schema-${i}`) },
  });
  const endStreams = addEventRoutes(server, headEnd);
  addHubRoutes(server, headEnd);
  addPolicyRoutes(server, headEnd);
  addRootRoutes(server, headEnd);
  addServiceRoutes(server, headEnd);
  await addPages(server, editorFolder);
  server.get('/openapi.json', { schema: { hide: true } }, () => server.swagger());
  await server.listen(listen);
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : listen.port,
    stop: async () => {
      endStreams();
      await server.close();
    },
  };
}

/** Containers come as raw bytes; text bodies, which a foreign page may send without asking, not at all. */
function readContainers(server: FastifyInstance): void {
  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
}
