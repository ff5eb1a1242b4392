import type { IToken } from 'chevrotain';
import type { Finding } from '../diagnostics/finding.ts';
import { Grammar } from './grammar.ts';
import { type Comment, type LexicalProblem, tokenise } from './lexer.ts';
import type { Span } from './nodes.ts';
import { repaired } from './recovery.ts';
import type { BlockNode, Tree } from './tree.ts';

/** Slips that are read over by repairing the token list; beyond this many the rest is skipped clause by clause. */
const repairsMax = 16;

export interface Parsed {
  readonly tree: Tree;
  readonly tokens: readonly IToken[];
  readonly comments: readonly Comment[];
  readonly findings: readonly Finding[];
}

let grammar: Grammar | undefined;

/** Reads a policy file. Always gives a tree, of as much as could be understood. */
export function parse(text: string): Parsed {
  const lexed = tokenise(text);
  grammar ??= new Grammar();
  const findings: Finding[] = lexed.problems.map(lexicalFinding);
  let tokens = lexed.tokens;
  for (let repairs = 0; ; repairs++) {
    const blocks = grammar.read(tokens);
    const slip = grammar.failures.find((failure) => failure.repair !== undefined);
    // A repair that does not help is not tried again.
    const helps =
      slip !== undefined && !findings.some((finding) => sameSpan(finding.span, slip.finding.span));
    if (slip?.repair !== undefined && helps && repairs < repairsMax) {
      findings.push(slip.finding);
      tokens = repaired(tokens, slip.repair);
      continue;
    }
    const told = findings.slice();
    const left = grammar.failures.map((failure) => failure.finding).concat(grammar.findings);
    findings.push(...left.filter((finding) => !told.some((other) => sameSpan(other.span, finding.span))));
    const broken = grammar.failures.length > 0;
    return {
      tree: { blocks: withDocs(blocks, lexed.comments), broken, repaired: repairs > 0 },
      tokens: lexed.tokens,
      comments: lexed.comments,
      findings,
    };
  }
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function lexicalFinding(problem: LexicalProblem): Finding {
  if (problem.kind === 'open-text')
    return {
      code: 'E0102',
      message: 'the text is not closed',
      help: 'a text ends with `"` on its own line',
      span: problem.span,
      fixes: [
        {
          title: 'close the text',
          edits: [{ span: { start: problem.span.end, end: problem.span.end }, newText: '"' }],
        },
      ],
    };
  return {
    code: 'E0101',
    message: `\`${problem.text}\` is not part of the language`,
    span: problem.span,
    fixes: [{ title: 'remove it', edits: [{ span: problem.span, newText: '' }] }],
  };
}

/** Gives each block the `##` lines directly above it. */
function withDocs(blocks: readonly BlockNode[], comments: readonly Comment[]): BlockNode[] {
  let next = 0;
  let previousEnd = 0;
  return blocks.map((block) => {
    const lines: string[] = [];
    while (next < comments.length && (comments[next]?.span.start ?? 0) < block.span.start) {
      const comment = comments[next++];
      if (comment !== undefined && comment.span.start >= previousEnd && comment.text.startsWith('##'))
        lines.push(comment.text.slice(2).trim());
    }
    previousEnd = block.span.end;
    return lines.length === 0 ? block : { ...block, doc: lines.join(' ') };
  });
}
