import { crc32 } from 'node:zlib';

const crcLength = 8;

/**
 * A line of a stream file: CRC-32 of the JSON text in hex, a space, the text. NeDB's reader also ends lines at
 * U+0085, U+2028 and U+2029, which JSON leaves bare, so these are written as escapes.
 */
export function encodeLine(json: string): string {
  const text = json.replace(
    /[\u0085\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${checksum(text)} ${text}`;
}

/** The JSON text of a line, or undefined when its checksum does not hold. */
export function decodeLine(line: string): string | undefined {
  const text = line.slice(crcLength + 1);
  return line[crcLength] === ' ' && line.slice(0, crcLength) === checksum(text) ? text : undefined;
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(crcLength, '0');
}
