// `npm test`: system packages, the check, every suite. The last line says `N passed, N failed`; exits 1 on a failure.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeStep, runCheckSteps } from './house/check-steps.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { addTallies, lastLine, type Tally, tallyOfReport } from './tally.ts';

const root = join(import.meta.dirname, '..');
const reportFile = join(root, '.build', 'test-report.json');

for (const line of ensureSystemPackages()) console.log(line);
const total = addTallies(await check(), await suites());
console.log(lastLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;

async function check(): Promise<Tally> {
  console.log('Checking …');
  const results = await runCheckSteps(root);
  for (const result of results) console.log(describeStep(result));
  const passed = results.filter((result) => result.ok).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

async function suites(): Promise<Tally> {
  mkdirSync(dirname(reportFile), { recursive: true });
  rmSync(reportFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const vitest = spawn(join(root, 'node_modules', '.bin', 'vitest'), ['run', ...reporters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // A signal to this process alone must not leave the suites and their servers behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vitest.kill(signal));
  const [code] = await once(vitest, 'exit');
  return tallyOfReport(reportFile, code === 0);
}
