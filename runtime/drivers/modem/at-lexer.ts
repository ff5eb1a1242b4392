/** A line longer than this is noise (a wrong baud rate, binary data): its head is kept, the rest dropped. */
export const atLineBytesMax = 2048;

/** One line taken off the front of what was read, and everything after it. */
export interface AtLine {
  readonly line: string;
  readonly rest: string;
}

/** Bytes as latin1 text: one character per byte, so that nothing is lost and no sequence is invalid. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/**
 * Takes the first complete line, or undefined when more bytes are needed. Empty lines are skipped.
 *
 * A line ends at LF, at CR LF, or at a CR that another character follows. A CR at the very end waits for the
 * next byte, because the LF after CONNECT must not be taken for the first byte of the call.
 */
export function takeLine(pending: string): AtLine | undefined {
  let start = 0;
  for (;;) {
    while (pending[start] === '\r' || pending[start] === '\n') start += 1;
    const end = lineEnd(pending, start);
    if (end === undefined) return undefined;
    const line = pending.slice(start, Math.min(end.at, start + atLineBytesMax)).trim();
    if (line !== '') return { line, rest: pending.slice(end.next) };
    start = end.next;
  }
}

/** What may stay in memory of an unfinished line; noise without a line end cannot fill it. */
export function boundPending(pending: string): string {
  if (pending.length <= atLineBytesMax) return pending;
  return pending.slice(0, atLineBytesMax - 1) + pending.slice(-1);
}

function lineEnd(text: string, start: number): { at: number; next: number } | undefined {
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '\n') return { at: index, next: index + 1 };
    if (text[index] !== '\r') continue;
    if (index + 1 === text.length) return undefined;
    return { at: index, next: text[index + 1] === '\n' ? index + 2 : index + 1 };
  }
  return undefined;
}
