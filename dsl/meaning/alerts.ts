import type { Alert, AlertSend, Trigger } from '../../schemas/generated/bundle.ts';
import type { Text } from '../source/nodes.ts';
import { type BlockNode, blocksOf, clauseIn } from '../source/tree.ts';
import { alert } from '../vocabulary/alert.ts';
import { lowerCondition, signalTypes, type TermType } from './conditions.ts';
import { indexOf, isKnown, type Meaning, reportExcess } from './meaning.ts';
import { defaultOf, integerOf } from './values.ts';

const alertsMax = 64;

/** What watches a signal and tells the head-end (10.7). */
export function lowerAlerts(meaning: Meaning): Alert[] {
  const blocks = blocksOf(meaning.tree, alert);
  reportExcess(
    meaning,
    blocks.map((block) => block.heading.name),
    alertsMax,
    'alerts',
  );
  return blocks.flatMap((block) => {
    const watched = lowerWatch(meaning, block);
    // Without a figure to look at, the conditions cannot be judged; the figure has been reported.
    if (watched === undefined) return [];
    const raise = lowerTrigger(meaning, block, 'raise', watched.type);
    const clear = lowerTrigger(meaning, block, 'clear', watched.type);
    const noData = lowerNoData(meaning, block);
    const atMost = clauseIn(block, alert.clauses.atMost)?.args;
    const times = integerOf(meaning, atMost?.times);
    const perMs = integerOf(meaning, atMost?.per);
    const send = lowerSend(meaning, block);
    if (raise === undefined || clear === undefined || send === undefined) return [];
    return [
      {
        name: block.heading.name.text,
        severity: clauseIn(block, alert.clauses.severity)?.args.severity.kind ?? 'info',
        watch: watched.watch,
        raise,
        clear,
        noData,
        ...(times === undefined || perMs === undefined ? {} : { atMost: { times, perMs } }),
        send,
      },
    ];
  });
}

function lowerWatch(
  meaning: Meaning,
  block: BlockNode,
): { watch: Alert['watch']; type: TermType } | undefined {
  const args = clauseIn(block, alert.clauses.watch)?.args;
  if (args === undefined) return undefined;
  const { signal } = args;
  const overMs = integerOf(meaning, args.over) ?? 0;
  const samplesMin =
    args.samples === undefined
      ? defaultOf(alert.clauses.watch.shape, 'samples')
      : (integerOf(meaning, args.samples) ?? 0);
  integerOf(meaning, args.groups);
  if (!isKnown(meaning, signal, 'signal', [...signalTypes.keys()])) return undefined;
  if (args.by !== undefined) isKnown(meaning, args.by, 'signal', [...signalTypes.keys()]);
  const aggregate = args.aggregate.kind;
  const type = signalTypes.get(signal.text) ?? 'count';
  if (type === 'text' && aggregate !== 'count') {
    meaning.findings.push({
      code: 'E0301',
      message: `\`${signal.text}\` is a text, and \`${aggregate}\` needs a figure`,
      help: 'a text can only be counted',
      span: signal.span,
    });
    return undefined;
  }
  return {
    watch: { aggregate, signal: signal.text, overMs, samplesMin },
    type: aggregate === 'count' ? 'count' : type,
  };
}

function lowerTrigger(
  meaning: Meaning,
  block: BlockNode,
  which: 'raise' | 'clear',
  figure: TermType,
): Trigger | undefined {
  const entry = alert.clauses[which];
  const args = clauseIn(block, entry)?.args;
  if (args === undefined) return undefined;
  const when = lowerCondition(meaning, args.when, figure);
  const forMs = args.for === undefined ? defaultOf(entry.shape, 'for') : (integerOf(meaning, args.for) ?? 0);
  return when === undefined ? undefined : { when, forMs };
}

function lowerNoData(meaning: Meaning, block: BlockNode): Alert['noData'] {
  const mode = clauseIn(block, alert.clauses.noData)?.args.mode;
  if (mode === undefined) return { kind: 'hold' };
  if (mode.kind !== 'hold') return { kind: mode.kind };
  const forMs = integerOf(meaning, mode.for);
  if (forMs === undefined || mode.then === undefined) return { kind: 'hold' };
  // biome-ignore lint/suspicious/noThenProperty: the bundle's schema has this name, and nobody awaits a bundle
  return { kind: 'hold', forMs, then: mode.then.kind };
}

function lowerSend(meaning: Meaning, block: BlockNode): AlertSend | undefined {
  const args = clauseIn(block, alert.clauses.send)?.args;
  if (args === undefined) return undefined;
  const index = indexOf(meaning, args.class, 'class');
  return { class: index ?? 0, text: lowerText(meaning, args.text) };
}

/** Literal parts and signals in turn: `WAN weak: {value}, cell {wan.cell}`. */
function lowerText(meaning: Meaning, text: Text): AlertSend['text'] {
  const parts: AlertSend['text'] = [];
  // The quote stands before the first letter.
  const base = text.span.start + 1;
  let at = 0;
  for (const match of text.value.matchAll(/\{([^{}]*)\}|[{}]/g)) {
    const span = { start: base + match.index, end: base + match.index + match[0].length };
    if (match.index > at) parts.push({ text: text.value.slice(at, match.index) });
    at = match.index + match[0].length;
    const name = match[1]?.trim();
    if (name === undefined || name === '') {
      const message =
        name === undefined ? `\`${match[0]}\` has no partner in the text` : 'a placeholder names nothing';
      meaning.findings.push({
        code: 'E0304',
        message,
        help: 'write `{value}` or a signal such as `{wan.cell}`',
        span,
      });
      continue;
    }
    const known = ['value', ...signalTypes.keys()];
    const inner = { kind: 'name', text: name, span: { start: span.start + 1, end: span.end - 1 } } as const;
    if (isKnown(meaning, inner, 'signal', known)) parts.push({ signal: name });
  }
  if (at < text.value.length) parts.push({ text: text.value.slice(at) });
  return parts;
}
