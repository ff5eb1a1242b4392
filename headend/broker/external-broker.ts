import { connectAsync, type IPublishPacket } from 'mqtt';
import type { Broker, BrokerEvents } from './broker.ts';
import { allUplinks, hubOfUplink, topicsOf } from './topics.ts';

/** Envelopes taken from the broker and not yet stored; beyond it the broker waits for our PUBACK. */
const envelopesInWorkMax = 256;

/**
 * Any MQTT 3.1.1 broker as a client sees it. Its access lists keep hubs apart; here a publish on a topic that is no
 * hub's is refused. Clean session: what comes while we are away, the hubs send again (11.1).
 */
export async function connectBroker(url: string, events: BrokerEvents): Promise<Broker> {
  let inWork = 0;
  let resume: (() => void) | undefined;
  const client = await connectAsync(url, {
    protocolVersion: 4,
    clean: true,
    clientId: `reeve-head-end-${process.pid}`,
    reconnectPeriod: 1_000,
    resubscribe: true,
  });
  const take = (packet: IPublishPacket): void => {
    const hubId = hubOfUplink(packet.topic);
    if (hubId === undefined) {
      events.onRefused('', 'wrong-topic');
      return;
    }
    const payload = typeof packet.payload === 'string' ? Buffer.from(packet.payload) : packet.payload;
    inWork++;
    events
      .onEnvelope(hubId, new Uint8Array(payload))
      // Not stored: no acknowledgement goes out, so the hub sends it again.
      .catch((error: unknown) => console.error(`an envelope of hub ${hubId} was not stored:`, error))
      .finally(() => {
        inWork--;
        resume?.();
      });
  };
  client.handleMessage = (packet, done) => {
    take(packet);
    if (inWork < envelopesInWorkMax) return done();
    resume = () => {
      resume = undefined;
      done();
    };
  };
  client.on('error', (error) => console.error('broker:', error.message));
  await client.subscribeAsync(allUplinks, { qos: 1 });
  return {
    port: undefined,
    publish: async (hubId, sealed) => {
      // A failure is a lost message: the hub's retry covers it.
      await client.publishAsync(topicsOf(hubId).down, Buffer.from(sealed), { qos: 1 }).catch(() => undefined);
    },
    stop: () => client.endAsync(true),
  };
}
