import { writeFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { renderFrame } from '../../diagnostics/frame.ts';
import { formatPolicy } from '../../format/format.ts';
import { exitCode } from '../exit-code.ts';
import { readSource } from '../source-file.ts';

type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** `reeve fmt`: writes policies in their one form. */
export async function run(args: readonly string[]): Promise<number> {
  const command = new Command('reeve fmt')
    .description('Formats policies in place. Comments and meaning stay.')
    .argument('<file...>', 'policy files; - reads standard input and writes standard output')
    .option('--check', 'write nothing; exit 1 and list the files that are not formatted', false)
    .addHelpText(
      'after',
      '\nExamples:\n  reeve fmt --check policies/standard.reeve\n  reeve fmt --check policies/standard.reeve policies/night-sync.reeve',
    )
    .exitOverride();
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    return error instanceof CommanderError && error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  }
  const { check } = command.opts<{ check: boolean }>();
  let worst: ExitCode = exitCode.fine;
  for (const file of command.args) {
    const code = await formatFile(file, check);
    if (code > worst) worst = code;
  }
  return worst;
}

async function formatFile(file: string, check: boolean): Promise<ExitCode> {
  const source = await readSource(file);
  if (!source.ok) {
    console.error(`reeve fmt: ${source.detail}`);
    return exitCode.io;
  }
  const result = formatPolicy(source.text, file);
  if (!('text' in result)) {
    for (const diagnostic of result.diagnostics) console.error(renderFrame(diagnostic, source.text));
    return exitCode.findings;
  }
  const changed = result.text !== source.text;
  if (file === '-' && !check) process.stdout.write(result.text);
  else if (changed && check) console.log(file);
  else if (changed) {
    try {
      await writeFile(file, result.text);
    } catch (error) {
      console.error(`reeve fmt: ${error instanceof Error ? error.message : String(error)}`);
      return exitCode.io;
    }
    console.error(`formatted ${file}`);
  }
  return changed && check ? exitCode.findings : exitCode.fine;
}
