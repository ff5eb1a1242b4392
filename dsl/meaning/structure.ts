// Whether the declarations and clauses that must be there are there, once.
import type { Name, Span } from '../source/nodes.ts';
import { slotsOf } from '../source/slots.ts';
import type { BlockNode } from '../source/tree.ts';
import type { BlockEntry } from '../vocabulary/block.ts';
import { blocks, clausesOf, connectives } from '../vocabulary/vocabulary.ts';
import type { Declared, DeclaredType, Meaning } from './meaning.ts';
import { nouns } from './meaning.ts';
import { checkLength } from './values.ts';

const currentEdition = '2026';

/** Reports what is missing, repeated, of another edition, or not executed by this release. */
export function checkStructure(meaning: Meaning): void {
  const { tree } = meaning;
  for (const entry of blocks)
    checkPresence(
      meaning,
      entry,
      tree.blocks.filter((block) => block.entry.kind === entry.kind),
    );
  for (const block of tree.blocks) {
    if (block.entry.refused === true)
      refuse(meaning, `\`${block.entry.keyword}\``, nameOf(block)?.span ?? block.keywordSpan, block);
    else {
      for (const refusal of block.refusals) refuse(meaning, refusal.what, refusal.span, block);
      checkClauses(meaning, block);
    }
  }
  checkEdition(meaning);
  for (const { node, type, facts } of slotsOf(tree)) {
    if (node.kind === 'text' && (type === 'plain-text' || type === 'template'))
      checkLength(meaning, node.value, facts, node.span);
  }
}

function checkPresence(meaning: Meaning, entry: BlockEntry, found: readonly BlockNode[]): void {
  const [first, second] = found;
  if (first === undefined) {
    if (entry.required !== true || meaning.tree.broken) return;
    meaning.findings.push({
      code: 'E0603',
      message: `there is no \`${entry.keyword}\``,
      help: `for example \`${entry.example}\``,
      span: { start: 0, end: 0 },
    });
  } else if (second !== undefined && !entry.many) {
    meaning.findings.push({
      code: 'E0606',
      message: `\`${entry.keyword}\` is declared twice`,
      span: second.keywordSpan,
      related: [{ span: first.keywordSpan, message: 'first declared here' }],
    });
  }
}

function checkClauses(meaning: Meaning, block: BlockNode): void {
  for (const entry of clausesOf(block.entry)) {
    const [first, second] = block.clauses.filter((clause) => clause.entry === entry);
    if (second !== undefined && first !== undefined && entry.many !== true)
      meaning.findings.push({
        code: 'E0602',
        message: `\`${entry.keyword}\` is written twice`,
        span: second.keywordSpan,
        related: [{ span: first.keywordSpan, message: 'first written here' }],
      });
  }
  if (block.broken) return;
  const missing = clausesOf(block.entry).filter(
    (entry) => entry.required === true && !block.clauses.some((clause) => clause.entry === entry),
  );
  const [first] = missing;
  if (first === undefined) return;
  meaning.findings.push({
    code: 'E0601',
    message: `${describe(block)} lacks ${missing.map((entry) => `\`${entry.keyword}\``).join(', ')}`,
    help: `for example \`${first.example.replaceAll(/ {2,}/g, ' ')}\``,
    span: nameOf(block)?.span ?? block.keywordSpan,
  });
}

function refuse(meaning: Meaning, what: string, span: Span, block: BlockNode): void {
  const place = what === `\`${block.entry.keyword}\`` ? '' : ` in ${describe(block)}`;
  meaning.findings.push({
    code: 'E0802',
    message: `${what}${place} is not yet executed by this release`,
    help: 'leave it out until a release that does; nothing is skipped silently',
    span,
  });
}

function checkEdition(meaning: Meaning): void {
  const block = meaning.tree.blocks.find((candidate) => candidate.entry.kind === 'language');
  const edition = (block?.heading as { edition?: { operand: { digits?: string }; span: Span } } | undefined)
    ?.edition;
  if (edition === undefined || edition.operand.digits === currentEdition) return;
  meaning.findings.push({
    code: 'E0604',
    message: `no edition \`${edition.operand.digits ?? ''}\` of the language`,
    help: `this compiler knows ${currentEdition}`,
    span: edition.span,
  });
}

const declaringKinds: Readonly<Record<DeclaredType, string>> = {
  supplier: 'supplier',
  class: 'message-class',
  window: 'window',
  alert: 'alert',
  policy: 'policy',
};

/** The names that blocks of the file declare. A name declared again is reported. */
export function readDeclared(tree: Meaning['tree'], findings: Meaning['findings']): Meaning['declared'] {
  const read = (type: DeclaredType): Map<string, Declared> => {
    const names = tree.blocks.filter((block) => block.entry.kind === declaringKinds[type]).map(nameOf);
    return uniqueNames(
      names.filter((name) => name !== undefined),
      nouns[type],
      findings,
    );
  };
  return {
    supplier: read('supplier'),
    class: read('class'),
    window: read('window'),
    alert: read('alert'),
    policy: read('policy'),
  };
}

/** Names as the bundle's schema has them. */
const namePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const nameLengthMax = 64;

/** Names with their positions; reports those declared twice and those that could never be referred to. */
export function uniqueNames(
  names: readonly Name[],
  noun: string,
  findings: Meaning['findings'],
): Map<string, Declared> {
  const found = new Map<string, Declared>();
  for (const [index, name] of names.entries()) {
    const first = found.get(name.text);
    if (first === undefined) found.set(name.text, { index, span: name.span });
    else
      findings.push({
        code: 'E0403',
        message: `${noun} \`${name.text}\` is declared twice`,
        span: name.span,
        related: [{ span: first.span, message: 'first declared here' }],
      });
    if (!namePattern.test(name.text) || name.text.length > nameLengthMax)
      findings.push({
        code: 'E0408',
        message: `\`${name.text}\` cannot be a name`,
        help: `names have small letters, digits and single hyphens, at most ${nameLengthMax} characters`,
        span: name.span,
      });
    if (connectives.has(name.text))
      findings.push({
        code: 'E0407',
        message: `\`${name.text}\` is a word of the language and cannot be referred to`,
        help: 'choose another name',
        span: name.span,
      });
  }
  return found;
}

/** Reports what is declared and referred to by nothing. */
export function warnOfUnused(meaning: Meaning): void {
  const elsewhere = new Set(
    meaning.tree.blocks.filter((block) => block.entry.refused === true).flatMap(namesIn),
  );
  const warn = (type: string, noun: string, name: string, span: Span): void => {
    if (meaning.used.has(`${type} ${name}`) || elsewhere.has(name) || connectives.has(name)) return;
    meaning.findings.push({ code: 'W0901', message: `${noun} \`${name}\` is not used`, span });
  };
  for (const { name, span } of meaning.parameters.values()) warn('parameter', 'parameter', name, span);
  for (const type of ['supplier', 'window'] as const)
    for (const [name, { span }] of meaning.declared[type]) warn(type, nouns[type], name, span);
}

/** Every name in a block that is not executed: it may refer to anything. */
function namesIn(block: BlockNode): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Partial<Name>;
      if (node.kind === 'name' && node.text !== undefined) found.push(node.text);
      else Object.values(value).forEach(visit);
    }
  };
  for (const clause of block.clauses) visit(clause.args);
  return found;
}

function describe(block: BlockNode): string {
  const name = nameOf(block);
  return name === undefined ? `\`${block.entry.keyword}\`` : `${block.entry.keyword} \`${name.text}\``;
}

function nameOf(block: BlockNode): Name | undefined {
  const { name, device } = block.heading as { name?: Name; device?: Name };
  return name ?? device;
}
