/** One comma-separated value of an information line. */
export interface AtField {
  readonly text: string;
  readonly quoted: boolean;
}

/** A line has at most this many values that anybody reads. */
const fieldsMax = 64;

export type Registration = 'idle' | 'home' | 'searching' | 'denied' | 'unknown' | 'roaming' | 'limited';

/** A registration line of +CREG, +CGREG or +CEREG (27.007 sections 7.2, 10.1.20, 10.1.22). */
export interface RegistrationReport {
  readonly domain: 'CREG' | 'CGREG' | 'CEREG';
  /** The answer to a query begins with the reporting mode, an unsolicited line does not. */
  readonly form: 'read' | 'unsolicited';
  readonly status: Registration;
  /** Location or tracking area and cell, lower-case hex without leading zeros. */
  readonly area: string | undefined;
  readonly cell: string | undefined;
}

export type CellNumbers = 'hex' | 'decimal';

export type SimState = 'ready' | 'pin' | 'puk' | 'other';

export interface Operator {
  readonly name: string;
  readonly technology: number | undefined;
}

/** The values after `prefix:`, or undefined when the line is another one. Never throws on odd input. */
export function fieldsOf(line: string, prefix: string): readonly AtField[] | undefined {
  if (!line.startsWith(`${prefix}:`)) return undefined;
  return splitFields(line.slice(prefix.length + 1));
}

/** Splits at commas outside quotes and brackets; an unclosed quote or bracket runs to the end. */
export function splitFields(text: string): readonly AtField[] {
  const fields: AtField[] = [];
  let depth = 0;
  let inQuotes = false;
  let current = '';
  for (const character of `${text},`) {
    if (character === '"') inQuotes = !inQuotes;
    if (!inQuotes && character === '(') depth += 1;
    if (!inQuotes && character === ')') depth = Math.max(0, depth - 1);
    if (character !== ',' || inQuotes || depth > 0) {
      current += character;
      continue;
    }
    fields.push(fieldOf(current));
    current = '';
    if (fields.length === fieldsMax) return fields;
  }
  if (current !== '') fields.push(fieldOf(current.slice(0, -1)));
  return fields;
}

function fieldOf(raw: string): AtField {
  const text = raw.trim();
  const quoted = text.length >= 2 && text.startsWith('"') && text.endsWith('"');
  return { text: quoted ? text.slice(1, -1).trim() : text, quoted };
}

/** A whole number of at most nine digits, or undefined. */
export function integerOf(field: AtField | undefined): number | undefined {
  return field !== undefined && /^-?\d{1,9}$/.test(field.text) ? Number(field.text) : undefined;
}

/**
 * Reads a registration line. Area and cell come in hex, quoted or not; `cellNumbers: 'decimal'` is for firmware
 * that writes them in decimal, which no line can tell by itself.
 */
export function parseRegistration(line: string, cellNumbers: CellNumbers): RegistrationReport | undefined {
  const domain = /^\+(C|CG|CE)REG:/.exec(line)?.[0].slice(1, -1) as RegistrationReport['domain'] | undefined;
  if (domain === undefined) return undefined;
  const fields = fieldsOf(line, `+${domain}`) ?? [];
  const form = isRead(fields) ? 'read' : 'unsolicited';
  const [status, area, ...rest] = form === 'read' ? fields.slice(1) : fields;
  const code = integerOf(status);
  if (code === undefined) return undefined;
  const cell = domain === 'CEREG' && isRoutingArea(rest) ? rest[1] : rest[0];
  return {
    domain,
    form,
    status: statusOf(code),
    area: cellNumber(area, cellNumbers),
    cell: cellNumber(cell, cellNumbers),
  };
}

/** One and three values are unsolicited, two a reply; of four or more the second decides, being status or area. */
function isRead(fields: readonly AtField[]): boolean {
  if (fields.length === 2) return true;
  if (fields.length < 4) return false;
  const second = fields[1];
  if (second === undefined || second.quoted || !/^\d+$/.test(second.text)) return false;
  return second.text.length <= 3 || fields.slice(2, 4).some((field) => field.quoted);
}

/** Some LTE firmware puts a routing area of two digits between tracking area and cell. */
function isRoutingArea([first, second]: readonly AtField[]): boolean {
  if (first === undefined || second === undefined || second.quoted !== first.quoted) return false;
  return first.text.length <= 2 && second.text.length > 2;
}

function statusOf(code: number): Registration {
  if (code === 1 || code === 9) return 'home';
  if (code === 5 || code === 10) return 'roaming';
  if (code === 0) return 'idle';
  if (code === 2) return 'searching';
  if (code === 3) return 'denied';
  return code === 6 || code === 7 || code === 8 ? 'limited' : 'unknown';
}

function cellNumber(field: AtField | undefined, base: CellNumbers): string | undefined {
  const text = field?.text.replaceAll(' ', '') ?? '';
  if (base === 'decimal') return /^\d{1,9}$/.test(text) ? Number(text).toString(16) : undefined;
  return /^[0-9a-f]{1,9}$/i.test(text) ? text.toLowerCase().replace(/^0+(?=.)/, '') : undefined;
}

/** +CSQ (27.007 section 8.5) in thousandths of a dBm; 99 and 199 are unknown: undefined, never zero. */
export function parseSignalQuality(line: string): number | undefined {
  const level = integerOf(fieldsOf(line, '+CSQ')?.[0]);
  if (level === undefined) return undefined;
  if (level >= 0 && level <= 31) return (-113 + 2 * level) * 1000;
  // 100 to 191 are the levels of 3G and LTE on modems that extend the table (RSCP or RSRP).
  return level >= 100 && level <= 191 ? (-116 + (level - 100)) * 1000 : undefined;
}

/** +CESQ (27.007 section 8.69): the first level known of GSM, UMTS and LTE, in thousandths of a dBm. */
export function parseExtendedSignal(line: string): number | undefined {
  const fields = fieldsOf(line, '+CESQ');
  if (fields === undefined) return undefined;
  const scales = [
    { index: 0, max: 63, baseDBm: -111 },
    { index: 2, max: 96, baseDBm: -121 },
    { index: 5, max: 97, baseDBm: -141 },
  ];
  for (const { index, max, baseDBm } of scales) {
    const level = integerOf(fields[index]);
    if (level !== undefined && level >= 0 && level <= max) return (baseDBm + level) * 1000;
  }
  return undefined;
}

/** +CPIN (27.007 section 8.3). PIN2, PUK2 and the phone's own locks are `other`: the driver enters none of them. */
export function parseSimState(line: string): SimState | undefined {
  const state = fieldsOf(line, '+CPIN')?.[0]?.text.toUpperCase();
  if (state === undefined || state === '') return undefined;
  if (state === 'READY') return 'ready';
  if (state === 'SIM PIN') return 'pin';
  return state === 'SIM PUK' ? 'puk' : 'other';
}

/** +CGATT? (27.007 section 10.1.9). */
export function parseAttached(line: string): boolean | undefined {
  const value = integerOf(fieldsOf(line, '+CGATT')?.[0]);
  return value === undefined ? undefined : value === 1;
}

/** The operator in use by +COPS? (27.007 section 7.3); undefined when there is none, or for a list of operators. */
export function parseOperator(line: string): Operator | undefined {
  const [mode, format, name, technology] = fieldsOf(line, '+COPS') ?? [];
  if (integerOf(mode) === undefined || integerOf(format) === undefined) return undefined;
  if (name === undefined || name.text === '') return undefined;
  return { name: name.text, technology: integerOf(technology) };
}
