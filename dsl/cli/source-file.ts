import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

type Source = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly detail: string };

/** Reads a source file, or standard input for `-`. */
export async function readSource(file: string): Promise<Source> {
  try {
    return { ok: true, text: file === '-' ? await text(process.stdin) : await readFile(file, 'utf8') };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
