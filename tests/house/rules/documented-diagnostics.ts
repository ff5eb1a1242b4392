import type { Finding, Rule } from '../tree.ts';

const cataloguePath = 'dsl/diagnostics/catalogue.ts';
const page = 'docs/generated/diagnostics.md';

/** Every code of the catalogue has its row in the generated page. */
export const documentedDiagnostics: Rule = (tree) => {
  const text = tree.get(page) ?? '';
  return [...(tree.get(cataloguePath) ?? '').matchAll(/^ {2}([A-Z]\d{4}):/gm)]
    .filter(([, code]) => !text.includes(`| ${code} |`))
    .map(([, code]): Finding => ({ file: cataloguePath, message: `${code} is missing in ${page}` }));
};
