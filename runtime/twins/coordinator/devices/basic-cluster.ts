import { type ZclValue, zclType } from '../zcl.ts';
import type { ServerCluster } from './device-model.ts';

const basic = {
  zclVersion: 0x0000,
  applicationVersion: 0x0001,
  stackVersion: 0x0002,
  hardwareVersion: 0x0003,
  manufacturer: 0x0004,
  model: 0x0005,
  dateCode: 0x0006,
  powerSource: 0x0007,
  softwareBuild: 0x4000,
} as const;

/** Basic cluster: who made the device and how it is powered. */
export function basicCluster(modelName: string, batteryPowered: boolean): ServerCluster {
  const attributes: Record<number, ZclValue> = {
    [basic.zclVersion]: { type: zclType.uint8, value: 3 },
    [basic.applicationVersion]: { type: zclType.uint8, value: 1 },
    [basic.stackVersion]: { type: zclType.uint8, value: 22 },
    [basic.hardwareVersion]: { type: zclType.uint8, value: 1 },
    [basic.manufacturer]: { type: zclType.text, value: 'Reeve twin' },
    [basic.model]: { type: zclType.text, value: modelName },
    [basic.dateCode]: { type: zclType.text, value: '20260101' },
    [basic.powerSource]: { type: zclType.enum8, value: batteryPowered ? 3 : 1 },
    [basic.softwareBuild]: { type: zclType.text, value: '1.0' },
  };
  return { id: 0x0000, attribute: (id) => attributes[id], command: () => undefined };
}
