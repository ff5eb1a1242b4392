// Builds the editor's pages once per state of their sources; run by `reeve start` and by the tests.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything the pages are made of, as paths from the repository's root. */
const sources = ['editor', 'dsl', 'schemas', 'policies', 'runtime/envelope', 'package-lock.json'];
/** Parts of those that never reach a page. */
const apart = new Set(['dsl/cli', 'dsl/lsp', 'schemas/generator']);
const stampName = '.sources';

/**
 * Builds the pages into a folder, unless it already holds them.
 *
 * @param outDir folder served at `/`; replaced as a whole, so a reader never sees half a build
 * @returns whether a build was needed; throws what Vite throws when a source does not compile
 */
export async function buildEditor(outDir: string): Promise<{ built: boolean }> {
  const wanted = await hashOfSources();
  if ((await stampOf(outDir)) === wanted) return { built: false };
  const fresh = `${outDir}.fresh-${process.pid}`;
  const [{ build }, { default: config }] = await Promise.all([import('vite'), import('./vite.config.ts')]);
  await build({ ...config, configFile: false, build: { ...config.build, outDir: fresh } });
  await writeFile(join(fresh, stampName), wanted);
  await replaceFolder(outDir, fresh);
  return { built: true };
}

async function stampOf(outDir: string): Promise<string | undefined> {
  return readFile(join(outDir, stampName), 'utf8').catch(() => undefined);
}

// Two builders may finish together; the last one wins, and both results are the same.
async function replaceFolder(target: string, fresh: string): Promise<void> {
  const old = `${target}.old-${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  await rename(target, old).catch(() => undefined);
  await rename(fresh, target).catch(async () => rm(fresh, { recursive: true, force: true }));
  await rm(old, { recursive: true, force: true });
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesUnder(join(repository, source))) {
      hash.update(`${relative(repository, file)}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  const name = relative(repository, path).split(sep).join('/');
  if (apart.has(name)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  const nested = await Promise.all(
    entries
      .map((entry) => join(path, entry.name))
      .sort()
      .map(filesUnder),
  );
  return nested.flat();
}
