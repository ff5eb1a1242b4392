// Runs a TypeScript entry of the project on the Node it depends on, installing first what is missing.
// Plain JavaScript, because it must run on any Node from 20.19, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const stampFile = join(root, 'node_modules', '.installed');
const node = join(root, 'node_modules', '.bin', 'node');

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stampFile) && existsSync(node) ? readFileSync(stampFile, 'utf8') : '';
if (installed !== wanted) install();

const [entry, ...rest] = process.argv.slice(2);
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, entry), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
});
// A terminal sends Ctrl-C to the whole group; the child decides how to stop, this process only waits for it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));

function install() {
  console.error('reeve: installing dependencies (once; a minute or less)…');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0 || !existsSync(node)) {
    console.error('reeve: `npm ci` failed; run it by hand in this folder to see why, then try again.');
    process.exit(3);
  }
  writeFileSync(stampFile, wanted);
}
