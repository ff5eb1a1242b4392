import { expect, it } from 'vitest';
import { lower } from '../../../dsl/meaning/lower.ts';
import { lowerFeatures } from '../../../dsl/meaning/target.ts';
import { parse } from '../../../dsl/source/parse.ts';
import { smallPolicy } from '../small-policy.ts';

function meaningOfSmall() {
  const { tree, findings } = parse(smallPolicy);
  return lower(tree, findings).meaning;
}

const every = lowerFeatures(meaningOfSmall(), undefined);

it('refuses a feature that a hub model lacks, at the clause that needs it (E0801)', () => {
  const meaning = meaningOfSmall();
  const old = { name: 'CH-1', features: every.filter((feature) => feature !== 'sim-pin') };
  lowerFeatures(meaning, undefined, [old, { name: 'CH-2', features: every }]);
  const [finding, ...others] = meaning.findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'E0801', message: 'hub model `CH-1` lacks the feature `sim-pin`' });
  expect(smallPolicy.slice(finding?.span.start, finding?.span.end)).toBe('unlock');
});

it('asks only the models the policy is for', () => {
  const meaning = meaningOfSmall();
  const models = [
    { name: 'CH-1', features: [] },
    { name: 'CH-2', features: every },
  ];
  lowerFeatures(meaning, [{ fact: 'hub.model', in: ['CH-2'] }], models);
  expect(meaning.findings).toEqual([]);
});
