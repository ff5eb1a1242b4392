import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLineBytesMax,
  boundPending,
  bytesOf,
  takeLine,
  textOf,
} from '../../../runtime/drivers/modem/at-lexer.ts';
import { errorOf, finalOf } from '../../../runtime/drivers/modem/at-result.ts';
import {
  parseAttached,
  parseExtendedSignal,
  parseOperator,
  parseRegistration,
  parseSignalQuality,
  parseSimState,
} from '../../../runtime/drivers/modem/at-values.ts';

import { decodeSms } from '../../../runtime/drivers/modem/sms-pdu.ts';

const recordings = fileURLToPath(new URL('../../../../shared/data/modem-at-replies.json', import.meta.url));
const parsers = [
  errorOf,
  (line: string) => finalOf(line, 'ok'),
  (line: string) => finalOf(line, 'connect'),
  parseAttached,
  parseExtendedSignal,
  parseOperator,
  (line: string) => parseRegistration(line, 'hex'),
  parseSignalQuality,
  parseSimState,
  decodeSms,
];

/** The lines of what arrives in the given pieces, and what is left. */
function linesOf(...pieces: readonly string[]): { lines: string[]; pending: string } {
  const lines: string[] = [];
  let pending = '';
  for (const piece of pieces) {
    pending += piece;
    for (let taken = takeLine(pending); taken !== undefined; taken = takeLine(pending)) {
      lines.push(taken.line);
      pending = taken.rest;
    }
    pending = boundPending(pending);
  }
  return { lines, pending };
}

describe('the line splitter', () => {
  it('takes lines ended by LF, CR LF or CR, and skips empty ones', () => {
    expect(linesOf('\r\n+CSQ: 17,0\r\n\r\nOK\r\n').lines).toEqual(['+CSQ: 17,0', 'OK']);
    expect(linesOf('OK\nERROR\rRDY\r\n').lines).toEqual(['OK', 'ERROR', 'RDY']);
    expect(linesOf('\r\n \r\nOK \r\n').lines).toEqual(['OK']);
  });

  it('waits at a CR for the next byte, so that a call begins after the whole line end', () => {
    expect(linesOf('CONNECT\r')).toEqual({ lines: [], pending: 'CONNECT\r' });
    expect(takeLine('CONNECT\r\n\r\nhello')).toEqual({ line: 'CONNECT', rest: '\r\nhello' });
  });

  it('gives the same lines however the bytes are split', () => {
    const text = '\r\n+CMT: ,24\r\n0791\r\n\r\nOK\r\n+CME ERROR: 16\r\rRDY\n';
    for (let at = 0; at <= text.length; at += 1) {
      expect(linesOf(text.slice(0, at), text.slice(at)), `split at ${at}`).toEqual(linesOf(text));
    }
    expect(linesOf(...text)).toEqual(linesOf(text));
  });

  it('keeps a bounded head of noise without a line end, and cuts a line at the limit', () => {
    const limit = 'x'.repeat(atLineBytesMax);
    expect(linesOf(limit).pending).toHaveLength(atLineBytesMax);
    expect(linesOf(`${limit}x`).pending).toHaveLength(atLineBytesMax);
    expect(linesOf(limit, limit, limit, '\r\nOK\r\n').lines.at(-1)).toBe('OK');
    expect(linesOf(`${limit}\r\n`).lines).toEqual([limit]);
    expect(linesOf(`${limit}y\r\n`).lines).toEqual([limit]);
  });

  it('keeps every byte value', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
    expect(new Uint8Array(bytesOf(textOf(bytes)))).toEqual(bytes);
  });

  it('and every parser never throws on anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '+CREG: ', '+CSQ:', '+CPIN:', '+COPS: '),
        (text, start) => {
          for (const parse of parsers) parse(start + text);
          linesOf(text);
        },
      ),
    );
  });
});

describe.skipIf(!existsSync(recordings))(
  'recorded replies of real modems (skipped without the recordings)',
  () => {
    const replies: { reply: string }[] = existsSync(recordings)
      ? JSON.parse(readFileSync(recordings, 'utf8'))
      : [];

    it('are split into the same lines at every split point, and read without a throw', () => {
      expect(replies.length).toBeGreaterThan(300);
      for (const { reply } of replies) {
        const whole = linesOf(reply, '\r\n').lines;
        expect(whole.join('\n')).toBe(
          reply
            .split(/[\r\n]+/)
            .map((line) => line.trim())
            .filter(Boolean)
            .join('\n'),
        );
        for (let at = 1; at < reply.length; at += 1) {
          const split = linesOf(reply.slice(0, at), reply.slice(at), '\r\n').lines;
          // One comparison per split, or the test would be all expectations.
          if (split.join('\n') !== whole.join('\n')) expect(split, `${reply} at ${at}`).toEqual(whole);
        }
        for (const line of whole) for (const parse of parsers) parse(line);
      }
    });

    it('give every registration line that has a status a status and, where written, a cell', () => {
      const lines = replies.flatMap(({ reply }) => linesOf(reply, '\r\n').lines);
      const registrations = lines.filter((line) => /^\+(C|CG|CE)REG:/.test(line));
      expect(registrations.length).toBeGreaterThan(15);
      for (const line of registrations) {
        const report = parseRegistration(line, 'hex');
        expect(report, line).toBeDefined();
        const hasPlace = line.split(',').length > 2;
        expect(report?.cell !== undefined && report.area !== undefined, line).toBe(hasPlace);
      }
    });
  },
);
