import { verifyRoot } from '../../runtime/envelope/root.ts';
import type { Root, RootKey } from '../../schemas/generated/root.ts';
import { exitCode } from './exit-code.ts';
import { readInput } from './files.ts';
import { CommandError } from './program.ts';

const roles = ['root', 'policy', 'firmware', 'command', 'seal', 'freshness'] as const;

/** A root document that its own keys have signed. */
export async function readRootFile(path: string): Promise<Root> {
  const verdict = verifyRoot(await readInput(path), undefined);
  if (verdict.ok) return verdict.root;
  throw new CommandError(
    exitCode.refused,
    `\`${path}\` is no root document to go by: ${verdict.reason}: ${verdict.detail}`,
  );
}

/** A key as an option gives it: `policy:NAME:PUBLIC`, or `seal:NAME:SLOT:PUBLIC` for roles with a slot. */
export function parseKeyOption(text: string, index: number): RootKey {
  const [roleText, name, ...rest] = text.split(':');
  const role = roles.find((known) => known === roleText);
  const slotted = role === 'seal' || role === 'command';
  const publicKey = rest.at(-1);
  if (role === undefined || !name || publicKey === undefined || rest.length !== (slotted ? 2 : 1))
    throw new CommandError(
      exitCode.usage,
      `\`${text}\` is no key`,
      'write ROLE:NAME:PUBLIC, or ROLE:NAME:SLOT:PUBLIC for seal and command; PUBLIC is base64',
    );
  return { index, role, name, ...(slotted && { slot: Number(rest[0]) }), publicKey };
}

/** A threshold as an option gives it: `policy=2`. */
export function parseThresholds(texts: readonly string[], before: Root['thresholds']): Root['thresholds'] {
  const thresholds = { ...before };
  for (const text of texts) {
    const match = /^(root|policy|firmware)=([1-9]\d?)$/.exec(text);
    if (match === null)
      throw new CommandError(
        exitCode.usage,
        `\`${text}\` is no threshold`,
        'write root=2, policy=2 or firmware=2',
      );
    thresholds[match[1] as keyof Root['thresholds']] = Number(match[2]);
  }
  return thresholds;
}
