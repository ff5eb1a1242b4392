import type { TwinClock } from './clock.ts';
import type { DeviceConfig, DeviceKind } from './config.ts';
import { openConsumption, type Profile } from './consumption.ts';
import type { Counters } from './counters.ts';
import type { DeviceModel, DeviceSurroundings } from './devices/device-model.ts';
import { electricityMeter } from './devices/electricity-meter.ts';
import { gasMeter } from './devices/gas-meter.ts';
import { generationMeter } from './devices/generation-meter.ts';
import type { HomeDevice } from './devices/home-device.ts';
import { inHomeDisplay } from './devices/in-home-display.ts';
import { installKey } from './install-key.ts';
import type { NvStore } from './stack/nv-store.ts';

const kinds: Record<DeviceKind, { model(around: DeviceSurroundings): DeviceModel; typicalSlot: number }> = {
  'electricity-meter': { model: electricityMeter, typicalSlot: 180 },
  'gas-meter': { model: gasMeter, typicalSlot: 60 },
  'generation-meter': { model: generationMeter, typicalSlot: 250 },
  'in-home-display': { model: inHomeDisplay, typicalSlot: 0 },
};
const periodsPerResponse = 48;

/** The devices of the home, with what the memory says of their network. */
export function furnishHome(
  devices: readonly DeviceConfig[],
  nv: NvStore,
  clock: TwinClock,
  counters: Counters,
  periodsMax: number | undefined,
): HomeDevice[] {
  return devices.map((config) => {
    const kind = kinds[config.device];
    const flow = (profile: Profile) => openConsumption(profile, clock.startUtcMs, kind.typicalSlot);
    const model = kind.model({
      clock,
      counters,
      consumption: flow(config.profile ?? { seed: Number.parseInt(config.eui64.slice(-8), 16) }),
      exported: config.exportProfile && flow(config.exportProfile),
      periodsMax: periodsMax ?? periodsPerResponse,
    });
    return {
      device: config.device,
      eui64: config.eui64,
      linkKey: installKey(Buffer.from(config.installCode, 'hex')),
      sleepy: config.sleepy ?? model.batteryPowered,
      model,
      mute: false,
      memory: nv.devices[config.eui64],
    };
  });
}

/** A stranger with the well-known key only. */
export function rogueDevice(eui64: string): HomeDevice {
  return {
    device: 'rogue',
    eui64,
    linkKey: undefined,
    sleepy: false,
    model: inHomeDisplay(),
    mute: false,
    memory: undefined,
  };
}
