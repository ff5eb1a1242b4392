import type { Controller } from 'zigbee-herdsman';
import type { MeteredDevice } from './devices/metered-device.ts';
import { attempt, meteringOptions } from './meter-reader.ts';

/** A device as the library holds it. */
export type Device = NonNullable<ReturnType<Controller['getDeviceByIeeeAddr']>>;

/** Endpoint of the coordinator that speaks the Smart Energy profile. */
const smartEnergyEndpoint = 6;
const reportMinS = 5;
/** Registers step at each half-hour: a report without a change is only a sign of life. */
const reportMaxS = 7200;
const attemptsMax = 3;
const betweenAttemptsMs = 5_000;

/**
 * Makes a joined device ready: interviews it where needed, binds its metering, asks for reports and saves the
 * keys. False when it stays silent; the next start of the driver tries again.
 */
export async function commission(
  controller: Controller,
  device: Device,
  kind: MeteredDevice,
): Promise<boolean> {
  for (let tries = 0; tries < attemptsMax; tries += 1) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, betweenAttemptsMs));
    try {
      if (device.interviewState !== 'SUCCESSFUL') await device.interview();
      await askForReports(controller, device, kind);
      device.meta.commissioned = true;
      device.save();
      // Without a backup now, a lost coordinator would lose this device's link key.
      await controller.backup();
      return true;
    } catch {
      // Silence: the next try, or the caller's event, tells.
    }
  }
  return false;
}

export function isCommissioned(device: Device): boolean {
  return device.meta.commissioned === true;
}

/** A meter that refuses to report is still read; one that does not answer is not ready. */
async function askForReports(controller: Controller, device: Device, kind: MeteredDevice): Promise<void> {
  const endpoint = device.endpoints.find((candidate) => candidate.supportsInputCluster('seMetering'));
  const target = controller.getDevicesByType('Coordinator')[0]?.getEndpoint(smartEnergyEndpoint);
  if (!endpoint || !target) return;
  await endpoint.bind('seMetering', target);
  for (const { attribute, intervalChannel } of Object.values(kind.registers)) {
    if (intervalChannel === undefined) continue;
    const rule = {
      minimumReportInterval: reportMinS,
      maximumReportInterval: reportMaxS,
      reportableChange: 1,
    };
    const asked = await attempt(() =>
      endpoint.configureReporting('seMetering', [{ attribute, ...rule }], meteringOptions),
    );
    if (!asked.ok && asked.fault.reason === 'device-silent') throw new Error(asked.fault.detail);
  }
}
