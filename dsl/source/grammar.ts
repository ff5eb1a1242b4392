// The parser, built from the vocabulary: each block and each clause of the table becomes a rule, each shape a piece
// of one. Actions are embedded, so the tree comes straight out of the parse.
import { EOF, isRecognitionException } from 'chevrotain';
import type { BlockEntry, ClauseEntry } from '../vocabulary/block.ts';
import { type ShapeNode, sequence, type ValueType, words } from '../vocabulary/shape.ts';
import { blockOfKind, blocks, clausesOf } from '../vocabulary/vocabulary.ts';
import { ExpressionGrammar } from './expression-grammar.ts';
import { explainBrace, explainStart } from './failures.ts';
import { factsOf, spanOf } from './lexer.ts';
import type { Operand, Span } from './nodes.ts';
import {
  beginsBlock,
  beginsClause,
  beginsDeclaration,
  clauseAt,
  endsClause,
  endsHeading,
  explain,
  type Failure,
} from './recovery.ts';
import * as t from './tokens.ts';
import type { BlockNode, ClauseNode, FeatureUse, Refusal } from './tree.ts';

type Fields = Record<string, unknown>;
/** A shape made ready to run: consumes tokens and fills in the fields of its clause. */
type Program = (out: Fields) => void;

/** Gives the parts of one rule their numbers, which Chevrotain wants distinct. */
class Numbering {
  private last = 0;
  next(): number {
    return this.last++;
  }
}

/** Parses one file at a time; building it costs far more than parsing with it. */
export class Grammar extends ExpressionGrammar {
  failures: Failure[] = [];
  private features: FeatureUse[] = [];
  private refusals: Refusal[] = [];
  private broken = false;
  private readonly clauseRules = new Map<string, () => ClauseNode>();
  private readonly blockRules: (() => BlockNode)[] = [];

  constructor() {
    super();
    for (const block of blocks)
      for (const entry of clausesOf(block))
        this.clauseRules.set(ruleName(block, entry), this.clauseRule(block, entry));
    for (const block of blocks) this.blockRules.push(this.blockRule(block));
    this.performSelfAnalysis();
  }

  readonly file = this.RULE('file', (): BlockNode[] => {
    const found: BlockNode[] = [];
    const alternatives = this.blockRules.map((rule, i) => ({
      ALT: () => this.subrule(i, rule as never) as BlockNode,
    }));
    const declaration = () => this.or(0, alternatives);
    if (this.RECORDING_PHASE) this.many(0, () => void declaration());
    else {
      while (!this.atEnd()) {
        if (beginsBlock(this.input, this.place())) found.push(declaration());
        else this.fail(explainStart(this.input, this.place()), () => this.skipDeclaration());
      }
    }
    return found;
  });

  private blockRule(block: BlockEntry): () => BlockNode {
    const numbering = new Numbering();
    const keyword = this.program(words(block.keyword), numbering);
    const heading = this.program(block.heading, numbering);
    const body = this.body(block, numbering);
    const whole = sequence(words(block.keyword), block.heading);
    const braces = numbering.next();
    return this.RULE(`block ${block.kind}`, (): BlockNode => {
      const start = this.place();
      const outer = this.begin();
      const node: Fields & { entries: unknown[]; clauses: ClauseNode[] } = { entries: [], clauses: [] };
      const fields: Fields = {};
      keyword({});
      const keywordSpan = this.spanFrom(start);
      this.guarded(
        () => heading(fields),
        () => explain(this.input, { shape: whole, start, mayEndAt: endsHeading(block), what: block.keyword }),
        () => this.skipHeading(block),
      );
      if (block.body.kind !== 'none') {
        this.openBrace(block, braces);
        body(node);
        this.closeBrace(block, braces);
      }
      return {
        entry: block,
        keywordSpan,
        span: this.spanFrom(start),
        heading: fields,
        entries: node.entries,
        clauses: node.clauses,
        ...this.end(outer),
      };
    });
  }

  /** What stands between the braces, up to the closing one. */
  private body(
    block: BlockEntry,
    numbering: Numbering,
  ): (node: { entries: unknown[]; clauses: ClauseNode[] }) => void {
    const { body } = block;
    if (body.kind === 'none') return () => undefined;
    const index = numbering.next();
    if (body.kind === 'single' || body.kind === 'entries') {
      const shape = body.kind === 'single' ? body.shape : body.entry;
      const program = this.program(shape, numbering);
      const entry = (node: { entries: unknown[] }) => {
        const start = this.place();
        const fields: Fields = {};
        this.guarded(
          () => {
            program(fields);
            if (!this.RECORDING_PHASE) node.entries.push({ ...fields, span: this.spanFrom(start) });
          },
          () => explain(this.input, { shape, start, mayEndAt: endsClause(block), what: block.keyword }),
          () => this.skipClause(block, start),
        );
      };
      if (body.kind === 'single') return entry;
      return (node) => this.each(index, block, () => entry(node));
    }
    const alternatives = clausesOf(block).map((clause, i) => {
      const rule = this.clauseRules.get(ruleName(block, clause));
      return { ALT: () => this.subrule(index + i + 1, rule as never) as ClauseNode };
    });
    return (node) =>
      this.each(index, block, () => {
        const start = this.place();
        const known = this.RECORDING_PHASE ? undefined : clauseAt(block, this.input, start);
        const shape = known === undefined ? undefined : sequence(words(known.keyword), known.shape);
        this.guarded(
          () => void node.clauses.push(this.or(index, alternatives)),
          () =>
            shape === undefined
              ? explainStart(this.input, start, block)
              : explain(this.input, {
                  shape,
                  start,
                  mayEndAt: endsClause(block),
                  what: known?.keyword ?? '',
                }),
          () => this.skipClause(block, start),
        );
      });
  }

  private each(index: number, block: BlockEntry, item: () => void): void {
    if (this.RECORDING_PHASE) {
      this.many(index, item);
      return;
    }
    while (!this.atEnd() && this.LA(1).tokenType !== t.RightBrace) {
      const lost =
        beginsDeclaration(this.input, this.place()) && !beginsClause(block, this.input, this.place());
      if (lost) return;
      item();
    }
  }

  private clauseRule(block: BlockEntry, entry: ClauseEntry): () => ClauseNode {
    const numbering = new Numbering();
    const keyword = this.program(words(entry.keyword), numbering);
    const program = this.program(entry.shape, numbering);
    return this.RULE(ruleName(block, entry), (): ClauseNode => {
      const start = this.place();
      const args: Fields = {};
      keyword({});
      const keywordSpan = this.spanFrom(start);
      program(args);
      if (!this.RECORDING_PHASE && !this.endsWell(block)) throw new Unfinished();
      const span = this.spanFrom(start);
      if (!this.RECORDING_PHASE && entry.feature !== undefined)
        this.features.push({ feature: entry.feature, span: keywordSpan });
      if (!this.RECORDING_PHASE && entry.refused === true)
        this.refusals.push({ what: `\`${entry.keyword}\``, span: keywordSpan });
      return { entry, keywordSpan, span, args };
    });
  }

  private program(shape: ShapeNode, numbering: Numbering): Program {
    const index = numbering.next();
    switch (shape.kind) {
      case 'words':
        return this.wordsProgram(shape.words, shape.feature, numbering);
      case 'flag': {
        const program = this.wordsProgram(shape.words, shape.feature, numbering);
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

  private wordsProgram(list: readonly string[], feature: string | undefined, numbering: Numbering): Program {
    const steps = list.map((word) => ({ word, index: numbering.next() }));
    return () => {
      const start = this.place();
      for (const { word, index } of steps) this.keyword(index, word);
      if (feature !== undefined && !this.RECORDING_PHASE)
        this.features.push({ feature, span: this.spanFrom(start) });
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

  private openBrace(block: BlockEntry, index: number): void {
    this.guarded(
      () => void this.consume(index, t.LeftBrace),
      () => explainBrace(this.input, this.place(), '{', block),
      () => this.skipHeading(block, true),
    );
  }

  private closeBrace(block: BlockEntry, index: number): void {
    this.guarded(
      () => void this.consume(index, t.RightBrace),
      () => explainBrace(this.input, this.place(), '}', block),
      () => undefined,
    );
  }

  /** Runs a piece of the grammar; when it does not fit, records why and skips to where reading can go on. */
  private guarded(action: () => void, why: () => Failure, skip: () => void): void {
    if (this.RECORDING_PHASE) {
      action();
      return;
    }
    try {
      action();
    } catch (error) {
      if (!(error instanceof Unfinished) && !isMismatch(error)) throw error;
      this.fail(why(), skip);
    }
  }

  private fail(failure: Failure, skip: () => void): void {
    this.failures.push(failure);
    this.broken = true;
    skip();
  }

  private skipDeclaration(): void {
    let depth = 0;
    do {
      if (this.LA(1).tokenType === t.LeftBrace) depth++;
      if (this.LA(1).tokenType === t.RightBrace) depth--;
      this.SKIP_TOKEN();
      if (this.atEnd()) return;
    } while (
      depth > 0 ||
      !(beginsDeclaration(this.input, this.place()) || this.LA(1).tokenType === t.RightBrace)
    );
  }

  private skipHeading(block: BlockEntry, toBody = false): void {
    const reached = () =>
      this.LA(1).tokenType === t.LeftBrace ||
      beginsDeclaration(this.input, this.place()) ||
      (toBody && (this.LA(1).tokenType === t.RightBrace || beginsClause(block, this.input, this.place())));
    while (!this.atEnd() && !reached()) this.SKIP_TOKEN();
    if (toBody && this.LA(1).tokenType === t.LeftBrace) this.SKIP_TOKEN();
  }

  private skipClause(block: BlockEntry, start: number): void {
    const ends = endsClause(block);
    if (this.place() === start && !this.atEnd()) this.SKIP_TOKEN();
    while (!this.atEnd() && !ends(this.input, this.place())) this.SKIP_TOKEN();
  }

  private endsWell(block: BlockEntry): boolean {
    const next = this.LA(1);
    return (
      next.tokenType === EOF ||
      next.tokenType === t.RightBrace ||
      clauseAt(block, this.input, this.place()) !== undefined ||
      beginsDeclaration(this.input, this.place())
    );
  }

  private begin(): { features: FeatureUse[]; refusals: Refusal[]; broken: boolean } {
    const outer = { features: this.features, refusals: this.refusals, broken: this.broken };
    this.features = [];
    this.refusals = [];
    this.broken = false;
    return outer;
  }

  private end(outer: { features: FeatureUse[]; refusals: Refusal[]; broken: boolean }) {
    const { features, refusals, broken } = this;
    this.features = outer.features;
    this.refusals = outer.refusals;
    this.broken = outer.broken || broken;
    return { features, refusals, broken };
  }

  /** Index of the next token. */
  private place(): number {
    if (this.RECORDING_PHASE) return 0;
    const next = this.LA(1);
    return next.tokenType === EOF ? this.count : factsOf(next).index;
  }

  private spanFrom(start: number): Span {
    if (this.RECORDING_PHASE) return { start: 0, end: 0 };
    const first = this.input[start];
    return { start: first?.startOffset ?? 0, end: spanOf(this.LA(0)).end };
  }

  /** Number of tokens, without the sentinels that Chevrotain adds while it parses. */
  count = 0;

  private atEnd(): boolean {
    return this.LA(1).tokenType === EOF;
  }
}

/** The shape was read, but something follows that does not belong to it. */
class Unfinished extends Error {}

function isMismatch(error: unknown): boolean {
  return isRecognitionException(error as Error);
}

function ruleName(block: BlockEntry, entry: ClauseEntry): string {
  return `${block.kind} / ${entry.keyword}`;
}
