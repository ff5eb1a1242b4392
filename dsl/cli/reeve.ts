// The command line. Each command's body is imported only when it is asked for: importing all would cost more than
// most commands do.
import { closest } from '../diagnostics/closest.ts';
import { commands } from './commands.ts';
import { exitCode } from './exit-code.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  // From a checkout npm changes the folder; paths on the command line mean the caller's.
  if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
  if (name === '--version' || name === '-V') {
    const { default: version } = await import('../../package.json', { with: { type: 'json' } });
    console.log(version.version);
    return exitCode.fine;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return name === undefined ? exitCode.usage : exitCode.fine;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const guess = closest(
      name,
      commands.map((candidate) => candidate.name),
    );
    console.error(
      `reeve: no command \`${name}\`${guess === undefined ? '' : `; did you mean \`${guess}\`?`}`,
    );
    console.error('Run `reeve --help` for the list.');
    return exitCode.usage;
  }
  const { run } = await command.load();
  return run(rest);
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const rows = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return `reeve: policies for smart-metering hubs, from text to fleet\n\nUsage: reeve COMMAND [ARGUMENTS]\n\n${rows.join('\n')}\n\nRun \`reeve COMMAND --help\` for its arguments and examples.\n`;
}
