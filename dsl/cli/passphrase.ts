import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { exitCode } from './exit-code.ts';
import { readInput } from './files.ts';
import { CommandError } from './program.ts';

/** The passphrase in a file (its first line), or typed without echo; a command that has neither ends. */
export async function askPassphrase(file: string | undefined, prompt: string): Promise<string> {
  const passphrase =
    file === undefined
      ? await typed(prompt)
      : new TextDecoder().decode(await readInput(file)).split(/\r?\n/)[0];
  if (passphrase) return passphrase;
  throw new CommandError(exitCode.usage, 'the passphrase is empty');
}

async function typed(prompt: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new CommandError(
      exitCode.usage,
      'a passphrase is needed and there is no terminal to ask for it',
      'give --passphrase-file FILE',
    );
  process.stderr.write(prompt);
  // The terminal's echo goes where readline writes: nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  return new Promise((resolve, reject) => {
    lines.once('SIGINT', () => {
      lines.close();
      reject(new CommandError(exitCode.interrupted, 'interrupted'));
    });
    lines.once('line', (line) => {
      lines.close();
      process.stderr.write('\n');
      resolve(line);
    });
  });
}
