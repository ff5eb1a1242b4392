// Writes schemas/generated: types by json-schema-to-typescript, validators by ajv standalone, bundled so that
// they import nothing at run time. `--check` writes nothing and exits 1 when a committed file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const room = join(import.meta.dirname, '..');
const out = join(room, 'generated');
const banner = '// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.';
const standaloneCode = standaloneModule.default;

type Schema = JSONSchema & { $id: string; title: string; definitions?: Record<string, unknown> };

/** All generated files, by name, with their text. */
export async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const file of readdirSync(room)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()) {
    const schema = JSON.parse(readFileSync(join(room, file), 'utf8')) as Schema;
    const name = basename(file, '.schema.json');
    files.set(`${name}.ts`, await typesOf(schema, name));
    files.set(`${name}-validator.js`, await validatorOf(schema));
    files.set(`${name}-validator.d.ts`, validatorTypes(schema, name));
  }
  const vocabulary = JSON.parse(readFileSync(join(room, 'device-vocabulary.json'), 'utf8')) as unknown;
  files.set(
    'vocabulary.ts',
    `${banner}\nimport type { DeviceVocabulary } from './device-vocabulary.ts';\n\n/** The device vocabulary of this release (schemas/device-vocabulary.json). */\nexport const vocabulary: DeviceVocabulary = ${JSON.stringify(vocabulary, null, 2)};\n`,
  );
  return files;
}

async function typesOf(schema: Schema, name: string): Promise<string> {
  return compile(structuredClone(schema), schema.title, {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
    cwd: join(room, name),
  });
}

async function validatorOf(schema: Schema): Promise<string> {
  const ajv = new Ajv({
    allErrors: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, ajv.compile(schema as AnySchema));
  const bundled = await build({
    stdin: { contents: code, resolveDir: room, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    minifySyntax: true,
    target: 'es2022',
    legalComments: 'none',
  });
  return `${banner}\n${bundled.outputFiles[0]?.text ?? ''}`;
}

function validatorTypes(schema: Schema, name: string): string {
  return `${banner}
import type { ${schema.title} } from './${name}.ts';

interface SchemaViolation { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }
/** True when \`value\` is a ${schema.title}; after false, \`errors\` says where and why. */
export declare const validate: { (value: unknown): value is ${schema.title}; errors?: SchemaViolation[] | null };
export default validate;
`;
}

if (import.meta.main) {
  mkdirSync(out, { recursive: true });
  const stale: string[] = [];
  for (const [name, text] of await generate()) {
    const path = join(out, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(name);
    if (!process.argv.includes('--check')) writeFileSync(path, text);
  }
  if (stale.length > 0 && process.argv.includes('--check')) {
    console.error(`stale: ${stale.join(', ')}; run \`npm run generate\``);
    process.exit(1);
  }
}
