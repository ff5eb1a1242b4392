import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSerial } from '../../../runtime/drivers/modem/serial-transport.ts';
import { eventually } from './eventually.ts';
import { startModemTwin } from './modem-twin-process.ts';

const main = fileURLToPath(new URL('../../../runtime/twins/modem/main.ts', import.meta.url));

describe('the modem twin', () => {
  it('ends with its standard input and takes its terminal along', async () => {
    const link = join(await mkdtemp(join(tmpdir(), 'modem-')), 'tty');
    const twin = await startModemTwin({ link });
    expect(twin.path).toBe(link);
    let isGone = false;
    const opened = await openSerial(
      { path: link, baudRate: 115_200, hardwareFlowControl: false },
      {
        bytes() {},
        gone() {
          isGone = true;
        },
      },
    );
    expect(opened.ok).toBe(true);
    await twin.stop();
    await eventually('the loss of the terminal', () => isGone);
    expect(existsSync(link)).toBe(false);
  });

  it('says what is wrong with a call and goes on', async () => {
    const twin = await startModemTwin({});
    expect(await twin.call('dance')).toMatchObject({ error: 'no call `dance`' });
    expect(await twin.call('fault', { kind: 'rust' })).toMatchObject({ error: 'no fault `rust`' });
    expect(await twin.call('set', { registered: 'maybe' })).toMatchObject({
      error: 'no registration `maybe`',
    });
    expect(await twin.counters()).toMatchObject({ bytesUp: 0, bytesDown: 0, commands: 0, pinAttempts: 0 });
    await twin.call('stop');
    await twin.stop();
  });

  it('refuses a configuration it does not understand', () => {
    for (const config of ['{', '1', '{"family":"nokia"}', '{"cell":"here"}']) {
      const run = spawnSync('node', [main, '--config', config], { input: '', encoding: 'utf8' });
      expect(run.status).toBe(2);
      expect(run.stderr).not.toBe('');
    }
  });
});
