import { verifyPolicy } from '../../../runtime/envelope/policy-bundle.ts';
import { verifyRoot } from '../../../runtime/envelope/root.ts';
import { parseContainer } from '../../../runtime/envelope/signed-container.ts';
import { exitCode } from '../exit-code.ts';
import { readInput } from '../files.ts';
import { type HubOptions, hubStanding } from '../hub-standing.ts';
import { collect, createProgram, type Outcome } from '../program.ts';
import { readRootFile } from '../root-file.ts';

interface VerifyOptions extends HubOptions {
  readonly root: string;
}

/** `reeve verify`: what a hub would say to a policy or a root document. */
export async function run(args: readonly string[]): Promise<number> {
  const program = createProgram(
    'reeve verify',
    'Says whether a hub would accept a signed policy or root document.',
  );
  program.root
    .argument('<file>', 'signed container')
    .requiredOption('--root <file>', 'root document in force on the hub')
    .option('--hub <id>', 'for this hub (16 hex digits); else for any hub the policy is for')
    .option('--model <model>', 'model of the hub')
    .option('--region <region>', 'region of the hub')
    .option('--tag <tag>', 'tag of the hub; may be given several times', collect)
    .option('--current-version <number>', 'version of the policy in force on the hub')
    .option('--current-hash <hash>', 'hash of the policy in force on the hub')
    .option('--now <time>', 'time of the hub, as 2026-11-24T12:00Z');
  program.does<VerifyOptions>(
    program.root,
    [
      'reeve verify night.signed --root root.bin',
      'reeve verify night.signed --root root.bin --hub 0102030405060708 --region north-west --current-version 6',
    ],
    verifyFile,
  );
  return program.run(args);
}

async function verifyFile(options: VerifyOptions, [path = '']: readonly string[]): Promise<Outcome> {
  const bytes = await readInput(path);
  const root = await readRootFile(options.root);
  const parsed = parseContainer(bytes);
  if (!parsed.ok) return refusal(path, parsed);
  const { type, hash, roleVersion: version } = parsed.container;
  const verdict =
    type === 'root'
      ? verifyRoot(bytes, root)
      : verifyPolicy(bytes, hubStanding(options, root, parsed.container));
  if (!verdict.ok) return refusal(path, { ...verdict, hash, version });
  const of = type === 'root' ? `follows root version ${root.version}` : 'would be accepted';
  return {
    json: { schema: 'reeve.verify/1', file: path, ok: true, type, hash, version },
    text: `${path}: ${type} version ${version}, hash ${hash}, ${of}`,
    next:
      type === 'root'
        ? `curl -X PUT -H 'content-type: application/octet-stream' --data-binary @${path} HEAD-END/v1/root`
        : `curl -X PUT -H 'content-type: application/octet-stream' --data-binary @${path} HEAD-END/v1/hubs/HUB/policy`,
  };
}

function refusal(
  path: string,
  verdict: {
    readonly reason: string;
    readonly detail: string;
    readonly hash?: string;
    readonly version?: number;
  },
): Outcome {
  const { reason, detail, hash, version } = verdict;
  const json = { schema: 'reeve.verify/1', file: path, ok: false, reason, detail, hash, version };
  return { json, text: `${path}: refused: ${reason}: ${detail}`, exit: exitCode.refused };
}
