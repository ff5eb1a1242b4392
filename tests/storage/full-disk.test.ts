import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DurableStore } from '../../runtime/storage/contract.ts';
import { lockFolder } from '../../runtime/storage/lock.ts';
import { readIfExists, writeAtomically } from '../../runtime/storage/slot-file.ts';
import { openStore } from '../../runtime/storage/store.ts';
import { canMount, smallDisk } from './small-disk.ts';
import { temporaryFolder } from './temporary-folder.ts';

const filling = 'x'.repeat(3000);

describe.skipIf(!canMount)('a full disk', () => {
  it('refuses the write that does not fit, keeps no ghost of it, and loses nothing acknowledged (11.1)', async () => {
    const { folder } = await smallDisk(512);
    const store = await openStore(folder, 'messages');
    const acknowledged = await fill(store);
    expect(acknowledged.length).toBeGreaterThan(10);
    const ids = (await store.all()).map(({ id }) => id);
    expect(ids).toEqual(acknowledged);
    const again = await openStore(folder, 'messages');
    expect(again.report).toMatchObject({ tornBytes: 0, quarantined: 0 });
    expect((await again.all()).map(({ id }) => id)).toEqual(acknowledged);
  });

  it('opens on the full disk and can still be locked, emptied and compacted (11.4)', async () => {
    const { folder } = await smallDisk(512);
    const acknowledged = await fill(await openStore(folder, 'messages'));
    const lock = await lockFolder(folder);
    expect(lock.ok).toBe(true);
    const store = await openStore(folder, 'messages');
    const full = (await stat(join(folder, 'messages.db'))).size;
    for (const id of acknowledged.slice(1)) expect(await store.remove([id])).toEqual({ ok: true });
    expect(await store.put([{ id: 'zz', value: filling }])).toEqual({ ok: true });
    expect((await stat(join(folder, 'messages.db'))).size).toBeLessThan(full / 2);
    await store.close();
    const ids = (await (await openStore(folder, 'messages')).all()).map(({ id }) => id);
    expect(ids).toEqual([acknowledged[0], 'zz']);
  });

  it('passes over damaged lines that it has no room to move, and leaves them where they are', async () => {
    const { folder } = await smallDisk(512);
    const path = join(folder, 'messages.db');
    const acknowledged = await fill(await openStore(folder, 'messages'));
    const bytes = await readFile(path);
    bytes[2000] = (bytes[2000] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const store = await openStore(folder, 'messages');
    expect(store.report.quarantined).toBe(1);
    expect((await store.all()).map(({ id }) => id)).toEqual(acknowledged.slice(1));
    expect(await readFile(path)).toEqual(bytes);
  });

  it('leaves the old content of a slot file and no half of the new one', async () => {
    const { folder } = await smallDisk(64);
    const path = join(folder, 'slot');
    await writeAtomically(path, Buffer.alloc(30_000, 1));
    await expect(writeAtomically(path, Buffer.alloc(60_000, 2))).rejects.toThrow('ENOSPC');
    expect(Buffer.from((await readIfExists(path)) ?? [])).toEqual(Buffer.alloc(30_000, 1));
    expect(await readIfExists(`${path}.new`)).toBeUndefined();
  });
});

describe.skipIf(!canMount)('a read-only disk', () => {
  it('opens what is there, refuses writes, shows no ghost, and goes on when it is writable again (11.2)', async () => {
    const { folder, remount } = await smallDisk(1024);
    const first = await openStore(folder, 'messages');
    await first.put([{ id: 'a', value: 1 }]);
    await first.close();
    remount('ro');
    expect((await lockFolder(folder)).ok).toBe(true);
    const store = await openStore(folder, 'messages');
    const empty = await openStore(folder, 'never-made');
    const refused = { ok: false, reason: 'store-read-only' };
    expect(await store.put([{ id: 'b', value: 2 }])).toMatchObject(refused);
    expect(await store.remove(['a'])).toMatchObject(refused);
    expect(await empty.put([{ id: 'b', value: 2 }])).toMatchObject(refused);
    expect(await store.all()).toEqual([{ id: 'a', value: 1 }]);
    expect(await empty.all()).toEqual([]);
    remount('rw');
    expect(await store.put([{ id: 'b', value: 2 }])).toEqual({ ok: true });
    expect(await empty.put([{ id: 'b', value: 2 }])).toEqual({ ok: true });
    await Promise.all([store.close(), empty.close()]);
    expect(await (await openStore(folder, 'never-made')).all()).toEqual([{ id: 'b', value: 2 }]);
  });
});

describe('compaction', () => {
  it('keeps the file within a few times its live data, and every record', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder, 'messages');
    let largest = 0;
    for (let n = 0; n < 200; n++) {
      await store.put([{ id: `id-${n % 5}`, value: { n, filling } }]);
      largest = Math.max(largest, (await stat(join(folder, 'messages.db'))).size);
    }
    expect(largest).toBeGreaterThan(64 * 1024);
    expect(largest).toBeLessThan(64 * 1024 + 3 * 3200);
    const expected = [195, 196, 197, 198, 199].map((n, i) => ({ id: `id-${i}`, value: { n, filling } }));
    expect(await store.all()).toEqual(expected);
    expect(await (await openStore(folder, 'messages')).all()).toEqual(expected);
  });
});

/** Puts records until one does not fit; the ids of those acknowledged. */
async function fill(store: DurableStore): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let n = 0; n < 1000; n++) {
    const id = `id-${String(n).padStart(4, '0')}`;
    const done = await store.put([{ id, value: { n, filling } }]);
    if (!done.ok) {
      expect(done.reason).toBe('store-full');
      await store.close();
      return acknowledged;
    }
    acknowledged.push(id);
  }
  throw new Error('the disk never became full');
}
