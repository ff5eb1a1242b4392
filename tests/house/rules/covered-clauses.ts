import { clausesNamed, clausesOf } from '../clauses/clause.ts';
import { testTitles } from '../clauses/test-titles.ts';
import type { Finding, Rule } from '../tree.ts';

/** Every clause is accounted for: shown by tests, out of software's reach for a reason, or assigned to an area. */
export const coveredClauses: Rule = (tree) => {
  const clauses = clausesOf(tree);
  const known = new Set(clauses.map((row) => row.clause));
  return [
    ...clauses.flatMap((row): Finding[] => {
      const message = incomplete(row.class, row.outOfReach, row.area);
      return message === undefined
        ? []
        : [{ file: 'docs/clauses.json', message: `${row.clause}: ${message}` }];
    }),
    ...testTitles(tree).flatMap(({ file, title }) =>
      clausesNamed(title)
        .filter((clause) => !known.has(clause))
        .map(
          (clause): Finding => ({ file, message: `\`${title}\` names ${clause}: ${nearest(clause, known)}` }),
        ),
    ),
  ];
};

function incomplete(kind: string, outOfReach?: string, area?: string): string | undefined {
  if (kind === 'H')
    return outOfReach === undefined ? 'hardware or process, but no reason is given' : undefined;
  if (outOfReach !== undefined) return 'software can reach it, so there is no reason for leaving it out';
  return area === undefined ? 'no area of work is named' : undefined;
}

function nearest(clause: string, known: ReadonlySet<string>): string {
  const parts = [...known].filter((name) => name.startsWith(`${clause} `));
  const whole = clause.split(' ').at(0) ?? '';
  if (parts.length > 0) return `name one of its parts (${parts.join(', ')})`;
  return known.has(whole) ? `it has no parts; name ${whole}` : 'docs/clauses.json has no such clause';
}
