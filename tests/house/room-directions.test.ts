import { expect, it } from 'vitest';
import { repository } from './repository.ts';
import { roomDirections } from './rules/room-directions.ts';

const breaches: readonly [what: string, path: string, text: string, message: string][] = [
  [
    'Node in the engine',
    'runtime/engine/step.ts',
    "import 'node:fs';",
    'engine room may not import `node:fs`',
  ],
  ['Node without its prefix', 'runtime/engine/step.ts', "import 'fs';", 'engine room may not import `fs`'],
  [
    'types of the engine in the language',
    'dsl/compile.ts',
    "import type { Engine } from '../runtime/engine/engine.ts';",
    'language room may not import from the engine room',
  ],
  [
    'the compiler on the hub',
    'runtime/hub.ts',
    "export { compilePolicy } from '../dsl/compile.ts';",
    'hub room may not import from the language room',
  ],
  [
    'a lazy import of the head-end',
    'runtime/hub.ts',
    "const serve = await import('../headend/serve.ts');",
    'hub room may not import from the head-end room',
  ],
  [
    'one driver in another',
    'runtime/drivers/han/driver.ts',
    "import { open } from '../modem/serial-transport.ts';",
    'home network driver room may not import from the modem driver room',
  ],
  [
    'a driver in its twin',
    'runtime/twins/modem/main.ts',
    "import { lex } from '../../drivers/modem/at-lexer.ts';",
    'twins room may not import from the modem driver room',
  ],
  [
    'a test in the command line',
    'dsl/cli/commands/demo.ts',
    "import { cases } from '../../../tests/cases.ts';",
    'command line room may not import from the tests room',
  ],
  [
    'a package of another room',
    'headend/serve.ts',
    "import { SerialPort } from 'serialport';",
    'head-end room may not import `serialport`',
  ],
  [
    'NaCl beside its wrapper',
    'runtime/envelope/sealed.ts',
    "import nacl from 'tweetnacl';",
    'only runtime/envelope/nacl.ts may import `tweetnacl`',
  ],
  [
    'NaCl in a test',
    'tests/envelope/nacl.test.ts',
    "import nacl from 'tweetnacl';",
    'only runtime/envelope/nacl.ts may import `tweetnacl`',
  ],
];

it.each(breaches)('refuses %s', (_, path, text, message) => {
  const findings = roomDirections(new Map([[path, `\n${text}\n`]]));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ file: path, line: 2 });
  expect(findings[0]?.message).toContain(message);
});

it.each([
  ['dsl/trial/run.ts', "import { step } from '../../runtime/engine/engine.ts';"],
  ['dsl/cli/commands/start.ts', "import { serve } from '../../../headend/serve.ts'; import 'node:fs';"],
  ['runtime/envelope/nacl.ts', "import nacl from 'tweetnacl';"],
  [
    'editor/language/worker.ts',
    "import { check } from '../../dsl/compile.ts'; import Work from './x.ts?worker';",
  ],
  [
    'tests/engine/engine.test.ts',
    "import { step } from '../../runtime/engine/engine.ts'; import 'fast-check';",
  ],
])('accepts what %s may import', (path, text) => {
  expect(roomDirections(new Map([[path, text]]))).toEqual([]);
});

it('looks at code, not at text that looks like code', () => {
  const text = "// import 'node:fs';\nexport const example = \"import 'node:fs';\";\n";
  expect(roomDirections(new Map([['runtime/engine/step.ts', text]]))).toEqual([]);
});

it('holds in this repository', () => {
  expect(roomDirections(repository)).toEqual([]);
});
