import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import type { Tables } from './tables.ts';

/** One contract over the embedded and a real PostgreSQL. */
export interface Database {
  readonly queries: Kysely<Tables>;
  /** Whether a commit survives a power cut by itself; if not, a journal stands in front (ingest/journal.ts). */
  readonly durable: boolean;
  /** Makes everything committed so far survive a power cut. */
  readonly checkpoint: () => Promise<void>;
  /** Ends as after a checkpoint. */
  readonly close: () => Promise<void>;
}

const connectionsMax = 8;
/** Any number that other users of the same server do not take: one head-end per database. */
const ownerLock = 7_355_608;
const filesSyncedAtOnceMax = 16;

/** PostgreSQL inside this process, its files in `folder`. The caller holds the folder's lock. */
export async function openEmbedded(folder: string): Promise<Database> {
  await makeWhole(folder);
  const pglite = await PGlite.create({ dataDir: folder });
  const queries = new Kysely<Tables>({ dialect: pgliteDialect(pglite) });
  await migrate(queries);
  return {
    queries,
    durable: false,
    checkpoint: async () => {
      await sql`checkpoint`.execute(queries);
      await syncTree(folder);
    },
    close: async () => {
      await queries.destroy();
      await syncTree(folder);
    },
  };
}

/** Makes the server's files beside their place and moves them there: a kill on the way leaves no half of them. */
async function makeWhole(folder: string): Promise<void> {
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  if (there) return;
  const making = `${folder}-in-the-making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  const pglite = await PGlite.create({ dataDir: making });
  await pglite.close();
  await syncTree(making);
  await rename(making, folder);
  await syncPath(dirname(folder));
}

/** A PostgreSQL server, 15 or later. Throws when it cannot be reached or another head-end uses the database. */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: connectionsMax, types: { getTypeParser } });
  // An idle connection that breaks is replaced at the next query, which reports what is wrong.
  pool.on('error', () => undefined);
  const owner = await pool.connect();
  const { rows } = await owner.query<{ locked: boolean }>(
    `select pg_try_advisory_lock(${ownerLock}) as locked`,
  );
  if (rows[0]?.locked !== true) {
    owner.release();
    await pool.end();
    throw new Error('another head-end uses this database: stop it first, or name another with --database');
  }
  const queries = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(queries);
  return {
    queries,
    durable: true,
    checkpoint: async () => undefined,
    close: async () => {
      owner.release(true);
      await queries.destroy();
    },
  };
}

/** int8 as a number, as the embedded database gives it; the columns hold nothing beyond 2^53. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: unknown) =>
  oid === pg.types.builtins.INT8 && format !== 'binary'
    ? Number
    : pg.types.getTypeParser(oid, format as 'text');

/** The embedded server never syncs a file itself. */
async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const waiting = [folder, ...paths];
  const worker = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await syncPath(path);
  };
  await Promise.all(Array.from({ length: filesSyncedAtOnceMax }, worker));
}

async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    // The server removes files of its own accord, for example old log segments.
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return;
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
