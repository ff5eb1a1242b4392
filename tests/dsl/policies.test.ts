import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy, compilePolicy } from '../../dsl/compile.ts';
import { formatPolicy } from '../../dsl/format/format.ts';
import { spanOf, tokenise } from '../../dsl/source/lexer.ts';
import type { Bundle } from '../../schemas/generated/bundle.ts';
import { validate } from '../../schemas/generated/bundle-validator.js';
import { sharedFile } from './shared-file.ts';
import { smallPolicy } from './small-policy.ts';

const folder = join(import.meta.dirname, '../../policies');
const shipped = readdirSync(folder).filter((name) => name.endsWith('.reeve'));

function compiled(name: string): Bundle {
  const text = readFileSync(join(folder, name), 'utf8');
  const { bundle, diagnostics } = compilePolicy(
    { uri: name, text },
    { parameters: { apn: 'meters.example' } },
  );
  expect(diagnostics).toEqual([]);
  if (bundle === undefined) throw new Error(`${name} gives no bundle`);
  return bundle;
}

describe.each(shipped)('%s', (name) => {
  it('compiles without errors or warnings into a bundle of the schema', () => {
    expect(validate(compiled(name)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('gives the same bundle every time', () => {
    expect(JSON.stringify(compiled(name))).toBe(JSON.stringify(compiled(name)));
  });

  it('is formatted', () => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(formatPolicy(text)).toEqual({ text });
  });
});

it('never gives a bundle that the schema refuses, whatever compiles', () => {
  const tokens = tokenise(smallPolicy).tokens;
  const place = fc.nat(tokens.length - 1);
  const valid = new Set<boolean>();
  fc.assert(
    fc.property(place, place, (from, to) => {
      const [word, old] = [tokens[from], tokens[to]];
      if (word === undefined || old === undefined) return;
      const { start, end } = spanOf(old);
      const text = smallPolicy.slice(0, start) + word.image + smallPolicy.slice(end);
      const { bundle } = compilePolicy({ uri: 'x', text });
      if (bundle === undefined) return;
      valid.add(validate(bundle));
      expect(validate.errors ?? [], text).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect([...valid]).toEqual([true]);
});

describe('the standard policy', () => {
  const bundle = compiled('standard.reeve');

  it('holds values in the units of the bundle', () => {
    const [critical] = bundle.classes;
    expect(critical).toMatchObject({
      acknowledge: { kind: 'required', withinMs: 90_000 },
      retry: { timesMax: 12, firstMs: 20_000, ceilingMs: 1_800_000, growth: 'doubling', jitterPermille: 200 },
      keep: { ageMaxMs: 14 * 86_400_000, itemsMax: 400 },
    });
    expect(bundle.parameters).toContainEqual({
      name: 'weak-signal',
      type: 'power',
      value: -105_000,
      min: -115_000,
      max: -85_000,
    });
    expect(bundle.alerts[0]?.clear).toEqual({
      when: { op: 'gt', signal: 'value', value: -99_000 },
      forMs: 600_000,
    });
  });

  it('never contains a secret (10.8)', () => {
    expect(bundle.modem?.unlock).toBe('sim-pin');
    expect(bundle.parameters).toContainEqual({ name: 'sim-pin', type: 'secret' });
  });

  it('lists exactly the features it needs', () => {
    expect(bundle.features).toEqual([
      'alert',
      'clock-follow',
      'collect',
      'combine',
      'compress',
      'connect-permanent',
      'grant',
      'home-network',
      'join-install-code',
      'message-class',
      'modem',
      'modem-reinit',
      'modem-reinit-when',
      'signal-mean',
      'sim-pin',
      'snapshot',
    ]);
  });

  it('splits an alert text into parts and signals', () => {
    expect(bundle.alerts[0]?.send.text).toEqual([
      { text: 'WAN weak: ' },
      { signal: 'value' },
      { text: ', cell ' },
      { signal: 'wan.cell' },
    ]);
  });
});

describe('the night-sync policy', () => {
  it('names its window by index, in a zone with its transitions (12.2.16)', () => {
    const bundle = compiled('night-sync.reeve');
    expect(bundle.classes[1]?.send).toEqual({
      kind: 'in-window',
      window: 0,
      combined: true,
      compressed: true,
    });
    expect(bundle.windows[0]).toMatchObject({
      days: 127,
      opensAtMs: 5_400_000,
      lengthMs: 7_200_000,
      start: 'random-per-hub',
    });
    expect(bundle.zones.map(({ name }) => name)).toEqual(['Europe/London', 'UTC']);
  });

  it('takes values from outside and keeps them within their range', () => {
    const text = readFileSync(join(folder, 'night-sync.reeve'), 'utf8');
    const given = { apn: 'x', 'sync-start': '03:15', 'sync-length': '30 min' };
    const { bundle } = compilePolicy({ uri: 'night-sync.reeve', text }, { parameters: given });
    expect(bundle?.windows[0]).toMatchObject({ opensAtMs: 11_700_000, lengthMs: 1_800_000 });
    const outside = compilePolicy(
      { uri: 'night-sync.reeve', text },
      { parameters: { ...given, 'sync-length': '5 h' } },
    );
    expect(outside.bundle).toBeUndefined();
    expect(outside.diagnostics.map(({ code }) => code)).toEqual(['E0501']);
  });
});

describe.skipIf(sharedFile('examples/north-west.reeve') === undefined)('the whole example', () => {
  const text = sharedFile('examples/north-west.reeve') ?? '';

  it('is refused for what this release does not execute, and for nothing else', () => {
    const { diagnostics } = checkPolicy({ uri: 'north-west.reeve', text });
    expect(diagnostics.map(({ code, message }) => `${code} ${message.replace(/ is not yet.*/, '')}`)).toEqual(
      [
        'E0802 `limits`',
        'E0802 `firmware`',
        'E0802 `power`',
        'E0802 `protect`',
        'E0802 `logs`',
        'E0802 grouping with `by` in alert `han-flood`',
        'E0802 `allow` in alert `han-flood`',
        'E0802 `rule`',
        'E0802 `overlay`',
      ],
    );
  });

  it('is formatted as it stands', () => {
    expect(formatPolicy(text)).toEqual({ text });
  });
});
