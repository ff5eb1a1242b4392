import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../headend/ingest/change.ts';
import { openJournal, readJournal } from '../../headend/ingest/journal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reeve-journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the journal', () => {
  it('gives back what was appended, in order, over restarts', async () => {
    const first = await openJournal(folder);
    await Promise.all([change(1), change(2)].map(first.append));
    await first.close();
    const second = await openJournal(folder);
    await second.append(change(3));
    await second.close();
    expect(await readJournal(folder)).toEqual([change(1), change(2), change(3)]);
  });

  it('leaves out a torn end and goes on behind it', async () => {
    const first = await openJournal(folder);
    await Promise.all([change(1), change(2)].map(first.append));
    await first.close();
    const [name = ''] = await readdir(folder);
    const whole = await readFile(join(folder, name));
    for (const length of [whole.length - 1, whole.length - 20]) {
      await writeFile(join(folder, name), whole.subarray(0, length));
      expect(await readJournal(folder)).toEqual([change(1)]);
    }
    const second = await openJournal(folder);
    await second.append(change(3));
    await second.close();
    expect(await readJournal(folder)).toEqual([change(1), change(3)]);
  });

  it('believes no line whose checksum does not fit', async () => {
    const journal = await openJournal(folder);
    await journal.append(change(1));
    await journal.close();
    const [name = ''] = await readdir(folder);
    await appendFile(join(folder, name), '00000000 {"kind":"hub"}\n');
    expect(await readJournal(folder)).toEqual([change(1)]);
  });

  it('lets go of applied changes only after the checkpoint, and of no others', async () => {
    const journal = await openJournal(folder);
    const applied = change(1);
    const underWay = change(2);
    await journal.append(applied);
    journal.applied(applied);
    await journal.rotate(async () => {
      expect(await readJournal(folder)).toEqual([applied]);
    });
    expect(await readJournal(folder)).toEqual([]);
    await journal.append(underWay);
    await journal.rotate(async () => undefined);
    expect(await readJournal(folder)).toEqual([underWay]);
    journal.applied(underWay);
    await journal.rotate(async () => undefined);
    expect(await readJournal(folder)).toEqual([]);
    await journal.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps everything when the checkpoint fails', async () => {
    const journal = await openJournal(folder);
    const applied = change(1);
    await journal.append(applied);
    journal.applied(applied);
    await expect(
      journal.rotate(async () => {
        throw new Error('disk full');
      }),
    ).rejects.toThrow('disk full');
    expect(await readJournal(folder)).toEqual([applied]);
    await journal.close();
  });
});

function change(n: number): Change {
  return { kind: 'envelope', hubId: `${n}`.padStart(16, '0'), atUtcMs: n, sealed: 'AAAA' };
}
