import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../runtime/storage/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

const records = [1, 2, 3].map((n) => ({ id: `id-${n}`, value: { kWh: 1050 + n } }));

describe('a damaged stream', () => {
  it('loses only the unfinished last write, wherever that was cut, and takes the next one whole (11.2)', async () => {
    const { folder, path, whole } = await written();
    const firstTwo = whole.lastIndexOf('\n', whole.length - 2) + 1;
    for (let length = firstTwo; length < whole.length; length++) {
      await writeFile(path, whole.subarray(0, length));
      const store = await openStore(folder, 'messages');
      expect(store.report).toEqual({ records: 2, tornBytes: length - firstTwo, quarantined: 0 });
      expect(await store.put(records.slice(2))).toEqual({ ok: true });
      expect(await readFile(path)).toEqual(whole);
    }
  });

  it('detects every flipped bit, opens all the same, and keeps the damaged line aside (11.2)', async () => {
    const { folder, path, whole } = await written();
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const flipped = Buffer.from(whole);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await writeFile(path, flipped);
      const store = await openStore(folder, 'messages');
      const { tornBytes, quarantined } = store.report;
      expect(quarantined + tornBytes, `bit ${bit}`).toBeGreaterThan(0);
      for (const kept of await store.all()) expect(records, `bit ${bit}`).toContainEqual(kept);
      expect((await store.all()).length, `bit ${bit}`).toBeGreaterThanOrEqual(1);
    }
  });

  it('moves bad lines to the quarantine, once, and opens with as many as half of them bad', async () => {
    const { folder, path, whole } = await written();
    const lines = whole.toString().split('\n');
    await writeFile(path, [lines[0], 'garbage', lines[1], '\0\0\0', lines[2], ''].join('\n'));
    const store = await openStore(folder, 'messages');
    expect(store.report).toEqual({ records: 3, tornBytes: 0, quarantined: 2 });
    expect(await readFile(join(folder, 'messages.quarantine'), 'utf8')).toBe('garbage\n\0\0\0\n');
    expect(await readFile(path)).toEqual(whole);
    expect((await openStore(folder, 'messages')).report.quarantined).toBe(0);
  });

  it('opens with a file of nothing but noise', async () => {
    const { folder, path } = await written();
    await writeFile(path, Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)));
    const store = await openStore(folder, 'messages');
    expect(await store.all()).toEqual([]);
    expect(await store.put(records)).toEqual({ ok: true });
    expect(await (await openStore(folder, 'messages')).all()).toEqual(records);
  });

  it('takes the copy of a compaction that was cut after its rename was lost, and drops a stale one', async () => {
    const { folder, path, whole } = await written();
    await writeFile(`${path}~`, 'half a copy');
    expect(await (await openStore(folder, 'messages')).all()).toEqual(records);
    await expect(readFile(`${path}~`)).rejects.toThrow('ENOENT');
    expect(await readFile(path)).toEqual(whole);
  });
});

async function written() {
  const folder = await temporaryFolder();
  const path = join(folder, 'messages.db');
  const store = await openStore(folder, 'messages');
  for (const record of records) await store.put([record]);
  return { folder, path, whole: await readFile(path) };
}
