import type { ShapeNode, SlotFacts, SlotType } from '../vocabulary/shape.ts';
import type { Expression, Name, Operand, Span, Text } from './nodes.ts';
import type { BlockNode, ClauseNode, Tree } from './tree.ts';

/** A value or name in the text, and the slot of the vocabulary that it fills. */
export interface Filled {
  readonly type: SlotType;
  readonly facts: SlotFacts;
  readonly node: Operand | Text | { readonly kind: 'date'; readonly span: Span };
  readonly block: BlockNode;
  readonly clause?: ClauseNode;
}

/** Every slot of the file in the order of the vocabulary. In conditions each operand counts as one. */
export function slotsOf(tree: Tree): Filled[] {
  return tree.blocks.flatMap((block) => [
    ...filledIn(block.entry.heading, block.heading, { block }),
    ...entriesIn(block),
    ...block.clauses.flatMap((clause) => filledIn(clause.entry.shape, clause.args, { block, clause })),
  ]);
}

function entriesIn(block: BlockNode): Filled[] {
  const { body } = block.entry;
  const shape = body.kind === 'entries' ? body.entry : body.kind === 'single' ? body.shape : undefined;
  return shape === undefined ? [] : block.entries.flatMap((entry) => filledIn(shape, entry, { block }));
}

type Owner = Pick<Filled, 'block' | 'clause'>;

function filledIn(shape: ShapeNode, fields: unknown, owner: Owner): Filled[] {
  const values = (fields ?? {}) as Readonly<Record<string, unknown>>;
  switch (shape.kind) {
    case 'slot': {
      const value = values[shape.name];
      return value === undefined
        ? []
        : operandsOf(value).map((node) => ({ type: shape.type, facts: shape.facts, node, ...owner }));
    }
    case 'sequence':
      return shape.parts.flatMap((part) => filledIn(part, values, owner));
    case 'optional':
      return filledIn(shape.shape, values, owner);
    case 'list':
      return ((values[shape.name] ?? []) as readonly unknown[]).flatMap((item) =>
        filledIn(shape.item, item, owner),
      );
    case 'choice': {
      const chosen = values[shape.name] as { readonly kind: string } | undefined;
      const item = chosen === undefined ? undefined : shape.cases[chosen.kind];
      return item === undefined ? [] : filledIn(item, chosen, owner);
    }
    case 'nested':
      return ((values[shape.name] ?? []) as readonly ClauseNode[]).flatMap((clause) =>
        filledIn(clause.entry.shape, clause.args, { ...owner, clause }),
      );
    case 'words':
    case 'flag':
    case 'mark':
      return [];
  }
}

type Leaf = Filled['node'];

function operandsOf(value: unknown): Leaf[] {
  const node = value as { operand?: Operand } & (Expression | Text | { kind: 'date'; span: Span });
  if (node.operand !== undefined) return [node.operand];
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.terms.flatMap(operandsOf);
    case 'negation':
      return operandsOf(node.term);
    case 'comparison':
    case 'sum':
      return [...operandsOf(node.left), ...operandsOf(node.right)];
    case 'missing':
      return operandsOf(node.subject);
    case 'membership':
      return [...operandsOf(node.subject), ...node.items];
    default:
      return [node];
  }
}

export function isName(node: Leaf): node is Name {
  return node.kind === 'name';
}
