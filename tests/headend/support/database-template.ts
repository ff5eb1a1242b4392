import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const repository = join(import.meta.dirname, '..', '..', '..');
const cache = join(repository, '.build');

/**
 * Puts a fresh embedded database, without any table, at `folder`. Making one takes seconds, so it is made once per
 * version of the engine and copied.
 */
export async function placeEmptyDatabase(folder: string): Promise<void> {
  const text = await readFile(join(repository, 'node_modules/@electric-sql/pglite/package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  const template = join(cache, `empty-database-${version}`);
  try {
    await cp(template, folder, { recursive: true });
    return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await mkdir(cache, { recursive: true });
  const made = await mkdtemp(join(cache, 'making-database-'));
  const pglite = await PGlite.create({ dataDir: made });
  await pglite.close();
  // Another test file may have been faster; either is as good.
  await rename(made, template).catch(() => rm(made, { recursive: true, force: true }));
  await cp(template, folder, { recursive: true });
}
