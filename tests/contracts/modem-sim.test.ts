import { afterEach, describe, expect, it } from 'vitest';
import {
  createVolatilePinMemory,
  type PinEntry,
  pinEntriesMax,
  pinEntry,
} from '../../runtime/drivers/modem/pin-memory.ts';
import type { TwinConfig, TwinFamilyName } from '../../runtime/twins/modem/twin-config.ts';
import { eventually } from '../runtime/modem/eventually.ts';
import { type ModemRig, openModemRig, settings } from './modem-rig.ts';
import { reasonOf, successOf } from './wan-driver.contract.ts';

const wrong = { ...settings, pin: '1357' };
const iccid = '8944100000000000017';
let rig: ModemRig;
afterEach(() => rig.close());

async function open(family: TwinFamilyName, config: Partial<TwinConfig> = {}): Promise<ModemRig> {
  rig = await openModemRig(family, config);
  return rig;
}

const attempts = async () => (await rig.twin.counters()).pinAttempts;

for (const family of ['simcom', 'quectel', 'generic'] as const) {
  describe(`the SIM of a ${family} modem`, () => {
    it('gets a wrong PIN once, never twice: not again, not re-initialised, not by a new driver (10.8)', async () => {
      const { driver, anotherDriver } = await open(family);
      expect(reasonOf(await driver.start(wrong))).toBe('sim-pin-wrong');
      expect(driver.stage).toBe('fault');
      expect(await attempts()).toBe(1);
      expect(reasonOf(await driver.start(wrong))).toBe('sim-pin-wrong');
      expect(reasonOf(await driver.reinitialise())).toBe('sim-pin-wrong');
      await driver.stop();
      expect(reasonOf(await anotherDriver().start(wrong))).toBe('sim-pin-wrong');
      expect(await attempts()).toBe(1);
    });

    it('gets the right PIN after a wrong one, and once more after each loss of its power (10.8)', async () => {
      const { driver } = await open(family);
      expect(reasonOf(await driver.start(wrong))).toBe('sim-pin-wrong');
      const identity = successOf(await driver.start(settings));
      expect(identity.iccid).toBe(iccid);
      expect(await attempts()).toBe(2);
      successOf(await driver.reinitialise());
      expect(await attempts()).toBe(3);
      successOf(await driver.start({ ...settings, apn: 'other.example' }));
      expect(await attempts()).toBe(3);
    });
  });
}

describe('the SIM', () => {
  it('that wants no PIN gets none (10.8)', async () => {
    const { driver } = await open('simcom', { pin: '' });
    successOf(await driver.start(settings));
    expect(await attempts()).toBe(0);
  });

  it('that wants a PIN gets none when the policy has none, or one that is no PIN (10.8)', async () => {
    const { driver } = await open('simcom');
    expect(reasonOf(await driver.start({ ...settings, pin: undefined }))).toBe('sim-pin-needed');
    expect(reasonOf(await driver.start({ ...settings, pin: '12' }))).toBe('sim-pin-wrong');
    expect(reasonOf(await driver.start({ ...settings, pin: '1234"\rAT' }))).toBe('sim-pin-wrong');
    expect(await attempts()).toBe(0);
  });

  it('that asks for its PUK never gets it (10.8)', async () => {
    const { driver } = await open('quectel', { pinTries: 1 });
    expect(reasonOf(await driver.start(wrong))).toBe('sim-pin-wrong');
    expect(reasonOf(await driver.start(settings))).toBe('sim-puk-locked');
    expect(reasonOf(await driver.reinitialise())).toBe('sim-puk-locked');
    expect(await rig.twin.counters()).toMatchObject({ pinAttempts: 1, pukAttempts: 0 });
  });

  it('that is not there is missing, and works again when it is put back (6.8)', async () => {
    const { driver, twin } = await open('simcom');
    const lost: string[] = [];
    driver.onEvent(({ kind, detail }) => kind === 'lost' && lost.push(detail));
    successOf(await driver.start(settings));
    await twin.call('fault', { kind: 'sim-removed', forMs: 300 });
    expect(reasonOf(await driver.start({ ...settings, apn: undefined }))).toBe('sim-missing');
    expect(lost).toContain('sim: removed');
    await eventually('the return', async () => (await driver.start(settings)).ok);
    expect(driver.identity?.iccid).toBe(iccid);
  });
});

describe('a PIN whose answer was never seen, because the power failed', () => {
  const trying = async (triesBefore: number | undefined) => {
    const memory = rig.pinMemory;
    await memory.save([pinEntry(memory, wrong.pin, iccid, triesBefore)]);
  };

  it('counts as refused when the SIM lost a try (10.8)', async () => {
    const { driver, anotherDriver, pinMemory } = await open('simcom');
    expect(reasonOf(await driver.start(wrong))).toBe('sim-pin-wrong');
    await driver.stop();
    await trying(3);
    expect(reasonOf(await anotherDriver().start(wrong))).toBe('sim-pin-wrong');
    expect(await attempts()).toBe(1);
    expect((await pinMemory.load())[0]?.state).toBe('rejected');
  });

  it('is entered when the SIM shows that it never came, and counts as refused when nothing is known (10.8)', async () => {
    const { driver } = await open('simcom');
    await trying(3);
    expect(reasonOf(await driver.start(wrong))).toBe('sim-pin-wrong');
    expect(await attempts()).toBe(1);
    await rig.close();
    rig = await openModemRig('simcom');
    await trying(undefined);
    expect(reasonOf(await rig.driver.start(wrong))).toBe('sim-pin-wrong');
    expect(await attempts()).toBe(0);
  });

  it('was right when the SIM is ready', async () => {
    const { driver, anotherDriver, pinMemory } = await open('simcom');
    successOf(await driver.start(settings));
    await driver.stop();
    await pinMemory.save([pinEntry(pinMemory, settings.pin ?? '', iccid, 3)]);
    successOf(await anotherDriver().start(settings));
    expect(await pinMemory.load()).toEqual([]);
  });
});

describe('the memory of refused PINs', () => {
  it('holds keyed hashes, not the PIN (10.8)', async () => {
    const { driver, pinMemory } = await open('simcom');
    expect(reasonOf(await driver.start(wrong))).toBe('sim-pin-wrong');
    const [entry] = await pinMemory.load();
    expect(entry).toMatchObject({ state: 'rejected', triesBefore: 3 });
    expect(JSON.stringify(entry)).not.toContain(wrong.pin);
    const other = { ...createVolatilePinMemory(), key: new Uint8Array(32).fill(1) };
    expect(pinEntry(other, wrong.pin, iccid, 3).value).not.toBe(entry?.value);
  });

  it('keeps the PIN from being entered when it cannot be read or written (10.8)', async () => {
    const { driver, pinMemory } = await open('simcom');
    const broken = (): Promise<never> => Promise.reject(new Error('disk'));
    const { load } = pinMemory;
    Object.assign(pinMemory, { load: broken });
    expect(reasonOf(await driver.start(settings))).toBe('sim-failure');
    Object.assign(pinMemory, { load, save: broken });
    expect(reasonOf(await driver.start(settings))).toBe('sim-failure');
    expect(await attempts()).toBe(0);
  });

  it('forgets the oldest of more than it may hold', async () => {
    const { driver, pinMemory } = await open('simcom');
    const entries = Array.from(
      { length: pinEntriesMax },
      (_, index): PinEntry => ({ value: `v${index}`, card: `c${index}`, state: 'rejected', triesBefore: 3 }),
    );
    await pinMemory.save(entries);
    expect(reasonOf(await driver.start(wrong))).toBe('sim-pin-wrong');
    const kept = await pinMemory.load();
    expect(kept).toHaveLength(pinEntriesMax);
    expect(kept.map((entry) => entry.value)).not.toContain('v0');
    expect(kept.map((entry) => entry.value)).toContain('v1');
  });
});
