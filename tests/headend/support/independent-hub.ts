import { randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import mqtt, { type MqttClient } from 'mqtt';
import { fromHex, toBase64, toHex } from '../../../runtime/envelope/bytes.ts';
import {
  boxKeyPairFromSecret,
  sha512,
  sharedKey,
  signKeyPairFromSeed,
} from '../../../runtime/envelope/nacl.ts';
import { decodePayload, encodePayload } from '../../../runtime/envelope/payload.ts';
import { openEnvelope, sealEnvelope } from '../../../runtime/envelope/sealed.ts';
import type { Hello, ItemId, Message, Report, ReportBody } from '../../../schemas/generated/message.ts';
import { until } from '../../until.ts';
import type { Authority } from './authority.ts';

export interface Received {
  readonly slot: number;
  readonly epoch: number;
  readonly message: Message;
}

/** A hub by the protocol's description alone: an MQTT client, the envelope, and nothing of the runtime's session. */
export interface IndependentHub {
  readonly hubId: string;
  readonly topics: { up: string; down: string };
  readonly registration: Record<string, unknown>;
  readonly received: Received[];
  readonly client: () => MqttClient;
  connect: (port: number) => Promise<void>;
  disconnect: () => Promise<void>;
  /** A new boot: higher boot id, another salt, sequence from 0. */
  reboot: (bootId?: number, salt?: Uint8Array) => void;
  seal: (slot: number, messages: readonly Message[]) => Uint8Array;
  /** Resolves with the PUBACK. */
  publish: (sealed: Uint8Array) => Promise<void>;
  readonly greeting: (fields?: Partial<Hello>) => Hello;
  hello: (fields?: Partial<Hello>) => Promise<Message & { type: 'welcome' }>;
  report: (body: ReportBody, id?: ItemId) => Report;
  send: (slot: number, ...messages: Message[]) => Promise<void>;
  acknowledged: (id: ItemId) => boolean;
}

const noPolicy = '0123456789abcdef0123456789abcdef';

export function createIndependentHub(
  authority: Authority,
  hubId: string = toHex(new Uint8Array(randomBytes(8))),
): IndependentHub {
  const box = boxKeyPairFromSecret(new Uint8Array(randomBytes(32)));
  const signing = signKeyPairFromSeed(new Uint8Array(randomBytes(32)));
  const idBytes = fromHex(hubId) ?? new Uint8Array(8);
  const shard = toHex(sha512(idBytes).subarray(0, 1));
  const topics = { up: `r1/${shard}/${hubId}/u`, down: `r1/${shard}/${hubId}/d` };
  const shared = new Map(
    [...authority.sealPublic].map(([slot, key]) => [slot, sharedKey(key, box.secretKey)]),
  );
  const salts = new Map<number, Uint8Array>();
  const received: Received[] = [];
  let boot: { id: number; salt: Uint8Array; sequence: number; attachSalt: boolean } = {
    id: 1,
    salt: new Uint8Array(randomBytes(4)),
    sequence: 0,
    attachSalt: true,
  };
  let itemSequence = 0;
  let client: MqttClient | undefined;

  const take = (bytes: Uint8Array): void => {
    const opened = openEnvelope(bytes, {
      hubId: idBytes,
      saltOf: (header) => salts.get(header.bootId),
      sharedOf: (header) => shared.get(header.slot),
    });
    if (!opened.ok) throw new Error(`a downlink does not open: ${opened.reason}`);
    const { header } = opened;
    salts.set(header.bootId, opened.salt);
    const payload = decodePayload(
      opened.payload,
      (part, max) => new Uint8Array(inflateRawSync(part, { maxOutputLength: max })),
    );
    if (!payload.ok) throw new Error(`a downlink does not decode: ${payload.reason}`);
    for (const message of payload.messages)
      received.push({ slot: header.slot, epoch: header.bootId, message });
  };
  const connected = (): MqttClient => {
    if (client === undefined) throw new Error('the hub is not connected');
    return client;
  };
  const hub: IndependentHub = {
    hubId,
    topics,
    received,
    client: connected,
    registration: {
      hubId,
      serial: 'T1',
      model: 'test',
      region: 'north-west',
      tags: ['trial'],
      boxPublicKey: toBase64(box.publicKey),
      signPublicKey: toBase64(signing.publicKey),
    },
    connect: async (port) => {
      const link = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`, {
        protocolVersion: 4,
        clean: true,
        clientId: hubId,
        username: hubId,
        reconnectPeriod: 0,
      });
      client = link;
      link.on('error', () => undefined);
      link.on('message', (_topic, payload) => take(new Uint8Array(payload)));
      await link.subscribeAsync(topics.down, { qos: 1 });
      boot.attachSalt = true;
    },
    disconnect: async () => {
      await client?.endAsync(true);
      client = undefined;
    },
    reboot: (id = boot.id + 1, salt = new Uint8Array(randomBytes(4))) => {
      boot = { id, salt, sequence: 0, attachSalt: true };
      itemSequence = 0;
    },
    seal: (slot, messages) => {
      const key = shared.get(slot);
      if (key === undefined) throw new Error(`no key for slot ${slot}`);
      const sealed = sealEnvelope({
        header: {
          version: 1,
          direction: 'up',
          slot,
          keyEpoch: 0,
          bootId: boot.id,
          sequence: boot.sequence++,
        },
        hubId: idBytes,
        bootSalt: boot.salt,
        attachSalt: boot.attachSalt,
        shared: key,
        payload: encodePayload([...messages], (bytes) => new Uint8Array(deflateRawSync(bytes))),
      });
      boot.attachSalt = false;
      return sealed;
    },
    publish: async (sealed) => {
      await connected().publishAsync(topics.up, Buffer.from(sealed), { qos: 1 });
    },
    send: (slot, ...messages) => hub.publish(hub.seal(slot, messages)),
    greeting: (fields = {}) => ({
      type: 'hello',
      policyHash: noPolicy,
      policyVersion: 1,
      policyState: 'confirmed',
      rootVersion: 1,
      waiting: 0,
      lastCommand: 0,
      utcMs: Date.now(),
      quality: 'synced',
      ...fields,
    }),
    hello: async (fields = {}) => {
      const before = received.length;
      await hub.send(0, hub.greeting(fields));
      return until('a welcome', async () =>
        received
          .slice(before)
          .map((entry) => entry.message)
          .find((message) => message.type === 'welcome'),
      );
    },
    report: (body, id = { boot: boot.id, seq: itemSequence++ }) => ({
      type: 'report',
      id,
      atUtcMs: Date.now(),
      quality: 'synced',
      body,
    }),
    acknowledged: (id) =>
      received.some(
        ({ message }) =>
          message.type === 'ack' && message.ids.some(({ boot: b, seq }) => b === id.boot && seq === id.seq),
      ),
  };
  return hub;
}
