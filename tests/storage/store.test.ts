import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredRecord } from '../../runtime/storage/contract.ts';
import { openStore, writesWaitingMax } from '../../runtime/storage/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ok = { ok: true };

describe('the durable store', () => {
  it('gives back what was put, in id order, after it is opened again (11.1)', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder, 'messages');
    expect(store.report).toEqual({ records: 0, tornBytes: 0, quarantined: 0 });
    expect(await store.put([record('b', { n: 2 }), record('a', { n: 1 })])).toEqual(ok);
    expect(await store.put([record('b', { n: 3 }), record('c', [null, 'x'])])).toEqual(ok);
    expect(await store.remove(['a', 'never-there'])).toEqual(ok);
    const expected = [record('b', { n: 3 }), record('c', [null, 'x'])];
    expect(await store.all()).toEqual(expected);
    await store.close();
    const again = await openStore(folder, 'messages');
    expect(again.report.records).toBe(2);
    expect(await again.all()).toEqual(expected);
    expect(await again.get('b')).toEqual({ n: 3 });
    expect(await again.get('a')).toBeUndefined();
  });

  it('keeps line separators, dotted and odd keys, and every other text unchanged', async () => {
    const folder = await temporaryFolder();
    const odd = JSON.parse('{"__proto__":1,"$deleted":true,"a.b":{"":0},"_id":null}');
    const values = [
      '\u0085 \u2028 \u2029',
      '\r\n\v\f\0',
      '\ud800',
      '€😀',
      '{}',
      odd,
      -1.5e300,
      true,
      null,
      [],
    ];
    const records = values.map((value, i) => record(`id-${i}`, value));
    const store = await openStore(folder, 'messages');
    expect(await store.put(records)).toEqual(ok);
    expect(await (await openStore(folder, 'messages')).all()).toEqual(records);
  });

  it('agrees with a plain map over any puts, removals and openings', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'constructor', '0', '10');
    const step = fc.oneof(
      fc.record({ put: fc.array(fc.record({ id, value: fc.jsonValue({ maxDepth: 2 }) }), { maxLength: 4 }) }),
      fc.record({ remove: fc.array(id, { maxLength: 3 }) }),
      fc.constant('reopen' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const folder = await temporaryFolder();
        const model = new Map<string, unknown>();
        let store = await openStore(folder, 'model');
        for (const next of steps) {
          if (next === 'reopen') store = await openStore(folder, 'model');
          else if ('put' in next) {
            expect(await store.put(next.put)).toEqual(ok);
            for (const { id, value } of next.put) model.set(id, JSON.parse(JSON.stringify(value)));
          } else {
            expect(await store.remove(next.remove)).toEqual(ok);
            for (const id of next.remove) model.delete(id);
          }
          const expected = [...model]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([id, value]) => ({ id, value }));
          expect(await store.all()).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(['', '__proto__', '_id', '$x', 'a b', 'a\u2028b', '../x', '-a', 'x'.repeat(161)])(
    'refuses the id %j, before anything is written',
    async (id) => {
      const folder = await temporaryFolder();
      const store = await openStore(folder, 'messages');
      await expect(store.put([record('fine', 1), record(id, 1)])).rejects.toThrow(TypeError);
      expect(await store.all()).toEqual([]);
      expect((await stat(join(folder, 'messages.db'))).size).toBe(0);
    },
  );

  it.each([
    ['a BigInt', 1n],
    ['a typed array', new Uint8Array(2)],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['NaN', Number.NaN],
    ['undefined in a list', [undefined]],
    ['undefined', undefined],
    ['a function', () => 1],
    ['endless depth', deep(100)],
  ])('refuses %s, which would come back as something else', async (_, value) => {
    const store = await openStore(await temporaryFolder(), 'messages');
    await expect(store.put([record('a', { inside: [value] })])).rejects.toThrow(/a\.inside\[0\]/);
    expect(await store.all()).toEqual([]);
  });

  it('names a write beyond the longest queue as refused, and does the others', async () => {
    const store = await openStore(await temporaryFolder(), 'messages');
    const results = await Promise.all(
      Array.from({ length: writesWaitingMax + 76 }, (_, i) => store.put([record(`id-${i}`, i)])),
    );
    const refused = results.filter((result) => !result.ok).length;
    expect(refused).toBeGreaterThan(0);
    expect((await store.all()).length).toBe(writesWaitingMax + 76 - refused);
  });

  it('keeps its file from other users', async () => {
    const folder = await temporaryFolder();
    await (await openStore(folder, 'messages')).put([record('a', 1)]);
    expect((await stat(join(folder, 'messages.db'))).mode & 0o077).toBe(0);
    expect(await readFile(join(folder, 'messages.db'), 'utf8')).toMatch(
      /^[0-9a-f]{8} \{"_id":"a","json":"1"\}\n$/,
    );
  });
});

function record(id: string, value: unknown): StoredRecord {
  return { id, value };
}

function deep(levels: number): unknown {
  return levels === 0 ? 0 : [deep(levels - 1)];
}
