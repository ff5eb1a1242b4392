import { Option } from 'commander';
import { equalBytes } from '../../../runtime/envelope/bytes.ts';
import { sign } from '../../../runtime/envelope/nacl.ts';
import { buildRoot, faultOfRoot, keysOf, verifyRoot } from '../../../runtime/envelope/root.ts';
import { addSignature, parseContainer, signingInput } from '../../../runtime/envelope/signed-container.ts';
import type { Root } from '../../../schemas/generated/root.ts';
import { exitCode } from '../exit-code.ts';
import { readInput, writeNewSecret, writeOutput } from '../files.ts';
import { type KeyRole, keyRoles, makeKeyFile, openKeyFile } from '../key-file.ts';
import { askPassphrase } from '../passphrase.ts';
import { CommandError, collect, createProgram, exampleText, type Outcome } from '../program.ts';
import { parseKeyOption, parseThresholds, readRootFile } from '../root-file.ts';

const newExamples = [
  'reeve key new --name ann --out ann.key',
  'reeve key new --name operator-2026 --role seal --no-passphrase --out operator.key',
] as const;
const rootExamples = [
  'reeve key root new --root-key root.key --key policy:ann:PUBLIC --out root.bin',
  'reeve key root new --root-key root.key --key seal:operator-2026:0:PUBLIC --out root.bin',
] as const;

interface NewOptions {
  readonly name: string;
  readonly out: string;
  readonly role: KeyRole;
  readonly passphraseFile?: string;
  readonly passphrase: boolean;
}

interface RootOptions {
  readonly rootKey: readonly string[];
  readonly key?: readonly string[];
  readonly threshold?: readonly string[];
  readonly passphraseFile?: string;
  readonly out: string;
}

/** `reeve key`: makes keys, and root documents that say which keys a fleet believes in. */
export async function run(args: readonly string[]): Promise<number> {
  const program = createProgram(
    'reeve key',
    'Makes signing and seal keys, and the root documents that list them.',
  );
  program.root.addHelpText('after', exampleText([newExamples[0], rootExamples[0]]));
  const make = program.root
    .command('new')
    .description('Makes a key; the secret stays in the file, sealed by a passphrase.')
    .requiredOption('--name <name>', 'whose key it is, as the root document will name it')
    .requiredOption('--out <file>', 'key file to make; never overwritten')
    .addOption(new Option('--role <role>', 'what it may do').choices(keyRoles).default('policy'))
    .option('--passphrase-file <file>', 'first line is the passphrase; asked for on the terminal otherwise')
    .option('--no-passphrase', 'leave the secret in clear: for machines and tests');
  program.does<NewOptions>(make, newExamples, makeKey);

  const root = program.root
    .command('root')
    .description('Makes, extends and shows root documents.')
    .addHelpText('after', exampleText(rootExamples));
  const first = withRootOptions(root.command('new').description('Makes version 1 of a root document.'));
  program.does<RootOptions>(first, rootExamples, makeRoot);
  const add = withRootOptions(
    root
      .command('add')
      .description('Makes the next version of a root document, with more keys.')
      .requiredOption('--current <file>', 'root document in force'),
  );
  program.does<RootOptions & { readonly current: string }>(
    add,
    [
      'reeve key root add --current root.bin --root-key root.key --key policy:bob:PUBLIC --out root-2.bin',
      'reeve key root add --current root.bin --root-key root.key --threshold policy=2 --out root-2.bin',
    ],
    extendRoot,
  );
  const show = root.command('show').argument('<file>').description('Shows the keys of a root document.');
  program.does(show, ['reeve key root show root.bin', 'reeve key root show root.bin --json'], showRoot);
  return program.run(args);
}

async function makeKey(options: NewOptions): Promise<Outcome> {
  if (!/^[\w.-]{1,64}$/.test(options.name))
    throw new CommandError(
      exitCode.usage,
      `\`${options.name}\` is no name`,
      'letters, digits, and . _ - inside',
    );
  const passphrase = options.passphrase
    ? await askPassphrase(options.passphraseFile, 'passphrase for the new key: ')
    : undefined;
  const file = await makeKeyFile(options.name, options.role, passphrase);
  await writeNewSecret(options.out, `${JSON.stringify(file, null, 2)}\n`);
  const { name, role, publicKey } = file;
  const slot = role === 'seal' || role === 'command' ? ':SLOT' : '';
  return {
    json: { schema: 'reeve.key-new/1', file: options.out, name, role, publicKey, sealed: options.passphrase },
    text: publicKey,
    next:
      role === 'root'
        ? `reeve key root new --root-key ${options.out} --key ROLE:NAME:PUBLIC --out root.bin`
        : `give the line above to the holder of the root key: --key ${role}:${name}${slot}:${publicKey}`,
  };
}

function withRootOptions<C extends ReturnType<typeof createProgram>['root']>(command: C): C {
  return command
    .requiredOption('--root-key <file>', 'key file that signs; may be given several times', collect)
    .option('--key <key>', 'ROLE:NAME:PUBLIC, or ROLE:NAME:SLOT:PUBLIC; may be given several times', collect)
    .option('--threshold <role=n>', 'distinct signatures a role needs (1 unless said)', collect)
    .option('--passphrase-file <file>', 'first line is the passphrase of the root keys')
    .requiredOption('--out <file>', 'root document to write') as C;
}

async function makeRoot(options: RootOptions): Promise<Outcome> {
  const holders = await openRootKeys(options);
  const own = holders.map(({ file }, index) => ({
    index,
    role: 'root' as const,
    name: file.name,
    publicKey: file.publicKey,
  }));
  const given = (options.key ?? []).map((text, i) => parseKeyOption(text, own.length + i));
  const thresholds = parseThresholds(options.threshold ?? [], { root: 1, policy: 1, firmware: 1 });
  const root: Root = { schema: 'reeve.root/1', version: 1, keys: [...own, ...given], thresholds };
  return signAndWrite(root, undefined, holders, options.out);
}

async function extendRoot(options: RootOptions & { readonly current: string }): Promise<Outcome> {
  const current = await readRootFile(options.current);
  const holders = await openRootKeys(options);
  const free = Math.max(...current.keys.map((key) => key.index)) + 1;
  const given = (options.key ?? []).map((text, i) => parseKeyOption(text, free + i));
  const root: Root = {
    ...current,
    version: current.version + 1,
    keys: [...current.keys, ...given],
    thresholds: parseThresholds(options.threshold ?? [], current.thresholds),
  };
  return signAndWrite(root, current, holders, options.out);
}

type Holder = Awaited<ReturnType<typeof openKeyFile>>;

async function openRootKeys(options: RootOptions): Promise<Holder[]> {
  const holders: Holder[] = [];
  for (const path of options.rootKey) holders.push(await openKeyFile(path, options.passphraseFile));
  const wrong = holders.find(({ file }) => file.role !== 'root');
  if (wrong !== undefined)
    throw new CommandError(
      exitCode.refused,
      `\`${wrong.file.name}\` is a ${wrong.file.role} key, not a root key`,
    );
  return holders;
}

async function signAndWrite(
  root: Root,
  current: Root | undefined,
  holders: readonly Holder[],
  out: string,
): Promise<Outcome> {
  const fault = faultOfRoot(root);
  if (fault !== undefined)
    throw new CommandError(exitCode.usage, `the root document would not hold: ${fault}`);
  let container = buildRoot(root);
  for (const { file, keys } of holders) {
    const index = [...keysOf(root, 'root')].find(([, key]) => equalBytes(key, keys.publicKey))?.[0];
    if (index === undefined)
      throw new CommandError(
        exitCode.refused,
        `\`${file.name}\` is no root key of this document`,
        'sign with a key that `reeve key root show` lists under root',
      );
    container = addSignature(container, index, sign(signingInput(container), keys.secretKey));
  }
  await writeOutput(out, container);
  const verdict = verifyRoot(container, current);
  const complete = verdict.ok ? 'complete' : `not yet complete: ${verdict.detail}`;
  return {
    json: {
      schema: 'reeve.key-root/1',
      file: out,
      root,
      complete: verdict.ok,
      ...(!verdict.ok && { reason: verdict.reason, detail: verdict.detail }),
    },
    text: `${out}: root version ${root.version}, ${root.keys.length} keys, signatures ${complete}`,
    next: verdict.ok
      ? `reeve bundle build POLICY.reeve --root ${out} --out POLICY.unsigned`
      : `the other root key holders run: reeve sign ${out} --key THEIRS --out ${out}`,
  };
}

async function showRoot(_options: object, [path = '']: readonly string[]): Promise<Outcome> {
  const bytes = await readInput(path);
  const root = await readRootFile(path);
  const parsed = parseContainer(bytes);
  const signedBy = parsed.ok ? parsed.container.signatures.map(({ keyIndex }) => keyIndex) : [];
  const rows = root.keys.map((key) => {
    const slot = key.slot === undefined ? '' : ` slot ${key.slot}`;
    return `  ${String(key.index).padStart(3)}  ${key.role.padEnd(9)} ${key.name}${slot}  ${key.publicKey}`;
  });
  const { thresholds } = root;
  return {
    json: { schema: 'reeve.key-root/1', file: path, root, complete: true, signedBy },
    text: [
      `root version ${root.version}, signed by ${signedBy.join(', ')}`,
      `needs ${thresholds.root} root, ${thresholds.policy} policy, ${thresholds.firmware} firmware signatures`,
      ...rows,
    ].join('\n'),
  };
}
