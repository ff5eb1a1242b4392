import type { StoreResult } from './contract.ts';

/** What an error of the file system means for whoever wanted to write. */
export function diskFault(error: unknown): StoreResult & { ok: false } {
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return { ok: false, reason: 'store-full', detail };
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return { ok: false, reason: 'store-read-only', detail };
  return { ok: false, reason: 'store-broken', detail };
}

/** The code of a system error, as in `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
