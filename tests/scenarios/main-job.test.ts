import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const readings = join(project, '..', 'shared', 'data', 'MAC000049.csv.gz');

/** Runs `reeve demo` as a user does and gives its summary. */
function demo(...args: string[]): Promise<{ code: number; summary: Record<string, number>; talk: string }> {
  const command = [join(project, 'dsl/cli/reeve.ts'), 'demo', '--readings', readings, '--json', ...args];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', ...command],
      (error, stdout, stderr) => {
        const summary = stdout.trim() === '' ? {} : (JSON.parse(stdout) as Record<string, number>);
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, summary, talk: stderr });
      },
    );
  });
}

describe.skipIf(!existsSync(readings))('the main job, on real meter data', () => {
  it('brings every half-hour of a day to the head-end once, under two policies, through crashes of hub and broker (10.3 h, 10.3 i, 11.1)', async () => {
    const { code, summary, talk } = await demo('--days', '1', '--crash-hub', '2', '--restart-broker', '1');
    expect(summary, talk).toMatchObject({
      expected: 48,
      stored: 48,
      policiesConfirmed: 2,
      hubCrashes: 2,
      brokerRestarts: 1,
    });
    expect(summary.storedWh).toBe(summary.expectedWh);
    expect(summary.wanBytes).toBeGreaterThan(0);
    expect(code, talk).toBe(0);
  }, 240_000);
});
