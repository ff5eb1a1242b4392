import type { PGlite } from '@electric-sql/pglite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';

/** PostgreSQL in this process: one connection, which transactions take in turn. */
export function pgliteDialect(pglite: PGlite): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>): DatabaseIntrospector => new PostgresIntrospector(db),
    createDriver: () => pgliteDriver(pglite),
  };
}

function pgliteDriver(pglite: PGlite): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
      const result = await pglite.query<R>(query.sql, [...query.parameters]);
      return { rows: result.rows, numAffectedRows: BigInt(result.affectedRows ?? 0) };
    },
    streamQuery: () => {
      throw new TypeError('the embedded database does not stream');
    },
  };
  let free: Promise<void> = Promise.resolve();
  let release: () => void = () => undefined;
  const run = async (sql: string): Promise<void> => void (await pglite.query(sql));
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      const before = free;
      let done: () => void = () => undefined;
      free = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      release = done;
      return connection;
    },
    beginTransaction: () => run('begin'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: async () => release(),
    destroy: () => pglite.close(),
  };
}
