import type { AtStep } from '../at-result.ts';
import { fieldsOf, integerOf } from '../at-values.ts';

const quickMs = 3_000;

/** A command that every modem answers at once. */
export function quick(command: string): AtStep {
  return { command, timeoutMs: quickMs };
}

/** A quick command that not every firmware knows. */
export function ifKnown(command: string): AtStep {
  return { command, timeoutMs: quickMs, optional: true };
}

/** Numeric errors, registration with cell ids, SMS as PDUs straight to the port: the same for every family. */
export const standardInit: readonly AtStep[] = [
  ifKnown('AT&C1'),
  ifKnown('AT&D2'),
  ifKnown('AT+CREG=2'),
  ifKnown('AT+CGREG=2'),
  ifKnown('AT+CEREG=2'),
  ifKnown('AT+CMGF=0'),
  ifKnown('AT+CNMI=2,2,0,0,0'),
];

/** The ICCID in a line that has it bare, quoted or after a prefix; some firmware appends a filler F. */
export function iccidIn(line: string): string | undefined {
  return /(?:^|[\s":])(\d{18,20})F?"?$/i.exec(line)?.[1];
}

/** The number at `index` after `prefix:`, as text. */
export function numberAt(prefix: string, index: number): (line: string) => string | undefined {
  return (line) => integerOf(fieldsOf(line, prefix)?.[index])?.toString();
}
