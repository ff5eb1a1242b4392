import { Command, CommanderError, Option } from 'commander';
import { createColors } from 'picocolors';
import { checkPolicy } from '../../compile.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type FrameStyle, renderFrame } from '../../diagnostics/frame.ts';
import { exitCode } from '../exit-code.ts';
import { readSource } from '../source-file.ts';

interface CheckOptions {
  readonly json: boolean;
  readonly color: 'auto' | 'always' | 'never';
}

/** `reeve check`: says what is wrong with policies. */
export async function run(args: readonly string[]): Promise<number> {
  const command = new Command('reeve check')
    .description('Checks policies: form, names, units, types, ranges, grants, and what the hubs can do.')
    .argument('<file...>', 'policy files; - reads standard input')
    .option('--json', 'print the diagnostics as JSON (schema reeve.check/1)', false)
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText(
      'after',
      '\nExamples:\n  reeve check policies/standard.reeve\n  reeve check --json policies/standard.reeve policies/night-sync.reeve',
    )
    .exitOverride();
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    return error instanceof CommanderError && error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  }
  const options = command.opts<CheckOptions>();
  const diagnostics: Diagnostic[] = [];
  let read = 0;
  for (const file of command.args) {
    const source = await readSource(file);
    if (!source.ok) {
      console.error(`reeve check: ${source.detail}`);
      continue;
    }
    read++;
    const found = checkPolicy({ uri: file, text: source.text }).diagnostics;
    diagnostics.push(...found);
    if (!options.json) printFrames(found, source.text, options);
  }
  if (options.json)
    console.log(JSON.stringify({ schema: 'reeve.check/1', diagnostics: diagnostics.map(withEveryField) }));
  else console.error(summary(diagnostics, read));
  if (read < command.args.length) return exitCode.io;
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
    ? exitCode.findings
    : exitCode.fine;
}

/** In JSON every diagnostic has every field; `help` is null where there is none. */
function withEveryField({ help, ...diagnostic }: Diagnostic): object {
  return { ...diagnostic, help: help ?? null };
}

function printFrames(diagnostics: readonly Diagnostic[], text: string, { color }: CheckOptions): void {
  const style = styleFor(color);
  for (const diagnostic of diagnostics) console.log(renderFrame(diagnostic, text, style));
}

function styleFor(color: CheckOptions['color']): FrameStyle {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const wanted = (process.stdout.isTTY && (NO_COLOR ?? '') === '') || (FORCE_COLOR ?? '0') !== '0';
  const colors = createColors(color === 'always' || (color === 'auto' && wanted));
  return {
    severity: (severity, text) => (severity === 'error' ? colors.red(text) : colors.yellow(text)),
    strong: colors.bold,
    faint: colors.dim,
  };
}

function summary(diagnostics: readonly Diagnostic[], files: number): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(files, 'file')}: ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`;
}
