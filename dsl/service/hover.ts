import { lower } from '../meaning/lower.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { conversions } from '../meaning/quantities.ts';
import { measuredSilently } from '../meaning/values.ts';
import type { Quantity, Span } from '../source/nodes.ts';
import { parse } from '../source/parse.ts';
import { LineIndex, type Position, type Range } from '../source/positions.ts';
import { type Filled, isName, slotsOf } from '../source/slots.ts';
import type { BlockNode, ClauseNode, Tree } from '../source/tree.ts';
import type { ShapeNode } from '../vocabulary/shape.ts';
import { clausesOf } from '../vocabulary/vocabulary.ts';
import { describeParameter, hubFacts, namesFor, namesForCondition } from './names.ts';

export interface Hover {
  readonly contents: { readonly kind: 'markdown'; readonly value: string };
  readonly range: Range;
}

/** What there is to know about the word at a position. */
export function hoverAt(text: string, position: Position): Hover | undefined {
  const lines = new LineIndex(text);
  const offset = lines.offsetAt(position);
  const { tree, findings } = parse(text);
  const { meaning } = lower(tree, findings);
  const found = slotHover(tree, meaning, offset) ?? keywordHover(tree, offset);
  if (found === undefined) return undefined;
  return {
    contents: { kind: 'markdown', value: found.lines.join('\n\n') },
    range: lines.rangeOf(found.span),
  };
}

interface Found {
  readonly span: Span;
  readonly lines: readonly string[];
}

function slotHover(tree: Tree, meaning: Meaning, offset: number): Found | undefined {
  const filled = slotsOf(tree).find(({ node }) => covers(node.span, offset));
  if (filled === undefined) return undefined;
  const { node } = filled;
  const about = slotLines(filled);
  if (isName(node)) {
    const lines = nameLines(filled, meaning);
    return lines.length === 0 ? undefined : { span: node.span, lines: [...lines, ...about] };
  }
  if (node.kind === 'quantity') {
    const amount = quantityLine(node);
    return { span: node.span, lines: [...(amount === undefined ? [] : [amount]), ...about] };
  }
  return about.length === 0 ? undefined : { span: node.span, lines: about };
}

function nameLines({ node, type, block }: Filled, meaning: Meaning): string[] {
  if (!isName(node)) return [];
  const { text } = node;
  const parameter = meaning.parameters.get(text);
  const declared = type === 'declared' && block.entry.kind !== 'parameters';
  if (declared) return [`**${block.entry.keyword} ${text}**`, block.doc ?? block.entry.doc];
  const device = (block.heading as { device?: { text: string } }).device?.text;
  const candidates = [
    ...namesFor(type, meaning, device),
    ...(type === 'condition'
      ? [...namesForCondition(meaning, block.entry.kind === 'alert'), ...hubFacts]
      : []),
    ...(parameter === undefined
      ? []
      : [
          {
            name: text,
            detail: describeParameter(parameter),
            ...(parameter.doc === undefined ? {} : { doc: parameter.doc }),
          },
        ]),
  ];
  const known = candidates.find((candidate) => candidate.name === text);
  if (known === undefined) return [];
  return [`**${text}**: ${known.detail}`, ...(known.doc === undefined ? [] : [known.doc])];
}

function quantityLine(node: Quantity): string | undefined {
  const found = measuredSilently(node);
  if (found === undefined) return undefined;
  return `**${node.digits} ${node.unit ?? ''}** = ${conversions(found.dimension, found.value).join(' = ')}`;
}

/** What the table says of the slot: meaning, range, default. */
function slotLines({ facts }: Filled): string[] {
  const { doc, min, max } = facts;
  const range =
    min === undefined && max === undefined
      ? undefined
      : `Range: from ${min ?? 'anything'} to ${max ?? 'anything'}.`;
  const fallback = facts.default === undefined ? undefined : `Left out: ${facts.default}.`;
  return [doc === undefined ? undefined : sentence(doc), range, fallback].filter(
    (line) => line !== undefined,
  );
}

function keywordHover(tree: Tree, offset: number): Found | undefined {
  const block = tree.blocks.find(({ span }) => covers(span, offset));
  if (block === undefined) return undefined;
  if (covers(block.keywordSpan, offset)) return { span: block.keywordSpan, lines: blockLines(block) };
  const clause = block.clauses.find(({ span }) => covers(span, offset));
  return clause === undefined ? undefined : { span: clause.keywordSpan, lines: clauseLines(clause) };
}

function blockLines({ entry }: BlockNode): string[] {
  const required = clausesOf(entry).filter((clause) => clause.required === true);
  const needed =
    required.length === 0
      ? []
      : [`Required: ${required.map((clause) => `\`${clause.keyword}\``).join(', ')}.`];
  return [`**${entry.keyword}**`, entry.doc, ...needed, ...facts(entry)];
}

function clauseLines({ entry }: ClauseNode): string[] {
  const presence =
    entry.required === true
      ? 'Required.'
      : entry.absent === undefined
        ? undefined
        : `Left out: ${entry.absent}.`;
  return [
    `**${entry.keyword}**`,
    entry.doc,
    ...(presence === undefined ? [] : [presence]),
    ...slotsIn(entry.shape),
    ...facts(entry),
  ];
}

/** A line for each slot of a clause that has something to tell. */
function slotsIn(shape: ShapeNode): string[] {
  switch (shape.kind) {
    case 'slot': {
      const { doc, min, max } = shape.facts;
      const parts = [
        doc,
        min === undefined || max === undefined ? undefined : `from ${min} to ${max}`,
        shape.facts.default === undefined ? undefined : `left out: ${shape.facts.default}`,
      ];
      const told = parts.filter((part) => part !== undefined);
      return told.length === 0 ? [] : [`- ${shape.name}: ${told.join('; ')}`];
    }
    case 'words':
    case 'flag':
      return shape.doc === undefined ? [] : [`- \`${shape.words.join(' ')}\`: ${shape.doc}`];
    case 'sequence':
      return shape.parts.flatMap(slotsIn);
    case 'choice':
      return Object.values(shape.cases).flatMap(slotsIn);
    case 'optional':
      return slotsIn(shape.shape);
    case 'list':
      return slotsIn(shape.item);
    case 'mark':
    case 'nested':
      return [];
  }
}

function facts(entry: {
  readonly spec?: string;
  readonly feature?: string;
  readonly refused?: boolean;
  readonly since: number;
}): string[] {
  return [
    ...(entry.spec === undefined ? [] : [`Specification: ${entry.spec}.`]),
    ...(entry.feature === undefined ? [] : [`Needs the feature \`${entry.feature}\` of the hub.`]),
    ...(entry.refused === true ? ['Not yet executed by this release.'] : []),
    `Since edition ${entry.since}.`,
  ];
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
