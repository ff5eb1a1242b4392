import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { openStore } from '../../runtime/storage/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

const writer = join(import.meta.dirname, 'writer.ts');
const hasStrace = spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0;
if (!hasStrace)
  console.log('storage: the system calls of a write are not traced; that needs strace and its right');

it('has every acknowledged record after the writer is killed, over compactions too (11.1)', async () => {
  const folder = await temporaryFolder();
  const acknowledged = new Set<string>();
  const removed = new Set<string>();
  for (const writes of [3, 40, 150, 400]) {
    const firstId = acknowledged.size === 0 ? 0 : Math.max(...[...acknowledged].map(Number)) + 2;
    const child = spawn(process.execPath, [writer, folder, String(firstId)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let seen = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const [what, id = ''] = line.split(' ');
      if (what === 'put') acknowledged.add(id);
      else removed.add(id);
      seen += 1;
      if (seen === writes) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const store = await openStore(folder, 'messages');
    const present = new Map((await store.all()).map(({ id, value }) => [id, value]));
    const missing = [...acknowledged].filter((id) => !present.has(id) && !removed.has(id));
    expect(missing).toEqual([]);
    for (const [id, value] of present) expect(value).toMatchObject({ n: Number(id) });
    expect(store.report.quarantined).toBe(0);
  }
});

it.skipIf(!hasStrace)(
  'syncs each write before it acknowledges it, seen in the system calls (11.1)',
  async () => {
    const folder = await temporaryFolder();
    const trace = join(folder, 'trace');
    const calls = ['-f', '-qq', '-e', 'trace=pwrite64,fdatasync,write', '-e', 'signal=none', '-o', trace];
    const run = spawnSync('strace', [...calls, process.execPath, writer, folder, '0', '10'], {
      encoding: 'utf8',
    });
    expect(run.stdout.match(/^put /gm)).toHaveLength(10);
    let synced = 0;
    let acknowledged = 0;
    for (const line of (await readFile(trace, 'utf8')).split('\n')) {
      if (/fdatasync(\(\d+\)| resumed>\)).* = 0/.test(line)) synced += 1;
      if (/write\(1, "put /.test(line)) {
        acknowledged += 1;
        expect(synced, `syncs before acknowledgement ${acknowledged}`).toBeGreaterThanOrEqual(acknowledged);
      }
    }
    expect(acknowledged).toBe(10);
    // Ten puts and four removals, each with one sync.
    expect(synced).toBe(13);
  },
);
