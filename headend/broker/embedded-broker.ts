import { createServer, type Server, type Socket } from 'node:net';
import { Aedes, type AuthenticateError, type Client } from 'aedes';
import type { Broker, BrokerEvents } from './broker.ts';
import { packetLimit } from './packet-limit.ts';
import { topicsOf } from './topics.ts';

/** CONNACK code 5 of MQTT 3.1.1: not authorised. */
const notAuthorised = 5;
const connectTimeoutMs = 30_000;
/** Hubs connected at once. */
const connectionsMax = 10_000;
const messageMax = { qos: 1, retain: false } as const;

/**
 * MQTT 3.1.1 in this process. A PUBACK follows the database commit (`authorizePublish` runs before it), so that a
 * local hub sees overload as delay. A hub publishes only its own uplink and subscribes only its own downlink.
 */
export async function startEmbeddedBroker(
  listen: { readonly host: string; readonly port: number },
  events: BrokerEvents,
): Promise<Broker> {
  /** A hub that calls again takes over; the old connection's end is then no news. */
  const clients = new Map<string, Client>();
  const sockets = new Set<Socket>();
  const aedes = await Aedes.createBroker({
    connectTimeout: connectTimeoutMs,
    maxTopicLevels: 4,
    authenticate: (client, username, _password, done) => {
      if (username === client.id && events.isRegistered(client.id)) return done(null, true);
      events.onRefused(client.id, 'unregistered-hub');
      const error: Error & { returnCode?: number } = new Error('not a registered hub');
      error.returnCode = notAuthorised;
      done(error as AuthenticateError, false);
    },
    authorizePublish: (client, packet, done) => {
      const fits =
        client !== null &&
        packet.topic === topicsOf(client.id).up &&
        packet.qos <= messageMax.qos &&
        packet.retain === messageMax.retain;
      if (!fits) {
        events.onRefused(client?.id ?? '', 'wrong-topic');
        return done(new Error('a hub publishes its own uplink, at QoS 0 or 1, not retained'));
      }
      events.onEnvelope(client.id, new Uint8Array(packet.payload as Buffer)).then(
        () => done(null),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
    authorizeSubscribe: (client, subscription, done) => {
      if (subscription.topic === topicsOf(client.id).down) return done(null, subscription);
      events.onRefused(client.id, 'wrong-topic');
      // SUBACK with 128: refused, the connection stays.
      done(null, null);
    },
  });
  aedes.on('clientReady', (client) => {
    clients.set(client.id, client);
    events.onConnected(client.id);
  });
  aedes.on('clientDisconnect', (client) => {
    if (clients.get(client.id) !== client) return;
    clients.delete(client.id);
    events.onDisconnected(client.id);
  });
  // Connections break all the time; the hub calls again.
  aedes.on('clientError', () => undefined);
  aedes.on('connectionError', () => undefined);

  // Acknowledgements are a few bytes each: gathered (Nagle), they would wait 40 ms for the peer.
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    aedes.handle(packetLimit(socket, () => events.onRefused('', 'too-long')));
  });
  server.maxConnections = connectionsMax;
  const port = await listenOn(server, listen);
  return {
    port,
    publish: (hubId, sealed) =>
      new Promise((resolve) => {
        const packet = {
          cmd: 'publish',
          topic: topicsOf(hubId).down,
          payload: Buffer.from(sealed),
          qos: 1,
          retain: false,
          dup: false,
        } as const;
        // A failure is a lost message: the hub's retry covers it.
        aedes.publish(packet, () => resolve());
      }),
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => aedes.close(() => resolve()));
      await closed;
    },
  };
}

function listenOn(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
