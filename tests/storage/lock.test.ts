import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { lockFolder } from '../../runtime/storage/lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('refuses a second process and names the first (11.2)', async () => {
  const folder = await temporaryFolder();
  const first = await hold(folder);
  expect(first.said).toMatchObject({ ok: true });
  const second = await lockFolder(folder);
  expect(second).toEqual({ ok: false, detail: expect.stringContaining(`process ${first.child.pid}`) });
});

it('refuses a second lock of the same process, until the first is released', async () => {
  const folder = await temporaryFolder();
  const first = await lockFolder(folder);
  expect((await lockFolder(folder)).ok).toBe(false);
  if (first.ok) await first.release();
  expect((await lockFolder(folder)).ok).toBe(true);
});

it('takes over the lock of a process that was killed', async () => {
  const folder = await temporaryFolder();
  const { child } = await hold(folder);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await lockFolder(folder)).ok).toBe(true);
  expect(await readdir(folder)).toEqual(['lock']);
});

it('takes over a lock whose process id has gone to another process', async () => {
  const folder = await temporaryFolder();
  await symlink(`${process.ppid}:1:another-boot`, join(folder, 'lock'));
  expect((await lockFolder(folder)).ok).toBe(true);
  expect(await readlink(join(folder, 'lock'))).toMatch(new RegExp(`^${process.pid}:`));
});

it('lets exactly one of many take a stale lock over', async () => {
  const folder = await temporaryFolder();
  await symlink('999999999:1:gone', join(folder, 'lock'));
  const all = await Promise.all(Array.from({ length: 6 }, () => hold(folder)));
  expect(all.filter(({ said }) => said.ok)).toHaveLength(1);
});

it('leaves the lock of another process when it releases late', async () => {
  const folder = await temporaryFolder();
  const mine = await lockFolder(folder);
  if (mine.ok) await mine.release();
  await hold(folder);
  if (mine.ok) await mine.release();
  expect((await lockFolder(folder)).ok).toBe(false);
});

async function hold(folder: string): Promise<{ child: ChildProcess; said: { ok: boolean; detail: string } }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'lock-holder.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill();
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, said: JSON.parse(String(line)) };
}
