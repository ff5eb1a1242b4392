// The head-end as a program: `node headend/serve.ts --data FOLDER --config FILE`. Prints one JSON line when it is ready.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startApi } from './api/server.ts';
import { readConfiguration } from './configuration.ts';
import { lockFolder } from './folder-lock.ts';
import { startHeadEnd } from './head-end.ts';

const usage = `Usage: node headend/serve.ts --data FOLDER --config FILE [--editor FOLDER] [--database URL] [--broker URL] [--child]

  --data FOLDER    embedded database and journal; one process at a time
  --config FILE    JSON: root (base64), sealKeys, http, mqtt, clock
  --editor FOLDER  the built pages; without it editor/build of this checkout
  --database URL   postgres://…, version 15 or later, instead of the embedded one
  --broker URL     mqtt://… instead of the embedded one
  --child          end when stdin ends
`;
const exitCode = { usage: 2, failed: 3, refused: 4 } as const;
/** A stop that takes longer is cut: nothing acknowledged is lost by it. */
const stopMsMax = 10_000;

try {
  await serve();
} catch (error) {
  console.error(`head-end: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(exitCode.failed);
}

async function serve(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const configuration = await readConfiguration(options.config);
  const lock = await lockFolder(options.data);
  if (!lock.ok) {
    console.error(`head-end: ${lock.detail}`);
    process.exit(exitCode.refused);
  }
  const headEnd = await startHeadEnd({
    folder: options.data,
    configuration,
    databaseUrl: options.database,
    brokerUrl: options.broker,
  });
  const editorFolder = options.editor ?? join(import.meta.dirname, '..', 'editor', 'build');
  const api = await startApi(headEnd, configuration.http, editorFolder);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(exitCode.failed), stopMsMax).unref();
    await api.stop();
    await headEnd.stop();
    await lock.release();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (options.child === true) process.stdin.on('end', stop).on('error', stop).resume();
  const { mqttPort } = headEnd;
  console.log(
    JSON.stringify({ ready: true, http: api.port, ...(mqttPort !== undefined && { mqtt: mqttPort }) }),
  );
}

function optionsOf(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        config: { type: 'string' },
        editor: { type: 'string' },
        database: { type: 'string' },
        broker: { type: 'string' },
        child: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help === true) {
      process.stdout.write(usage);
      process.exit(0);
    }
    const { data, config } = values;
    if (data !== undefined && config !== undefined) return { ...values, data, config };
    console.error('head-end: --data and --config are needed');
  } catch (error) {
    console.error(`head-end: ${error instanceof Error ? error.message : String(error)}`);
  }
  process.stderr.write(usage);
  process.exit(exitCode.usage);
}
