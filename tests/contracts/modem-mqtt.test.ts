import { createServer, type Server } from 'node:net';
import { Aedes } from 'aedes';
import { MqttClient } from 'mqtt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../runtime/modem/eventually.ts';
import { openModemRig, settings } from './modem-rig.ts';
import { successOf } from './wan-driver.contract.ts';

describe('MQTT over a dialled call', () => {
  let broker: Aedes;
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    broker = await Aedes.createBroker();
    server = createServer(broker.handle);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(async () => {
    await new Promise<void>((resolve) => broker.close(() => resolve()));
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('connects, delivers every payload at QoS 1 and ends with DISCONNECT, without an escape (12.2.1)', async () => {
    const rig = await openModemRig('simcom', { dialMs: 500, guardMs: 1_000 }, { guardMs: 1_100 });
    try {
      successOf(await rig.driver.start(settings));
      const stream = successOf(await rig.driver.dial('127.0.0.1', port));
      const client = new MqttClient(() => stream, {
        reconnectPeriod: 0,
        clientId: 'hub',
        protocolVersion: 4,
      });
      const received: Buffer[] = [];
      client.on('message', (_topic, payload) => received.push(payload));
      await new Promise<void>((resolve) => client.once('connect', () => resolve()));
      await client.subscribeAsync('d', { qos: 1 });
      const payloads = [
        Buffer.from('+++'),
        Buffer.alloc(3000, 0x11),
        Buffer.from([0x11, 0x13, 0x00, 0x1a, 0xff, 0x0d]),
        Buffer.from(Array.from({ length: 256 }, (_, value) => value)),
      ];
      for (const payload of payloads) await client.publishAsync('d', payload, { qos: 1 });
      await eventually('every payload', () => received.length === payloads.length);
      expect(received.map((payload) => payload.toString('hex'))).toEqual(
        payloads.map((payload) => payload.toString('hex')),
      );
      await client.endAsync();
      const { commands } = rig.driver.counters;
      await rig.driver.hangUp();
      expect(rig.driver.stage).toBe('attached');
      expect(stream.destroyed).toBe(true);
      expect(rig.driver.counters.commands).toBe(commands);
    } finally {
      await rig.close();
    }
  });
});
