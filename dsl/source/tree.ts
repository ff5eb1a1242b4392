import type { BlockEntry, ClauseEntry } from '../vocabulary/block.ts';
import type { Span } from './nodes.ts';

/** A feature of the hub that some words of the policy need. */
export interface FeatureUse {
  readonly feature: string;
  readonly span: Span;
}

/** Something that parses but that this release does not execute. */
export interface Refusal {
  readonly what: string;
  readonly span: Span;
}

export interface ClauseNode<T = unknown> {
  readonly entry: ClauseEntry<T>;
  readonly keywordSpan: Span;
  readonly span: Span;
  readonly args: T;
}

export interface BlockNode {
  readonly entry: BlockEntry;
  readonly keywordSpan: Span;
  readonly span: Span;
  /** What the heading's shape holds; `blocksOf` gives it its type. A block without a whole heading is left out. */
  readonly heading: unknown;
  /** Entries of a table, or the one phrase. */
  readonly entries: readonly unknown[];
  readonly clauses: readonly ClauseNode[];
  readonly features: readonly FeatureUse[];
  readonly refusals: readonly Refusal[];
  /** `##` lines above the declaration. */
  readonly doc?: string;
  /** Part of the block could not be read: what is absent from it may have been meant. */
  readonly broken: boolean;
}

/** A policy file as it was understood. */
export interface Tree {
  readonly blocks: readonly BlockNode[];
  /** Some declaration could not be read: a name that is not found may have been declared there. */
  readonly broken: boolean;
  /** It was read over slips that were repaired in thought: what seems to be missing may have been meant. */
  readonly repaired: boolean;
}

/** The blocks of one kind, with heading and entries typed by the vocabulary. */
export function blocksOf<H, C, B>(tree: Tree, entry: BlockEntry<H, C, B>): TypedBlock<H, B>[] {
  return tree.blocks.filter((block) => block.entry.kind === entry.kind) as unknown as TypedBlock<H, B>[];
}

export interface TypedBlock<H, B = unknown> extends BlockNode {
  readonly heading: H;
  readonly entries: readonly B[];
}

/** The block's clauses made from this entry of the vocabulary. */
export function clausesIn<T>(block: BlockNode, entry: ClauseEntry<T>): ClauseNode<T>[] {
  return block.clauses.filter((clause) => clause.entry.keyword === entry.keyword) as ClauseNode<T>[];
}

export function clauseIn<T>(block: BlockNode, entry: ClauseEntry<T>): ClauseNode<T> | undefined {
  return clausesIn(block, entry)[0];
}
