import { equalBytes, fromUtf8 } from '../../../runtime/envelope/bytes.ts';
import { sign } from '../../../runtime/envelope/nacl.ts';
import { faultOfRoot, keysOf } from '../../../runtime/envelope/root.ts';
import {
  addSignature,
  parseContainer,
  type SignedContainer,
  signingInput,
} from '../../../runtime/envelope/signed-container.ts';
import type { Root } from '../../../schemas/generated/root.ts';
import { exitCode } from '../exit-code.ts';
import { readInput, writeOutput } from '../files.ts';
import { openKeyFile } from '../key-file.ts';
import { CommandError, createProgram, type Outcome } from '../program.ts';
import { readRootFile } from '../root-file.ts';

interface SignOptions {
  readonly key: string;
  readonly index?: string;
  readonly root?: string;
  readonly passphraseFile?: string;
  readonly out: string;
}

/** `reeve sign`: adds a signature to a policy or a root document. */
export async function run(args: readonly string[]): Promise<number> {
  const program = createProgram('reeve sign', 'Adds a signature to a policy bundle or a root document.');
  program.root
    .argument('<file>', 'container to sign')
    .requiredOption('--key <file>', 'key file of the signer')
    .option('--root <file>', 'root document that says which index the key has')
    .option('--index <number>', 'that index, when the root document is not at hand')
    .option('--passphrase-file <file>', 'first line is the passphrase')
    .requiredOption('--out <file>', 'signed container to write; may be the same file');
  program.does<SignOptions>(
    program.root,
    [
      'reeve sign night.unsigned --key ann.key --root root.bin --out night.signed',
      'reeve sign night.signed --key bob.key --index 2 --out night.signed',
    ],
    signContainer,
  );
  return program.run(args);
}

async function signContainer(options: SignOptions, [path = '']: readonly string[]): Promise<Outcome> {
  const bytes = await readInput(path);
  const parsed = parseContainer(bytes);
  if (!parsed.ok) throw new CommandError(exitCode.refused, `\`${path}\`: ${parsed.reason}: ${parsed.detail}`);
  const { container } = parsed;
  const { file, keys } = await openKeyFile(options.key, options.passphraseFile);
  if (file.role !== container.type)
    throw new CommandError(
      exitCode.refused,
      `\`${file.name}\` is a ${file.role} key; a ${container.type} document takes a ${container.type} key`,
    );
  const index = await indexOf(keys.publicKey, container, options);
  const signed = addSignature(bytes, index, sign(signingInput(bytes), keys.secretKey));
  await writeOutput(options.out, signed);
  const { type, hash, roleVersion: version } = container;
  return {
    json: {
      schema: 'reeve.sign/1',
      file: options.out,
      type,
      hash,
      version,
      keyIndex: index,
      name: file.name,
    },
    text: `${options.out}: ${type} version ${version}, hash ${hash}, signed by \`${file.name}\` (index ${index})`,
    next: `reeve verify ${options.out} --root ${options.root ?? 'root.bin'}`,
  };
}

/** A root document lists its own signers; for a policy the caller's root document does, or the caller says it. */
async function indexOf(
  publicKey: Uint8Array,
  container: SignedContainer,
  options: SignOptions,
): Promise<number> {
  if (options.index !== undefined) {
    if (/^\d{1,3}$/.test(options.index) && Number(options.index) <= 255) return Number(options.index);
    throw new CommandError(
      exitCode.usage,
      `\`${options.index}\` is no key index`,
      'it is a number from 0 to 255',
    );
  }
  const root = container.type === 'root' ? rootIn(container) : await rootOf(options);
  const index = [...keysOf(root, container.type)].find(([, key]) => equalBytes(key, publicKey))?.[0];
  if (index !== undefined) return index;
  throw new CommandError(
    exitCode.refused,
    `root version ${root.version} has no ${container.type} key like this one`,
    'add it with `reeve key root add`',
  );
}

async function rootOf({ root }: SignOptions): Promise<Root> {
  if (root !== undefined) return readRootFile(root);
  throw new CommandError(
    exitCode.usage,
    'which index the key has is not said',
    'give --root FILE or --index N',
  );
}

function rootIn(container: SignedContainer): Root {
  const value: unknown = JSON.parse(fromUtf8(container.body) ?? 'null');
  const fault = faultOfRoot(value);
  if (fault !== undefined)
    throw new CommandError(exitCode.refused, `the root document does not hold: ${fault}`);
  return value as Root;
}
