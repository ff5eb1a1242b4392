// `npm run check`: format, lint, types, dead code, generated files and house rules. Exits 1 on any finding.
import { join } from 'node:path';
import { describeStep, runCheckSteps } from './house/check-steps.ts';

const results = await runCheckSteps(join(import.meta.dirname, '..'));
for (const result of results) console.log(describeStep(result));
process.exitCode = results.every((result) => result.ok) ? 0 : 1;
