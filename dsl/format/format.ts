import type { IToken } from 'chevrotain';
import { type Diagnostic, toDiagnostics } from '../diagnostics/diagnostic.ts';
import { factsOf, spanOf } from '../source/lexer.ts';
import type { Span } from '../source/nodes.ts';
import { type Parsed, parse } from '../source/parse.ts';
import { LineIndex } from '../source/positions.ts';
import { Comma, LeftBrace } from '../source/tokens.ts';
import type { BlockNode, ClauseNode } from '../source/tree.ts';
import type { BlockEntry } from '../vocabulary/block.ts';
import { blockOfKind } from '../vocabulary/vocabulary.ts';
import { gapBetween, imageOf, indentWidth, inline, lineWidth, Printer, rowWidth } from './printer.ts';

/** The text in its one form, or why it could not be read. Comments stay, and so does what the policy means. */
export function formatPolicy(text: string, uri = ''): { text: string } | { diagnostics: Diagnostic[] } {
  const parsed = parse(text);
  if (parsed.findings.length > 0)
    return { diagnostics: toDiagnostics(parsed.findings, uri, new LineIndex(text)) };
  const formatted = new Formatter(text, parsed).run();
  if (!means(formatted, parsed)) throw new Error('formatting would have changed the policy');
  return { text: formatted };
}

/** Whether a text holds the same tokens and comments. */
function means(text: string, original: Parsed): boolean {
  const again = parse(text);
  const images = (tokens: readonly IToken[]) => tokens.map(imageOf).join('\n');
  const words = ({ comments }: Parsed) => comments.map((comment) => comment.text).join('\n');
  return (
    again.findings.length === 0 &&
    images(again.tokens) === images(original.tokens) &&
    words(again) === words(original)
  );
}

/** Cells of a row: where each starts, and where the row ends. A missing cell is empty. */
interface Row {
  readonly starts: readonly (number | undefined)[];
  readonly to: number;
}

class Formatter {
  private readonly tokens: readonly IToken[];
  private readonly blocks: readonly BlockNode[];
  private readonly text: string;
  private readonly printer: Printer;
  private readonly places: ReadonlyMap<number, number>;

  constructor(text: string, parsed: Parsed) {
    this.text = text;
    this.tokens = parsed.tokens;
    this.blocks = parsed.tree.blocks;
    this.printer = new Printer(text, parsed.tokens, parsed.comments);
    this.places = new Map(parsed.tokens.map((token, at) => [token.startOffset, at]));
  }

  run(): string {
    let previous: BlockEntry | undefined;
    for (let i = 0; i < this.blocks.length; ) {
      const group = this.lineGroup(i);
      if (group.length > 0) this.lines(group, previous === this.blocks[i]?.entry ? 'keep' : 'one');
      else this.block(this.blocks[i] as BlockNode);
      previous = group.at(-1)?.entry;
      i += Math.max(1, group.length);
    }
    return this.printer.finish();
  }

  /** Neighbouring blocks of one kind that are written on a line each, from block `from` on. */
  private lineGroup(from: number): BlockNode[] {
    const group: BlockNode[] = [];
    for (const block of this.blocks.slice(from)) {
      const previous = group.at(-1);
      if (!this.fitsLine(block) || (previous !== undefined && !this.adjoins(previous, block))) break;
      group.push(block);
    }
    return group;
  }

  private fitsLine(block: BlockNode): boolean {
    const [from, to] = [this.first(block), this.end(block)];
    if (block.entry.layout.kind !== 'one-line' || this.printer.hasCommentWithin(from, to)) return false;
    const breaks = this.tokens.slice(from, to).some((token) => factsOf(token).layout === 'line');
    return !breaks && inline(this.tokens, from, to).length <= rowWidth;
  }

  private adjoins(previous: BlockNode, block: BlockNode): boolean {
    const between = this.text.slice(previous.span.end, block.span.start);
    return previous.entry === block.entry && !/(\r\n|\r|\n)\s*(#|[\r\n])/.test(between);
  }

  /** Blocks on a line each, their parts aligned. */
  private lines(group: readonly BlockNode[], separation: 'keep' | 'one'): void {
    const rows = group.map((block): Row => {
      const [from, to] = [this.first(block), this.end(block)];
      const starts = new Set(block.clauses.slice(1).map((clause) => this.first(clause)));
      const cells = [from];
      for (let at = from; at < to; at++) {
        const token = this.tokens[at];
        if (token?.tokenType === LeftBrace || starts.has(at) || (token && factsOf(token).layout === 'gap'))
          cells.push(at);
      }
      return { starts: cells, to };
    });
    const columns = this.columns(rows, (cell) => (cell === 1 ? 1 : indentWidth));
    for (const [i, row] of rows.entries()) {
      this.printer.startLine(row.starts[0] ?? 0, 0, i === 0 ? separation : 'none');
      this.row(row, columns, 0);
    }
  }

  private block(block: BlockNode): void {
    const { entry } = block;
    this.printer.startLine(this.first(block), 0, 'one');
    let at = this.first(block);
    const end = this.end(block);
    for (; at < end && this.tokens[at]?.tokenType !== LeftBrace; at++) this.phraseToken(at, indentWidth);
    if (entry.body.kind === 'none') return;
    this.printer.token(at, 1, 0);
    if (entry.body.kind === 'clauses')
      for (const clause of block.clauses) this.clause(clause, entry, indentWidth);
    if (entry.body.kind === 'entries') this.entries(block);
    if (entry.body.kind === 'single') {
      this.printer.startLine(at + 1, indentWidth);
      this.fill(at + 1, end - 1, indentWidth);
    }
    this.printer.closeLine(end - 1, 0);
    this.printer.token(end - 1, 0, 0);
  }

  /** A clause on a line of its own, its arguments in the column of its block. */
  private clause(clause: ClauseNode, block: BlockEntry, indent: number): void {
    const from = this.first(clause);
    const end = this.end(clause);
    const arguments_ = from + clause.entry.keyword.split(' ').length;
    const column = block.layout.kind === 'lines' ? indent + block.layout.column : indent + oneLineColumn;
    this.printer.startLine(from, indent);
    for (let at = from; at < arguments_; at++) this.printer.token(at, 1, column);
    if (arguments_ >= end) return;
    const inner = nestedClauses(clause);
    const fits = column + inline(this.tokens, arguments_, end).length <= lineWidth;
    this.printer.token(arguments_, this.printer.pad(column, 1), column);
    if (inner === undefined || (fits && !this.printer.hasCommentWithin(from, end))) {
      this.fill(
        arguments_ + 1,
        end,
        column,
        new Set(inner?.clauses.slice(1).map((each) => this.first(each))),
      );
      return;
    }
    let at = arguments_ + 1;
    for (; this.tokens[at - 1]?.tokenType !== LeftBrace; at++) this.phraseToken(at, column);
    for (const each of inner.clauses) this.clause(each, inner.block, indent + indentWidth);
    this.printer.closeLine(end - 1, indent);
    this.printer.token(end - 1, 0, indent);
  }

  /** A table: every entry on a line of its own, in columns. */
  private entries(block: BlockNode): void {
    const rows = (block.entries as readonly { readonly span: Span }[]).map((entry): Row => {
      const [from, to] = [this.first(entry), this.end(entry)];
      const starts: (number | undefined)[] = [];
      for (let at = from; at < to; at++) {
        const { cell } = factsOf(this.tokens[at] as IToken);
        if (cell !== undefined) starts[cell] = at;
      }
      return { starts, to };
    });
    const { layout } = block.entry;
    const columns = this.columns(rows, () => indentWidth, layout.kind === 'rows' ? layout.minimumWidths : []);
    for (const row of rows) {
      this.printer.startLine(row.starts[0] ?? 0, indentWidth);
      this.row(row, columns, indentWidth);
    }
  }

  /** The column at which each cell starts, so that all rows have room. */
  private columns(
    rows: readonly Row[],
    gapBefore: (cell: number) => number,
    minimumWidths: readonly number[] = [],
  ): number[] {
    const count = Math.max(0, ...rows.map((row) => row.starts.length));
    const columns = [0];
    for (let cell = 1; cell < count; cell++) {
      const widths = rows.map((row) => {
        const [from, to] = cellOf(row, cell - 1);
        return from === undefined ? 0 : inline(this.tokens, from, to).length + gapBefore(cell);
      });
      columns.push((columns[cell - 1] ?? 0) + Math.max(minimumWidths[cell - 1] ?? 0, ...widths));
    }
    return columns;
  }

  private row(row: Row, columns: readonly number[], indent: number): void {
    for (const [cell, column] of columns.entries()) {
      const [from, to] = cellOf(row, cell);
      if (from === undefined) continue;
      this.printer.token(from, this.printer.pad(indent + column, 1), indent + indentWidth);
      for (let at = from + 1; at < to; at++) this.phraseToken(at, indent + indentWidth);
    }
  }

  /** Tokens on one line while there is room; lists go on in the next line, at `indent`. */
  private fill(from: number, to: number, indent: number, setOff: ReadonlySet<number> = new Set()): void {
    for (let at = from; at < to; at++) {
      const before = this.tokens[at - 1]?.tokenType === Comma || joints.has(this.tokens[at]?.image ?? '');
      let end = at + 1;
      while (
        end < to &&
        this.tokens[end - 1]?.tokenType !== Comma &&
        !joints.has(this.tokens[end]?.image ?? '')
      )
        end++;
      const breaks = before && this.printer.column + 1 + inline(this.tokens, at, end).length > lineWidth;
      if (breaks) this.printer.startLine(at, indent, 'none');
      if (setOff.has(at)) this.printer.token(at, indentWidth, indent);
      else this.phraseToken(at, indent);
    }
  }

  private phraseToken(at: number, indent: number): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    if (factsOf(token).layout === 'line') this.printer.startLine(at, indent, 'none');
    this.printer.token(at, gapBetween(this.tokens[at - 1], token), indent);
  }

  private first({ span }: { readonly span: Span }): number {
    return this.places.get(span.start) ?? 0;
  }

  /** The place after the last token of a node. */
  private end({ span }: { readonly span: Span }): number {
    let at = this.places.get(span.start) ?? 0;
    for (
      let token = this.tokens[at];
      token !== undefined && spanOf(token).end <= span.end;
      token = this.tokens[at]
    )
      at++;
    return at;
  }
}

/** Column of arguments in a block that is usually written on one line. */
const oneLineColumn = 10;
const joints: ReadonlySet<string> = new Set(['and', 'or']);

function cellOf(row: Row, cell: number): [number | undefined, number] {
  const next = row.starts.slice(cell + 1).find((start) => start !== undefined);
  return [row.starts[cell], next ?? row.to];
}

function nestedClauses(
  clause: ClauseNode,
): { block: BlockEntry; clauses: readonly ClauseNode[] } | undefined {
  const shape = clause.entry.shape;
  const nested = shape.kind === 'sequence' ? shape.parts.find((part) => part.kind === 'nested') : undefined;
  if (nested?.kind !== 'nested') return undefined;
  const args = clause.args as Readonly<Record<string, readonly ClauseNode[]>>;
  return { block: blockOfKind(nested.block), clauses: args[nested.name] ?? [] };
}
