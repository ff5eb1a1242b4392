import type { Controller } from 'zigbee-herdsman';
import { commission, type Device, isCommissioned } from './commission.ts';
import type { HanEvent, ListedDevice } from './contract.ts';
import { deviceCatalogue } from './device-catalogue.ts';
import type { HanCalls } from './messages.ts';
import { createMeterReader, type MeterReader } from './meter-reader.ts';

/** The listed devices of the home as the library knows them. */
export interface Home {
  /** Subscribes to the network's events and finishes what a stop left half done. */
  watch(): void;
  joined(device: string): Device | undefined;
  meter(device: string): MeterReader | undefined;
  list(): HanCalls['devices']['value'];
}

/** `listed` is keyed by the library's form of an IEEE address, `0x…`. */
export function createHome(
  controller: Controller,
  listed: ReadonlyMap<string, ListedDevice>,
  emit: (event: HanEvent) => void,
): Home {
  const meters = new Map<string, MeterReader>();
  const home: Home = {
    joined(name) {
      const entries = [...listed].filter(([, entry]) => entry.device === name || entry.eui64 === name);
      return entries
        .map(([ieeeAddress]) => controller.getDeviceByIeeeAddr(ieeeAddress))
        .find((found) => found);
    },
    meter(name) {
      const device = home.joined(name);
      return device && meterOf(device);
    },
    list: () =>
      [...listed].flatMap(([ieeeAddress, { eui64, device: kind }]) => {
        const device = controller.getDeviceByIeeeAddr(ieeeAddress);
        if (!device) return [];
        const heardMsAgo = Math.max(0, Date.now() - (device.lastSeen ?? 0));
        return [{ eui64, device: kind, lqi: device.linkquality ?? 0, heardMsAgo }];
      }),
    watch: () => watch(controller, listed, emit, meters, meterOf),
  };
  function meterOf(device: Device): MeterReader | undefined {
    const kind = kindOf(listed.get(device.ieeeAddr));
    const endpoint = device.endpoints.find((candidate) => candidate.supportsInputCluster('seMetering'));
    if (!kind || !endpoint) return undefined;
    const meter = meters.get(device.ieeeAddr) ?? createMeterReader(endpoint, kind);
    meters.set(device.ieeeAddr, meter);
    return meter;
  }
  return home;
}

function watch(
  controller: Controller,
  listed: ReadonlyMap<string, ListedDevice>,
  emit: (event: HanEvent) => void,
  meters: Map<string, MeterReader>,
  meterOf: (device: Device) => MeterReader | undefined,
): void {
  const heard = new Set<string>();
  const underway = new Set<string>();
  const say = (ieeeAddress: string, state: 'joined' | 'left' | 'heard', reason?: string) => {
    const about = { eui64: ieeeAddress.slice(2), device: listed.get(ieeeAddress)?.device };
    emit({ kind: 'device', ...about, state, ...(reason !== undefined && { reason }) });
  };
  const makeReady = async (device: Device) => {
    const kind = kindOf(listed.get(device.ieeeAddr));
    if (!kind || underway.has(device.ieeeAddr)) return;
    underway.add(device.ieeeAddr);
    const ready = await commission(controller, device, kind);
    underway.delete(device.ieeeAddr);
    meters.delete(device.ieeeAddr);
    say(device.ieeeAddr, 'joined', ready ? undefined : 'interview-failed');
  };
  controller.on('deviceJoined', ({ device }) => {
    device.meta.commissioned = false;
    // One that left and came back is not interviewed again, but has forgotten its bindings.
    if (device.interviewState === 'SUCCESSFUL') void makeReady(device);
  });
  controller.on('deviceInterview', ({ status, device }) => {
    if (status !== 'started') void makeReady(device);
  });
  controller.on('deviceLeave', ({ ieeeAddr }) => {
    meters.delete(ieeeAddr);
    heard.delete(ieeeAddr);
    say(ieeeAddr, 'left');
  });
  controller.on('lastSeenChanged', ({ device, reason }) => {
    if (!heard.has(device.ieeeAddr) || reason === 'deviceAnnounce') say(device.ieeeAddr, 'heard');
    heard.add(device.ieeeAddr);
    if (reason === 'messageEmitted' || reason === 'messageNonEmitted') {
      emit({ kind: 'frame', eui64: device.ieeeAddr.slice(2), lqi: device.linkquality ?? 0 });
    }
  });
  controller.on('message', async ({ type, cluster, device, data }) => {
    const kind = listed.get(device.ieeeAddr)?.device;
    if (type !== 'attributeReport' || cluster !== 'seMetering' || !kind) return;
    for (const [attribute, raw] of Object.entries(data)) {
      const report = await meterOf(device)?.reported(attribute, raw);
      if (report) emit({ kind: 'report', device: kind, ...report });
    }
  });
  for (const ieeeAddress of listed.keys()) {
    const device = controller.getDeviceByIeeeAddr(ieeeAddress);
    if (device && !isCommissioned(device)) void makeReady(device);
  }
}

function kindOf(entry: ListedDevice | undefined) {
  return deviceCatalogue.find((kind) => kind.device === entry?.device);
}
