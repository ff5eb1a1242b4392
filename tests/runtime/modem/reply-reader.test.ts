import { describe, expect, it } from 'vitest';
import type { AtEnding } from '../../../runtime/drivers/modem/at-result.ts';
import { createReplyReader } from '../../../runtime/drivers/modem/reply-reader.ts';

function read(expected: { ending: AtEnding; prefix?: string } | undefined, ...lines: readonly string[]) {
  const unsolicited: string[] = [];
  const reader = createReplyReader(['+PDP:'], (line, pdu) =>
    unsolicited.push(pdu === undefined ? line : `${line} / ${pdu}`),
  );
  if (expected !== undefined) reader.expect(expected.ending, expected.prefix);
  const replies = lines.map((line) => reader.read(line)).filter((reply) => reply !== undefined);
  return { replies, unsolicited };
}

describe('the reply reader', () => {
  it('takes unsolicited lines out of a reply', () => {
    expect(
      read({ ending: 'ok', prefix: '+CSQ:' }, 'RING', '+CSQ: 9,0', '+PDP: DEACT', '+CREG: 2', 'OK'),
    ).toEqual({
      replies: [{ kind: 'ok', lines: ['+CSQ: 9,0'] }],
      unsolicited: ['RING', '+PDP: DEACT', '+CREG: 2'],
    });
  });

  it('takes a line of the command asked for the reply, though it could be unsolicited', () => {
    expect(read({ ending: 'ok', prefix: '+CREG:' }, '+CREG: 2,1', 'OK').replies).toEqual([
      { kind: 'ok', lines: ['+CREG: 2,1'] },
    ]);
  });

  it('does not take an unsolicited line for the one line that answers', () => {
    expect(read({ ending: 'line' }, 'RING', '10.64.0.17')).toEqual({
      replies: [{ kind: 'ok', lines: ['10.64.0.17'] }],
      unsolicited: ['RING'],
    });
  });

  it('gives a short message inside a reply as one, and what is no PDU back to the reply', () => {
    const pdu = '0004038121F3000462101000000000034F4B21';
    expect(read({ ending: 'ok', prefix: '+CSQ:' }, '+CMT: ,18', pdu, '+CSQ: 9,0', 'OK')).toEqual({
      replies: [{ kind: 'ok', lines: ['+CSQ: 9,0'] }],
      unsolicited: [`+CMT: ,18 / ${pdu}`],
    });
    expect(read({ ending: 'ok' }, '+CMT: ,18', 'OK').replies).toHaveLength(1);
  });

  it('keeps a bounded number of lines', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `line ${index}`);
    expect(read({ ending: 'ok' }, ...lines, 'OK').replies[0]?.lines).toHaveLength(64);
  });

  it('gives every line to the listener when nobody asked', () => {
    expect(read(undefined, 'OK', 'RDY')).toEqual({ replies: [], unsolicited: ['OK', 'RDY'] });
  });
});
