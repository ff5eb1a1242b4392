import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkSteps } from './check-steps.ts';
import { repository, repositoryRoot } from './repository.ts';
import { fileLinesMax } from './rules/file-shape.ts';

// Each test plants one fault in a copy of the repository and runs the step of `npm run check` that must see it.

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'reeve-planted-'));
  for (const [path, text] of repository) plant(path, text);
  symlinkSync(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => {
  rmSync(copy, { recursive: true, force: true });
});

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

const faults: readonly {
  readonly what: string;
  readonly step: keyof typeof checkSteps;
  readonly path: string;
  readonly text: string;
  readonly finding: string;
}[] = [
  {
    what: 'an engine file that imports node:fs',
    step: 'house',
    path: 'runtime/engine/planted.ts',
    text: "import { readFileSync } from 'node:fs';\n\nexport const planted = readFileSync('planted');\n",
    finding: 'the engine room may not import `node:fs`',
  },
  {
    what: 'an engine file that reads the clock',
    step: 'format',
    path: 'runtime/engine/planted.ts',
    text: 'export const planted = Date.now();\n',
    finding: 'This room is pure',
  },
  {
    what: 'a language file that draws a random number',
    step: 'format',
    path: 'dsl/meaning/planted.ts',
    text: 'export const planted = Math.random();\n',
    finding: 'This room is pure',
  },
  {
    what: "an import against the house's directions",
    step: 'house',
    path: 'runtime/planted.ts',
    text: "import { catalogue } from '../dsl/diagnostics/catalogue.ts';\n\nexport const planted = catalogue;\n",
    finding: 'the hub room may not import from the language room',
  },
  {
    what: 'NaCl used beside its wrapper',
    step: 'house',
    path: 'runtime/envelope/planted.ts',
    text: "import nacl from 'tweetnacl';\n\nexport const planted = nacl.sign;\n",
    finding: 'only runtime/envelope/nacl.ts may import `tweetnacl`',
  },
  {
    what: 'a barrel',
    step: 'format',
    path: 'dsl/planted.ts',
    text: "export { catalogue } from './diagnostics/catalogue.ts';\n",
    finding: 'noBarrelFile',
  },
  {
    what: 'a call of the store that waits for nothing',
    step: 'format',
    path: 'runtime/storage/planted.ts',
    text: 'export const planted = (file: { compactDatafile(): void }): void => file.compactDatafile();\n',
    finding: 'compactDatafileAsync',
  },
  {
    what: 'a file of 401 lines',
    step: 'house',
    path: 'dsl/planted.ts',
    text: '// one more\n'.repeat(fileLinesMax + 1),
    finding: '401 lines; at most 400',
  },
  {
    what: 'a value exported for nobody',
    step: 'deadCode',
    path: 'dsl/cli/exit-code.ts',
    text: `${repository.get('dsl/cli/exit-code.ts')}\nexport const plantedForNobody = 1;\n`,
    finding: 'plantedForNobody',
  },
  {
    what: 'a global of Node in the engine',
    step: 'types',
    path: 'runtime/engine/planted.ts',
    text: 'export const planted: number = setTimeout(() => undefined, 1);\n',
    finding: "Cannot find name 'setTimeout'",
  },
];

it.each(faults)('turns the check red on $what', async ({ step, path, text, finding }) => {
  plant(path, text);
  const result = await checkSteps[step](copy);
  expect(result.ok).toBe(false);
  expect(result.findings).toContain(path);
  expect(result.findings).toContain(finding);
});

it('turns the check red on a stale generated file', async () => {
  const path = 'schemas/generated/bundle.ts';
  writeFileSync(join(copy, path), `${readFileSync(join(copy, path), 'utf8')}// edited by hand\n`);
  const result = await checkSteps.generated(copy);
  expect(result.ok).toBe(false);
  expect(result.findings).toContain('stale: bundle.ts');
});
