import type { Condition, Modem } from '../../schemas/generated/bundle.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import type { Expression, Name } from '../source/nodes.ts';
import { type BlockNode, blocksOf, clauseIn, clausesIn } from '../source/tree.ts';
import { modem } from '../vocabulary/modem.ts';
import { lowerCondition, signalsIn } from './conditions.ts';
import { type Meaning, reportExcess, reportRepeats, typeNouns } from './meaning.ts';
import { defaultOf, integerOf, parameterOf, textOf } from './values.ts';

const reinitsMax = 8;

/** The cellular modem: network, session, re-initialisation (10.5, 10.8, 12.2.5, 12.2.8). */
export function lowerModem(meaning: Meaning): Modem | undefined {
  const [block] = blocksOf(meaning.tree, modem);
  if (block === undefined) return undefined;
  const { clauses } = modem;
  const technologies = clauseIn(block, clauses.use)?.args.technologies ?? [];
  reportRepeats(
    meaning,
    technologies.map(({ technology }) => ({ text: technology.kind, span: technology.span })),
  );
  const connect = clauseIn(block, clauses.connect)?.args.mode;
  const attach = textOf(meaning, clauseIn(block, clauses.attach)?.args.apn);
  const unlock = clauseIn(block, clauses.unlock)?.args.secret;
  const refreshMs = integerOf(meaning, clauseIn(block, clauses.refresh)?.args.every);
  const meanMs = integerOf(meaning, clauseIn(block, clauses.report)?.args.over);
  const secret = unlock === undefined ? undefined : secretOf(meaning, unlock);
  return {
    use: technologies.map(({ technology }) => technology.kind),
    ...(attach === undefined ? {} : { attach }),
    ...(secret === undefined ? {} : { unlock: secret }),
    connect:
      connect?.kind === 'permanent'
        ? { kind: 'permanent', keepaliveMs: integerOf(meaning, connect.keepalive) ?? 0 }
        : {
            kind: 'on-demand',
            lingerMs:
              connect?.linger === undefined
                ? defaultOf(clauses.connect.shape, 'linger')
                : (integerOf(meaning, connect.linger) ?? 0),
          },
    wake: (clauseIn(block, clauses.wake)?.args.how ?? []).map(({ way }) => way.kind),
    reinit: lowerReinit(meaning, block),
    ...(refreshMs === undefined ? {} : { contextRefreshMs: refreshMs }),
    ...(meanMs === undefined ? {} : { signalMeanMs: meanMs }),
  };
}

type Reinit = Modem['reinit'][number];

function lowerReinit(meaning: Meaning, block: BlockNode): Reinit[] {
  const found = clausesIn(block, modem.clauses.reinit);
  reportExcess(meaning, found, reinitsMax, 'reasons to re-initialise');
  return found.flatMap(({ args: { trigger } }): Reinit[] => {
    if (trigger.kind === 'routine')
      return [
        {
          kind: 'routine',
          everyMs: integerOf(meaning, trigger.every) ?? 0,
          spreadMs: integerOf(meaning, trigger.spread) ?? 0,
        },
      ];
    const when = lowerCondition(meaning, trigger.condition);
    const timesMax = integerOf(meaning, trigger.times) ?? 0;
    const perMs = integerOf(meaning, trigger.per) ?? 0;
    if (when === undefined) return [];
    warnOfAbsence(meaning, when, trigger.condition);
    return [{ kind: 'when', when, timesMax, perMs }];
  });
}

/** A condition over a signal that may be missing says what then, or gets a warning. */
function warnOfAbsence(meaning: Meaning, condition: Condition, { span }: Expression): void {
  const { compared, missing } = signalsIn(condition);
  for (const signal of vocabulary.signals) {
    if (!signal.optional || !compared.has(signal.name) || missing.has(signal.name)) continue;
    meaning.findings.push({
      code: 'W0903',
      message: `\`${signal.name}\` may be missing, and the condition does not say what then`,
      help: `while it is missing the condition does not hold; say so with \`${signal.name} is missing\``,
      span,
    });
  }
}

function secretOf(meaning: Meaning, name: Name): string | undefined {
  const parameter = parameterOf(meaning, name, 'secret');
  if (parameter === undefined || parameter.type === 'secret') return parameter?.name;
  meaning.findings.push({
    code: 'E0301',
    message: `\`${name.text}\` is ${typeNouns[parameter.type]}, and a secret is needed`,
    span: name.span,
    related: [{ span: parameter.span, message: 'declared here' }],
  });
  return undefined;
}
