import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HanDriver, HanEvent, HanSettings } from '../../runtime/drivers/han/contract.ts';
import type { Counters } from '../../runtime/twins/coordinator/counters.ts';

/** A home and its coordinator, with what the meters hold, to be used from forming to the end of the suite. */
export interface HanRig {
  settings(): HanSettings;
  newDriver(): HanDriver;
  readonly stateFolder: string;
  /** First half-hour that the electricity and the gas meter know. */
  readonly fileStartUtcMs: number;
  fileValue(slot: number): number | null;
  counters(): Promise<Counters & { readonly members: readonly string[] }>;
  fault(kind: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  set(parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** The first event from number `since` on that matches, once it has come. */
  happened(what: string, since: number, matches: (event: HanEvent) => boolean): Promise<HanEvent>;
  eventCount(): number;
  /** Ends the coordinator and starts it again on the same path. */
  restartTwin(): Promise<void>;
  /** Takes the coordinator away for good. */
  unplug(): Promise<void>;
  close(): Promise<void>;
}

const halfHourMs = 1_800_000;
const stranger = '00deadbeef00cafe';

/** What the home-network driver does; the tests follow one home through its life, so their order matters. */
export function hanDriverContract(
  name: string,
  openRig: () => Promise<HanRig>,
  can: { readonly restartTwin: boolean },
): void {
  describe(`the home network over ${name}`, () => {
    let rig: HanRig;
    let driver: HanDriver;
    beforeAll(async () => {
      rig = await openRig();
      driver = rig.newDriver();
    });
    afterAll(async () => {
      await driver.stop();
      await rig.close();
    });

    const at = (slot: number) => rig.fileStartUtcMs + slot * halfHourMs;
    const device = (kind: string, state: string) => (event: HanEvent) =>
      event.kind === 'device' && event.device === kind && event.state === state;
    const ofKind = (kind: HanEvent['kind']) => (event: HanEvent) => event.kind === kind;
    const importEnergy = (from: number, to: number) =>
      driver.readProfile('electricity-meter', 'import-energy', halfHourMs, at(from), at(to));
    const expectReadable = async () =>
      expect(await importEnergy(10, 12)).toMatchObject({
        ok: true,
        value: { startUtcMs: at(10), values: [10, 11].map(rig.fileValue) },
      });

    it('says unavailable, and nothing worse, before it is started and after it is stopped', async () => {
      const idle = rig.newDriver();
      const unavailable = { ok: false, fault: { reason: 'coordinator-unavailable' } };
      expect(await idle.permitJoin(1_000)).toMatchObject(unavailable);
      expect(await idle.poll('gas-meter')).toMatchObject(unavailable);
      expect(await idle.devices()).toEqual([]);
      await idle.stop();
      expect(await idle.readRegisters('gas-meter', ['volume'])).toMatchObject(unavailable);
    });

    it('forms a network of its own with a key nobody else has or may read (10.3 b)', async () => {
      expect(await driver.start(rig.settings())).toEqual({ ok: true, value: { resumed: false } });
      expect(await rig.counters()).toMatchObject({ networksFormed: 1, members: [], unknownRequests: 0 });
      const files = readdirSync(rig.stateFolder);
      expect(files).toContain('coordinator-backup.json');
      for (const file of files) expect(statSync(join(rig.stateFolder, file)).mode & 0o077).toBe(0);
      const backup = readFileSync(join(rig.stateFolder, 'coordinator-backup.json'), 'utf8');
      const libraryDefaultKey = '01030507090b0d0f00020406080a0c0d';
      expect(backup.toLowerCase()).not.toContain(libraryDefaultKey);
    });

    it('lets nobody in while the window is closed (10.3 c)', async () => {
      await rig.fault('rogue-join');
      expect(await rig.counters()).toMatchObject({ joins: 0, joinsRefused: 1 });
    });

    it('joins the listed meters whose install code is right, and no other (10.3 c, 12.3.1)', async () => {
      const since = rig.eventCount();
      expect(await driver.permitJoin(60_000)).toEqual({ ok: true, value: undefined });
      await rig.happened('the electricity meter joined', since, device('electricity-meter', 'joined'));
      await rig.happened('the gas meter joined', since, device('gas-meter', 'joined'));
      const counters = await rig.counters();
      expect(counters).toMatchObject({ joins: 2, joinsRefused: 2 });
      expect(counters.members).toEqual(['00124b0000000001', '00124b0000000002']);
      expect(await driver.poll('generation-meter')).toMatchObject({
        ok: false,
        fault: { reason: 'unknown-device' },
      });
    });

    it('saves the link keys of what has joined at once', () => {
      const backup = JSON.parse(readFileSync(join(rig.stateFolder, 'coordinator-backup.json'), 'utf8'));
      const saved = backup.devices.map((one: { ieee_address: string; link_key?: object }) => [
        one.ieee_address,
        one.link_key !== undefined,
      ]);
      expect(saved).toEqual([
        ['00124b0000000001', true],
        ['00124b0000000002', true],
      ]);
    });

    it('sends a stranger away and says so (10.3 c, 12.2.12)', async () => {
      const since = rig.eventCount();
      await rig.fault('rogue-join');
      const refused = await rig.happened('the stranger was refused', since, ofKind('device'));
      expect(refused).toMatchObject({ eui64: stranger, state: 'refused', reason: 'not-listed' });
      await expect.poll(async () => (await rig.counters()).members).not.toContain(stranger);
    });

    it('gives the consumption exactly as the meter has it, missing half-hours as null (10.3 h, i)', async () => {
      const slots = Array.from({ length: 120 }, (_, slot) => slot);
      expect(await importEnergy(0, 120)).toEqual({
        ok: true,
        value: { startUtcMs: at(0), intervalMs: halfHourMs, values: slots.map(rig.fileValue) },
      });
    });

    it('gives less when the meter has less: nothing from before its time, nothing unfinished', async () => {
      const read = await importEnergy(-20, 100_000);
      if (!read.ok) throw new Error(read.fault.detail);
      expect(read.value.startUtcMs).toBe(at(0));
      expect(read.value.values.length).toBeGreaterThanOrEqual(144);
      expect(read.value.values.length).toBeLessThan(2_000);
    });

    it('gives export as its own flow', async () => {
      const read = await driver.readProfile('electricity-meter', 'export-energy', halfHourMs, at(0), at(4));
      expect(read).toMatchObject({ ok: true, value: { values: [0, 0, 0, null] } });
    });

    it('adds the half-hours of a sleepy gas meter to hours of dm3', async () => {
      const read = await driver.readProfile('gas-meter', 'volume', 2 * halfHourMs, at(8), at(14));
      const pairs = [8, 10, 12].map((slot) => (rig.fileValue(slot) ?? 0) + (rig.fileValue(slot + 1) ?? 0));
      expect(read).toMatchObject({ ok: true, value: { startUtcMs: at(8), values: pairs } });
    });

    it('reads registers, and leaves out what the meter does not have', async () => {
      const read = await driver.readRegisters('electricity-meter', [
        'import-energy',
        'export-energy',
        'demand',
      ]);
      if (!read.ok) throw new Error(read.fault.detail);
      expect(read.value.map(({ register }) => register)).toEqual([
        'import-energy',
        'export-energy',
        'demand',
      ]);
      const total = read.value.find(({ register }) => register === 'import-energy')?.value;
      const sums = Array.from({ length: 2_000 }, (_, slots) =>
        Array.from({ length: slots }, (_, slot) => rig.fileValue(slot) ?? 0).reduce((sum, wh) => sum + wh, 0),
      );
      expect(sums).toContain(total);
      expect(await driver.readRegisters('gas-meter', ['demand'])).toMatchObject({
        ok: false,
        fault: { reason: 'unsupported' },
      });
    });

    it('tells of registers that step, in the order of time', async () => {
      const isImport = (event: HanEvent) => event.kind === 'report' && event.register === 'import-energy';
      const first = await rig.happened('a report', rig.eventCount(), isImport);
      const second = await rig.happened('another report', rig.eventCount(), isImport);
      if (first.kind !== 'report' || second.kind !== 'report') throw new Error('not reports');
      expect(second.value).toBeGreaterThanOrEqual(first.value);
    });

    it('knows how well and how long ago it heard each device (12.3.5, 12.3.6)', async () => {
      expect(await driver.poll('gas-meter')).toEqual({ ok: true, value: { lqi: 172 } });
      const gas = (await driver.devices()).find((one) => one.device === 'gas-meter');
      expect(gas).toMatchObject({ eui64: '00124b0000000002', lqi: 172 });
      expect(gas?.heardMsAgo).toBeLessThan(5_000);
    });

    it('says silent of a device that does not answer, and reads it again when it does', async () => {
      await rig.fault('mute', { device: 'electricity-meter' });
      expect(await importEnergy(10, 12)).toMatchObject({ ok: false, fault: { reason: 'device-silent' } });
      await rig.set({ device: 'electricity-meter', mute: false });
      await expectReadable();
    });

    it('tells when a device leaves, and takes it back when the window is open (12.3.4)', async () => {
      const since = rig.eventCount();
      await rig.fault('leave', { device: 'electricity-meter' });
      await rig.happened('it left', since, device('electricity-meter', 'left'));
      expect(await importEnergy(10, 12)).toMatchObject({ ok: false, fault: { reason: 'unknown-device' } });
      await driver.permitJoin(60_000);
      await rig.happened('it joined again', since, device('electricity-meter', 'joined'));
      await expectReadable();
    });

    it('takes up its network after a restart; no device joins again, and the window is closed (10.3 b, c)', async () => {
      const before = await rig.counters();
      await driver.stop();
      driver = rig.newDriver();
      expect(await driver.start(rig.settings())).toEqual({ ok: true, value: { resumed: true } });
      await expectReadable();
      await rig.fault('rogue-join');
      const after = await rig.counters();
      expect(after).toMatchObject({ networksFormed: 1, joins: before.joins, members: before.members });
    });

    it.skipIf(process.platform !== 'linux')('goes on after its process was killed', async () => {
      const since = rig.eventCount();
      process.kill(herdsmanPid(), 'SIGKILL');
      const lost = await rig.happened('the loss', since, ofKind('lost'));
      expect(lost).toMatchObject({ fault: { reason: 'driver-died' } });
      await rig.happened('the recovery', since, ofKind('recovered'));
      await expectReadable();
    });

    it.skipIf(!can.restartTwin)(
      'goes on after the coordinator was unplugged and plugged in (10.3 b)',
      async () => {
        const since = rig.eventCount();
        await rig.restartTwin();
        await rig.happened('the loss', since, ofKind('lost'));
        await rig.happened('the recovery', since, ofKind('recovered'));
        await expectReadable();
        expect(await rig.counters()).toMatchObject({ networksFormed: 0, joins: 0 });
      },
    );

    it.skipIf(!can.restartTwin)('notices a coordinator that falls silent on an open line', async () => {
      const since = rig.eventCount();
      await rig.fault('silent');
      const lost = await rig.happened('the loss', since, ofKind('lost'));
      expect(lost).toMatchObject({ fault: { reason: 'coordinator-silent' } });
      await rig.set({ silent: false });
      await rig.happened('the recovery', since, ofKind('recovered'));
      await expectReadable();
    });

    it('says lost once when the coordinator is gone, and fails every call at once', async () => {
      const since = rig.eventCount();
      await rig.unplug();
      await rig.happened('the loss', since, ofKind('lost'));
      expect(await importEnergy(0, 1)).toMatchObject({
        ok: false,
        fault: { reason: 'coordinator-unavailable' },
      });
      await driver.stop();
    });
  });
}

/** The library's process among our children. */
function herdsmanPid(): number {
  const self = process.pid;
  const children = readFileSync(`/proc/${self}/task/${self}/children`, 'utf8').trim().split(' ').map(Number);
  const found = children.find((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('herdsman-process'),
  );
  if (found === undefined) throw new Error('no such process');
  return found;
}
