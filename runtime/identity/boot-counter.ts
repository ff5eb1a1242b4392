import { join } from 'node:path';
import { readIfExists, writeAtomically } from '../storage/slot-file.ts';

/**
 * The number of this boot: one more than the last, durable before it is used, because every envelope's nonce
 * rests on it. A counter that cannot be read is an error, never a fresh start: a repeated number repeats nonces.
 */
export async function nextBootId(folder: string): Promise<number> {
  const path = join(folder, 'boot-counter.json');
  const bytes = await readIfExists(path);
  const last =
    bytes === undefined ? 0 : (JSON.parse(new TextDecoder().decode(bytes)) as { bootId: number }).bootId;
  if (!Number.isSafeInteger(last) || last < 0)
    throw new Error(`the boot counter in ${path} is damaged; re-provision the hub`);
  const bootId = last + 1;
  await writeAtomically(path, new TextEncoder().encode(JSON.stringify({ bootId })));
  return bootId;
}
