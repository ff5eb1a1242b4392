import type { Duplex } from 'node:stream';
import { MqttClient } from 'mqtt';

/** An MQTT connection over a byte stream that somebody else dialled (3GPP modem or plain IP). */
export interface BrokerLink {
  /** Publishes at QoS 1; true after PUBACK, which stops the transport's timer and proves nothing else. */
  publish(topic: string, payload: Uint8Array): Promise<boolean>;
  end(): Promise<void>;
}

interface LinkOptions {
  readonly hubId: string;
  readonly downTopic: string;
  /** Real seconds; 0: none. */
  readonly keepaliveS: number;
  /** Real milliseconds to get from here to a subscription; slow networks take tens of seconds. */
  readonly connectLimitMs: number;
  readonly onMessage: (payload: Uint8Array) => void;
  readonly onClosed: (reason: string) => void;
}

/**
 * Connects and subscribes. mqtt.js never reconnects here: when to try again is the policy's business, and each
 * call gets its own client. Rejects with the reason when the broker does not answer in time.
 */
export async function openBrokerLink(stream: Duplex, options: LinkOptions): Promise<BrokerLink> {
  const client = new MqttClient(() => stream, {
    protocolVersion: 4,
    clean: true,
    clientId: options.hubId,
    username: options.hubId,
    keepalive: options.keepaliveS,
    reschedulePings: true,
    reconnectPeriod: 0,
    connectTimeout: options.connectLimitMs,
    queueQoSZero: false,
  });
  let closed = false;
  const close = (reason: string) => {
    if (closed) return;
    closed = true;
    options.onClosed(reason);
  };
  try {
    await new Promise<void>((resolve, reject) => {
      client.once('error', reject);
      client.once('close', () => reject(new Error('closed by the broker')));
      client.once('connect', () => {
        client.subscribe(options.downTopic, { qos: 1 }, (error) => (error ? reject(error) : resolve()));
      });
    });
  } catch (error) {
    client.removeAllListeners();
    client.on('error', () => undefined);
    client.end(true);
    stream.destroy();
    throw error;
  }
  client.removeAllListeners('close');
  client.on('error', () => close('broker-error'));
  client.on('close', () => close('link-lost'));
  client.on('message', (_topic, payload) => options.onMessage(new Uint8Array(payload)));
  return {
    publish: (topic, payload) =>
      new Promise((resolve) => {
        if (closed || !client.connected) return resolve(false);
        const lost = () => resolve(false);
        client.once('close', lost);
        client.publish(topic, Buffer.from(payload), { qos: 1 }, (error) => {
          client.removeListener('close', lost);
          resolve(!error);
        });
      }),
    end: () =>
      new Promise((resolve) => {
        closed = true;
        client.end(false, {}, () => resolve());
        // A peer that never closes must not hold the hub: the stream goes down with us.
        stream.once('close', () => resolve());
      }),
  };
}
