import type { Finding, Rule } from '../tree.ts';

/** Every dependency earns a line in a decision page, which names it in backticks. */
export const documentedDependencies: Rule = (tree) => {
  const manifest = JSON.parse(tree.get('package.json') ?? '{}') as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const decisions = [...tree]
    .filter(([path]) => path.startsWith('docs/decisions/'))
    .map(([, text]) => text)
    .join('\n');
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((name) => !decisions.includes(`\`${name}\``))
    .map((name): Finding => ({ file: 'package.json', message: `\`${name}\` has no line in docs/decisions` }));
};
