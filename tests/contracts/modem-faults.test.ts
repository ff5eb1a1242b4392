import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ModemTimings } from '../../runtime/drivers/modem/modem-timings.ts';
import type { TwinConfig, TwinFamilyName } from '../../runtime/twins/modem/twin-config.ts';
import { eventually } from '../runtime/modem/eventually.ts';
import { type FarSide, openFarSide } from '../runtime/modem/far-side.ts';
import { type ModemRig, openModemRig, settings } from './modem-rig.ts';
import { reasonOf, successOf } from './wan-driver.contract.ts';

let rig: ModemRig;
afterEach(() => rig.close());

/** Short patience, for modems that never answer. */
const impatient = {
  syncMs: 60,
  syncAttemptsMax: 3,
  registrationMaxMs: 200,
  readyMaxMs: 100,
  bootNoticeMs: 50,
};

async function open(
  family: TwinFamilyName,
  config: Partial<TwinConfig> = {},
  timings: Partial<ModemTimings> = {},
): Promise<ModemRig> {
  rig = await openModemRig(family, config, timings);
  return rig;
}

describe('a modem', () => {
  it('that says nothing is silent, and its silence is counted and timed (10.5)', async () => {
    const { driver, twin } = await open('simcom', {}, impatient);
    await twin.call('fault', { kind: 'silence' });
    expect(reasonOf(await driver.start(settings))).toBe('modem-silent');
    expect(driver.stage).toBe('fault');
    expect(driver.counters.silences).toBeGreaterThanOrEqual(3);
    expect(driver.silentForMs()).toBeGreaterThanOrEqual(3 * impatient.syncMs);
    expect(reasonOf(await driver.reinitialise())).toBe('modem-silent');
    await twin.call('fault', { kind: 'none' });
    await eventually('the start', async () => (await driver.start(settings)).ok);
    expect(driver.stage).toBe('attached');
  });

  it('that sends noise is told from a silent one', async () => {
    const { driver, twin } = await open('quectel', {}, impatient);
    await twin.call('fault', { kind: 'garbage' });
    expect(reasonOf(await driver.start(settings))).toBe('modem-garbage');
  });

  it('that falls silent in a call is still hung up', async () => {
    const { driver, twin } = await open('simcom', {}, { syncAttemptsMax: 3 });
    successOf(await driver.start(settings));
    const stream = successOf(await driver.dial('127.0.0.1', await openPort()));
    await twin.call('fault', { kind: 'silence' });
    await driver.hangUp();
    expect(stream.destroyed).toBe(true);
    expect(reasonOf(await driver.dial('127.0.0.1', 9))).toBe('modem-silent');
    await twin.call('fault', { kind: 'none' });
    await eventually('the start', async () => (await driver.start(settings)).ok);
  });

  it('whose port vanishes and returns under its old name is started again', async () => {
    const link = join(await mkdtemp(join(tmpdir(), 'modem-')), 'tty');
    const { driver, twin } = await open('simcom', { link });
    successOf(await driver.start(settings));
    await twin.call('fault', { kind: 'port-vanish', forMs: 50 });
    await eventually('the loss', () => driver.stage === 'off');
    await eventually('the return', async () => (await driver.start(settings)).ok);
  });

  it('that the network denies, or does not find, is told apart (10.3 a)', async () => {
    const { driver, twin } = await open('generic', {}, { registrationMaxMs: 200 });
    await twin.call('set', { registered: 'denied' });
    expect(reasonOf(await driver.start(settings))).toBe('registration-denied');
    await twin.call('set', { registered: 'searching' });
    expect(reasonOf(await driver.start(settings))).toBe('not-registered');
    await twin.call('set', { registered: 'roaming' });
    successOf(await driver.start(settings));
  });

  it('that loses the network tells so (10.3 a)', async () => {
    for (const family of ['simcom', 'quectel'] as const) {
      await rig?.close();
      const { driver, twin } = await open(family);
      const lost: string[] = [];
      driver.onEvent(({ kind, detail }) => kind === 'lost' && lost.push(detail));
      successOf(await driver.start(settings));
      await twin.call('set', { registered: 'searching' });
      await eventually('the event', () => lost.some((detail) => detail.startsWith('registration: ')));
      expect(lost.some((detail) => detail.startsWith('context: '))).toBe(true);
      expect((await driver.sample()).cell).toBeUndefined();
    }
  });

  it('that does not know its signal gives none, never zero (12.2.10)', async () => {
    const { driver, twin } = await open('simcom', { signalMdBm: null });
    successOf(await driver.start(settings));
    expect(await driver.sample()).toEqual({ mdBm: undefined, cell: '18d8-d2f4' });
    await twin.call('set', { signalMdBm: -101_000, cell: '18d8-0001' });
    expect(await driver.sample()).toEqual({ mdBm: -101_000, cell: '18d8-1' });
  });

  it('with an access point name that would extend a command never hears it', async () => {
    const { driver } = await open('simcom');
    expect(reasonOf(await driver.start({ ...settings, apn: 'a","",""\rAT+CPIN="0' }))).toBe('context-failed');
  });
});

describe('an unsolicited line', () => {
  it('falls into replies without harm, and is told: rings and short messages', async () => {
    for (const family of ['simcom', 'quectel', 'generic'] as const) {
      await rig?.close();
      const { driver, twin } = await open(family, { answerMs: 3 });
      const told: string[] = [];
      driver.onEvent(
        ({ kind, detail }) => (kind === 'ring' || kind === 'sms') && told.push(`${kind} ${detail}`),
      );
      successOf(await driver.start(settings));
      const samples = Array.from({ length: 10 }, () => driver.sample());
      for (let round = 0; round < 5; round += 1) {
        await twin.call('sms', { from: '+447700900123', text: `\r\nOK\r\nwake ${round}` });
        await twin.call('ring');
      }
      for (const sample of await Promise.all(samples)) expect(sample).toEqual(rig.signal);
      await eventually('all events', () => told.length === 10);
      expect(told.slice(0, 2)).toEqual(['sms +447700900123: \r\nOK\r\nwake 0', 'ring RING']);
    }
  });
});

const servers: FarSide[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function openPort(): Promise<number> {
  const server = await openFarSide();
  servers.push(server);
  return server.port;
}
