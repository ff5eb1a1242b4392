import { answerAps, type HomeDevice } from '../devices/home-device.ts';
import { u8 } from './byte-cursor.ts';
import { type Handlers, ok, type StackContext } from './commands.ts';
import { airLatencyMs } from './radio.ts';

const deliveryStatus = { noRoute: 0xcd, noAcknowledgement: 0xe9, expired: 0xf0 } as const;
const endpointTaken = 0xb8;
const firstBroadcastAddress = 0xfff8;

const af = {
  register: 0x00,
  dataRequest: 0x01,
  dataRequestExtended: 0x02,
  interPan: 0x10,
} as const;

/** AF: the host's endpoints and messages to devices. */
export const afCommands: Handlers = {
  [af.register]: ({ endpoints }, data) => {
    const id = data.u8();
    if (endpoints.has(id)) return u8(endpointTaken);
    const head = data.bytes(5);
    data.u8(); // latency
    endpoints.set(id, { id, descriptor: Buffer.concat([u8(id), head, data.rest()]) });
    return u8(ok);
  },
  [af.dataRequest]: (context, data) => {
    const [address, destinationEndpoint, sourceEndpoint, cluster] = [
      data.u16(),
      data.u8(),
      data.u8(),
      data.u16(),
    ];
    const transaction = data.u8();
    data.bytes(2); // options, radius
    const message = { cluster, sourceEndpoint, destinationEndpoint, data: data.bytes(data.u8()) };
    const home = context.trustCentre.at(address);
    const status = deliveryTo(home);
    context.radio.counters.hanTransmissions += 1;
    context.radio.afterAir(home, () => {
      context.radio.announce(4, 0x80, u8(status, sourceEndpoint, transaction));
      if (home && status === ok) answerLater(context, home, message);
    });
    return u8(ok);
  },
  [af.dataRequestExtended]: (context, data) => {
    data.u8(); // address mode
    const address = data.u16();
    data.bytes(6);
    data.bytes(3); // endpoint, PAN
    const [sourceEndpoint] = [data.u8(), data.u16()];
    const transaction = data.u8();
    context.radio.counters.hanTransmissions += 1;
    if (address < firstBroadcastAddress)
      setTimeout(() => context.radio.announce(4, 0x80, u8(ok, sourceEndpoint, transaction)), 1);
    return u8(ok);
  },
  [af.interPan]: () => u8(ok),
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
  const answer = answerAps(home, message, context.radio.counters);
  context.radio.nv.changed();
  if (answer) setTimeout(() => context.radio.receive(home, answer), airLatencyMs);
}
