import { type AtEnding, type AtError, finalOf } from './at-result.ts';

/** Lines of one reply that are kept; a modem that says more says nothing we asked for. */
const replyLinesMax = 64;

/** Beginnings of lines nobody asks for, in 27.007, 27.005 and V.250. */
const commonUnsolicited = [
  'RING',
  '+CRING:',
  '+CLIP:',
  '+CMTI:',
  '+CDS:',
  '+CDSI:',
  '+CREG:',
  '+CGREG:',
  '+CEREG:',
  '+CPIN:',
  '+CFUN:',
  '+CGEV:',
  '+CTZV:',
  '+CTZU:',
  '+CTZE:',
  'RDY',
  'NO CARRIER',
  'CLOSED',
];

/** How a command ended by a final result. */
export type FinalReply =
  | { readonly kind: 'ok'; readonly lines: readonly string[] }
  | { readonly kind: 'connect'; readonly lines: readonly string[] }
  | { readonly kind: 'error'; readonly lines: readonly string[]; readonly error: AtError };

/** A line that no command asked for; `pdu` is the second line of a short message. */
export type OnUnsolicited = (line: string, pdu?: string) => void;

/** Tells the lines of a reply from the unsolicited ones that fall between and into them. */
export interface ReplyReader {
  /** `prefix` (`+CSQ:` for AT+CSQ) makes a line the reply's even where it could be unsolicited. */
  expect(ending: AtEnding, prefix: string | undefined): void;
  /** Nobody waits any more: every line is unsolicited. */
  expectNothing(): void;
  /** The reply, once `line` completes it. */
  read(line: string): FinalReply | undefined;
}

export function createReplyReader(
  familyUnsolicited: readonly string[],
  onUnsolicited: OnUnsolicited,
): ReplyReader {
  const unsolicited = [...commonUnsolicited, ...familyUnsolicited];
  let expected: { ending: AtEnding; prefix: string | undefined; lines: string[] } | undefined;
  let smsHeader: string | undefined;

  /** A short message is two lines, of which the second is the PDU whatever command waits. */
  function isSms(line: string): boolean {
    const header = smsHeader;
    smsHeader = line.startsWith('+CMT:') ? line : undefined;
    if (header !== undefined && /^[0-9A-F]{16,}$/i.test(line)) {
      onUnsolicited(header, line);
      return true;
    }
    return smsHeader !== undefined;
  }

  return {
    expect(ending, prefix) {
      expected = { ending, prefix, lines: [] };
    },
    expectNothing() {
      expected = undefined;
    },
    read(line) {
      if (isSms(line)) return undefined;
      if (expected === undefined) {
        onUnsolicited(line);
        return undefined;
      }
      const { ending, prefix, lines } = expected;
      const isAnyLine = ending === 'line';
      const final = finalOf(line, ending);
      const isReply = prefix !== undefined && line.startsWith(prefix);
      const mayBeUnsolicited = final === undefined || (isAnyLine && final.kind === 'ok');
      if (mayBeUnsolicited && !isReply && unsolicited.some((start) => line.startsWith(start))) {
        onUnsolicited(line);
        return undefined;
      }
      if (mayBeUnsolicited && lines.length < replyLinesMax) lines.push(line);
      if (final === undefined) return undefined;
      expected = undefined;
      return final.kind === 'error'
        ? { kind: 'error', lines, error: final.error }
        : { kind: final.kind, lines };
    },
  };
}
