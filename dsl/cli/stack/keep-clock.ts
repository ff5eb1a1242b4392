import { join } from 'node:path';
import { readIfExists, writeAtomically } from '../../../runtime/storage/slot-file.ts';
import type { ClockSource } from '../../../schemas/generated/hub-configuration.ts';

/** The scaled clock of a data folder: made at the first start, the same ever after, so that time goes on over restarts. */
export async function keepClock(folder: string, speed: number, startUtcMs: number): Promise<ClockSource> {
  const path = join(folder, 'clock.json');
  const kept = await readIfExists(path);
  if (kept !== undefined) return JSON.parse(new TextDecoder().decode(kept)) as ClockSource;
  const clock: ClockSource = { speed, startUtcMs, anchorUtcMs: Date.now() };
  await writeAtomically(path, new TextEncoder().encode(JSON.stringify(clock)));
  return clock;
}
