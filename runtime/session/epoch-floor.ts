import { join } from 'node:path';
import { readIfExists, writeAtomically } from '../storage/slot-file.ts';

const fileName = 'head-end-epoch.json';

/** Highest head-end epoch this hub has believed; an older session played back is refused (12.2.12). */
export async function readEpochFloor(folder: string): Promise<number> {
  const bytes = await readIfExists(join(folder, fileName));
  return bytes === undefined ? 0 : (JSON.parse(new TextDecoder().decode(bytes)) as { epoch: number }).epoch;
}

export async function writeEpochFloor(folder: string, epoch: number): Promise<void> {
  await writeAtomically(join(folder, fileName), new TextEncoder().encode(JSON.stringify({ epoch })));
}
