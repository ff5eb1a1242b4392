import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** Whether this process may mount a file system: root on Linux, outside a restricted container. */
export const canMount = tryMount();

/** A disk of its own with `sizeKiB`, unmounted when the test ends. */
export async function smallDisk(
  sizeKiB: number,
): Promise<{ folder: string; remount: (mode: 'ro' | 'rw') => void }> {
  const folder = await temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKiB}k`, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return {
    folder,
    remount: (mode) => {
      execFileSync('mount', ['-o', `remount,${mode}`, folder]);
    },
  };
}

function tryMount(): boolean {
  try {
    execFileSync(
      'sh',
      ['-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$d" && umount "$d" && rmdir "$d"'],
      {
        stdio: 'ignore',
      },
    );
    return true;
  } catch {
    console.log(
      'storage: the tests of a full and of a read-only disk are skipped; they need the right to mount',
    );
    return false;
  }
}
