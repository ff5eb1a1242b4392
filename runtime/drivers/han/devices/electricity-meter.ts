import { energyDelivered, energyReceived, type MeteredDevice, powerNow } from './metered-device.ts';

export const electricityMeter: MeteredDevice = {
  device: 'electricity-meter',
  registers: { 'import-energy': energyDelivered, 'export-energy': energyReceived, demand: powerNow },
};
