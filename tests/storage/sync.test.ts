import { type FileHandle, open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Datastore from 'nedb-promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openStore } from '../../runtime/storage/store.ts';
import { createSyncedFile } from '../../runtime/storage/synced-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const many = Array.from({ length: 48 }, (_, i) => ({ id: `id-${i}`, value: i }));

it('syncs once for a put of many records, and for a removal (11.1)', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder, 'messages');
  const datasync = vi.spyOn(await handlePrototype(folder), 'datasync');
  onTestFinished(() => datasync.mockRestore());
  await store.put(many);
  expect(datasync).toHaveBeenCalledTimes(1);
  await store.remove(many.map((record) => record.id));
  expect(datasync).toHaveBeenCalledTimes(2);
  await store.remove(['id-0']);
  expect(datasync).toHaveBeenCalledTimes(2);
});

it('acknowledges nothing more after a sync that failed, and shows nothing of it', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder, 'messages');
  await store.put([{ id: 'before', value: 1 }]);
  const failure = Object.assign(new Error('i/o error'), { code: 'EIO' });
  const datasync = vi.spyOn(await handlePrototype(folder), 'datasync').mockRejectedValueOnce(failure);
  onTestFinished(() => datasync.mockRestore());
  const broken = { ok: false, reason: 'store-broken', detail: 'i/o error' };
  expect(await store.put([{ id: 'a', value: 1 }])).toEqual(broken);
  expect(await store.put([{ id: 'b', value: 1 }])).toEqual(broken);
  expect((await store.all()).map(({ id }) => id)).toEqual(['before']);
  expect((await (await openStore(folder, 'messages')).all()).map(({ id }) => id)).toEqual(['before']);
});

it('writes over the rest of a failed write, never behind it', async () => {
  const path = join(await temporaryFolder(), 'file');
  const file = createSyncedFile(path, 0);
  await file.append(Buffer.from('first\n'));
  const handle = await open(path, 'a');
  await handle.write('torn by somebody');
  await handle.close();
  await file.append(Buffer.from('second\n'));
  const reader = await open(path);
  expect((await reader.readFile()).toString()).toBe('first\nsecond\n');
  await reader.close();
});

it('replaces a step of nedb that its version really calls', async () => {
  const version: unknown = createRequire(import.meta.url)('@seald-io/nedb/package.json').version;
  expect(version, 'the inside of nedb is used: read it again before taking another version').toBe('4.1.2');
  const database = Datastore.create({ filename: join(await temporaryFolder(), 'x.db') });
  const { persistence } = database as unknown as {
    persistence: { persistNewStateAsync: unknown; persistCachedDatabaseAsync: unknown };
  };
  const persisted = vi.fn(async () => undefined);
  const rewritten = vi.fn(async () => undefined);
  persistence.persistNewStateAsync = persisted;
  persistence.persistCachedDatabaseAsync = rewritten;
  await database.load();
  expect(rewritten).toHaveBeenCalledTimes(1);
  await database.update({ _id: 'a' }, { _id: 'a', json: '1' }, { upsert: true });
  await database.update({ _id: 'a' }, { _id: 'a', json: '2' }, { upsert: true });
  await database.remove({ _id: 'a' }, {});
  expect(persisted.mock.calls).toEqual([
    [[{ _id: 'a', json: '1' }]],
    [[{ _id: 'a', json: '2' }]],
    [[{ $$deleted: true, _id: 'a' }]],
  ]);
  await (database as unknown as { compactDatafileAsync: () => Promise<void> }).compactDatafileAsync();
  expect(rewritten).toHaveBeenCalledTimes(2);
});

async function handlePrototype(folder: string): Promise<FileHandle> {
  const handle = await open(join(folder, 'any'), 'w');
  await handle.close();
  return Object.getPrototypeOf(handle);
}
