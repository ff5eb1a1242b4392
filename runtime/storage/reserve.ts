import { open, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Room for some thousands of removals, and for the compaction that they make possible. */
const reserveBytes = 256 * 1024;

/**
 * Room kept back in a folder, given up when the disk is full so that a removal can still be written: without it a
 * full store could never get rid of anything (11.1, 11.4).
 */
export interface Reserve {
  /** Gives the room back to the disk; false when it was already given. */
  readonly release: () => Promise<boolean>;
  /** Keeps room back again, if there is any; never fails. */
  readonly refill: () => Promise<void>;
}

export function createReserve(folder: string): Reserve {
  const path = join(folder, 'reserve');

  const release = () =>
    unlink(path).then(
      () => true,
      () => false,
    );

  const refill = async () => {
    try {
      const file = await open(path, 'wx', 0o600);
      try {
        // Written, not only sized: a file with holes keeps nothing back.
        await file.writeFile(new Uint8Array(reserveBytes));
        await file.sync();
      } catch {
        await unlink(path);
      } finally {
        await file.close();
      }
    } catch {
      // There already, no room, or read-only: the store works without a reserve.
    }
  };

  return { release, refill };
}
