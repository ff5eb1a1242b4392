import { basicCluster } from './basic-cluster.ts';
import type { DeviceModel, DeviceSurroundings } from './device-model.ts';
import { meteringCluster } from './metering-cluster.ts';

/** Mains-powered meter; takes part in routing. Export reads zero unless a profile for it is given. */
export function electricityMeter(around: DeviceSurroundings): DeviceModel {
  const { consumption } = around;
  const nothing = { ...consumption, slot: zeroWhereKnown(consumption.slot), totalAt: () => 0 };
  const facts = { unit: 0, meterType: 0, delivered: consumption, received: around.exported ?? nothing };
  return {
    zclDeviceId: 0x0501,
    batteryPowered: false,
    clusters: [basicCluster('electricity-meter', false), meteringCluster(facts, around)],
    clientClusters: [0x000a],
  };
}

/** A meter that was off has no export interval either. */
function zeroWhereKnown(slot: (startUtcMs: number) => number | undefined) {
  return (startUtcMs: number) => (slot(startUtcMs) === undefined ? undefined : 0);
}
