import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readIfExists, writeAtomically } from '../storage/slot-file.ts';

/** Remembers, over restarts, which PIN values a SIM has refused: such a value is never entered again (10.8). */
export interface PinMemory {
  /** Whether this PIN was refused before by the SIM with this ICCID. */
  wasRefused(iccid: string | undefined, pin: string): boolean;
  /** Durable when it resolves. */
  recordRefused(iccid: string | undefined, pin: string): Promise<void>;
}

/** Kept as hashes: the file tells nobody a PIN. */
export async function createPinMemory(folder: string): Promise<PinMemory> {
  const path = join(folder, 'refused-pins.json');
  const bytes = await readIfExists(path);
  const refused = new Set(
    bytes === undefined ? [] : (JSON.parse(new TextDecoder().decode(bytes)) as string[]),
  );
  const entryOf = (iccid: string | undefined, pin: string) =>
    createHash('sha512')
      .update(`${folder} ${iccid ?? ''} ${pin}`)
      .digest('hex')
      .slice(0, 32);
  return {
    wasRefused: (iccid, pin) => refused.has(entryOf(iccid, pin)),
    async recordRefused(iccid, pin) {
      refused.add(entryOf(iccid, pin));
      await writeAtomically(path, new TextEncoder().encode(JSON.stringify([...refused])));
    },
  };
}
