// Runs every generator of the repository; with `--check`, only says whether what is committed is fresh.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { generators } from './house/generators.ts';

const root = join(import.meta.dirname, '..');
const failed = generators.filter(
  (generator) =>
    spawnSync(process.execPath, [join(root, generator), ...process.argv.slice(2)], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    }).status !== 0,
);
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
