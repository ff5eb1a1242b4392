/** What ends a command: OK; CONNECT (OK before it is not the end); its first line; or a line of its own. */
export type AtEnding = 'ok' | 'connect' | 'line' | { readonly line: string };

/** One command of a family's table, without the leading AT's line end. */
export interface AtStep {
  readonly command: string;
  readonly timeoutMs: number;
  readonly ending?: AtEnding;
  /** An error of this command is no obstacle: not every firmware knows it. */
  readonly optional?: true;
}

/** An error result. `code` is the number of 3GPP TS 27.007 section 9 or 27.005 section 3.2.5, where known. */
export interface AtError {
  readonly domain: 'plain' | 'cme' | 'cms' | 'call';
  readonly code: number | undefined;
  readonly text: string;
}

export type AtFinal =
  | { readonly kind: 'ok' | 'connect' }
  | { readonly kind: 'error'; readonly error: AtError };

const callFailures = [
  'NO CARRIER',
  'NO DIALTONE',
  'NO ANSWER',
  'BUSY',
  'CONNECT FAIL',
  'ALREADY CONNECT',
  'CLOSED',
];

/** Verbose errors (CMEE=2, or firmware that ignores CMEE=1) that the driver acts upon. */
const verboseCmeCodes: Readonly<Record<string, number>> = {
  'sim not inserted': 10,
  'sim pin required': 11,
  'sim puk required': 12,
  'sim failure': 13,
  'sim busy': 14,
  'sim wrong': 15,
  'incorrect password': 16,
};

/** The CME codes the driver acts upon (27.007 section 9.2). */
export const cme = {
  simMissing: 10,
  pinRequired: 11,
  pukRequired: 12,
  simFailure: 13,
  simBusy: 14,
  simWrong: 15,
  wrongPassword: 16,
} as const;

/** Tells whether `line` ends a command that ends as `ending` says; undefined: it is part of the reply. */
export function finalOf(line: string, ending: AtEnding): AtFinal | undefined {
  const error = errorOf(line);
  if (error !== undefined) return { kind: 'error', error };
  if (ending === 'connect') {
    if (/^CONNECT(?: \d.*)?$/.test(line)) return { kind: 'connect' };
    if (!callFailures.includes(line)) return undefined;
    return { kind: 'error', error: { domain: 'call', code: undefined, text: line } };
  }
  if (line === 'OK') return { kind: 'ok' };
  if (ending === 'line') return { kind: 'ok' };
  return typeof ending === 'object' && line === ending.line ? { kind: 'ok' } : undefined;
}

/** The error a line says, or undefined. Numbers may be spaced or in words. */
export function errorOf(line: string): AtError | undefined {
  if (line === 'ERROR') return { domain: 'plain', code: undefined, text: line };
  const match = /^\+(CME|CMS) ERROR:?\s*(.*)$/i.exec(line);
  if (match === null) return undefined;
  const text = match[2] ?? '';
  const domain = match[1]?.toUpperCase() === 'CMS' ? 'cms' : 'cme';
  const code = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  if (domain === 'cms') return { domain, code, text: line };
  return { domain, code: code ?? verboseCmeCodes[text.toLowerCase()], text: line };
}
