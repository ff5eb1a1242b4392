import { basicCluster } from './basic-cluster.ts';
import type { DeviceModel, DeviceSurroundings } from './device-model.ts';
import { meteringCluster } from './metering-cluster.ts';

/** Battery-powered gas meter, volume in thousandths of a cubic metre. */
export function gasMeter(around: DeviceSurroundings): DeviceModel {
  const facts = { unit: 1, meterType: 1, delivered: around.consumption, received: undefined };
  return {
    zclDeviceId: 0x0501,
    batteryPowered: true,
    clusters: [basicCluster('gas-meter', true), meteringCluster(facts, around)],
    clientClusters: [0x000a],
  };
}
