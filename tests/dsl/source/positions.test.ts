import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineIndex } from '../../../dsl/source/positions.ts';

it('counts lines from zero and characters in UTF-16 units', () => {
  const lines = new LineIndex('a\r\n𝄞b\n\rc');
  expect(lines.positionAt(3)).toEqual({ line: 1, character: 0 });
  expect(lines.positionAt(5)).toEqual({ line: 1, character: 2 });
  expect(lines.positionAt(8)).toEqual({ line: 3, character: 0 });
  expect(lines.line(1)).toBe('𝄞b');
});

it('finds each offset again from its position', () => {
  const text = fc
    .array(fc.constantFrom('a', 'ß', '𝄞', '\n', '\r\n', '\r', ' '))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(), (source, seed) => {
      const offset = seed % (source.length + 1);
      const lines = new LineIndex(source);
      const found = lines.offsetAt(lines.positionAt(offset));
      // Between CR and LF there is no position of its own.
      const insideEnd = source[offset - 1] === '\r' && source[offset] === '\n';
      if (!insideEnd) expect(found).toBe(offset);
    }),
  );
});

it('takes a character beyond the line for its end', () => {
  expect(new LineIndex('ab\ncd').offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(new LineIndex('ab\ncd').offsetAt({ line: 9, character: 0 })).toBe(5);
});
