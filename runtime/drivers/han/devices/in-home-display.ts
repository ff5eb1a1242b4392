import type { MeteredDevice } from './metered-device.ts';

export const inHomeDisplay: MeteredDevice = { device: 'in-home-display', registers: {} };
