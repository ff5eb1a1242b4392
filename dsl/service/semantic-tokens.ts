import { factsOf, spanOf } from '../source/lexer.ts';
import { parse } from '../source/parse.ts';
import { LineIndex } from '../source/positions.ts';
import { slotsOf } from '../source/slots.ts';
import {
  Compare,
  DateLiteral,
  Equals,
  Minus,
  NumberLiteral,
  Plus,
  TextLiteral,
  TimeLiteral,
} from '../source/tokens.ts';
import type { SlotType } from '../vocabulary/shape.ts';

/** The legend: positions in this list are the types in the data. */
export const semanticTokenTypes = [
  'keyword',
  'type',
  'variable',
  'parameter',
  'property',
  'enumMember',
  'number',
  'string',
  'comment',
  'operator',
] as const;
type SemanticType = (typeof semanticTokenTypes)[number];

export interface SemanticTokens {
  /** Five numbers a token: line and character relative to the token before, length, type, no modifiers. */
  readonly data: readonly number[];
}

/** The role of every word of a text, as the language server protocol wants it. */
export function semanticTokensOf(text: string): SemanticTokens {
  const { tree, tokens, comments } = parse(text);
  const named = new Map<number, { type: SlotType; end: number }>();
  for (const { node, type } of slotsOf(tree))
    if (node.kind === 'name') named.set(node.span.start, { type, end: node.span.end });
  const parameters = new Set(
    slotsOf(tree)
      .filter(({ type, block }) => type === 'declared' && block.entry.kind === 'parameters')
      .map(({ node }) => (node.kind === 'name' ? node.text : '')),
  );
  const declarations = new Set(tree.blocks.map((block) => block.keywordSpan.start));
  const found: { start: number; end: number; type: SemanticType }[] = [];
  let pathEnd = 0;
  for (const token of tokens) {
    const span = spanOf(token);
    if (span.start < pathEnd) continue;
    const name = named.get(span.start);
    if (name !== undefined) {
      pathEnd = name.end;
      found.push({
        start: span.start,
        end: name.end,
        type: nameType(name.type, parameters.has(text.slice(span.start, name.end))),
      });
      continue;
    }
    const type = declarations.has(span.start)
      ? 'type'
      : (markType(token.tokenType) ?? (factsOf(token).role === 'keyword' ? 'keyword' : undefined));
    if (type !== undefined) found.push({ ...span, type });
  }
  for (const comment of comments) found.push({ ...comment.span, type: 'comment' });
  return {
    data: encode(
      found.sort((a, b) => a.start - b.start),
      new LineIndex(text),
    ),
  };
}

function nameType(type: SlotType, isParameter: boolean): SemanticType {
  if (isParameter) return 'parameter';
  switch (type) {
    case 'signal':
    case 'condition':
    case 'event':
      return 'property';
    case 'message-kind':
    case 'device':
    case 'register':
    case 'right':
      return 'enumMember';
    default:
      return 'variable';
  }
}

function markType(type: unknown): SemanticType | undefined {
  if (type === NumberLiteral || type === TimeLiteral || type === DateLiteral) return 'number';
  if (type === TextLiteral) return 'string';
  return type === Compare || type === Equals || type === Plus || type === Minus ? 'operator' : undefined;
}

function encode(
  tokens: readonly { start: number; end: number; type: SemanticType }[],
  lines: LineIndex,
): number[] {
  const data: number[] = [];
  let previous = { line: 0, character: 0 };
  for (const { start, end, type } of tokens) {
    const place = lines.positionAt(start);
    const line = place.line - previous.line;
    data.push(
      line,
      line === 0 ? place.character - previous.character : place.character,
      end - start,
      semanticTokenTypes.indexOf(type),
      0,
    );
    previous = place;
  }
  return data;
}
