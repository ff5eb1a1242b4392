import { energyReceived, type MeteredDevice } from './metered-device.ts';

/** What a generator gives flows towards the grid: it counts as received (10.9). */
export const generationMeter: MeteredDevice = {
  device: 'generation-meter',
  registers: { 'export-energy': energyReceived },
};
