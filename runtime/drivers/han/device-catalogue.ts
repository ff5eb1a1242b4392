import { electricityMeter } from './devices/electricity-meter.ts';
import { gasMeter } from './devices/gas-meter.ts';
import { generationMeter } from './devices/generation-meter.ts';
import { inHomeDisplay } from './devices/in-home-display.ts';
import type { MeteredDevice } from './devices/metered-device.ts';

/** Every kind of device the driver knows. */
export const deviceCatalogue: readonly MeteredDevice[] = [
  electricityMeter,
  gasMeter,
  generationMeter,
  inHomeDisplay,
];
