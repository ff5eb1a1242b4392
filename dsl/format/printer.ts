import type { IToken } from 'chevrotain';
import { type Comment, factsOf, spanOf } from '../source/lexer.ts';
import { Comma, Dot, LeftParenthesis, NumberLiteral, RightParenthesis } from '../source/tokens.ts';

export const indentWidth = 2;
/** Lists go on in the next line before they pass this column. */
export const lineWidth = 100;
/** Rows of a table may be a little wider: breaking one spoils the table. */
export const rowWidth = 110;

/** Writes tokens and the comments between them. Decides nothing but where comments go. */
export class Printer {
  private readonly text: string;
  private readonly tokens: readonly IToken[];
  private readonly comments: readonly Comment[];
  private readonly lines: string[] = [];
  private line = '';
  private nextComment = 0;
  /** Where the last thing written ended in the source. */
  private sourceEnd = 0;
  private afterBrace = true;

  constructor(text: string, tokens: readonly IToken[], comments: readonly Comment[]) {
    this.text = text;
    this.tokens = tokens;
    this.comments = comments;
  }

  /** Ends the line and starts another, after the comments that stand before the token. A blank line stays one. */
  startLine(at: number, indent: number, blank: 'keep' | 'one' | 'none' = 'keep'): void {
    const start = this.startOf(at);
    this.trailing(start);
    this.endLine();
    let first = true;
    for (
      let comment = this.commentBefore(start);
      comment !== undefined;
      comment = this.commentBefore(start)
    ) {
      this.blankLine(comment.span.start, first ? blank : 'keep');
      first = false;
      this.write(' '.repeat(indent) + comment.text, comment.span.end);
      this.endLine();
      this.nextComment++;
    }
    this.blankLine(start, first ? blank : 'keep');
    this.line = ' '.repeat(indent);
  }

  /** The comments at the end of a block, before its closing brace. */
  closeLine(at: number, indent: number): void {
    const hasComments = this.commentBefore(this.startOf(at)) !== undefined;
    if (hasComments) {
      this.startLine(at, indent + indentWidth);
      if (this.lines.at(-1) === '') this.lines.pop();
    } else this.endLine();
    this.line = ' '.repeat(indent);
  }

  /** Writes a token after `gap` blanks; a comment before it forces a line of its own at `indent`. */
  token(at: number, gap: number, indent: number): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    if (this.commentBefore(spanOf(token).start) !== undefined) this.startLine(at, indent, 'none');
    else if (this.line.trim() !== '') this.line += ' '.repeat(gap);
    this.write(imageOf(token), spanOf(token).end);
    this.afterBrace = token.image === '{';
  }

  /** Fills with blanks up to a column; at least `gap`. */
  pad(column: number, gap: number): number {
    return Math.max(gap, column - this.line.length);
  }

  get column(): number {
    return this.line.length;
  }

  finish(): string {
    this.startLine(this.tokens.length, 0);
    this.line = '';
    while (this.lines.at(-1) === '') this.lines.pop();
    return this.lines.length === 0 ? '' : `${this.lines.join('\n')}\n`;
  }

  hasCommentWithin(from: number, to: number): boolean {
    const start = this.startOf(from);
    const end = this.startOf(to);
    return this.comments.some((comment) => comment.span.start > start && comment.span.start < end);
  }

  private startOf(at: number): number {
    return this.tokens[at]?.startOffset ?? this.text.length;
  }

  private commentBefore(offset: number): Comment | undefined {
    const comment = this.comments[this.nextComment];
    return comment !== undefined && comment.span.start < offset ? comment : undefined;
  }

  /** A comment on the line of what was written last stays at its end, in its column where there is room. */
  private trailing(before: number): void {
    const comment = this.commentBefore(before);
    if (comment === undefined || this.line.trim() === '') return;
    if (/[\r\n]/.test(this.text.slice(this.sourceEnd, comment.span.start))) return;
    const lineStart =
      Math.max(
        this.text.lastIndexOf('\n', comment.span.start),
        this.text.lastIndexOf('\r', comment.span.start),
      ) + 1;
    const column = comment.span.start - this.sourceEnd > indentWidth ? comment.span.start - lineStart : 0;
    this.line += ' '.repeat(this.pad(column, indentWidth));
    this.write(comment.text, comment.span.end);
    this.nextComment++;
  }

  private blankLine(before: number, blank: 'keep' | 'one' | 'none'): void {
    if (this.lines.length === 0 || blank === 'none') return;
    const between = this.text.slice(this.sourceEnd, before);
    const kept = !this.afterBrace && (between.match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
    if ((blank === 'one' || kept) && this.lines.at(-1) !== '') this.lines.push('');
  }

  private write(text: string, sourceEnd: number): void {
    this.line += text;
    this.sourceEnd = sourceEnd;
    this.afterBrace = false;
  }

  private endLine(): void {
    if (this.line.trim() !== '') this.lines.push(this.line.trimEnd());
    this.line = '';
  }
}

/** A token as it is written: one blank between number and unit. */
export function imageOf(token: IToken): string {
  if (token.tokenType !== NumberLiteral) return token.image;
  return token.image.replace(/^(-?[\d.]+)\s*(?=[^\d.\s])/, '$1 ');
}

/** Blanks between two neighbouring tokens of a phrase. */
export function gapBetween(left: IToken | undefined, right: IToken): number {
  const close = [Comma, RightParenthesis, Dot] as unknown[];
  if (left === undefined || close.includes(right.tokenType)) return 0;
  if (left.tokenType === LeftParenthesis || left.tokenType === Dot) return 0;
  return factsOf(right).layout === 'gap' ? indentWidth : 1;
}

/** The tokens from `from` up to `to` on one line. */
export function inline(tokens: readonly IToken[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token !== undefined)
      text += ' '.repeat(i === from ? 0 : gapBetween(tokens[i - 1], token)) + imageOf(token);
  }
  return text;
}
