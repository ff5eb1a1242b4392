// Runs a TypeScript entry of the project on the Node it depends on, installing first what is missing.
// Plain JavaScript, because it must run on any Node from 20.19, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const node = join(bin, 'node');

requireNode(20, 19);
if (!installed()) install();

const [entry, ...rest] = process.argv.slice(2);
// npm adds node_modules/.bin to the PATH only where the folder existed when npm started: not on the first run.
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, entry), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
// A terminal sends Ctrl-C to the child as well, which decides how to stop; without one (a service manager, CI)
// the signal reached npm alone and is handed on, once.
let interrupted = process.stdin.isTTY === true;
process.on('SIGINT', () => {
  if (!interrupted) child.kill('SIGINT');
  interrupted = true;
});
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGHUP', () => child.kill('SIGHUP'));
child.on('error', (error) => {
  console.error(`reeve: cannot run ${node}: ${error.message}`);
  process.exit(3);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));

/** Whether node_modules holds every package of the lock file, by npm's own record of what it installed last. */
function installed() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(node) || !existsSync(record)) return false;
  const present = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      (wanted.optional === true && present[path] === undefined) ||
      present[path]?.version === wanted.version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function install() {
  console.error('reeve: installing dependencies (once; a minute or less)…');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.signal !== null) process.exit(128 + constants.signals[done.signal]);
  if (done.status !== 0 || !existsSync(node)) {
    console.error('reeve: `npm ci` failed; run it by hand in this folder to see why, then try again.');
    process.exit(3);
  }
}

function requireNode(majorMin, minorMin) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > majorMin || (major === majorMin && minor >= minorMin)) return;
  console.error(
    `reeve: needs Node ${majorMin}.${minorMin} or later to start; this is ${process.versions.node}.`,
  );
  process.exit(3);
}
