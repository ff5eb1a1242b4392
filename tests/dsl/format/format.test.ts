import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../../../dsl/compile.ts';
import { formatPolicy } from '../../../dsl/format/format.ts';
import { spanOf, tokenise } from '../../../dsl/source/lexer.ts';
import { smallPolicy } from '../small-policy.ts';

function formatted(text: string): string {
  const result = formatPolicy(text);
  if (!('text' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.text;
}

/** The small policy with other white space and comments between its tokens. */
const disturbed = fc.array(fc.nat(), { minLength: 400, maxLength: 400 }).map((seeds) => {
  const spaces = [
    ' ',
    ' ',
    '  ',
    '\n',
    '\n\n\n',
    '\t',
    '\r\n',
    ' # a comment\n',
    '\n# own line\n',
    '\n\n  ## of what follows\n',
  ];
  const tokens = tokenise(smallPolicy).tokens;
  return tokens
    .map((token, i) => {
      const { start, end } = spanOf(token);
      const next = tokens[i + 1];
      const between = smallPolicy.slice(end, next === undefined ? smallPolicy.length : spanOf(next).start);
      const seed = seeds[i % seeds.length] ?? 0;
      const glued = between === '' && seed % 7 > 0;
      return (
        smallPolicy.slice(start, end) +
        (glued ? '' : seed % 3 === 0 ? (spaces[seed % spaces.length] ?? ' ') : between)
      );
    })
    .join('');
});

describe('formatting', () => {
  it('gives the same text when done twice', () => {
    fc.assert(
      fc.property(disturbed, (text) => {
        const once = formatted(text);
        expect(formatted(once)).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every comment, in order', () => {
    const comments = (text: string) => tokenise(text).comments.map((comment) => comment.text);
    fc.assert(
      fc.property(disturbed, (text) => {
        expect(comments(formatted(text))).toEqual(comments(text));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what the policy means', () => {
    const meaning = compilePolicy({ uri: 'x', text: smallPolicy }).bundle;
    fc.assert(
      fc.property(disturbed, (text) => {
        expect(compilePolicy({ uri: 'x', text: formatted(text) }).bundle).toEqual(meaning);
      }),
      { numRuns: 30 },
    );
  });

  it('aligns tables and neighbouring one-line blocks', () => {
    const text =
      'language 2026\nsupplier a { licence "x" head-end "h" key "k" }\nsupplier longer { licence "yyy" head-end "hh" key "k" }\n';
    expect(formatted(text).split('\n').slice(2, 4)).toEqual([
      'supplier a      { licence "x"    head-end "h"   key "k" }',
      'supplier longer { licence "yyy"  head-end "hh"  key "k" }',
    ]);
  });

  it('breaks long lists at commas', () => {
    const text = `message class c {\n carries ${Array(12).fill('meter-reading').join(', ')}\n}\n`;
    for (const line of formatted(text).split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('puts one blank between number and unit', () => {
    expect(formatted('clock { follow head-end every 12h }')).toBe(
      'clock {\n  follow  head-end every 12 h\n}\n',
    );
  });

  it('leaves a text alone that cannot be read, and says why', () => {
    expect(formatPolicy('clock { follow')).toHaveProperty('diagnostics.0.code');
  });

  it('makes nothing of nothing', () => {
    expect(formatted('')).toBe('');
    expect(formatted('\n\n# only a comment\n\n')).toBe('# only a comment\n');
  });
});
