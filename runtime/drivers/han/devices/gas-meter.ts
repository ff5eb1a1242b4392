import { type MeteredDevice, volumeDelivered } from './metered-device.ts';

export const gasMeter: MeteredDevice = { device: 'gas-meter', registers: { volume: volumeDelivered } };
