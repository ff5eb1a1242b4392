import { type ZclValue, zclType } from '../zcl.ts';
import type { ServerCluster } from './device-model.ts';

/** Basic cluster: who made the device and how it is powered. */
export function basicCluster(modelName: string, batteryPowered: boolean): ServerCluster {
  const attributes: Record<number, ZclValue> = {
    0: { type: zclType.uint8, value: 3 },
    1: { type: zclType.uint8, value: 1 },
    2: { type: zclType.uint8, value: 22 },
    3: { type: zclType.uint8, value: 1 },
    4: { type: zclType.text, value: 'Reeve twin' },
    5: { type: zclType.text, value: modelName },
    6: { type: zclType.text, value: '20260101' },
    7: { type: zclType.enum8, value: batteryPowered ? 3 : 1 },
    16384: { type: zclType.text, value: '1.0' },
  };
  return { id: 0x0000, attribute: (id) => attributes[id], command: () => undefined };
}
