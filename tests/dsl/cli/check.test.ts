import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run as check } from '../../../dsl/cli/commands/check.ts';
import { run as fmt } from '../../../dsl/cli/commands/fmt.ts';
import { changed, smallPolicy } from '../small-policy.ts';

const project = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'reeve-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = file('good.reeve', smallPolicy);
const bad = file('bad.reeve', changed('required within', 'required wihtin'));
const warned = file('warned.reeve', changed('modem.silent-for > 3 min', 'wan.signal < -110 dBm'));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** Runs a command in this process and gives what it wrote; far quicker than a process for each. */
async function reeve([name, ...args]: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const keep = (stream: keyof typeof written, end: string) => (text: unknown) => {
    written[stream] += `${String(text)}${end}`;
    return true;
  };
  vi.spyOn(console, 'log').mockImplementation(keep('stdout', '\n'));
  vi.spyOn(console, 'error').mockImplementation(keep('stderr', '\n'));
  vi.spyOn(process.stdout, 'write').mockImplementation(keep('stdout', ''));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep('stderr', ''));
  try {
    const status = await (name === 'fmt' ? fmt : check)(args);
    return { status, ...written };
  } finally {
    vi.restoreAllMocks();
  }
}

/** The command line as people start it. */
function reeveProcess(args: readonly string[], input: string) {
  const env = { ...process.env, INIT_CWD: project, NO_COLOR: '1' };
  const program = join(project, 'dsl/cli/reeve.ts');
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    input,
    env,
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('reeve check', () => {
  it('is silent on standard output about a good policy', async () => {
    expect(await reeve(['check', good])).toEqual({
      status: 0,
      stdout: '',
      stderr: '1 file: 0 errors, 0 warnings\n',
    });
  });

  it('shows the place of a mistake in its line', async () => {
    const { status, stdout } = await reeve(['check', bad]);
    expect(status).toBe(1);
    expect(stdout).toBe(`error[E0103]: expected \`within\` after \`required\`, found \`wihtin\`
  --> ${bad}:22:25
   |
22 |   acknowledge  required wihtin 90 s
   |                         ^^^^^^
   = help: did you mean \`within\`?

`);
  });

  it('prints JSON of its schema, with zero-based positions', async () => {
    const { status, stdout } = await reeve(['check', '--json', bad, good]);
    const range = { start: { line: 21, character: 24 }, end: { line: 21, character: 30 } };
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      schema: 'reeve.check/1',
      diagnostics: [
        {
          code: 'E0103',
          severity: 'error',
          message: 'expected `within` after `required`, found `wihtin`',
          help: 'did you mean `within`?',
          file: bad,
          range,
          related: [],
          fixes: [{ title: 'replace with `within`', edits: [{ range, newText: 'within' }] }],
        },
      ],
    });
  });

  it('reads standard input, where warnings are no failure', async () => {
    const { status, stdout } = reeveProcess(['check', '--json', '-'], readFileSync(warned, 'utf8'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ code: 'W0903', severity: 'warning', file: '-' }],
    });
  });

  it('tells use it does not understand from files it cannot read', async () => {
    expect((await reeve(['check'])).status).toBe(2);
    expect((await reeve(['check', '--colour', good])).status).toBe(2);
    expect((await reeve(['check', join(folder, 'absent.reeve')])).status).toBe(3);
  });

  it('colours when told to', async () => {
    expect((await reeve(['check', '--color', 'always', bad])).stdout).toContain('\u001b[31m');
  });
});

describe('reeve fmt', () => {
  it('says with --check which files it would change', async () => {
    const { status, stdout } = await reeve(['fmt', '--check', good]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: `${good}\n` });
  });

  it('changes files in place, once', async () => {
    const path = file('loose.reeve', smallPolicy);
    expect((await reeve(['fmt', path])).stderr).toBe(`formatted ${path}\n`);
    expect((await reeve(['fmt', '--check', path])).status).toBe(0);
  });

  it('writes standard input formatted to standard output', async () => {
    expect(reeveProcess(['fmt', '-'], 'clock{follow head-end every 12 h}').stdout).toBe(
      'clock {\n  follow  head-end every 12 h\n}\n',
    );
  });

  it('leaves a file alone that it cannot read as a policy', async () => {
    const before = readFileSync(bad, 'utf8');
    expect((await reeve(['fmt', bad])).status).toBe(1);
    expect(readFileSync(bad, 'utf8')).toBe(before);
  });
});

it.each(['check', 'fmt'])('every example in the help of %s runs', async (command) => {
  const { stdout } = await reeve([command, '--help']);
  const examples = [...stdout.matchAll(/^ {2}reeve (.+)$/gm)].map((match) => (match[1] ?? '').split(' '));
  expect(examples).toHaveLength(2);
  for (const example of examples) {
    const paths = example.map((part) => (part.endsWith('.reeve') ? join(project, part) : part));
    expect((await reeve(paths)).status).toBe(0);
  }
});
