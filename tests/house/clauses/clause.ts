import type { Tree } from '../tree.ts';

/** A clause of the hub specification, as docs/clauses.json lists it. */
export interface Clause {
  /** Its number with the letter of a part, such as `10.3 k1`; the introduction's are words. */
  readonly clause: string;
  /** S software, O hardware that software observes or drives, H hardware or process. */
  readonly class: string;
  readonly level: string;
  /** What can be seen when the clause holds, in one sentence. */
  readonly behaviour: string;
  /** Why no software can show it. */
  readonly outOfReach?: string;
  /** The area of work that will show what no test shows today. */
  readonly area?: string;
}

/** The clauses that docs/clauses.json lists, in the specification's order. */
export function clausesOf(tree: Tree): readonly Clause[] {
  return JSON.parse(tree.get('docs/clauses.json') ?? '[]') as Clause[];
}

const group = /\(([^()]+)\)/g;
const clauseNumber = /^(\d{1,2}(?:\.\d{1,2}){1,2})(?: ?([a-z]\d?|\d))?$/;
const introduction = /^intro (?:mode|wake-up|modular)$/;

/**
 * The clauses that a test's title names: those in brackets, as in `holds a message until acknowledged (11.1, 10.3 j)`.
 * Brackets that hold anything else name none.
 */
export function clausesNamed(title: string): readonly string[] {
  return [...title.matchAll(group)].flatMap(([, inside = '']) => {
    const names = inside.split(/[,;]/).map((part) => part.trim());
    const clauses = names.map(clauseName);
    return clauses.includes(undefined) ? [] : clauses.filter((clause) => clause !== undefined);
  });
}

function clauseName(text: string): string | undefined {
  if (introduction.test(text)) return text;
  const [, number, part] = clauseNumber.exec(text) ?? [];
  if (number === undefined || !specified(number)) return undefined;
  return part === undefined ? number : `${number} ${part}`;
}

/** Chapters 4 to 13 are the ones with requirements; other numbers in brackets are versions and figures. */
function specified(number: string): boolean {
  const chapter = Number(number.split('.').at(0));
  return chapter >= 4 && chapter <= 13;
}
