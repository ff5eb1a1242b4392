import type { PolicyIdentity, Selector } from '../../schemas/generated/bundle.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import type { Expression, Operand } from '../source/nodes.ts';
import { blocksOf, type FeatureUse } from '../source/tree.ts';
import { policy } from '../vocabulary/policy.ts';
import { isKnown, type Meaning, reportExcess, reportUnknown } from './meaning.ts';
import { integerOf } from './values.ts';

type HubModel = Pick<(typeof vocabulary.hubModels)[number], 'name' | 'features'>;
const termsMax = 16;
const choicesMax = 64;

type Fact = Selector[number]['fact'];
const facts: readonly Fact[] = ['hub.region', 'hub.model', 'hub.tag'];
const modelNames = vocabulary.hubModels.map((model) => model.name);

export function lowerIdentity(meaning: Meaning): PolicyIdentity {
  const [block] = blocksOf(meaning.tree, policy);
  const { name, version, title } = block?.heading ?? {};
  return { name: name?.text ?? '', version: integerOf(meaning, version) ?? 1, title: title?.value ?? '' };
}

/** Which hubs the policy is for: terms that must all hold. Undefined: every hub. */
export function lowerTarget(meaning: Meaning): Selector | undefined {
  const [block] = blocksOf(meaning.tree, policy);
  const hubs = block?.heading.hubs;
  if (hubs === undefined) return undefined;
  const terms = hubs.kind === 'and' ? hubs.terms : [hubs];
  reportExcess(meaning, terms, termsMax, 'terms that select hubs');
  return terms.flatMap((term) => lowerTerm(meaning, term));
}

function lowerTerm(meaning: Meaning, term: Expression): Selector {
  const [subject, items]: [Expression | undefined, readonly Expression[]] =
    term.kind === 'membership'
      ? [term.subject, term.items]
      : term.kind === 'comparison' && term.operator === '='
        ? [term.left, [term.right]]
        : [undefined, []];
  if (subject?.kind !== 'name') {
    meaning.findings.push({
      code: 'E0305',
      message: 'this does not select hubs',
      help: 'join terms such as `hub.region = "north"` and `hub.model in ("CH-3", "CH-4")` by `and`',
      span: term.span,
    });
    return [];
  }
  if (!isKnown(meaning, subject, 'fact of a hub', facts)) return [];
  reportExcess(meaning, items, choicesMax, `values of \`${subject.text}\``);
  const fact = subject.text as Fact;
  const names = items.map((item) => textItem(meaning, item, fact));
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 ? [] : [{ fact, in: known }];
}

function textItem(meaning: Meaning, item: Operand | Expression, fact: Fact): string | undefined {
  if (item.kind !== 'text') {
    meaning.findings.push({
      code: 'E0301',
      message: `\`${fact}\` is compared with texts in quotes`,
      span: item.span,
    });
    return undefined;
  }
  if (fact !== 'hub.model' || modelNames.includes(item.value)) return item.value;
  const span = { start: item.span.start + 1, end: item.span.end - 1 };
  reportUnknown(meaning, { text: item.value, span }, 'hub model', modelNames);
  return undefined;
}

/** Features the policy needs; each must be had by every hub model it is for. */
export function lowerFeatures(
  meaning: Meaning,
  target: Selector | undefined,
  hubModels: readonly HubModel[] = vocabulary.hubModels,
): string[] {
  const named = target?.filter((term) => term.fact === 'hub.model').map((term) => term.in) ?? [];
  const models = hubModels.filter((model) => named.every((list) => list.includes(model.name)));
  const uses = meaning.tree.blocks
    .filter((block) => block.entry.refused !== true)
    .flatMap((block): FeatureUse[] => [
      ...(block.entry.feature === undefined
        ? []
        : [{ feature: block.entry.feature, span: block.keywordSpan }]),
      ...block.features,
    ]);
  const seen = new Set<string>();
  for (const { feature, span } of uses) {
    const lacking = models.filter((model) => !model.features.includes(feature));
    if (!seen.has(feature) && lacking.length > 0)
      meaning.findings.push({
        code: 'E0801',
        message: `hub model ${lacking.map((model) => `\`${model.name}\``).join(', ')} lacks the feature \`${feature}\``,
        help: 'leave the clause out, or make the policy for other models',
        span,
      });
    seen.add(feature);
  }
  return [...seen].sort();
}
