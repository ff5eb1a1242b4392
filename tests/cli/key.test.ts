import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyRoot } from '../../runtime/envelope/root.ts';
import { reeveJson, runReeve, temporaryFolder } from './run-reeve.ts';

interface NewKey {
  readonly publicKey: string;
}

it('makes a key file for its owner alone, sealed by the passphrase, and says the public key', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'passphrase'), 'correct horse\n');
  const made = await runReeve(
    folder,
    'key',
    'new',
    '--name',
    'ann',
    '--passphrase-file',
    'passphrase',
    '--out',
    'ann.key',
  );
  expect(made).toMatchObject({ exit: 0, out: expect.stringMatching(/^[A-Za-z0-9+/]{43}=\n$/) });
  expect(made.err).toContain(`--key policy:ann:${made.out.trim()}`);
  const path = join(folder, 'ann.key');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    schema: 'reeve.key-file/1',
    role: 'policy',
    publicKey: made.out.trim(),
    secret: { kind: 'scrypt-secretbox', costLog2: 15 },
  });
});

it('never writes over a key, and asks nobody for a passphrase without a terminal', async () => {
  const folder = await temporaryFolder();
  const args = ['key', 'new', '--name', 'ann', '--out', 'ann.key'];
  expect(await runReeve(folder, ...args)).toMatchObject({
    exit: 2,
    err: expect.stringContaining('--passphrase-file'),
  });
  await writeFile(join(folder, 'ann.key'), 'precious');
  expect(await runReeve(folder, ...args, '--no-passphrase')).toMatchObject({ exit: 4 });
  expect(await readFile(join(folder, 'ann.key'), 'utf8')).toBe('precious');
});

it('makes a root document, and the next one signed under both', async () => {
  const folder = await temporaryFolder();
  const make = (name: string, role: string) =>
    reeveJson<NewKey>(folder, [
      'key',
      'new',
      '--name',
      name,
      '--role',
      role,
      '--no-passphrase',
      '--out',
      `${name}.key`,
    ]);
  const [, ann, seal] = await Promise.all([
    make('root', 'root'),
    make('ann', 'policy'),
    make('operator', 'seal'),
  ]);
  const first = ['--key', `policy:ann:${ann.publicKey}`, '--key', `seal:operator:0:${seal.publicKey}`];
  const made = await reeveJson(folder, [
    'key',
    'root',
    'new',
    '--root-key',
    'root.key',
    ...first,
    '--out',
    'root.bin',
  ]);
  expect(made).toMatchObject({ schema: 'reeve.key-root/1', complete: true, root: { version: 1 } });
  const add = ['key', 'root', 'add', '--current', 'root.bin', '--root-key', 'root.key', '--out', 'root2.bin'];
  const next = await reeveJson(folder, [...add, '--key', `policy:bob:${ann.publicKey}`], 2).catch(
    () => 'refused',
  );
  expect(next).toBe('refused');
  const bob = await make('bob', 'policy');
  await reeveJson(folder, [...add, '--key', `policy:bob:${bob.publicKey}`, '--threshold', 'policy=2']);
  const shown = await runReeve(folder, 'key', 'root', 'show', 'root2.bin');
  expect(shown.out).toContain('root version 2, signed by 0');
  expect(shown.out).toContain('2 policy');
  expect(shown.out).toMatch(/3 {2}policy +bob/);
  const one = verifyRoot(new Uint8Array(await readFile(join(folder, 'root.bin'))), undefined);
  const two = verifyRoot(
    new Uint8Array(await readFile(join(folder, 'root2.bin'))),
    one.ok ? one.root : undefined,
  );
  expect(two).toMatchObject({ ok: true, root: { version: 2, thresholds: { policy: 2 } } });
});

it('lets root key holders sign one after the other', async () => {
  const folder = await temporaryFolder();
  const make = (name: string) =>
    reeveJson<NewKey>(folder, [
      'key',
      'new',
      '--name',
      name,
      '--role',
      'root',
      '--no-passphrase',
      '--out',
      `${name}.key`,
    ]);
  const [, b] = await Promise.all([make('a'), make('b')]);
  const args = [
    '--root-key',
    'a.key',
    '--key',
    `root:b:${b.publicKey}`,
    '--threshold',
    'root=2',
    '--out',
    'root.bin',
  ];
  const half = await reeveJson(folder, ['key', 'root', 'new', ...args]);
  expect(half).toMatchObject({ complete: false, reason: 'threshold' });
  expect(await runReeve(folder, 'key', 'root', 'show', 'root.bin')).toMatchObject({ exit: 4 });
  await reeveJson(folder, ['sign', 'root.bin', '--key', 'b.key', '--out', 'root.bin']);
  expect(await runReeve(folder, 'key', 'root', 'show', 'root.bin')).toMatchObject({
    exit: 0,
    out: expect.stringContaining('signed by 0, 1'),
  });
});

it('refuses root documents that would not hold, and writes nothing', async () => {
  const folder = await temporaryFolder();
  await runReeve(folder, 'key', 'new', '--name', 'r', '--role', 'root', '--no-passphrase', '--out', 'r.key');
  const wrong = [
    'key=policy:ann',
    'key=king:ann:AAAA',
    'key=policy:ann:AAAA',
    'threshold=seal=2',
    'threshold=root=2',
  ];
  const runs = wrong.map((option) =>
    runReeve(folder, 'key', 'root', 'new', '--root-key', 'r.key', `--${option}`, '--out', 'root.bin'),
  );
  expect((await Promise.all(runs)).map((ran) => ran.exit)).toEqual(wrong.map(() => 2));
  await expect(readFile(join(folder, 'root.bin'))).rejects.toThrow('ENOENT');
});
