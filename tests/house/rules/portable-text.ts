import { type Finding, lineAt, type Rule } from '../tree.ts';

const machinePath = /(?<![\w.$}-])\/(?:work|home|root|Users|mnt)\/[\w.-]+/g;
const packageHost = /\bregistry\.[a-z][a-z0-9.-]*\.[a-z]{2,}|\bnpmjs\.(?:org|com)\b|\bartifactory\b/g;

/** Nothing in the repository names a machine's folders or the host that packages came from. */
export const portableText: Rule = (tree) =>
  [...tree]
    .filter(([file]) => file !== 'package-lock.json')
    .flatMap(([file, text]) => [
      ...found(file, text, machinePath, 'a path of one machine'),
      ...found(file, text, packageHost, 'a host of one package source'),
    ]);

function found(file: string, text: string, pattern: RegExp, what: string): Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    line: lineAt(text, match.index),
    message: `${what}: \`${match[0]}\``,
  }));
}
