import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../dsl/service/lexicon.ts';
import { semanticTokenTypes } from '../../../dsl/service/semantic-tokens.ts';
import { createService } from '../../../dsl/service/service.ts';
import { LineIndex, type Position } from '../../../dsl/source/positions.ts';
import { changed, smallPolicy } from '../small-policy.ts';

const service = createService();

/** The small policy with an addition at its end, and the position of the bar in it. */
function atBar(addition: string): { text: string; position: Position } {
  const marked = smallPolicy + addition;
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, position: new LineIndex(text).positionAt(offset) };
}

function labels(addition: string): string[] {
  const { text, position } = atBar(addition);
  return service.completion(text, position).map(({ label }) => label);
}

describe('completion offers only what is legal', () => {
  it.each([
    ['\nmessage |', ['class']],
    [
      '\nmessage class x {\n  |',
      ['carries', 'send', 'acknowledge', 'retry', 'if exhausted', 'keep', 'when full'],
    ],
    [
      '\nmessage class x {\n  send at once\n  ke|',
      ['carries', 'acknowledge', 'retry', 'if exhausted', 'keep', 'when full', 'combined', 'compressed'],
    ],
    ['\nmessage class x {\n  send |', ['at once', 'in']],
    ['\nmessage class x {\n  send in |', ['night']],
    ['\nmessage class x {\n  keep |', ['until acknowledged or']],
    ['\nmessage class x {\n  acknowledge required |', ['within']],
    ['\nwindow w {\n  if |', ['time skipped', 'time repeated', 'missed']],
    ['\nwindow w {\n  opens daily at |', ['nightly']],
    ['\nmodem {\n  unlock |', ['pin']],
    ['\nmodem {\n  use 4g, |', ['then']],
    ['\ncollect gas-meter {\n  read |', ['volume']],
    ['\ngrant |', ['acme']],
    ['\ngrant acme { read |', ['on']],
    ['\nalert a {\n  send |', ['urgent', 'readings']],
    ['\nalert a {\n  raise when |', ['not', 'value', 'nightly', 'often', 'weak']],
    ['\nalert a {\n  raise when value |', ['<', '<=', '>', '>=', '=', '!=', 'is missing']],
    ['\nparameters { x |', ['time', 'duration', 'power', 'ratio', 'count', 'text', 'secret']],
  ])('%j', (addition, expected) => {
    expect(labels(addition)).toEqual(expected);
  });

  it('offers units after a number, then what may follow', () => {
    expect(labels('\nmessage class x {\n  acknowledge required within 90 |').slice(0, 5)).toEqual([
      'ms',
      's',
      'min',
      'h',
      'd',
    ]);
  });

  it('offers declarations at the end of a file, with what they are for', () => {
    const { text, position } = atBar('\n|');
    const offered = service.completion(text, position);
    expect(offered.map(({ label }) => label)).toContain('home-network');
    expect(offered.every(({ documentation }) => (documentation?.value.length ?? 0) > 10)).toBe(true);
  });

  it('replaces the path that is being typed', () => {
    const { text, position } = atBar('\nalert a {\n  watch mean of wan.si|');
    const item = service.completion(text, position).find(({ label }) => label === 'wan.signal');
    expect(item?.textEdit.range.start.character).toBe('  watch mean of '.length);
  });

  it('replaces a time zone with its quotes', () => {
    const { text, position } = atBar('\nwindow w {\n  opens daily at 01:30 for 2 h in "Europe/Lo|');
    const item = service.completion(text, position).find(({ label }) => label === 'Europe/London');
    expect(item).toMatchObject({ textEdit: { newText: '"Europe/London"' }, filterText: '"Europe/London"' });
  });

  it('answers at every position of a text', () => {
    const lines = new LineIndex(smallPolicy);
    for (let offset = 0; offset <= smallPolicy.length; offset += 13)
      service.completion(smallPolicy, lines.positionAt(offset));
    for (let length = 0; length <= smallPolicy.length; length += 37)
      service.completion(smallPolicy.slice(0, length), lines.positionAt(length));
  });
});

describe('hover', () => {
  const hover = (passage: string, text = smallPolicy) =>
    service.hover(text, new LineIndex(text).positionAt(text.indexOf(passage)))?.contents.value ?? '';

  it.each([
    ['90 s', ['90000 ms', '1.5 min', 'from 1 s to 1 d']],
    ['connect  on', ['Required', 'left out: 30 s', 'intro mode']],
    ['acknowledge  required', ['frees the stored message', '10.3 j']],
    ['weak for', ['parameter: a power level', 'default -105 dBm', 'from -115 dBm to -85 dBm']],
    ['meter-reading,', ['message kind', 'Interval consumption']],
    ['wan.signal', ['a power level', 'May be missing', 'Stale after 2 min']],
    ['message class urgent', ['Required: `carries`', 'message-class', '12.2.4']],
    ['electricity-meter }', ['device']],
    ['import-energy', ['register of electricity-meter, Wh', 'from the grid']],
    ['night combined', ['window']],
  ])('on %s tells of it', (passage, expected) => {
    for (const part of expected) expect(hover(passage)).toContain(part);
  });

  it('gives the default of `linger` where the clause is without it', () => {
    expect(hover('connect  on')).toContain(
      'linger: time the session stays open after the last exchange; from 1 s to 1 d; left out: 30 s',
    );
  });

  it('says nothing between words', () => {
    expect(hover('\n\npolicy')).toBe('');
  });
});

it('offers the fixes of the diagnostics in a range', () => {
  const text = changed('required within', 'required wihtin');
  const [diagnostic] = service.diagnostics('x', text);
  const range = diagnostic?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  expect(service.codeActions('x', text, range)).toMatchObject([
    {
      title: 'replace with `within`',
      kind: 'quickfix',
      edit: { changes: { x: [{ range, newText: 'within' }] } },
    },
  ]);
  const elsewhere = { line: 0, character: 0 };
  expect(service.codeActions('x', text, { start: elsewhere, end: elsewhere })).toEqual([]);
});

it('formats by edits, and leaves a broken text alone', () => {
  expect(service.formatting('clock{follow head-end every 12 h}')).toEqual([
    {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 33 } },
      newText: 'clock {\n  follow  head-end every 12 h\n}\n',
    },
  ]);
  expect(service.formatting('clock {')).toEqual([]);
});

it('compiles', () => {
  const { bundle, diagnostics } = service.compile('x', smallPolicy, { often: '15 min' });
  expect(diagnostics).toEqual([]);
  expect(bundle?.collections[0]?.reads[0]?.everyMs).toBe(900_000);
});

it('tells the role of every word', () => {
  const { data } = service.semanticTokens(smallPolicy);
  const found = new Map<string, string>();
  const lines = new LineIndex(smallPolicy);
  let place = { line: 0, character: 0 };
  for (let i = 0; i < data.length; i += 5) {
    const [line = 0, character = 0, length = 0, type = 0] = data.slice(i, i + 4);
    place = { line: place.line + line, character: line === 0 ? place.character + character : character };
    const start = lines.offsetAt(place);
    found.set(smallPolicy.slice(start, start + length), semanticTokenTypes[type] ?? '');
  }
  expect(Object.fromEntries(found)).toMatchObject({
    language: 'type',
    acknowledge: 'keyword',
    weak: 'parameter',
    'wan.signal': 'property',
    'meter-reading': 'enumMember',
    night: 'variable',
    '90 s': 'number',
    '"UTC"': 'string',
    '>': 'operator',
  });
});

it('lists the words for grammars that do not parse', () => {
  expect(lexicon.declarations).toContain('policy');
  expect(lexicon.clauses).toContain('acknowledge');
  expect(lexicon.keywords).toEqual(expect.arrayContaining(['doubling', 'and', 'missing']));
  expect(lexicon.units).toEqual(expect.arrayContaining(['KiB', 'kB', 'dBm', '%']));
});
