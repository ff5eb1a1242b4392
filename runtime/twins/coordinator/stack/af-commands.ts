import { answerAps, type HomeDevice } from '../devices/home-device.ts';
import { u8 } from './byte-cursor.ts';
import { type Handlers, ok, type StackContext } from './commands.ts';
import { airLatencyMs } from './network.ts';

const deliveryStatus = { noRoute: 0xcd, noAcknowledgement: 0xe9, expired: 0xf0 } as const;
const endpointTaken = 0xb8;
const firstBroadcastAddress = 0xfff8;

/** AF: the host's endpoints and messages to devices. */
export const afCommands: Handlers = {
  0: ({ endpoints }, data) => {
    const id = data.u8();
    if (endpoints.has(id)) return u8(endpointTaken);
    const head = data.bytes(5);
    data.u8(); // latency
    endpoints.set(id, { id, descriptor: Buffer.concat([u8(id), head, data.rest()]) });
    return u8(ok);
  },
  1: (context, data) => {
    const [address, destinationEndpoint, sourceEndpoint, cluster] = [
      data.u16(),
      data.u8(),
      data.u8(),
      data.u16(),
    ];
    const transaction = data.u8();
    data.bytes(2); // options, radius
    const message = { cluster, sourceEndpoint, destinationEndpoint, data: data.bytes(data.u8()) };
    const home = context.network.at(address);
    const status = deliveryTo(home);
    context.network.counters.hanTransmissions += 1;
    context.network.afterAir(home, () => {
      context.announce(4, 0x80, u8(status, sourceEndpoint, transaction));
      if (home && status === ok) answerLater(context, home, message);
    });
    return u8(ok);
  },
  2: (context, data) => {
    data.u8(); // address mode
    const address = data.u16();
    data.bytes(6);
    data.bytes(3); // endpoint, PAN
    const [sourceEndpoint] = [data.u8(), data.u16()];
    const transaction = data.u8();
    context.network.counters.hanTransmissions += 1;
    if (address < firstBroadcastAddress)
      setTimeout(() => context.announce(4, 0x80, u8(ok, sourceEndpoint, transaction)), 1);
    return u8(ok);
  },
  16: () => u8(ok),
};

function deliveryTo(home: HomeDevice | undefined): number {
  if (!home) return deliveryStatus.noRoute;
  if (!home.mute) return ok;
  return home.sleepy ? deliveryStatus.expired : deliveryStatus.noAcknowledgement;
}

function answerLater(
  context: StackContext,
  home: HomeDevice,
  message: Parameters<typeof answerAps>[1],
): void {
  const answer = answerAps(home, message, context.network.counters);
  context.network.nv.changed();
  if (answer) setTimeout(() => context.network.receive(home, answer), airLatencyMs);
}
