import { meterEndpoint, smartEnergyProfile } from '../devices/device-model.ts';
import type { HomeDevice } from '../devices/home-device.ts';
import { type ByteReader, eui64Bytes, u8, u16 } from './byte-cursor.ts';
import { failure, type Handler, type Handlers, ok, type StackContext } from './commands.ts';
import { airLatencyMs } from './radio.ts';

const deviceNotFound = 0x81;
const notActive = 0x83;
const coordinatorRunning = 9;
const noEui64 = '0000000000000000';
const stackRevision22 = 22 << 9;

const zdo = {
  networkAddress: 0x00,
  ieeeAddress: 0x01,
  nodeDescriptor: 0x02,
  simpleDescriptor: 0x04,
  activeEndpoints: 0x05,
  bind: 0x21,
  unbind: 0x22,
  neighbours: 0x31,
  routes: 0x32,
  bindings: 0x33,
  leave: 0x34,
  permitJoin: 0x36,
  networkUpdate: 0x37,
  startup: 0x40,
  addLinkKey: 0x42,
  discoverRoute: 0x45,
  findGroup: 0x4a,
  addGroup: 0x4b,
  networkInfo: 0x50,
} as const;

/** ZDO: device and service discovery, binding and network management. */
export const zdoCommands: Handlers = {
  [zdo.networkAddress]: (context, data) => {
    const home = context.trustCentre.byEui64(data.eui64());
    answer(context, home, 0x80, () => addressResponse(home));
    return u8(ok);
  },
  [zdo.ieeeAddress]: (context, data) => {
    const home = context.trustCentre.at(data.u16());
    answer(context, home, 0x81, () => addressResponse(home));
    return u8(ok);
  },
  [zdo.nodeDescriptor]: ask(0x82, (_context, home) => nodeDescriptor(home)),
  [zdo.simpleDescriptor]: ask(0x84, simpleDescriptor),
  [zdo.activeEndpoints]: ask(0x85, (context, home) => {
    const endpoints = home ? [meterEndpoint] : [...context.endpoints.keys()];
    return Buffer.concat([u8(ok), addressOf(home), u8(endpoints.length, ...endpoints)]);
  }),
  [zdo.bind]: ask(0xa1, (context, home, data) => changeBinding(context, home, data, 'bind')),
  [zdo.unbind]: ask(0xa2, (context, home, data) => changeBinding(context, home, data, 'unbind')),
  [zdo.neighbours]: ask(0xb1, (context, _home, data) => neighbours(context, data.u8())),
  [zdo.routes]: ask(0xb2, () => u8(ok, 0, 0, 0)),
  [zdo.bindings]: ask(0xb3, () => u8(ok, 0, 0, 0)),
  [zdo.leave]: ask(0xb4, (context, home) => {
    if (home) context.radio.afterAir(home, () => context.trustCentre.leave(home));
    return u8(home ? ok : deviceNotFound);
  }),
  [zdo.permitJoin]: (context, data) => {
    data.bytes(3);
    context.trustCentre.permitJoin(data.u8());
    context.radio.announce(5, 0xb6, Buffer.concat([u16(0), u8(ok)]));
    return u8(ok);
  },
  [zdo.networkUpdate]: () => u8(ok),
  [zdo.startup]: (context) => {
    const resumed = context.radio.resume();
    if (resumed) setTimeout(() => context.radio.announce(5, 0xc0, u8(coordinatorRunning)), airLatencyMs);
    return u8(resumed ? ok : failure);
  },
  [zdo.addLinkKey]: () => u8(ok),
  [zdo.discoverRoute]: () => u8(ok),
  [zdo.findGroup]: ({ groups }, data) => {
    const [endpoint, group] = [data.u8(), data.u16()];
    return Buffer.concat([u8(groups.has(`${endpoint}/${group}`) ? ok : failure), u16(group), u8(0)]);
  },
  [zdo.addGroup]: ({ groups }, data) => {
    groups.add(`${data.u8()}/${data.u16()}`);
    return u8(ok);
  },
  [zdo.networkInfo]: ({ radio }) => {
    const extended = [eui64Bytes(radio.extendedPanId() ?? noEui64), eui64Bytes(noEui64)];
    return Buffer.concat([
      u16(0),
      u8(radio.state()),
      u16(radio.panId(), 0),
      ...extended,
      u8(radio.channel()),
    ]);
  },
};

/**
 * A request to a node, by short address; the coordinator answers for itself, a silent device does not answer.
 * `respond` gives what follows the sender's address in the response.
 */
function ask(
  response: number,
  respond: (context: StackContext, home: HomeDevice | undefined, data: ByteReader) => Buffer,
): Handler {
  return (context, data) => {
    const address = data.u16();
    const home = context.trustCentre.at(address);
    if (!home && address !== 0 && address < 0xfff8) return u8(ok);
    answer(context, home, response, () => Buffer.concat([u16(address), respond(context, home, data)]));
    return u8(ok);
  };
}

function answer(
  context: StackContext,
  home: HomeDevice | undefined,
  command: number,
  data: () => Buffer,
): void {
  if (home) context.radio.counters.hanTransmissions += home.mute ? 1 : 2;
  context.radio.afterAir(home, () => {
    if (!home?.mute) context.radio.announce(5, command, data());
  });
}

function addressResponse(home: HomeDevice | undefined): Buffer {
  const eui64 = eui64Bytes(home?.eui64 ?? noEui64);
  const found = home?.memory !== undefined;
  return Buffer.concat([u8(found ? ok : deviceNotFound), eui64, addressOf(home), u8(0, 0)]);
}

function addressOf(home: HomeDevice | undefined): Buffer {
  return u16(home?.memory?.networkAddress ?? 0);
}

function nodeDescriptor(home: HomeDevice | undefined): Buffer {
  const logicalType = home ? (home.sleepy ? 2 : 1) : 0;
  const capabilities = home?.sleepy ? 0x80 : 0x8e;
  const manufacturer = 0x1234;
  return Buffer.concat([
    u8(ok),
    addressOf(home),
    u8(logicalType, 0x40, capabilities),
    u16(manufacturer),
    u8(82),
    u16(255, stackRevision22 | (home ? 0 : 1), 255),
    u8(0),
  ]);
}

function simpleDescriptor(context: StackContext, home: HomeDevice | undefined, data: ByteReader): Buffer {
  const [, endpoint] = [data.u16(), data.u8()];
  const own = context.endpoints.get(endpoint)?.descriptor;
  const descriptor = home ? (endpoint === meterEndpoint ? meterDescriptor(home) : undefined) : own;
  if (!descriptor) return Buffer.concat([u8(notActive), addressOf(home), u8(0)]);
  return Buffer.concat([u8(ok), addressOf(home), u8(descriptor.length), descriptor]);
}

function meterDescriptor({ model }: HomeDevice): Buffer {
  const servers = model.clusters.map((cluster) => cluster.id);
  return Buffer.concat([
    u8(meterEndpoint),
    u16(smartEnergyProfile, model.zclDeviceId),
    u8(0, servers.length),
    u16(...servers),
    u8(model.clientClusters.length),
    u16(...model.clientClusters),
  ]);
}

function changeBinding(
  context: StackContext,
  home: HomeDevice | undefined,
  data: ByteReader,
  change: 'bind' | 'unbind',
): Buffer {
  data.eui64();
  const [endpoint, cluster] = [data.u8(), data.u16()];
  if (!home?.memory) return u8(deviceNotFound);
  data.bytes(9); // address mode and address of the target: always the coordinator
  const targetEndpoint = data.u8();
  const others = home.memory.bindings.filter((one) => one.endpoint !== endpoint || one.cluster !== cluster);
  home.memory.bindings = change === 'bind' ? [...others, { endpoint, cluster, targetEndpoint }] : others;
  context.radio.nv.changed();
  return u8(ok);
}

function neighbours({ radio, trustCentre }: StackContext, start: number): Buffer {
  const entriesMax = 3;
  const members = trustCentre.members();
  const shown = members.slice(start, start + entriesMax);
  const entries = shown.map((home) =>
    Buffer.concat([
      eui64Bytes(radio.extendedPanId() ?? noEui64),
      eui64Bytes(home.eui64),
      addressOf(home),
      u8((home.sleepy ? 2 : 5) | 0x10, 0, 1, 172),
    ]),
  );
  return Buffer.concat([u8(ok, members.length, start, shown.length), ...entries]);
}
