/** A room of the house: a folder, what it may import, and which packages it may use. */
export interface Room {
  readonly name: string;
  /** Folders or files from the repository's root; the longest match owns a file. */
  readonly paths: readonly string[];
  readonly mayImport: readonly string[] | 'all but tests' | 'all';
  readonly packages: readonly string[] | 'any';
  /** Whether it may import parts of Node. */
  readonly node: boolean;
}

/** Where each room's walls stand (docs/architecture.md draws them). A file may always import its own room. */
const rooms: readonly Room[] = [
  { name: 'policies', paths: ['policies'], mayImport: [], packages: [], node: false },
  { name: 'schemas', paths: ['schemas'], mayImport: [], packages: [], node: false },
  {
    name: 'schema generator',
    paths: ['schemas/generator'],
    mayImport: ['schemas'],
    packages: ['ajv', 'esbuild', 'json-schema-to-typescript'],
    node: true,
  },
  { name: 'language', paths: ['dsl'], mayImport: ['schemas'], packages: ['chevrotain'], node: false },
  {
    name: 'zone generator',
    paths: ['dsl/meaning/zones/generator'],
    mayImport: ['language', 'schemas'],
    packages: ['moment-timezone'],
    node: true,
  },
  {
    name: 'trial',
    paths: ['dsl/trial'],
    mayImport: ['language', 'engine', 'schemas'],
    packages: [],
    node: false,
  },
  {
    name: 'language server',
    paths: ['dsl/lsp'],
    mayImport: ['language', 'trial', 'schemas'],
    packages: [],
    node: true,
  },
  // The composition room: one command line starts and joins every part (docs/decisions/0003).
  {
    name: 'command line',
    paths: ['dsl/cli'],
    mayImport: 'all but tests',
    packages: ['commander', 'picocolors'],
    node: true,
  },
  { name: 'engine', paths: ['runtime/engine'], mayImport: ['schemas'], packages: [], node: false },
  {
    name: 'envelope',
    paths: ['runtime/envelope'],
    mayImport: ['schemas'],
    packages: ['tweetnacl'],
    node: false,
  },
  {
    name: 'storage',
    paths: ['runtime/storage'],
    mayImport: ['schemas'],
    packages: ['nedb-promises'],
    node: true,
  },
  {
    name: 'modem driver',
    paths: ['runtime/drivers/modem'],
    mayImport: ['schemas'],
    packages: ['serialport'],
    node: true,
  },
  {
    name: 'home network driver',
    paths: ['runtime/drivers/han'],
    mayImport: ['schemas'],
    packages: ['zigbee-herdsman'],
    node: true,
  },
  // A twin that shared code with the driver it faces would share its misreadings.
  { name: 'twins', paths: ['runtime/twins'], mayImport: ['schemas'], packages: [], node: true },
  {
    name: 'hub',
    paths: ['runtime'],
    mayImport: ['schemas', 'engine', 'envelope', 'storage', 'modem driver', 'home network driver'],
    packages: ['mqtt', 'pino'],
    node: true,
  },
  {
    name: 'head-end',
    paths: ['headend'],
    mayImport: ['schemas', 'language', 'envelope'],
    packages: [
      '@electric-sql/pglite',
      '@fastify/static',
      '@fastify/swagger',
      'aedes',
      'fastify',
      'kysely',
      'mqtt',
      'pg',
      'pino',
    ],
    node: true,
  },
  {
    name: 'editor',
    paths: ['editor'],
    mayImport: ['schemas', 'policies', 'language', 'trial', 'envelope'],
    packages: ['@preact/signals', 'monaco-editor', 'preact', 'uplot'],
    node: false,
  },
  {
    name: 'editor build',
    paths: ['editor/vite.config.ts', 'editor/build-pages.ts'],
    mayImport: [],
    packages: ['vite'],
    node: true,
  },
  { name: 'tests', paths: ['tests'], mayImport: 'all', packages: 'any', node: true },
  { name: 'set-up', paths: ['.'], mayImport: [], packages: ['vitest'], node: true },
];

/** The only files that may import a package whose every use must pass one wrapper. */
export const wrappers: ReadonlyMap<string, string> = new Map([['tweetnacl', 'runtime/envelope/nacl.ts']]);

/** The room that owns a file: the one with the longest path that holds it. */
export function roomOf(path: string): Room | undefined {
  const held = rooms.flatMap((room) =>
    room.paths.filter((at) => holds(at, path)).map((at) => ({ room, at })),
  );
  return held.sort((one, other) => other.at.length - one.at.length).at(0)?.room;
}

function holds(at: string, path: string): boolean {
  return at === '.' || path === at || path.startsWith(`${at}/`);
}
