import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

const projectFolder = join(import.meta.dirname, '..', '..', '..');
/** A child that says nothing for this long after its start has failed. */
const readyLimitMs = 60_000;
/** A child that has not stopped by then is killed. */
const stopLimitMs = 10_000;

/** A program of the project as a child process: JSON lines on stdin and stdout, its log in a file. */
export interface Child {
  readonly pid: number;
  /** The line with which it said that it is ready. */
  readonly ready: Readonly<Record<string, unknown>>;
  call(call: string, argument?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Asks it to stop and waits; kills it when it does not. */
  stop(): Promise<void>;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  onExit(listener: (code: number | null) => void): void;
}

interface ChildSetup {
  readonly name: string;
  /** Entry file, relative to the project. */
  readonly entry: string;
  readonly args: readonly string[];
  readonly logFile: string;
}

/** Starts a child and waits for its ready line. Rejects with the end of its log when it ends before that. */
export async function startChild(setup: ChildSetup): Promise<Child> {
  const log = createWriteStream(setup.logFile, { flags: 'a' });
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(projectFolder, setup.entry), ...setup.args],
    {
      // A group of its own: Ctrl-C in the terminal reaches the starter alone, which stops the children in order.
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4_000);
    log.write(chunk);
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  void exited.then(() => log.end());
  const lines = readLines(child);
  const ready = await firstLine(setup.name, lines, exited, () => errors);
  return { ...conversation(child, lines, exited), pid: child.pid ?? 0, ready, ...endings(child, exited) };
}

interface Lines {
  onLine(listener: (line: Record<string, unknown>) => void): void;
}

function readLines(child: ChildProcess): Lines {
  const listeners: ((line: Record<string, unknown>) => void)[] = [];
  let rest = '';
  child.stdout?.setEncoding('utf8');
  child.stdout?.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts.filter((text) => text.startsWith('{'))) {
      const line = JSON.parse(part) as Record<string, unknown>;
      for (const listener of listeners) listener(line);
    }
  });
  return { onLine: (listener) => void listeners.push(listener) };
}

async function firstLine(
  name: string,
  lines: Lines,
  exited: Promise<number | null>,
  errors: () => string,
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${name} did not become ready within ${readyLimitMs / 1000} s\n${errors()}`)),
      readyLimitMs,
    );
    lines.onLine((line) => {
      if (line.ready !== true) return;
      clearTimeout(timer);
      resolve(line);
    });
    void exited.then((code) => {
      clearTimeout(timer);
      reject(new Error(`${name} ended with code ${code ?? 'none'} before it was ready\n${errors()}`));
    });
  });
}

function conversation(
  child: ChildProcess,
  lines: Lines,
  exited: Promise<number | null>,
): Pick<Child, 'call'> {
  let lastId = 0;
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  lines.onLine((line) => {
    const pending = waiting.get(Number(line.id));
    waiting.delete(Number(line.id));
    pending?.resolve((line.result ?? {}) as Record<string, unknown>);
  });
  void exited.then(() => {
    for (const pending of waiting.values()) pending.reject(new Error('the process ended'));
    waiting.clear();
  });
  child.stdin?.on('error', () => undefined);
  return {
    call: (call, argument = {}) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        child.stdin?.write(`${JSON.stringify({ id, call, ...argument })}\n`);
      }),
  };
}

function endings(
  child: ChildProcess,
  exited: Promise<number | null>,
): Pick<Child, 'stop' | 'kill' | 'onExit'> {
  return {
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const timer = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
      child.kill('SIGTERM');
      await exited;
      clearTimeout(timer);
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    onExit: (listener) => void exited.then(listener),
  };
}
