import { basicCluster } from './basic-cluster.ts';
import type { DeviceModel, DeviceSurroundings } from './device-model.ts';
import { meteringCluster } from './metering-cluster.ts';

/** Meter of a generator (10.9): what it counts flows towards the grid. */
export function generationMeter(around: DeviceSurroundings): DeviceModel {
  const facts = { unit: 0, meterType: 0, delivered: undefined, received: around.consumption };
  return {
    zclDeviceId: 0x0501,
    batteryPowered: false,
    clusters: [basicCluster('generation-meter', false), meteringCluster(facts, around)],
    clientClusters: [0x000a],
  };
}
