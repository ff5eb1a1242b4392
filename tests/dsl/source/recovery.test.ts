import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../dsl/compile.ts';
import { spanOf, tokenise } from '../../../dsl/source/lexer.ts';
import { smallPolicy } from '../small-policy.ts';

const tokens = tokenise(smallPolicy).tokens.map(spanOf);

/** Share of single-token faults that give exactly one diagnostic; faults that change nothing do not count. */
function shareOfOne(fault: (start: number, end: number) => string): number {
  const counts = tokens
    .map(({ start, end }) => fault(start, end))
    .filter((text) => text !== smallPolicy)
    .map((text) => checkPolicy({ uri: 'small.reeve', text }).diagnostics.length);
  return counts.filter((count) => count === 1).length / counts.length;
}

describe('a single slip gives exactly one diagnostic', () => {
  it('in 95 of 100 cases where a token is left out', () => {
    const share = shareOfOne((start, end) => smallPolicy.slice(0, start) + smallPolicy.slice(end));
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('in 90 of 100 cases where a token is written twice', () => {
    const twice = (start: number, end: number) =>
      `${smallPolicy.slice(0, end)} ${smallPolicy.slice(start, end)}${smallPolicy.slice(end)}`;
    expect(shareOfOne(twice)).toBeGreaterThanOrEqual(0.9);
  });

  it('in 85 of 100 cases where a token is garbled', () => {
    const garbled = (start: number, end: number) => {
      const middle = (start + end) >> 1;
      return `${smallPolicy.slice(0, middle)}x${smallPolicy.slice(middle + 1)}`;
    };
    expect(shareOfOne(garbled)).toBeGreaterThanOrEqual(0.85);
  });
});

it('answers any text with diagnostics, never with an exception', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '{',
      '}',
      '"',
      '#',
      ',',
      'policy',
      'message class',
      'retry',
      '90 s',
      '-',
      '(',
      'alert x',
      '\n',
      '°',
      '𝄞',
    ),
    fc.nat(smallPolicy.length).map((at) => smallPolicy.slice(at, at + 40)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(smallPolicy.length), (pieces, at) => {
      const text = smallPolicy.slice(0, at) + pieces.join(' ') + smallPolicy.slice(at);
      const { diagnostics } = checkPolicy({ uri: 'x', text });
      for (const { range } of diagnostics) expect(range.start.line).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 150 },
  );
});

describe('words of the language', () => {
  it.each(['window', 'retry', 'daily', 'hub', 'weak-4g', 'report'])(
    'can be the name of a parameter: %s',
    (name) => {
      const text = smallPolicy.replaceAll(/\bweak\b(?!-wan|:)/g, name);
      expect(checkPolicy({ uri: 'x', text }).diagnostics).toEqual([]);
    },
  );

  it('stand anywhere on a line: ends of lines mean nothing', () => {
    const flat = smallPolicy.replaceAll(/\s+/g, ' ');
    expect(checkPolicy({ uri: 'x', text: flat }).diagnostics).toEqual([]);
  });
});
