import { fromUtf8, utf8 } from '../../../runtime/envelope/bytes.ts';
import { canonicalJson } from '../../../runtime/envelope/canonical-json.ts';
import {
  buildContainer,
  type ContainerTarget,
  cohortOf,
  containerBodyBytesMax,
  containerHash,
  neverS,
  parseContainer,
} from '../../../runtime/envelope/signed-container.ts';
import { runtimeInterface } from '../../../runtime/policy/runtime-interface.ts';
import type { Bundle } from '../../../schemas/generated/bundle.ts';
import type { Root } from '../../../schemas/generated/root.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exitCode } from '../exit-code.ts';
import { readInput, writeOutput } from '../files.ts';
import { CommandError, collect, createProgram, exampleText, type Outcome } from '../program.ts';
import { readRootFile } from '../root-file.ts';

const dayS = 86_400;

const buildExamples = [
  'reeve bundle build policies/standard.reeve --set apn=meters.example --out standard.unsigned',
  'reeve bundle build night.reeve --root root.bin --target hub:0102030405060708 --valid-days 30 --out night.unsigned',
] as const;
const showExamples = ['reeve bundle show night.signed', 'reeve bundle show night.signed --json'] as const;

interface BuildOptions {
  readonly set?: readonly string[];
  readonly target: string;
  readonly validDays?: string;
  readonly roleVersion?: string;
  readonly root?: string;
  readonly previous?: string;
  readonly out: string;
}

/** `reeve bundle`: compiles a policy into what is signed and sent, and shows such files. */
export async function run(args: readonly string[]): Promise<number> {
  const program = createProgram(
    'reeve bundle',
    'Compiles policies into bundles to be signed, and shows bundles.',
  );
  program.root.addHelpText('after', exampleText([buildExamples[0], showExamples[0]]));
  const build = program.root
    .command('build')
    .description('Compiles a policy into an unsigned bundle.')
    .argument('<policy>', 'policy file')
    .option('--set <name=value>', 'value of a parameter; may be given several times', collect)
    .option('--target <target>', 'fleet, hub:ID or cohort:TAG:PERMILLE', 'fleet')
    .option('--valid-days <days>', 'hubs accept it for so many days; for ever unless said')
    .option('--role-version <number>', "version hubs compare; the policy's own unless said")
    .option('--previous <hash>', 'only hubs that run this policy accept it')
    .option('--root <file>', "root document: checks the suppliers' keys and slots against it")
    .requiredOption('--out <file>', 'unsigned bundle to write');
  program.does<BuildOptions>(build, buildExamples, buildBundle);
  const show = program.root
    .command('show')
    .description('Shows what a bundle says of itself.')
    .argument('<file>');
  program.does(show, showExamples, showBundle);
  return program.run(args);
}

async function buildBundle(options: BuildOptions, [path = '']: readonly string[]): Promise<Outcome> {
  const fields = fieldsOf(options);
  const parameters = parametersOf(options.set ?? []);
  const text = new TextDecoder().decode(await readInput(path));
  // The compiler takes longer to load than all else here does.
  const { compilePolicy } = await import('../../compile.ts');
  const { renderFrame } = await import('../../diagnostics/frame.ts');
  const { bundle, diagnostics } = compilePolicy({ uri: path, text }, { parameters });
  for (const diagnostic of diagnostics) process.stderr.write(`${renderFrame(diagnostic, text)}\n`);
  if (bundle === undefined) return notBuilt(path, diagnostics);
  const root = options.root === undefined ? undefined : await readRootFile(options.root);
  if (root !== undefined) checkSuppliers(bundle, root);
  const body = utf8(canonicalJson(bundle));
  if (body.length > containerBodyBytesMax)
    throw new CommandError(
      exitCode.findings,
      `the bundle has ${body.length} bytes; ${containerBodyBytesMax} are the most`,
    );
  const container = buildContainer({
    ...fields,
    roleVersion: fields.roleVersion ?? bundle.policy.version,
    // 0: the signer went by no root document; any hub's is new enough.
    rootVersion: root?.version ?? 0,
    body,
  });
  await writeOutput(options.out, container);
  const { policy } = bundle;
  const [hash, bytes] = [containerHash(container), container.length];
  return {
    json: {
      schema: 'reeve.bundle-build/1',
      file: options.out,
      built: true,
      hash,
      policy,
      bytes,
      diagnostics,
    },
    text: `${options.out}: policy ${policy.name} version ${policy.version}, ${bytes} bytes, hash ${hash}`,
    next: `reeve sign ${options.out} --key KEY --root ${options.root ?? 'root.bin'} --out ${options.out.replace(/\.unsigned$/, '')}.signed`,
  };
}

/** What the options say of the container, checked before anything is read. */
function fieldsOf(options: BuildOptions) {
  return {
    type: 'policy',
    roleVersion: wholeNumber(options.roleVersion, '--role-version'),
    notBeforeS: 0,
    expiresS: expiryOf(wholeNumber(options.validDays, '--valid-days')),
    target: targetOf(options.target),
    slot: 0,
    runtimeMin: runtimeInterface,
    runtimeMax: runtimeInterface,
    previousHash: hashOf(options.previous),
  } as const;
}

function notBuilt(path: string, diagnostics: readonly Diagnostic[]): Outcome {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  return {
    json: { schema: 'reeve.bundle-build/1', file: path, built: false, diagnostics },
    text: `${path}: not built, ${errors} ${errors === 1 ? 'error' : 'errors'}`,
    exit: exitCode.findings,
  };
}

/** What a hub would refuse with `supplier-slot` is told before anything is signed. */
function checkSuppliers(bundle: Bundle, root: Root): void {
  for (const { name, slot, key } of bundle.suppliers) {
    const found = root.keys.find((candidate) => candidate.role === 'seal' && candidate.name === key);
    if (found?.slot === slot) continue;
    const why = found === undefined ? 'has no seal key of that name' : `gives that key slot ${found.slot}`;
    throw new CommandError(
      exitCode.findings,
      `supplier \`${name}\` has slot ${slot} and key \`${key}\`; root version ${root.version} ${why}`,
      'slots follow the order of the suppliers in the policy; add the key with `reeve key root add`',
    );
  }
}

async function showBundle(_options: object, [path = '']: readonly string[]): Promise<Outcome> {
  const bytes = await readInput(path);
  const parsed = parseContainer(bytes);
  if (!parsed.ok) throw new CommandError(exitCode.refused, `\`${path}\`: ${parsed.reason}: ${parsed.detail}`);
  const { body, signatures, ...fields } = parsed.container;
  const { type, roleVersion, rootVersion, notBeforeS, expiresS, target, runtimeMin, runtimeMax, hash } =
    fields;
  const signedBy = signatures.map(({ keyIndex }) => keyIndex);
  const content: unknown = JSON.parse(fromUtf8(body) ?? 'null');
  return {
    json: { schema: 'reeve.bundle-show/1', file: path, ...fields, signedBy, content },
    text: [
      `${type} version ${roleVersion}, hash ${hash}`,
      `target    ${targetText(target)}`,
      `accepted  from ${timeText(notBeforeS)} to ${expiresS === neverS ? 'any time' : timeText(expiresS)}`,
      `runtime   ${runtimeMin} to ${runtimeMax}, root version ${rootVersion}`,
      `signed by ${signedBy.length === 0 ? 'nobody' : `key index ${signedBy.join(', ')}`} (not verified here)`,
      `content   ${body.length} bytes`,
    ].join('\n'),
    next: `reeve verify ${path} --root root.bin`,
  };
}

function parametersOf(texts: readonly string[]): Record<string, string> {
  const pairs = texts.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new CommandError(exitCode.usage, `\`${text}\` sets nothing`, 'write --set name=value');
    return [text.slice(0, at), text.slice(at + 1)];
  });
  return Object.fromEntries(pairs);
}

function targetOf(text: string): ContainerTarget {
  const [kind, id = '', permille = '1000', ...rest] = text.split(':');
  if (rest.length === 0) {
    if (text === 'fleet') return { kind: 'fleet' };
    if (kind === 'hub' && /^[0-9a-f]{16}$/.test(id) && text === `hub:${id}`) return { kind, hubId: id };
    if (kind === 'cohort' && id !== '' && /^\d{1,4}$/.test(permille) && Number(permille) <= 1000)
      return { kind, cohort: cohortOf(id), permille: Number(permille) };
  }
  throw new CommandError(
    exitCode.usage,
    `\`${text}\` is no target`,
    'write fleet, hub:ID or cohort:TAG:PERMILLE',
  );
}

function targetText(target: ContainerTarget): string {
  if (target.kind === 'fleet') return 'the fleet';
  return target.kind === 'hub'
    ? `hub ${target.hubId}`
    : `${target.permille} of 1000 of cohort ${target.cohort}`;
}

function expiryOf(days: number | undefined): number {
  return days === undefined ? neverS : Math.min(neverS - 1, Math.floor(Date.now() / 1000) + days * dayS);
}

function hashOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[0-9a-f]{32}$/.test(text)) return text;
  throw new CommandError(
    exitCode.usage,
    `\`${text}\` is no hash`,
    'it is 32 hex digits, as `reeve bundle show` prints',
  );
}

function wholeNumber(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new CommandError(exitCode.usage, `${option} takes a whole number from 1 on, not \`${text}\``);
}

function timeText(seconds: number): string {
  return seconds === 0 ? 'any time' : `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}
