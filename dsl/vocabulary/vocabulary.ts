import { alert } from './alert.ts';
import type { BlockEntry, ClauseEntry } from './block.ts';
import { clock, collect, homeNetwork } from './local.ts';
import { messageClass } from './message-class.ts';
import { modem } from './modem.ts';
import { firmware, limits, logs, overlay, power, protect, rule } from './not-yet-executed.ts';
import { grant, supplier } from './parties.ts';
import { language, parameters, policy } from './policy.ts';
import type { ShapeNode } from './shape.ts';
import { window } from './window.ts';

/** The whole language: every block with its clauses. */
export const blocks: readonly BlockEntry[] = [
  language,
  policy,
  parameters,
  limits,
  supplier,
  grant,
  messageClass,
  window,
  modem,
  homeNetwork,
  clock,
  collect,
  firmware,
  power,
  protect,
  logs,
  alert,
  rule,
  overlay,
];

const byKind = new Map(blocks.map((block) => [block.kind, block]));

export function blockOfKind(kind: string): BlockEntry {
  const block = byKind.get(kind);
  if (block === undefined) throw new Error(`no block ${kind} in the vocabulary`);
  return block;
}

const clauses = new Map(blocks.map((block) => [block, Object.values(block.clauses)]));

/** The clauses of a block, in the order of the table. */
export function clausesOf(block: BlockEntry): readonly ClauseEntry[] {
  return clauses.get(block) ?? [];
}

/** Words that join conditions; they belong to no block. */
const conditionWords = ['and', 'or', 'not', 'is', 'missing', 'in'] as const;

/** Words that can follow a value or a name, and so cannot be one themselves. */
export const connectives: ReadonlySet<string> = new Set([
  ...conditionWords,
  ...['at', 'by', 'because', 'else', 'every', 'for', 'from', 'jitter', 'of', 'on', 'over', 'per', 'spread'],
  ...['then', 'to', 'until', 'with', 'within', 'doubling', 'starting', 'combined', 'compressed', 'times'],
  ...['samples', 'groups', 'steps', 'writes', 'failures'],
]);

/** Every fixed word of the language. */
export function keywords(): ReadonlySet<string> {
  const found = new Set<string>(conditionWords);
  const add = (shape: ShapeNode): void => {
    for (const word of wordsOf(shape)) found.add(word);
  };
  for (const block of blocks) {
    for (const word of block.keyword.split(' ')) found.add(word);
    add(block.heading);
    if (block.body.kind === 'entries') add(block.body.entry);
    if (block.body.kind === 'single') add(block.body.shape);
    for (const entry of clausesOf(block)) {
      for (const word of entry.keyword.split(' ')) found.add(word);
      add(entry.shape);
    }
  }
  return found;
}

function wordsOf(shape: ShapeNode): string[] {
  switch (shape.kind) {
    case 'words':
    case 'flag':
      return [...shape.words];
    case 'list':
      return [...wordsOf(shape.item), ...(shape.separator === ', then' ? ['then'] : [])];
    case 'sequence':
      return shape.parts.flatMap(wordsOf);
    case 'optional':
      return wordsOf(shape.shape);
    case 'choice':
      return Object.values(shape.cases).flatMap(wordsOf);
    case 'mark':
    case 'slot':
    case 'nested':
      return [];
  }
}
