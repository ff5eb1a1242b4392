import { EOF, type IToken } from 'chevrotain';
import type { BlockEntry } from '../vocabulary/block.ts';
import type { ShapeNode, ValueType } from '../vocabulary/shape.ts';
import { blockOfKind } from '../vocabulary/vocabulary.ts';
import { ExpressionGrammar } from './expression-grammar.ts';
import { factsOf, spanOf } from './lexer.ts';
import type { Operand, Span } from './nodes.ts';
import * as t from './tokens.ts';
import type { ClauseNode, FeatureUse, Refusal } from './tree.ts';

export type Fields = Record<string, unknown>;
/** A shape made ready to run: consumes tokens and fills in the fields of its clause. */
export type Program = (out: Fields) => void;

/** Gives the parts of one rule their numbers, which Chevrotain wants distinct. */
export class Numbering {
  private last = 0;
  next(): number {
    return this.last++;
  }
}

/** What stands between braces. */
export interface Content {
  readonly entries: unknown[];
  readonly clauses: ClauseNode[];
}

/** Turns shapes of the vocabulary into pieces of the grammar. */
export abstract class ShapeGrammar extends ExpressionGrammar {
  protected features: FeatureUse[] = [];
  protected refusals: Refusal[] = [];
  /** The tokens; the parser's own list ends in sentinels while it runs. */
  protected tokens: readonly IToken[] = [];

  protected abstract body(block: BlockEntry, numbering: Numbering): (content: Content) => void;

  protected program(shape: ShapeNode, numbering: Numbering): Program {
    const index = numbering.next();
    switch (shape.kind) {
      case 'words':
        return this.wordsProgram(shape, numbering);
      case 'flag': {
        const program = this.wordsProgram(shape, numbering);
        return (out) => {
          this.option(index, () => {
            const start = this.place();
            program(out);
            out[shape.name] = this.spanFrom(start);
          });
        };
      }
      case 'mark':
        return () => void this.consume(index, shape.mark === ',' ? t.Comma : t.Equals);
      case 'slot': {
        const take = this.slotProgram(shape, index);
        return (out) => {
          out[shape.name] = take();
        };
      }
      case 'sequence': {
        const parts = shape.parts.map((part) => this.program(part, numbering));
        return (out) => {
          for (const part of parts) part(out);
        };
      }
      case 'optional':
        return this.optionalProgram(shape, index, numbering);
      case 'choice':
        return this.choiceProgram(shape, index, numbering);
      case 'list':
        return this.listProgram(shape, index, numbering);
      case 'nested':
        return this.nestedProgram(shape.name, blockOfKind(shape.block), numbering);
    }
  }

  /** An entry of a table: remembers which column starts with which token. */
  protected rowProgram(shape: ShapeNode, numbering: Numbering): Program {
    if (shape.kind !== 'sequence') return this.program(shape, numbering);
    const cells = shape.parts.map((part) => this.program(part, numbering));
    return (out) => {
      for (const [cell, program] of cells.entries()) {
        const start = this.place();
        program(out);
        const first = this.tokens[start];
        if (!this.RECORDING_PHASE && first !== undefined && this.place() > start) factsOf(first).cell = cell;
      }
    };
  }

  private wordsProgram(shape: ShapeNode & { kind: 'words' | 'flag' }, numbering: Numbering): Program {
    const steps = shape.words.map((word) => ({ word, index: numbering.next() }));
    const { feature } = shape;
    const layout = shape.kind === 'words' ? shape.layout : undefined;
    return () => {
      const start = this.place();
      for (const { word, index } of steps) this.keyword(index, word);
      if (this.RECORDING_PHASE) return;
      if (feature !== undefined) this.features.push({ feature, span: this.spanFrom(start) });
      const first = this.tokens[start];
      if (layout !== undefined && first !== undefined) factsOf(first).layout = layout;
    };
  }

  private optionalProgram(
    shape: ShapeNode & { kind: 'optional' },
    index: number,
    numbering: Numbering,
  ): Program {
    const program = this.program(shape.shape, numbering);
    return (out) => {
      this.option(index, () => {
        const start = this.place();
        program(out);
        if (shape.refused !== undefined && !this.RECORDING_PHASE)
          this.refusals.push({ what: shape.refused, span: this.spanFrom(start) });
      });
    };
  }

  private choiceProgram(shape: ShapeNode & { kind: 'choice' }, index: number, numbering: Numbering): Program {
    const cases = Object.entries(shape.cases).map(([tag, item]) => ({
      tag,
      program: this.program(item, numbering),
    }));
    return (out) => {
      const start = this.place();
      out[shape.name] = this.or(
        index,
        cases.map(({ tag, program }) => ({
          ALT: () => {
            const fields: Fields = {};
            program(fields);
            return { kind: tag, ...fields, span: this.spanFrom(start) };
          },
        })),
      );
    };
  }

  private listProgram(shape: ShapeNode & { kind: 'list' }, index: number, numbering: Numbering): Program {
    // The first item and the others are two places in the grammar, so they need two sets of numbers.
    const first = this.program(shape.item, numbering);
    const other = this.program(shape.item, numbering);
    const item = (program: Program): unknown => {
      const start = this.place();
      const fields: Fields = {};
      program(fields);
      return { ...fields, span: this.spanFrom(start) };
    };
    return (out) => {
      const items = [item(first)];
      this.many(index, () => {
        this.consume(index, t.Comma);
        if (shape.separator === ', then') this.keyword(index, 'then');
        items.push(item(other));
      });
      out[shape.name] = items;
    };
  }

  private nestedProgram(name: string, block: BlockEntry, numbering: Numbering): Program {
    const brace = numbering.next();
    const body = this.body(block, numbering);
    return (out) => {
      const node = { entries: [], clauses: [] };
      this.consume(brace, t.LeftBrace);
      body(node);
      this.consume(brace, t.RightBrace);
      out[name] = node.clauses;
    };
  }

  private slotProgram({ type, facts }: ShapeNode & { kind: 'slot' }, index: number): () => unknown {
    const argument = (valueType: ValueType, take: () => Operand) => () => {
      const operand = take();
      return { operand, type: valueType, facts, span: operand.span };
    };
    switch (type) {
      case 'declared':
        return () => this.subrule(index, this.declared);
      case 'integer':
        return argument('count', () => this.subrule(index, this.quantity, { ARGS: [false] }));
      case 'plain-text':
      case 'template':
      case 'zone':
        return () => this.subrule(index, this.text);
      case 'date':
        return () => this.subrule(index, this.date);
      case 'literal':
        return () => this.subrule(index, this.literal);
      case 'condition':
        return () => this.subrule(index, this.condition as never);
      case 'value':
        return () => this.subrule(index, this.operand, { ARGS: [true] });
      case 'time':
      case 'duration':
      case 'power':
      case 'difference':
      case 'ratio':
      case 'count':
      case 'bytes':
      case 'text':
        return argument(type, () => this.subrule(index, this.operand, { ARGS: [type !== 'count'] }));
      default:
        return () => this.subrule(index, this.path);
    }
  }

  /** Index of the next token. */
  protected place(): number {
    if (this.RECORDING_PHASE) return 0;
    const next = this.LA(1);
    return next.tokenType === EOF ? this.tokens.length : factsOf(next).index;
  }

  protected spanFrom(start: number): Span {
    if (this.RECORDING_PHASE) return { start: 0, end: 0 };
    const first = this.tokens[start];
    return { start: first?.startOffset ?? 0, end: spanOf(this.LA(0)).end };
  }
}
