import { crc32 } from 'node:zlib';

// A line of a stream: CRC-32 in eight hex digits, a space, JSON. NeDB's reader also splits at U+0085, U+2028 and
// U+2029, which JSON leaves as they are: a record with one of them would be gone after a restart.

const checkDigits = 8;

/** The line for a JSON text, without its end. */
export function encodeLine(json: string): string {
  const escaped = json.replace(
    /[\u0085\u2028\u2029]/g,
    (separator) => `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${checkOf(escaped)} ${escaped}`;
}

/** The JSON text of a line; undefined when the line is not as it was written (11.2). */
export function decodeLine(line: string): string | undefined {
  const json = line.slice(checkDigits + 1);
  return line[checkDigits] === ' ' && line.slice(0, checkDigits) === checkOf(json) ? json : undefined;
}

function checkOf(text: string): string {
  return crc32(text).toString(16).padStart(checkDigits, '0');
}
