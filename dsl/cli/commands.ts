/** A command of `reeve`: its body is loaded when it runs. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Runs with the arguments after the command's name; gives the exit code (exit-code.ts). */
  readonly load: () => Promise<{ run: (args: readonly string[]) => Promise<number> }>;
}

/** Every command, in the order of `reeve --help`. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    summary: 'check policies and say what is wrong',
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'fmt',
    summary: 'format policies',
    load: () => import('./commands/fmt.ts'),
  },
  {
    name: 'bundle',
    summary: 'compile a policy into a bundle to be signed, show a bundle',
    load: () => import('./commands/bundle.ts'),
  },
  {
    name: 'sign',
    summary: 'add a signature to a bundle or a root document',
    load: () => import('./commands/sign.ts'),
  },
  {
    name: 'verify',
    summary: 'say whether a hub would accept a signed bundle or root document',
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'key',
    summary: 'make keys, and root documents that list them',
    load: () => import('./commands/key.ts'),
  },
  {
    name: 'start',
    summary: 'start head-end, editor and a hub with its twins on this machine',
    load: () => import('./commands/start.ts'),
  },
  {
    name: 'demo',
    summary: 'play real meter data through the whole system and compare',
    load: () => import('./commands/demo.ts'),
  },
];
