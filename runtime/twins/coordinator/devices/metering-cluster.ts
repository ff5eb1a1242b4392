import { type Consumption, slotMs } from '../consumption.ts';
import { encodeInteger, type ZclValue, zclType } from '../zcl.ts';
import type { DeviceSurroundings, ServerCluster } from './device-model.ts';

const zigbeeEpochMs = Date.UTC(2000, 0, 1);
const missingInterval = 0xffffff;
const thirtyMinutes = 2;
const profileStatus = { success: 0, channelUndefined: 1, channelUnsupported: 2, none: 5 } as const;
const deliveredChannel = 0;
const receivedChannel = 1;

const metering = {
  summationDelivered: 0x0000,
  summationReceived: 0x0001,
  status: 0x0200,
  unit: 0x0300,
  multiplier: 0x0301,
  divisor: 0x0302,
  summationFormat: 0x0303,
  deviceType: 0x0306,
  demand: 0x0400,
} as const;

export interface MeteringFacts {
  /** 0 kWh, 1 m3. */
  readonly unit: number;
  /** 0 electricity, 1 gas. */
  readonly meterType: number;
  /** What the two directions of flow read; undefined: the meter does not have that direction. */
  readonly delivered: Consumption | undefined;
  readonly received: Consumption | undefined;
}

/** Simple metering cluster (0x0702), server side, of the Smart Energy profile. Thousandths of kWh or m3. */
export function meteringCluster(facts: MeteringFacts, around: DeviceSurroundings): ServerCluster {
  const { clock, counters } = around;
  const sum = (flow: Consumption | undefined): ZclValue | undefined =>
    flow && { type: zclType.uint48, value: flow.totalAt(clock.utcMs()) };
  const attributes: Record<number, () => ZclValue | undefined> = {
    [metering.summationDelivered]: () => sum(facts.delivered),
    [metering.summationReceived]: () => sum(facts.received),
    [metering.status]: () => ({ type: zclType.bitmap8, value: 0 }),
    [metering.unit]: () => ({ type: zclType.enum8, value: facts.unit }),
    [metering.multiplier]: () => ({ type: zclType.uint24, value: 1 }),
    [metering.divisor]: () => ({ type: zclType.uint24, value: 1000 }),
    [metering.summationFormat]: () => ({ type: zclType.bitmap8, value: 0b0_0111_011 }),
    [metering.deviceType]: () => ({ type: zclType.bitmap8, value: facts.meterType }),
    [metering.demand]: () => ({ type: zclType.int24, value: demandNow(facts, clock.utcMs()) }),
  };
  return {
    id: 0x0702,
    attribute: (id) => attributes[id]?.(),
    command(id, payload) {
      if (id !== 0 || payload.length < 6) return undefined;
      counters.profileReads += 1;
      const channel = payload.readUInt8(0);
      const endUtcS = payload.readUInt32LE(1);
      const endUtcMs = endUtcS === 0 ? clock.utcMs() : zigbeeEpochMs + endUtcS * 1000;
      const periods = Math.min(payload.readUInt8(5), around.periodsMax);
      const flow =
        channel === deliveredChannel
          ? facts.delivered
          : channel === receivedChannel
            ? facts.received
            : undefined;
      if (!flow) {
        const status =
          channel > receivedChannel ? profileStatus.channelUndefined : profileStatus.channelUnsupported;
        return { command: 0, payload: profileResponse(endUtcMs, status, []) };
      }
      const block = intervalBlock(flow, Math.min(endUtcMs, clock.utcMs()), periods);
      const status = block.values.length > 0 ? profileStatus.success : profileStatus.none;
      return { command: 0, payload: profileResponse(block.endUtcMs, status, block.values) };
    },
  };
}

/** The newest `periods` finished intervals that ended at or before `untilUtcMs`, newest first. */
function intervalBlock(flow: Consumption, untilUtcMs: number, periods: number) {
  const endUtcMs = Math.min(Math.floor(untilUtcMs / slotMs) * slotMs, flow.endUtcMs);
  const values: number[] = [];
  for (let end = endUtcMs; end > flow.startUtcMs && values.length < periods; end -= slotMs) {
    values.push(flow.slot(end - slotMs) ?? missingInterval);
  }
  return { endUtcMs, values };
}

function profileResponse(endUtcMs: number, status: number, values: readonly number[]): Buffer {
  const endUtcS = Math.max(0, Math.floor((endUtcMs - zigbeeEpochMs) / 1000));
  return Buffer.concat([
    encodeInteger(endUtcS, 4),
    Buffer.from([status, thirtyMinutes, values.length]),
    ...values.map((value) => encodeInteger(value, 3)),
  ]);
}

/** Mean power of the running half-hour, in W (or dm3/h). */
function demandNow(facts: MeteringFacts, utcMs: number): number {
  const start = Math.floor(utcMs / slotMs) * slotMs;
  const perHour = 2;
  return ((facts.delivered?.slot(start) ?? 0) - (facts.received?.slot(start) ?? 0)) * perHour;
}
