import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PinEntry, PinMemory } from '../drivers/modem/pin-memory.ts';
import { readIfExists, writeAtomically } from '../storage/slot-file.ts';
import type { HubKeys } from './keys.ts';

/** Remembers over restarts, durably and as keyed hashes, which PIN values a SIM has refused (10.8). */
export function createPinMemory(folder: string, keys: HubKeys): PinMemory {
  const path = join(folder, 'refused-pins.json');
  return {
    key: new Uint8Array(
      createHash('sha512').update('reeve hub pins').update(keys.boxSecret).digest().subarray(0, 32),
    ),
    async load() {
      const bytes = await readIfExists(path);
      return bytes === undefined ? [] : (JSON.parse(new TextDecoder().decode(bytes)) as PinEntry[]);
    },
    save: (entries) => writeAtomically(path, new TextEncoder().encode(JSON.stringify(entries))),
  };
}
