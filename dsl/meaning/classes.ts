import type { MessageClass, Retry } from '../../schemas/generated/bundle.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import type { Name } from '../source/nodes.ts';
import { type BlockNode, blocksOf, clauseIn, type TypedBlock } from '../source/tree.ts';
import { collect } from '../vocabulary/local.ts';
import { messageClass } from '../vocabulary/message-class.ts';
import { indexOf, isKnown, type Meaning, reportExcess } from './meaning.ts';
import { written } from './quantities.ts';
import { integerOf } from './values.ts';

const messageKinds: readonly string[] = vocabulary.messageKinds.map((kind) => kind.name);
const classesMax = 16;
const evictionsMax = 16;

/** Kinds that some class need not carry: alerts name their class, and nothing makes update messages yet. */
const carriedOtherwise: ReadonlySet<string> = new Set([
  'alert',
  'tamper-alert',
  'update-failed',
  'update-status',
]);

/** How messages are sent, acknowledged, tried again and held (12.2.3, 12.2.4). */
export function lowerClasses(meaning: Meaning): MessageClass[] {
  const found = blocksOf(meaning.tree, messageClass);
  reportExcess(
    meaning,
    found.map((block) => block.heading.name),
    classesMax,
    'message classes',
  );
  checkKinds(meaning, found);
  return found.map((block) => lowerClass(meaning, block, block.heading.name.text));
}

function lowerClass(meaning: Meaning, block: BlockNode, name: string): MessageClass {
  const { clauses } = messageClass;
  const acknowledge = clauseIn(block, clauses.acknowledge)?.args.mode;
  const keep = clauseIn(block, clauses.keep)?.args;
  const order = clauseIn(block, clauses.whenFull)?.args.order ?? [];
  reportExcess(meaning, order, evictionsMax, 'steps');
  return {
    name,
    carries: (clauseIn(block, clauses.carries)?.args.kinds ?? []).map((item) => item.kind.text),
    send: lowerSend(meaning, block),
    acknowledge:
      acknowledge?.kind === 'required'
        ? { kind: 'required', withinMs: integerOf(meaning, acknowledge.within) ?? 0 }
        : { kind: 'none' },
    retry: lowerRetry(meaning, block),
    ifExhausted: clauseIn(block, clauses.ifExhausted)?.args.then.kind ?? 'park',
    keep: { ageMaxMs: integerOf(meaning, keep?.age) ?? 0, itemsMax: integerOf(meaning, keep?.items) ?? 1 },
    whenFull: order.map((item) => {
      if (item.kind === undefined) return { drop: 'oldest' };
      isKnown(meaning, item.kind, 'message kind', messageKinds);
      return { drop: 'oldest', kind: item.kind.text };
    }),
  };
}

function lowerSend(meaning: Meaning, block: BlockNode): MessageClass['send'] {
  const args = clauseIn(block, messageClass.clauses.send)?.args;
  const how = { combined: args?.combined !== undefined, compressed: args?.compressed !== undefined };
  if (args?.when.kind !== 'in-window') return { kind: 'at-once', ...how };
  return { kind: 'in-window', window: indexOf(meaning, args.when.window, 'window') ?? 0, ...how };
}

function lowerRetry(meaning: Meaning, block: BlockNode): Retry {
  const args = clauseIn(block, messageClass.clauses.retry)?.args;
  const timesMax = integerOf(meaning, args?.times) ?? 0;
  const jitterPermille = integerOf(meaning, args?.jitter) ?? 0;
  const pace = args?.pace;
  const firstMs = integerOf(meaning, pace?.first);
  if (pace?.kind !== 'doubling')
    return { timesMax, firstMs: firstMs ?? 0, ceilingMs: firstMs ?? 0, growth: 'fixed', jitterPermille };
  const ceilingMs = integerOf(meaning, pace.ceiling);
  if (firstMs !== undefined && ceilingMs !== undefined && firstMs > ceilingMs)
    meaning.findings.push({
      code: 'E0506',
      message: `the first pause, ${written('duration', firstMs)}, is longer than the longest, ${written('duration', ceilingMs)}`,
      span: pace.ceiling.span,
      related: [{ span: pace.first.span, message: 'the first pause' }],
    });
  return { timesMax, firstMs: firstMs ?? 0, ceilingMs: ceilingMs ?? 0, growth: 'doubling', jitterPermille };
}

/** Each kind follows the rules of one class; what the policy makes the hub send, some class carries. */
function checkKinds(meaning: Meaning, found: readonly TypedBlock<{ readonly name: Name }>[]): void {
  const carriers = new Map<string, Name>();
  for (const block of found) {
    for (const { kind } of clauseIn(block, messageClass.clauses.carries)?.args.kinds ?? []) {
      if (!isKnown(meaning, kind, 'message kind', messageKinds)) continue;
      const first = carriers.get(kind.text);
      if (first === undefined) carriers.set(kind.text, kind);
      else
        meaning.findings.push({
          code: 'E0404',
          message: `message kind \`${kind.text}\` is carried twice`,
          help: 'a kind belongs to one class only',
          span: kind.span,
          related: [{ span: first.span, message: 'first carried here' }],
        });
    }
  }
  if (found.length === 0 || meaning.tree.broken || meaning.tree.repaired) return;
  const isFaulty = meaning.findings.some((finding) => finding.code === 'E0401');
  if (isFaulty || found.some((block) => clauseIn(block, messageClass.clauses.carries) === undefined)) return;
  reportUncarried(meaning, carriers, found[0]?.heading.name);
}

function reportUncarried(
  meaning: Meaning,
  carriers: ReadonlyMap<string, Name>,
  place: Name | undefined,
): void {
  const needed = new Set<string>();
  const require = (kind: string, reason: Name['span'], what: string) => {
    if (carriers.has(kind) || needed.has(kind)) return;
    needed.add(kind);
    meaning.findings.push({
      code: 'E0405',
      message: `${what} makes messages of kind \`${kind}\`, which no class carries`,
      help: `add \`${kind}\` to the \`carries\` of a class`,
      span: reason,
    });
  };
  for (const block of blocksOf(meaning.tree, collect)) {
    const read = clauseIn(block, collect.clauses.read);
    const snapshot = clauseIn(block, collect.clauses.snapshot);
    if (read !== undefined) require('meter-reading', read.keywordSpan, '`read`');
    if (snapshot !== undefined) require('register-snapshot', snapshot.keywordSpan, '`snapshot`');
  }
  const dropped = messageKinds.filter(
    (kind) =>
      !carriers.has(kind) &&
      !carriedOtherwise.has(kind) &&
      kind !== 'meter-reading' &&
      kind !== 'register-snapshot',
  );
  if (dropped.length > 0 && place !== undefined)
    meaning.findings.push({
      code: 'W0902',
      message: `no class carries ${dropped.map((kind) => `\`${kind}\``).join(', ')}`,
      help: 'the hub drops such messages; add them to the `carries` of a class',
      span: place.span,
    });
}
