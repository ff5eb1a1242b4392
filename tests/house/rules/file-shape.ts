import { type Finding, isCode, type Rule } from '../tree.ts';

/** Lines at which a file holds more than one idea. */
export const fileLinesMax = 400;

const vagueFolders = new Set(['utils', 'util', 'common', 'helpers', 'misc', 'scripts', 'shared', 'lib']);
const vagueFiles = /^(?:index|types|utils?|helpers?|common|misc)\.tsx?$/;

/** Files stay short enough to read at once and are named after what they hold. */
export const fileShape: Rule = (tree) =>
  [...tree].flatMap(([file, text]): Finding[] => {
    const parts = file.split('/');
    const vagueFolder = parts.slice(0, -1).find((part) => vagueFolders.has(part));
    const findings: Finding[] = [];
    if (vagueFolder !== undefined)
      findings.push({ file, message: `folder \`${vagueFolder}\` says nothing about what it holds` });
    if (vagueFiles.test(parts.at(-1) ?? ''))
      findings.push({ file, message: 'name the file after the thing it holds' });
    const lines = text.split('\n').length - 1;
    if ((isCode(file) || file.endsWith('.css')) && lines > fileLinesMax)
      findings.push({ file, line: fileLinesMax + 1, message: `${lines} lines; at most ${fileLinesMax}` });
    return findings;
  });
