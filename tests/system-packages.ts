import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A program of the machine that some suites need. */
interface SystemPackage {
  /** Its name for apt-get. */
  readonly name: string;
  /** Any of these programs will do. */
  readonly programs: readonly string[];
  /** What is not shown where it is missing. */
  readonly suites: string;
}

const systemPackages: readonly SystemPackage[] = [
  {
    name: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    suites: 'the journeys in a browser',
  },
  {
    name: 'python3',
    programs: ['python3', 'script', 'socat'],
    suites: 'all that runs over a pseudo-terminal: modem contract, hub, demo',
  },
  { name: 'postgresql', programs: ['postgres'], suites: 'the database suite on PostgreSQL' },
  { name: 'mosquitto', programs: ['mosquitto'], suites: 'the broker suite on Mosquitto' },
];

const updateLimitMs = 120_000;
const installLimitMs = 300_000;

/**
 * Installs the missing system packages where that is possible without asking: as root, on a system with apt-get.
 * Gives lines for the user; none when nothing was missing.
 */
export function ensureSystemPackages(): readonly string[] {
  const missing = systemPackages.filter(isMissing);
  if (missing.length === 0) return [];
  const names = missing.map((wanted) => wanted.name);
  const mayInstall = process.getuid?.() === 0 && find('apt-get') !== undefined;
  const lines: string[] = [];
  if (mayInstall) {
    console.log(`Installing system packages: ${names.join(', ')} …`);
    aptGet(['update', '-qq'], updateLimitMs);
    // One by one: a package that this system does not have must not keep the others away.
    for (const name of names)
      if (!aptGet(['install', '-y', '-qq', '--no-install-recommends', name], installLimitMs))
        lines.push(`apt-get could not install ${name}`);
  }
  const stillMissing = missing.filter(isMissing);
  return [
    ...lines,
    ...stillMissing.map((wanted) => `no ${wanted.programs.join(' or ')}: ${wanted.suites} skip`),
  ];
}

function aptGet(args: readonly string[], limitMs: number): boolean {
  const done = spawnSync('apt-get', ['-o', 'Dpkg::Use-Pty=0', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: limitMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return done.status === 0;
}

function isMissing(wanted: SystemPackage): boolean {
  return !wanted.programs.some((program) => find(program) !== undefined);
}

/** Debian keeps servers outside of an ordinary user's PATH. */
function find(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', ...postgresFolders()];
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function postgresFolders(): string[] {
  const versions = '/usr/lib/postgresql';
  return existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : [];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
