import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Duplex, type Readable, type Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** The programs that can make a pseudo-terminal for us (Node cannot), in the order they are tried. */
const tools = ['python3', 'script', 'socat'] as const;
export type PtyTool = (typeof tools)[number];

const openWithinMs = 5_000;
/** `script` and `socat` say their path in a few lines; more than this is not theirs. */
const preambleBytesMax = 4_096;

/** The master side of a pseudo-terminal, held by a helper process that dies with this one. */
export interface Pty {
  /** Path of the slave side, to be opened by the program under test. It outlives that program. */
  readonly path: string;
  readonly tool: PtyTool;
  /** Reads what the other side wrote; what is written here, the other side reads. */
  readonly stream: Duplex;
  /** Whether `onAttached` is ever called: only python3 tells when the slave side is opened and closed. */
  readonly noticesHangUp: boolean;
  /** Called with true when the slave side is first opened and false when its last holder is gone. */
  onAttached(listener: (attached: boolean) => void): void;
  /** Takes the terminal away, as when a modem is unplugged. */
  close(): Promise<void>;
}

export type PtyResult =
  | { readonly ok: true; readonly value: Pty }
  | { readonly ok: false; readonly detail: string };

/** Opens a raw pseudo-terminal with the first of `candidates` that works here. */
export async function openPty(candidates: readonly PtyTool[] = tools): Promise<PtyResult> {
  const failures: string[] = [];
  for (const tool of candidates) {
    const result = await openers[tool]();
    if (result.ok) return result;
    failures.push(`${tool}: ${result.detail}`);
  }
  return { ok: false, detail: `no program here can make a pseudo-terminal (${failures.join('; ')})` };
}

const openers: Record<PtyTool, () => Promise<PtyResult>> = {
  python3: openWithPython,
  script: () =>
    openWithPreamble(
      'script',
      ['-qefc', 'stty raw -echo; tty; exec sleep 2147483647', '/dev/null'],
      'stdout',
    ),
  socat: () => openWithPreamble('socat', ['-d', '-d', 'PTY,rawer,ignoreeof', 'STDIO'], 'stderr'),
};

async function openWithPython(): Promise<PtyResult> {
  const helper = fileURLToPath(new URL('./pty-helper.py', import.meta.url));
  const child = spawn('python3', ['-u', helper], { stdio: ['pipe', 'pipe', 'ignore', 'pipe'] });
  const facts = createInterface({ input: child.stdio[3] as Readable });
  let listener: ((attached: boolean) => void) | undefined;
  const path = await firstOf<string>(child, (found) => {
    facts.on('line', (line) => {
      if (line.startsWith('path ')) found(line.slice('path '.length));
      else listener?.(line === 'attached');
    });
  });
  if (!path.ok) return path;
  const stream = joined(child.stdout as Readable, child.stdin as Writable);
  return {
    ok: true,
    value: {
      path: path.value,
      tool: 'python3',
      stream,
      noticesHangUp: true,
      onAttached(next) {
        listener = next;
      },
      close: () => ended(child, stream),
    },
  };
}

/** `script` and `socat` name the slave side in text before they pass bytes. */
async function openWithPreamble(
  tool: 'script' | 'socat',
  parameters: readonly string[],
  spokenOn: 'stdout' | 'stderr',
): Promise<PtyResult> {
  const child = spawn(tool, [...parameters], { stdio: ['pipe', 'pipe', 'pipe'] });
  const speaker = child[spokenOn];
  let text = '';
  const path = await firstOf<string>(child, (found) => {
    speaker.on('data', (bytes: Buffer) => {
      text = (text + bytes.toString('latin1')).slice(0, preambleBytesMax);
      const match = /(\/dev\/\S+)\s*[\r\n]/.exec(text);
      if (match?.[1] !== undefined) found(match[1]);
    });
  });
  speaker.removeAllListeners('data');
  if (!path.ok) return path;
  child.stderr.resume();
  const stream = joined(child.stdout, child.stdin);
  return {
    ok: true,
    value: {
      path: path.value,
      tool,
      stream,
      noticesHangUp: false,
      onAttached() {},
      close: () => ended(child, stream),
    },
  };
}

/** The first thing found, or why the helper gave none in time. */
function firstOf<T>(
  child: ChildProcess,
  look: (found: (value: T) => void) => void,
): Promise<{ ok: true; value: T } | { ok: false; detail: string }> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => fail('did not answer'), openWithinMs);
    const fail = (detail: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve({ ok: false, detail });
    };
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
    look((value) => {
      clearTimeout(timer);
      resolve({ ok: true, value });
    });
  });
}

function joined(source: Readable, sink: Writable): Duplex {
  // A helper that is gone takes its terminal with it; the twin sees the close, not the broken pipe.
  sink.on('error', () => {});
  source.on('error', () => {});
  const stream = Duplex.from({ readable: source, writable: sink });
  stream.on('error', () => {});
  return stream;
}

function ended(child: ChildProcess, stream: Duplex): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => {
      stream.destroy();
      resolve();
    });
    child.kill('SIGKILL');
  });
}
