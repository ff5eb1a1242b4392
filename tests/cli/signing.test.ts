import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reeveJson, runReeve } from './run-reeve.ts';

const policy = join(import.meta.dirname, '../../policies/standard.reeve');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reeve-cli-'));
  await writeFile(join(folder, 'passphrase'), 'correct horse');
  await writeFile(join(folder, 'wrong'), 'battery staple');
  const make = (name: string, role: string, ...secret: string[]) =>
    reeveJson<{ publicKey: string }>(folder, [
      'key',
      'new',
      '--name',
      name,
      '--role',
      role,
      '--out',
      `${name}.key`,
      ...secret,
    ]);
  const [, ann, acme] = await Promise.all([
    make('root', 'root', '--no-passphrase'),
    make('ann', 'policy', '--passphrase-file', 'passphrase'),
    make('acme-2026-a', 'seal', '--no-passphrase'),
    make('stranger', 'policy', '--no-passphrase'),
  ]);
  const keys = ['--key', `policy:ann:${ann.publicKey}`, '--key', `seal:acme-2026-a:1:${acme.publicKey}`];
  await reeveJson(folder, ['key', 'root', 'new', '--root-key', 'root.key', ...keys, '--out', 'root.bin']);
  await build('policy.unsigned');
  await sign('policy.unsigned', 'policy.signed');
  return () => rm(folder, { recursive: true, force: true });
});

describe('reeve bundle', () => {
  it('builds a policy, says its hash, and shows what it has built', async () => {
    const built = await build('again.unsigned', '--target', 'hub:0102030405060708', '--valid-days', '30');
    expect(built).toMatchObject({
      schema: 'reeve.bundle-build/1',
      built: true,
      policy: { name: 'standard', version: 1 },
    });
    const shown = await reeveJson(folder, ['bundle', 'show', 'again.unsigned']);
    expect(shown).toMatchObject({
      schema: 'reeve.bundle-show/1',
      hash: (built as { hash: string }).hash,
      target: { kind: 'hub', hubId: '0102030405060708' },
      rootVersion: 1,
      signedBy: [],
      content: { schema: 'reeve.bundle/1', policy: { name: 'standard' } },
    });
    const text = await runReeve(folder, 'bundle', 'show', 'policy.signed');
    expect(text.out).toContain('the fleet');
    expect(text.out).toContain('key index 1');
  });

  it('builds the same bytes from the same policy', async () => {
    await build('twin.unsigned');
    expect(await readFile(join(folder, 'twin.unsigned'))).toEqual(
      await readFile(join(folder, 'policy.unsigned')),
    );
  });

  it('shows what is wrong with a policy and writes nothing', async () => {
    await writeFile(join(folder, 'bad.reeve'), 'language 2026\npolcy x version 1 "x"\n');
    const ran = await runReeve(folder, 'bundle', 'build', 'bad.reeve', '--out', 'bad.unsigned');
    expect(ran).toMatchObject({ exit: 1, out: expect.stringMatching(/not built, \d+ error/) });
    expect(ran.err).toContain('bad.reeve:2:1');
    const json = await reeveJson(folder, ['bundle', 'build', 'bad.reeve', '--out', 'bad.unsigned'], 1);
    expect(json).toMatchObject({
      built: false,
      diagnostics: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]),
    });
    await expect(readFile(join(folder, 'bad.unsigned'))).rejects.toThrow('ENOENT');
  });

  it('finds a supplier without its key in the root document before anything is signed', async () => {
    const text = (await readFile(policy, 'utf8')).replace('"acme-2026-a"', '"acme-2027"');
    await writeFile(join(folder, 'other-key.reeve'), text);
    const args = [
      'bundle',
      'build',
      'other-key.reeve',
      '--set',
      'apn=x',
      '--root',
      'root.bin',
      '--out',
      'x.unsigned',
    ];
    const ran = await runReeve(folder, ...args);
    expect(ran).toMatchObject({ exit: 1, err: expect.stringContaining('has no seal key of that name') });
  });

  it('refuses options that say nothing it can do, before it reads the policy', async () => {
    const wrong = [
      'target=hub:12',
      'target=cohort:a:1001',
      'valid-days=-3',
      'role-version=x',
      'set=apn',
      'previous=a',
    ];
    const runs = wrong.map((option) =>
      runReeve(folder, 'bundle', 'build', 'absent.reeve', `--${option}`, '--out', 'x.unsigned'),
    );
    expect((await Promise.all(runs)).map((ran) => ran.exit)).toEqual(wrong.map(() => 2));
  });
});

describe('reeve sign', () => {
  it('refuses a key the root document does not list, one of another role, and a wrong passphrase', async () => {
    const args = ['sign', 'policy.unsigned', '--root', 'root.bin', '--out', 'x.signed'];
    expect(await runReeve(folder, ...args, '--key', 'stranger.key')).toMatchObject({
      exit: 4,
      err: expect.stringContaining('no policy key like this'),
    });
    expect(await runReeve(folder, ...args, '--key', 'root.key')).toMatchObject({
      exit: 4,
      err: expect.stringContaining('is a root key'),
    });
    expect(await runReeve(folder, ...args, '--key', 'ann.key', '--passphrase-file', 'wrong')).toMatchObject({
      exit: 4,
    });
    expect(await runReeve(folder, ...args, '--key', 'policy.unsigned')).toMatchObject({ exit: 3 });
    await expect(readFile(join(folder, 'x.signed'))).rejects.toThrow('ENOENT');
  });

  it('says what it needs when the index of the key is not known', async () => {
    const args = ['sign', 'policy.unsigned', '--key', 'stranger.key', '--out', 'x2.signed'];
    expect(await runReeve(folder, ...args)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--root FILE or --index N'),
    });
    expect(await reeveJson(folder, [...args, '--index', '7'])).toMatchObject({
      schema: 'reeve.sign/1',
      keyIndex: 7,
    });
  });
});

describe('reeve verify', () => {
  it('accepts what was built and signed, and says what to do next', async () => {
    const ran = await runReeve(folder, 'verify', 'policy.signed', '--root', 'root.bin');
    expect(ran).toMatchObject({ exit: 0, out: expect.stringContaining('would be accepted') });
    expect(ran.err).toContain('/v1/hubs/HUB/policy');
  });

  it.each<[string, string, readonly string[]]>([
    ['signature-missing', 'policy.unsigned', []],
    ['version-not-higher', 'policy.signed', ['--current-version', '1']],
    ['not-for-this-hub', 'policy.signed', ['--hub', '0102030405060708', '--model', 'CH-9']],
  ])('refuses with %s', async (reason, file, options) => {
    const verdict = await reeveJson(folder, ['verify', file, '--root', 'root.bin', ...options], 4);
    expect(verdict).toMatchObject({
      schema: 'reeve.verify/1',
      ok: false,
      reason,
      detail: expect.stringMatching(/.{10}/),
    });
  });

  it('refuses another target, an expired policy, a flipped bit and a foreign signature', async () => {
    await build('other.unsigned', '--target', 'hub:0102030405060708', '--valid-days', '1');
    await sign('other.unsigned', 'other.signed');
    const bytes = await readFile(join(folder, 'policy.signed'));
    bytes[400] = (bytes[400] ?? 0) ^ 1;
    await writeFile(join(folder, 'flipped.signed'), bytes);
    await reeveJson(folder, [
      'sign',
      'policy.unsigned',
      '--key',
      'stranger.key',
      '--index',
      '1',
      '--out',
      'foreign.signed',
    ]);
    const reasonOf = async (file: string, ...options: string[]) =>
      (await reeveJson<{ reason: string }>(folder, ['verify', file, '--root', 'root.bin', ...options], 4))
        .reason;
    expect(await reasonOf('other.signed', '--hub', 'ffffffffffffffff')).toBe('wrong-target');
    expect(await reasonOf('other.signed', '--now', '2100-01-01T00:00Z')).toBe('expired');
    expect(await reasonOf('flipped.signed')).toBe('hash-mismatch');
    expect(await reasonOf('foreign.signed')).toBe('signature-invalid');
  });

  it('goes by no root document that does not hold, and reads no file that is not there', async () => {
    expect(await runReeve(folder, 'verify', 'policy.signed', '--root', 'policy.signed')).toMatchObject({
      exit: 4,
    });
    expect(await runReeve(folder, 'verify', 'absent', '--root', 'root.bin')).toMatchObject({ exit: 3 });
    expect(await runReeve(folder, 'verify', 'policy.signed')).toMatchObject({ exit: 2 });
  });
});

it('helps with two examples for each command', async () => {
  const commands = [
    'bundle',
    'bundle build',
    'bundle show',
    'sign',
    'verify',
    'key',
    'key new',
    'key root',
    'key root add',
  ];
  const runs = commands.map((command) => runReeve(folder, ...command.split(' '), '--help'));
  for (const [i, ran] of (await Promise.all(runs)).entries()) {
    const examples = ran.out.split('Examples:\n')[1]?.match(/^ {2}reeve /gm);
    expect([ran.exit, examples?.length], commands[i]).toEqual([0, 2]);
  }
});

function build(out: string, ...extra: string[]): Promise<unknown> {
  return reeveJson(folder, [
    'bundle',
    'build',
    policy,
    '--set',
    'apn=meters.example',
    '--root',
    'root.bin',
    '--out',
    out,
    ...extra,
  ]);
}

function sign(file: string, out: string): Promise<unknown> {
  return reeveJson(folder, [
    'sign',
    file,
    '--key',
    'ann.key',
    '--passphrase-file',
    'passphrase',
    '--root',
    'root.bin',
    '--out',
    out,
  ]);
}
