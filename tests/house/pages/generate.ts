// Writes the generated pages of docs/. `--check` writes nothing and exits 1 when a committed page is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTree, type Tree } from '../tree.ts';
import { clausesPage } from './clauses-page.ts';
import { diagnosticsPage } from './diagnostics-page.ts';

const root = join(import.meta.dirname, '../../..');

/** Each generated page by its path from the repository's root. */
const pages: Readonly<Record<string, (tree: Tree) => string>> = {
  'docs/generated/clauses.md': clausesPage,
  'docs/generated/diagnostics.md': diagnosticsPage,
};

const check = process.argv.includes('--check');
const tree = readTree(root);
const stale = Object.entries(pages).filter(([path, page]) => {
  const file = join(root, path);
  const text = page(tree);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return true;
});
if (check && stale.length > 0) {
  console.error(`stale: ${stale.map(([path]) => path).join(', ')}; run \`npm run generate\``);
  process.exitCode = 1;
}
