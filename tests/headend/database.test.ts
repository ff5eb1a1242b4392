import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded, openServer } from '../../headend/database/database.ts';
import { databaseContract } from './support/database-contract.ts';
import { placeEmptyDatabase } from './support/database-template.ts';
import { type PostgresServer, postgresPrograms, startPostgres } from './support/postgres-server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reeve-database-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

databaseContract('PGlite', async () => {
  const place = join(folder, 'embedded');
  await placeEmptyDatabase(place);
  return openEmbedded(place);
});

const programs = postgresPrograms();
if (programs === undefined) console.log('skipped: no PostgreSQL server is installed (Debian: postgresql)');

describe.skipIf(programs === undefined)('a PostgreSQL server', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
  });
  afterAll(() => server.stop());

  databaseContract('PostgreSQL', async () => openServer(await server.createDatabase('contract')));

  it('serves one head-end at a time', async () => {
    const url = await server.createDatabase('exclusive');
    const first = await openServer(url);
    await expect(openServer(url)).rejects.toThrow('stop it first');
    await first.close();
    await (await openServer(url)).close();
  });
});
