import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text files of the repository by path from its root (forward slashes), as a rule sees them. */
export type Tree = ReadonlyMap<string, string>;

/** A breach of a house rule, at a line (from 1) where one can be named. */
export interface Finding {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** A house rule: looks at the whole tree, changes nothing. */
export type Rule = (tree: Tree) => readonly Finding[];

const textFile =
  /\.(?:ts|tsx|mjs|js|json|css|html|md|svg|sql|reeve|grit|yml|yaml|sh|txt)$|(?:^|\/)(?:LICENSE|run|\.npmrc|\.gitignore)$/;

/** Reads every text file under `root` that the ignore file does not name. */
export function readTree(root: string): Tree {
  const ignored = new Set(['.git', ...ignoredNames(root)]);
  const files = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored.has(entry.name) || ignored.has(path)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && textFile.test(path)) files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  };
  walk('');
  return files;
}

/** The plain folder names and paths of the ignore file; patterns there match no source. */
function ignoredNames(root: string): string[] {
  return readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Whether a path is source code of ours: written by hand, in a language with imports. */
export function isCode(path: string): boolean {
  return /\.(?:ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts') && !path.includes('/generated/');
}

/** The line, from 1, at which `offset` (UTF-16) stands in `text`. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** A finding as one line of a report. */
export function describeFinding(finding: Finding): string {
  return `${finding.file}${finding.line === undefined ? '' : `:${finding.line}`}  ${finding.message}`;
}
