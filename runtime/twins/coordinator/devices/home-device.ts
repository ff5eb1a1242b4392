import { slotMs } from '../consumption.ts';
import type { Counters } from '../counters.ts';
import type { DeviceMemory } from '../stack/nv-store.ts';
import {
  decodeZcl,
  encodeValue,
  encodeZcl,
  isAnalogue,
  valueBytes,
  type ZclFrame,
  zclCommand,
  zclStatus,
} from '../zcl.ts';
import { type DeviceModel, meterEndpoint, type ServerCluster } from './device-model.ts';

/** An application message between two endpoints. */
export interface ApsMessage {
  readonly cluster: number;
  readonly sourceEndpoint: number;
  readonly destinationEndpoint: number;
  readonly data: Buffer;
}

/** One simulated device of the home. */
export interface HomeDevice {
  readonly device: string;
  readonly eui64: string;
  /** Key its install code gives; undefined: it knows only the well-known key. */
  readonly linkKey: Buffer | undefined;
  readonly sleepy: boolean;
  readonly model: DeviceModel;
  /** True: hears and says nothing. */
  mute: boolean;
  /** What it holds of its network; undefined: it belongs to none. */
  memory: DeviceMemory | undefined;
}

/** The device's answers to an application message; none when there is nothing to say. */
export function answerAps(home: HomeDevice, message: ApsMessage, counters: Counters): ApsMessage | undefined {
  const frame = decodeZcl(message.data);
  if (!frame || message.destinationEndpoint !== meterEndpoint || frame.fromServer) return undefined;
  const cluster = home.model.clusters.find((candidate) => candidate.id === message.cluster);
  const answer = cluster
    ? frame.clusterSpecific
      ? clusterAnswer(cluster, frame)
      : generalAnswer(home, cluster, frame, counters)
    : undefined;
  const data = answer ?? defaultAnswer(frame);
  if (!data) return undefined;
  return {
    cluster: message.cluster,
    sourceEndpoint: message.destinationEndpoint,
    destinationEndpoint: message.sourceEndpoint,
    data,
  };
}

/** A report of the present values of some attributes to the target of a binding. */
export function attributeReport(
  home: HomeDevice,
  binding: { readonly cluster: number; readonly targetEndpoint: number },
  attributes: readonly number[],
  sequence: number,
): ApsMessage {
  const { cluster, targetEndpoint } = binding;
  const server = home.model.clusters.find((candidate) => candidate.id === cluster);
  const records = attributes.flatMap((id) => {
    const value = server?.attribute(id);
    return value ? [Buffer.concat([attributeId(id), encodeValue(value)])] : [];
  });
  const frame = {
    clusterSpecific: false,
    fromServer: true,
    defaultResponseDisabled: true,
    manufacturer: undefined,
    sequence,
    command: zclCommand.reportAttributes,
    payload: Buffer.concat(records),
  };
  return {
    cluster,
    sourceEndpoint: meterEndpoint,
    destinationEndpoint: targetEndpoint,
    data: encodeZcl(frame),
  };
}

/** When the next half-hour ends. */
export function nextSlotEndUtcMs(utcMs: number): number {
  return (Math.floor(utcMs / slotMs) + 1) * slotMs;
}

function clusterAnswer(cluster: ServerCluster, frame: ZclFrame): Buffer | undefined {
  const answer = cluster.command(frame.command, frame.payload);
  return answer && reply(frame, true, answer.command, answer.payload);
}

function generalAnswer(
  home: HomeDevice,
  cluster: ServerCluster,
  frame: ZclFrame,
  counters: Counters,
): Buffer | undefined {
  switch (frame.command) {
    case zclCommand.readAttributes:
      counters.attributeReads += 1;
      return reply(frame, false, zclCommand.readAttributesResponse, readRecords(cluster, frame.payload));
    case zclCommand.writeAttributes:
      return reply(frame, false, zclCommand.writeAttributesResponse, Buffer.from([zclStatus.readOnly]));
    case zclCommand.configureReporting:
      return reply(
        frame,
        false,
        zclCommand.configureReportingResponse,
        configureReporting(home, cluster, frame.payload),
      );
    default:
      return undefined;
  }
}

function readRecords(cluster: ServerCluster, payload: Buffer): Buffer {
  const records: Buffer[] = [];
  for (let at = 0; at + 1 < payload.length; at += 2) {
    const id = payload.readUInt16LE(at);
    const value = cluster.attribute(id);
    const outcome = value
      ? Buffer.concat([Buffer.from([zclStatus.success]), encodeValue(value)])
      : Buffer.from([zclStatus.unsupportedAttribute]);
    records.push(attributeId(id), outcome);
  }
  return Buffer.concat(records);
}

/** Accepts reporting of attributes the cluster has; a device's answer names only the records it refuses. */
function configureReporting(home: HomeDevice, cluster: ServerCluster, payload: Buffer): Buffer {
  const refused: Buffer[] = [];
  let at = 0;
  while (at + 8 <= payload.length) {
    const attribute = payload.readUInt16LE(at + 1);
    const type = payload.readUInt8(at + 3);
    const [minS, maxS] = [payload.readUInt16LE(at + 4), payload.readUInt16LE(at + 6)];
    at += 8 + (isAnalogue(type) ? valueBytes(type) : 0);
    if (!home.memory || !cluster.attribute(attribute)) {
      refused.push(Buffer.from([zclStatus.unsupportedAttribute, 0]), attributeId(attribute));
      continue;
    }
    const others = home.memory.reporting.filter(
      (item) => item.cluster !== cluster.id || item.attribute !== attribute,
    );
    home.memory.reporting = [
      ...others,
      { endpoint: meterEndpoint, cluster: cluster.id, attribute, minS, maxS },
    ];
  }
  return refused.length > 0 ? Buffer.concat(refused) : Buffer.from([zclStatus.success]);
}

function defaultAnswer(frame: ZclFrame): Buffer | undefined {
  if (frame.command === zclCommand.defaultResponse && !frame.clusterSpecific) return undefined;
  const status = frame.clusterSpecific ? zclStatus.unsupportedCommand : zclStatus.unsupportedGeneralCommand;
  return reply(frame, false, zclCommand.defaultResponse, Buffer.from([frame.command, status]));
}

function reply(frame: ZclFrame, clusterSpecific: boolean, command: number, payload: Buffer): Buffer {
  return encodeZcl({
    ...frame,
    clusterSpecific,
    fromServer: true,
    defaultResponseDisabled: true,
    command,
    payload,
  });
}

function attributeId(id: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(id);
  return bytes;
}
