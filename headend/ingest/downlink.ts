import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { encodePayload } from '../../runtime/envelope/payload.ts';
import { sealEnvelope } from '../../runtime/envelope/sealed.ts';
import type { Hello, ItemId, Message } from '../../schemas/generated/message.ts';
import type { Clock } from '../clock.ts';
import type { HubState } from './hub-state.ts';
import type { KeyRing } from './key-ring.ts';

/** A message to a hub and the slot it is sealed in. */
export interface Outgoing {
  readonly slot: number;
  readonly message: Message;
}

/** What goes to the hubs. Nothing is kept here: what a hub misses, its next hello brings again. */
export interface Downlink {
  /** Begins a session after a hello whose epoch is committed: welcome, then the outbox. */
  readonly open: (hub: HubState, hello: Hello, outbox: readonly Outgoing[]) => Promise<void>;
  readonly acknowledge: (hub: HubState, slot: number, ids: readonly ItemId[]) => Promise<void>;
  /** Sends if the hub is in session, else does nothing. */
  readonly push: (hub: HubState, outgoing: Outgoing) => Promise<void>;
  /** The hub's last hello, while its session lasts. */
  readonly helloOf: (hubId: string) => Hello | undefined;
  readonly close: (hubId: string) => boolean;
}

interface Session {
  readonly hello: Hello;
  readonly epoch: number;
  readonly salt: Uint8Array;
  sequence: number;
  /** Slots that have had an envelope with the salt. */
  readonly introduced: Set<number>;
}

interface DownlinkSetup {
  readonly keys: KeyRing;
  readonly clock: Clock;
  /** One sealed envelope to a hub; resolves when the broker has it, which proves nothing. */
  readonly publish: (hubId: string, sealed: Uint8Array) => Promise<void>;
}

const idsPerAckMax = 2_048;
const saltLength = 4;
const sealKeyEpoch = 0;

export function createDownlink({ keys, clock, publish }: DownlinkSetup): Downlink {
  const sessions = new Map<string, Session>();

  const send = async (hub: HubState, { slot, message }: Outgoing): Promise<void> => {
    const session = sessions.get(hub.facts.hubId);
    const shared = keys.keysOf(hub, slot)[0];
    if (session === undefined || shared === undefined) return;
    const sealed = sealEnvelope({
      header: {
        version: 1,
        direction: 'down',
        slot,
        keyEpoch: sealKeyEpoch,
        bootId: session.epoch,
        sequence: session.sequence++,
      },
      hubId: hub.idBytes,
      bootSalt: session.salt,
      attachSalt: !session.introduced.has(slot),
      shared,
      payload: encodePayload([message], (bytes) => new Uint8Array(deflateRawSync(bytes))),
    });
    session.introduced.add(slot);
    await publish(hub.facts.hubId, sealed);
  };

  return {
    open: async (hub, hello, outbox) => {
      const salt = new Uint8Array(randomBytes(saltLength));
      const epoch = hub.downEpoch;
      sessions.set(hub.facts.hubId, { hello, epoch, salt, sequence: 0, introduced: new Set() });
      const welcome: Message = { type: 'welcome', utcMs: clock(), waiting: outbox.length };
      await send(hub, { slot: 0, message: welcome });
      for (const outgoing of outbox) await send(hub, outgoing);
    },
    acknowledge: async (hub, slot, ids) => {
      for (let i = 0; i < ids.length; i += idsPerAckMax)
        await send(hub, { slot, message: { type: 'ack', ids: ids.slice(i, i + idsPerAckMax) } });
    },
    push: send,
    helloOf: (hubId) => sessions.get(hubId)?.hello,
    close: (hubId) => sessions.delete(hubId),
  };
}
