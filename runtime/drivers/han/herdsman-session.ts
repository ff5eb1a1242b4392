import { join } from 'node:path';
import { Controller } from 'zigbee-herdsman';
import type { HanEvent, HanResult, HanSettings } from './contract.ts';
import { type HerdsmanInternals, openInternals } from './herdsman-internals.ts';
import { createHome, type Home } from './home.ts';
import { readInstallCode } from './install-code.ts';
import { createJoinWindow } from './join-window.ts';
import { failed, faultOf, type HanCallName, type HanCalls } from './messages.ts';
import { attempt, type MeterReader, meteringOptions } from './meter-reader.ts';
import { readNetworkIdentity } from './network-identity.ts';

/** The calls the driver may make, answered by one network of the library. */
export type HerdsmanSession = {
  [Name in Exclude<HanCallName, 'start'>]: (
    ...args: HanCalls[Name]['args']
  ) => Promise<HanResult<HanCalls[Name]['value']>>;
};

/** Opens the network: resumes it, or forms it when the coordinator and the state folder are both blank. */
export async function openHerdsman(
  settings: HanSettings,
  emit: (event: HanEvent) => void,
  onDisconnected: () => void,
): Promise<HanResult<{ readonly resumed: boolean; readonly session: HerdsmanSession }>> {
  const listed = new Map(settings.devices.map((entry) => [`0x${entry.eui64}`, entry]));
  const controller = createController(settings, async (ieeeAddress) => {
    if (listed.has(ieeeAddress)) return true;
    emit({
      kind: 'device',
      eui64: ieeeAddress.slice(2),
      device: undefined,
      state: 'refused',
      reason: 'not-listed',
    });
    return false;
  });
  let internals: HerdsmanInternals | undefined;
  let resumed: boolean;
  try {
    resumed = (await controller.start()) !== 'reset';
    internals = openInternals(controller);
    // The window may have been open when power went (10.3 c).
    await internals?.closeJoinWindow();
  } catch (error) {
    return faultOf(error, 'coordinator-unavailable');
  }
  if (!internals) return failed('driver-died', 'this version of zigbee-herdsman is not supported');
  controller.on('adapterDisconnected', onDisconnected);
  const home = createHome(controller, listed, emit);
  home.watch();
  return { ok: true, value: { resumed, session: createSession(controller, internals, settings, home) } };
}

function createController(
  settings: HanSettings,
  accept: (ieeeAddress: string) => Promise<boolean>,
): Controller {
  const identity = readNetworkIdentity(settings.stateFolder, settings.channels);
  const inFolder = (name: string) => join(settings.stateFolder, name);
  return new Controller({
    network: {
      panID: identity.panId,
      extendedPanID: [...Buffer.from(identity.extendedPanId, 'hex')],
      networkKey: [...Buffer.from(identity.networkKey, 'hex')],
      channelList: [identity.channel],
    },
    transport: { path: settings.path, baudRate: settings.baudRate, rtscts: false, adapter: 'zstack' },
    databasePath: inFolder('database.jsonl'),
    databaseBackupPath: inFolder('database-before-reset.jsonl'),
    backupPath: inFolder('coordinator-backup.json'),
    adapter: { disableLED: false },
    acceptJoiningDeviceHandler: accept,
  });
}

function createSession(
  controller: Controller,
  internals: HerdsmanInternals,
  settings: HanSettings,
  home: Home,
): HerdsmanSession {
  const window = createJoinWindow((forS) => internals.openJoinWindow(forS));
  const withMeter = async <T>(device: string, read: (meter: MeterReader) => Promise<HanResult<T>>) => {
    const meter = home.meter(device);
    return meter ? read(meter) : failed('unknown-device', `no ${device} has joined`);
  };
  return {
    async permitJoin(forMs) {
      try {
        for (const { eui64, installCode } of settings.devices) {
          const code = readInstallCode(installCode);
          if (code.ok) await internals.addLinkKey(`0x${eui64}`, code.linkKey);
        }
        await window.open(forMs);
        return { ok: true, value: undefined };
      } catch (error) {
        return faultOf(error, 'coordinator-unavailable');
      }
    },
    readProfile: (device, ...args) => withMeter(device, (meter) => meter.readProfile(...args)),
    readRegisters: (device, registers) => withMeter(device, (meter) => meter.readRegisters(registers)),
    async poll(device) {
      const found = home.joined(device);
      const endpoint = found?.endpoints[0];
      if (!endpoint) return failed('unknown-device', `no ${device} has joined`);
      const read = await attempt(() => endpoint.read('genBasic', ['zclVersion'], meteringOptions));
      return read.ok ? { ok: true, value: { lqi: found.linkquality ?? 0 } } : read;
    },
    devices: async () => ({ ok: true, value: home.list() }),
    async heartbeat() {
      try {
        await internals.ping();
        return { ok: true, value: undefined };
      } catch (error) {
        return faultOf(error, 'coordinator-silent');
      }
    },
    async stop() {
      window.cancel();
      try {
        await controller.stop();
        return { ok: true, value: undefined };
      } catch (error) {
        return faultOf(error, 'coordinator-unavailable');
      }
    },
  };
}
