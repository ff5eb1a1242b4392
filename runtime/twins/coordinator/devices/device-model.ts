import type { TwinClock } from '../clock.ts';
import type { Consumption } from '../consumption.ts';
import type { Counters } from '../counters.ts';
import type { ZclValue } from '../zcl.ts';

/** A server cluster of a simulated device. */
export interface ServerCluster {
  readonly id: number;
  /** Present value of an attribute; undefined: the device does not have it. */
  attribute(id: number): ZclValue | undefined;
  /** Answers a command of the cluster; undefined: not supported. */
  command(id: number, payload: Buffer): { readonly command: number; readonly payload: Buffer } | undefined;
}

/** What makes one kind of device: its descriptors and its clusters. */
export interface DeviceModel {
  readonly zclDeviceId: number;
  readonly batteryPowered: boolean;
  readonly clusters: readonly ServerCluster[];
  readonly clientClusters: readonly number[];
}

export interface DeviceSurroundings {
  readonly clock: TwinClock;
  readonly counters: Counters;
  readonly consumption: Consumption;
  readonly exported: Consumption | undefined;
  /** Intervals the meter gives in one GetProfile response. */
  readonly periodsMax: number;
}

export const smartEnergyProfile = 0x0109;
export const meterEndpoint = 1;
