import type { Bundle } from '../../schemas/generated/bundle.ts';
import { catalogue } from '../diagnostics/catalogue.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { blocksOf, type Tree } from '../source/tree.ts';
import { parameters as parametersBlock } from '../vocabulary/policy.ts';
import { lowerAlerts } from './alerts.ts';
import { lowerClasses } from './classes.ts';
import { lowerClock, lowerCollections, lowerHomeNetwork } from './local.ts';
import { type Meaning, reportExcess } from './meaning.ts';
import { lowerModem } from './modem.ts';
import { type GivenParameters, lowerParameters, readParameters } from './parameters.ts';
import { lowerGrants, lowerSuppliers } from './parties.ts';
import { checkStructure, readDeclared, uniqueNames, warnOfUnused } from './structure.ts';
import { lowerFeatures, lowerIdentity, lowerTarget } from './target.ts';
import { lowerWindows } from './windows.ts';

const edition = 2026;
const parametersMax = 64;

/** What a file means. */
export interface Lowered {
  readonly findings: readonly Finding[];
  readonly meaning: Meaning;
  /** Present only when there is no error and the parameters were given. */
  readonly bundle?: Bundle;
}

/**
 * Works out what a tree means. `given` holds the values of parameters for a compilation; without it the file is
 * only checked, and a required parameter has no value yet. `syntax` are the findings of the parser.
 */
export function lower(tree: Tree, syntax: readonly Finding[], given?: GivenParameters): Lowered {
  const findings = [...syntax];
  const parameters = readParameters(tree, given, findings);
  const parameterNames = blocksOf(tree, parametersBlock).flatMap((block) =>
    block.entries.map((entry) => entry.name),
  );
  reportExcess({ findings }, parameterNames, parametersMax, 'parameters');
  uniqueNames(parameterNames, 'parameter', findings);
  const declared = readDeclared(tree, findings);
  const meaning: Meaning = { tree, findings, parameters, declared, used: new Set(), zones: [] };
  checkStructure(meaning);
  const bundle = lowerAll(meaning);
  if (!tree.broken && !tree.repaired) warnOfUnused(meaning);
  const clean = !meaning.findings.some((finding) => catalogue[finding.code].severity === 'error');
  return { findings: meaning.findings, meaning, ...(clean && given !== undefined ? { bundle } : {}) };
}

function lowerAll(meaning: Meaning): Bundle {
  const suppliers = lowerSuppliers(meaning);
  const grants = lowerGrants(meaning);
  const target = lowerTarget(meaning);
  const modem = lowerModem(meaning);
  const homeNetwork = lowerHomeNetwork(meaning);
  const clock = lowerClock(meaning);
  return {
    schema: 'reeve.bundle/1',
    language: edition,
    policy: lowerIdentity(meaning),
    ...(target === undefined ? {} : { target }),
    features: lowerFeatures(meaning, target),
    parameters: lowerParameters(meaning.parameters),
    suppliers,
    grants,
    classes: lowerClasses(meaning),
    windows: lowerWindows(meaning),
    ...(modem === undefined ? {} : { modem }),
    ...(homeNetwork === undefined ? {} : { homeNetwork }),
    ...(clock === undefined ? {} : { clock }),
    collections: lowerCollections(meaning, grants),
    alerts: lowerAlerts(meaning),
    zones: meaning.zones,
  };
}
