import type { Finding, Rule } from '../tree.ts';

const file = 'package-lock.json';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * The lock file installs anywhere: it records no download address, and names the native parts of every platform.
 * npm drops the parts that it could not fetch when it wrote the file, and `npm ci` then refuses the file everywhere.
 */
export const portableLockFile: Rule = (tree) => {
  const lock = JSON.parse(tree.get(file) ?? '{}') as { packages?: Record<string, LockedPackage> };
  const packages = lock.packages ?? {};
  return Object.entries(packages).flatMap(([path, locked]): Finding[] => [
    ...(locked.resolved === undefined ? [] : [{ file, message: `${path} records a download address` }]),
    ...Object.keys(locked.optionalDependencies ?? {})
      .filter((name) => !isLocked(packages, path, name))
      .map((name): Finding => ({ file, message: `${path} may need ${name}, which the file does not list` })),
  ]);
};

/** Whether a package finds another in its own folder or in one above it, as Node looks for it. */
function isLocked(packages: Readonly<Record<string, LockedPackage>>, from: string, name: string): boolean {
  const within = from === '' ? '' : `${from}/`;
  if (`${within}node_modules/${name}` in packages) return true;
  const parent = from.lastIndexOf('/node_modules/');
  return from !== '' && isLocked(packages, parent < 0 ? '' : from.slice(0, parent), name);
}
