import { Command, CommanderError } from 'commander';
import { exitCode } from './exit-code.ts';

/** How a command ended well, or with findings. */
export interface Outcome {
  /** With its `schema`, for --json. */
  readonly json: Readonly<Record<string, unknown>>;
  /** For a person, on standard output. */
  readonly text: string;
  /** What to do next, on standard error. */
  readonly next?: string | undefined;
  /** Exit code; 0 when absent. */
  readonly exit?: number;
}

/** Ends a command with an exit code: a fault of its input or of the world, told to the user without a stack. */
export class CommandError extends Error {
  readonly exit: number;
  readonly help: string | undefined;

  constructor(exit: number, message: string, help?: string) {
    super(message);
    this.exit = exit;
    this.help = help;
  }
}

/** A command with subcommands, whose actions give outcomes. */
export interface Program {
  readonly root: Command;
  /** Gives a (sub)command its action and --json. `examples`: at least two lines that run as they stand. */
  readonly does: <Options>(
    command: Command,
    examples: readonly string[],
    action: (options: Options, positional: readonly string[]) => Promise<Outcome>,
  ) => void;
  readonly run: (args: readonly string[]) => Promise<number>;
}

export function createProgram(name: string, description: string): Program {
  const root = new Command(name).description(description).exitOverride();
  let exit: number = exitCode.fine;

  return {
    root,
    does<Options>(
      command: Command,
      examples: readonly string[],
      action: (options: Options, positional: readonly string[]) => Promise<Outcome>,
    ) {
      command
        .option('--json', 'print one JSON document')
        .addHelpText('after', exampleText(examples))
        .action(async () => {
          const outcome = await action(command.opts() as Options, command.args);
          const { json } = command.opts<{ json?: boolean }>();
          process.stdout.write(json ? `${JSON.stringify(outcome.json)}\n` : `${outcome.text}\n`);
          if (outcome.next !== undefined) process.stderr.write(`next: ${outcome.next}\n`);
          exit = outcome.exit ?? exitCode.fine;
        });
    },
    async run(args) {
      try {
        await root.parseAsync([...args], { from: 'user' });
        return exit;
      } catch (error) {
        if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
        if (!(error instanceof CommandError)) throw error;
        process.stderr.write(`${name}: ${error.message}\n`);
        if (error.help !== undefined) process.stderr.write(`help: ${error.help}\n`);
        return error.exit;
      }
    },
  };
}

/** For options that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** The examples at the end of a command's help. */
export function exampleText(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`;
}
