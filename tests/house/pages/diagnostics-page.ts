import { catalogue } from '../../../dsl/diagnostics/catalogue.ts';

/** The text of docs/generated/diagnostics.md: every code of the compiler with its title and reason. */
export function diagnosticsPage(): string {
  const rows = Object.entries(catalogue).map(
    ([code, entry]) => `| ${[code, entry.severity, entry.title, entry.why].map(escapeCell).join(' | ')} |`,
  );
  return [
    '<!-- Generated from dsl/diagnostics/catalogue.ts by `npm run generate`. Do not edit. -->',
    '# Diagnostics',
    '',
    `The ${rows.length} diagnostics of the policy language. A code, once given, keeps its meaning.`,
    '',
    '| code | severity | what | why |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
