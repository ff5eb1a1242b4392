import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { houseRules } from './house-rules.ts';
import { describeFinding, readTree } from './tree.ts';

/** What one step of `npm run check` found. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  /** The findings as text; empty when there are none. */
  readonly findings: string;
}

/** A step of the check, run on the repository at `root`. */
type Step = (root: string) => Promise<StepResult>;

const findingsShownMax = 50;

/** The steps of `npm run check` in the order of their report. */
export const checkSteps = {
  format: tool('format and lint', 'biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.']),
  types: tool('types', 'tsc', ['-b', '--pretty', 'false']),
  deadCode: tool('dead code', 'knip', ['--no-progress', '--treat-config-hints-as-errors']),
  generated: tool('generated files', 'node', ['tests/generate.ts', '--check']),
  house: houseStep,
} satisfies Record<string, Step>;

/** Runs every step, two at a time: most of them use one core for most of their time. */
export async function runCheckSteps(root: string): Promise<readonly StepResult[]> {
  const steps = Object.values<Step>(checkSteps);
  const results: StepResult[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < steps.length; index = next++) {
      const step = steps[index];
      if (step !== undefined) results[index] = await step(root);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/** A step that runs a program of node_modules and fails when the program does. */
function tool(name: string, program: string, args: readonly string[]): Step {
  return (root) =>
    new Promise((resolve, reject) => {
      const child = spawn(join(root, 'node_modules', '.bin', program), args, {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      });
      const output: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
      child.on('error', reject);
      child.on('close', (code) => {
        const ok = code === 0;
        resolve({ name, ok, findings: ok ? '' : Buffer.concat(output).toString('utf8').trim() });
      });
    });
}

async function houseStep(root: string): Promise<StepResult> {
  const tree = readTree(root);
  const found = Object.entries(houseRules).flatMap(([name, rule]) =>
    rule(tree).map((finding) => `${describeFinding(finding)} [${name}]`),
  );
  const more = found.length - findingsShownMax;
  const shown = [...found.slice(0, findingsShownMax), ...(more > 0 ? [`and ${more} more`] : [])];
  return { name: 'house rules', ok: found.length === 0, findings: shown.join('\n') };
}

/** A step's result as lines of a report. */
export function describeStep(result: StepResult): string {
  const indented = result.findings.replaceAll(/^(?=.)/gm, '    ');
  return `${result.ok ? 'OK    ' : 'failed'}  ${result.name}${result.ok ? '' : `\n${indented}`}`;
}
