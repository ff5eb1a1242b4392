import { access } from 'node:fs/promises';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const notBuilt = `The editor's pages are not built here.

From a checkout, \`npm start\` builds and serves them. The interface works without them: see /openapi.json.
`;

/** The editor's pages, from a folder that holds its `index.html`; without it a page that says how to get them. */
export async function addPages(server: FastifyInstance, folder: string | undefined): Promise<void> {
  const built =
    folder !== undefined &&
    (await access(join(folder, 'index.html')).then(
      () => true,
      () => false,
    ));
  if (built) {
    // Names under `assets` carry the hash of their content; all else is asked for anew each time.
    await server.register(staticFiles, {
      root: folder,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const lasting = path.includes('/assets/');
        reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
      schemaHide: true,
    });
    return;
  }
  server.get('/', { schema: { hide: true } }, (_request, reply) =>
    reply.code(404).type('text/plain; charset=utf-8').send(notBuilt),
  );
}
