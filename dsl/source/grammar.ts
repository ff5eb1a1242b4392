// The parser, built from the vocabulary: each block and each clause of the table becomes a rule, each shape a piece
// of one. Actions are embedded, so the tree comes straight out of the parse.
import { EOF, type IToken, isRecognitionException } from 'chevrotain';
import type { BlockEntry, ClauseEntry } from '../vocabulary/block.ts';
import { sequence, words } from '../vocabulary/shape.ts';
import { blocks, clausesOf } from '../vocabulary/vocabulary.ts';
import { progress } from './expectations.ts';
import { Unfinished } from './expression-grammar.ts';
import { explainBrace, explainStart } from './failures.ts';
import {
  beginsBlock,
  beginsClause,
  beginsDeclaration,
  clauseAt,
  endsClause,
  endsHeading,
  explain,
  type Failure,
  mistypesBlock,
  mistypesClause,
  startsClauseLine,
} from './recovery.ts';
import { type Fields, Numbering, ShapeGrammar } from './shape-grammar.ts';
import * as t from './tokens.ts';
import type { BlockNode, ClauseNode, FeatureUse, Refusal } from './tree.ts';

/** Parses one file at a time; building it costs far more than parsing with it. */
export class Grammar extends ShapeGrammar {
  failures: Failure[] = [];
  private broken = false;
  /** The block of the clause that is being read. */
  private clauseBlock: BlockEntry | undefined;
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

  /** Reads a whole file. The findings of the reading are in `failures` and `findings`. */
  read(tokens: IToken[]): BlockNode[] {
    this.failures = [];
    this.findings = [];
    this.tokens = tokens.slice();
    this.input = tokens;
    return this.file();
  }

  private readonly file = this.RULE('file', (): BlockNode[] => {
    const found: BlockNode[] = [];
    const alternatives = this.blockRules.map((rule, i) => ({
      ALT: () => this.subrule(i, rule as never) as BlockNode,
    }));
    const declaration = () => this.or(0, alternatives);
    if (this.RECORDING_PHASE) this.many(0, () => void declaration());
    else {
      while (!this.atEnd()) {
        if (beginsBlock(this.tokens, this.place())) {
          const node = declaration();
          if (node.heading !== undefined) found.push(node);
        } else this.fail(explainStart(this.tokens, this.place()), () => this.skipDeclaration());
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
      let fields: Fields | undefined;
      keyword({});
      const keywordSpan = this.spanFrom(start);
      this.guarded(
        () => {
          const read: Fields = {};
          heading(read);
          if (!this.RECORDING_PHASE && !this.headingEnds(block)) throw new Unfinished();
          fields = read;
        },
        () =>
          explain(this.tokens, {
            shape: whole,
            start,
            mayEndAt: endsHeading(block),
            opens: block.body.kind !== 'none',
          }),
        () => this.skipHeading(block),
      );
      const hasBody = fields !== undefined || this.LA(1).tokenType === t.LeftBrace;
      if (block.body.kind !== 'none' && (this.RECORDING_PHASE || hasBody)) {
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

  protected override isNameHere(): boolean {
    const place = this.place();
    return this.clauseBlock === undefined || !startsClauseLine(this.clauseBlock, this.tokens, place);
  }

  /** What stands between the braces, up to the closing one. */
  protected override body(
    block: BlockEntry,
    numbering: Numbering,
  ): (node: { entries: unknown[]; clauses: ClauseNode[] }) => void {
    const { body } = block;
    if (body.kind === 'none') return () => undefined;
    const index = numbering.next();
    if (body.kind === 'single' || body.kind === 'entries') {
      const shape = body.kind === 'single' ? body.shape : body.entry;
      const program = this.rowProgram(shape, numbering);
      const ends = endsClause(block);
      const entry = (node: { entries: unknown[] }) => {
        const start = this.place();
        const fields: Fields = {};
        this.guarded(
          () => {
            program(fields);
            if (!this.RECORDING_PHASE && !ends(this.tokens, this.place())) throw new Unfinished();
            if (!this.RECORDING_PHASE) node.entries.push({ ...fields, span: this.spanFrom(start) });
          },
          () => explain(this.tokens, { shape, start, mayEndAt: endsClause(block) }),
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
        const known = this.RECORDING_PHASE ? undefined : clauseAt(block, this.tokens, start);
        const shape = known === undefined ? undefined : sequence(words(known.keyword), known.shape);
        this.guarded(
          () => void node.clauses.push(this.or(index, alternatives)),
          () =>
            shape === undefined
              ? explainStart(this.tokens, start, block)
              : explain(this.tokens, {
                  shape,
                  start,
                  block,
                  mayEndAt: endsClause(block),
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
        beginsDeclaration(this.tokens, this.place()) && !beginsClause(block, this.tokens, this.place());
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
      const outer = this.clauseBlock;
      this.clauseBlock = block;
      try {
        program(args);
      } finally {
        this.clauseBlock = outer;
      }
      if (!this.RECORDING_PHASE && !this.endsWell(block)) throw new Unfinished();
      const span = this.spanFrom(start);
      if (!this.RECORDING_PHASE && entry.feature !== undefined)
        this.features.push({ feature: entry.feature, span: keywordSpan });
      if (!this.RECORDING_PHASE && entry.refused === true)
        this.refusals.push({ what: `\`${entry.keyword}\``, span: keywordSpan });
      return { entry, keywordSpan, span, args };
    });
  }

  private openBrace(block: BlockEntry, index: number): void {
    this.guarded(
      () => void this.consume(index, t.LeftBrace),
      () => explainBrace(this.tokens, this.place(), '{', block),
      () => this.skipHeading(block, true),
    );
  }

  private closeBrace(block: BlockEntry, index: number): void {
    this.guarded(
      () => void this.consume(index, t.RightBrace),
      () => explainBrace(this.tokens, this.place(), '}', block),
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
      !(beginsDeclaration(this.tokens, this.place()) || this.LA(1).tokenType === t.RightBrace)
    );
  }

  private skipHeading(block: BlockEntry, toBody = false): void {
    const reached = () =>
      this.LA(1).tokenType === t.LeftBrace ||
      beginsDeclaration(this.tokens, this.place()) ||
      (toBody && (this.LA(1).tokenType === t.RightBrace || beginsClause(block, this.tokens, this.place())));
    while (!this.atEnd() && !reached()) this.SKIP_TOKEN();
    if (toBody && this.LA(1).tokenType === t.LeftBrace) this.SKIP_TOKEN();
  }

  private skipClause(block: BlockEntry, start: number): void {
    const ends = endsClause(block);
    let depth = 0;
    while (!this.atEnd() && (this.place() === start || depth > 0 || !ends(this.tokens, this.place()))) {
      if (beginsDeclaration(this.tokens, this.place()) && this.place() > start) return;
      if (this.LA(1).tokenType === t.LeftBrace) depth++;
      if (this.LA(1).tokenType === t.RightBrace) depth--;
      this.SKIP_TOKEN();
    }
  }

  /** A heading is followed by its brace, or by what would stand behind a forgotten one. */
  private headingEnds(block: BlockEntry): boolean {
    const place = this.place();
    if (this.atEnd() || beginsBlock(this.tokens, place)) return true;
    if (block.body.kind === 'none') return mistypesBlock(this.tokens, place);
    const next = this.LA(1).tokenType;
    if (next === t.LeftBrace || next === t.RightBrace || beginsClause(block, this.tokens, place)) return true;
    return block.body.kind === 'single' && progress(block.body.shape, this.tokens, place).ends.length > 0;
  }

  private endsWell(block: BlockEntry): boolean {
    const next = this.LA(1);
    return (
      next.tokenType === EOF ||
      next.tokenType === t.RightBrace ||
      clauseAt(block, this.tokens, this.place()) !== undefined ||
      beginsDeclaration(this.tokens, this.place()) ||
      mistypesClause(block, this.tokens, this.place())
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

  private atEnd(): boolean {
    return this.LA(1).tokenType === EOF;
  }
}

function isMismatch(error: unknown): boolean {
  return isRecognitionException(error as Error);
}

function ruleName(block: BlockEntry, entry: ClauseEntry): string {
  return `${block.kind} / ${entry.keyword}`;
}
