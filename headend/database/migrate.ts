import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

const migrationsFolder = join(import.meta.dirname, 'migrations');

/**
 * Brings the schema up to date: the files of `migrations` in the order of their names, each once, each in a
 * transaction of its own together with its record. Gives the names of those that ran.
 */
export async function migrate(database: Kysely<Tables>): Promise<string[]> {
  await sql`create table if not exists schema_migrations (name text primary key, applied_utc_ms bigint not null)`.execute(
    database,
  );
  const { rows } = await sql<{ name: string }>`select name from schema_migrations`.execute(database);
  const applied = new Set(rows.map((row) => row.name));
  const names = (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql')).sort();
  const due = names.filter((name) => !applied.has(name));
  for (const name of due) {
    const text = await readFile(join(migrationsFolder, name), 'utf8');
    await database.transaction().execute(async (transaction) => {
      for (const statement of statementsOf(text)) await sql.raw(statement).execute(transaction);
      await sql`insert into schema_migrations values (${name}, ${Date.now()})`.execute(transaction);
    });
  }
  return due;
}

/** A statement ends with a semicolon at the end of a line; the embedded database takes one at a time. */
function statementsOf(text: string): string[] {
  return text
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
