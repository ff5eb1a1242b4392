import { open } from 'node:fs/promises';

export type AppendOutcome =
  | { readonly ok: true; readonly bytes: number }
  /** `broken`: not even the old end of the file could be restored; nothing more may be acknowledged. */
  | { readonly ok: false; readonly error: NodeJS.ErrnoException; readonly broken: boolean };

/**
 * Appends text and returns only when it is on the disk (fdatasync, 11.2). A failed write is cut off again: a torn
 * tail would spoil the next record. The file is opened anew each time, because a compaction replaces it.
 */
export async function appendDurably(path: string, text: string, mode: number): Promise<AppendOutcome> {
  let restoreTo: number | undefined;
  try {
    const file = await open(path, 'a', mode);
    try {
      restoreTo = (await file.stat()).size;
      const bytes = Buffer.from(text, 'utf8');
      await file.appendFile(bytes);
      await file.datasync();
      return { ok: true, bytes: bytes.length };
    } catch (error) {
      const restored = await file.truncate(restoreTo).then(
        () => true,
        () => false,
      );
      return { ok: false, error: error as NodeJS.ErrnoException, broken: !restored };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, error: error as NodeJS.ErrnoException, broken: false };
  }
}
