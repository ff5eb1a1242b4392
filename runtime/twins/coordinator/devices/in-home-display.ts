import { basicCluster } from './basic-cluster.ts';
import type { DeviceModel } from './device-model.ts';

/** Display of the home: a client of metering, without registers of its own. */
export function inHomeDisplay(): DeviceModel {
  return {
    zclDeviceId: 0x0502,
    batteryPowered: false,
    clusters: [basicCluster('in-home-display', false)],
    clientClusters: [0x000a, 0x0702],
  };
}
