import { coveredClauses } from './rules/covered-clauses.ts';
import { documentedDependencies } from './rules/documented-dependencies.ts';
import { documentedDiagnostics } from './rules/documented-diagnostics.ts';
import { fileShape } from './rules/file-shape.ts';
import { listedGenerators } from './rules/listed-generators.ts';
import { portableLockFile } from './rules/portable-lock-file.ts';
import { portableText } from './rules/portable-text.ts';
import { roomDirections } from './rules/room-directions.ts';
import type { Rule } from './tree.ts';

/** Every rule of the house that no off-the-shelf tool checks, by the name it has in a report. */
export const houseRules: Readonly<Record<string, Rule>> = {
  'room directions': roomDirections,
  'file shape': fileShape,
  'portable text': portableText,
  'portable lock file': portableLockFile,
  'listed generators': listedGenerators,
  'documented dependencies': documentedDependencies,
  'documented diagnostics': documentedDiagnostics,
  'covered clauses': coveredClauses,
};
