import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../runtime/modem/eventually.ts';
import { type FarSide, openFarSide } from '../runtime/modem/far-side.ts';
import { openModemRig, settings } from './modem-rig.ts';
import { successOf } from './wan-driver.contract.ts';

describe('a hub that is killed in a call', () => {
  let farSide: FarSide;
  beforeAll(async () => {
    farSide = await openFarSide();
  });
  afterAll(() => farSide.close());

  const killInCall = async (path: string) => {
    const program = fileURLToPath(new URL('../runtime/modem/hub-that-dials.ts', import.meta.url));
    const hub = spawn('node', [program, path, 'simcom', '2468', String(farSide.port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = await new Promise<string>((resolve) =>
      hub.stdout.once('data', (bytes) => resolve(String(bytes))),
    );
    expect(said).toBe('in call\n');
    const dead = new Promise((resolve) => hub.once('exit', resolve));
    hub.kill('SIGKILL');
    await dead;
  };

  it('leaves a port that a new hub opens and dials over: the modem saw DTR drop', async () => {
    const rig = await openModemRig('simcom');
    try {
      await killInCall(rig.twin.path);
      const socket = farSide.sockets.at(-1);
      await eventually('the end of the old call', () => socket?.destroyed);
      successOf(await rig.driver.start(settings));
      successOf(await rig.driver.dial('127.0.0.1', farSide.port));
      expect((await rig.twin.counters()).pinAttempts).toBe(1);
    } finally {
      await rig.close();
    }
  });

  it('is followed by one that calls the modem back to command mode, where there is no DTR', async () => {
    const rig = await openModemRig('simcom', { followsDtr: false });
    try {
      await killInCall(rig.twin.path);
      const socket = farSide.sockets.at(-1);
      successOf(await rig.driver.start(settings));
      await eventually('the end of the old call', () => socket?.destroyed);
      successOf(await rig.driver.dial('127.0.0.1', farSide.port));
    } finally {
      await rig.close();
    }
  });
});
