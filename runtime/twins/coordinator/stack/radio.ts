import { randomInt } from 'node:crypto';
import type { Counters } from '../counters.ts';
import type { ApsMessage, HomeDevice } from '../devices/home-device.ts';
import { eui64Bytes, u8, u16 } from './byte-cursor.ts';
import { keyDescriptor, networkInformation, nvItem, nvTable, prepareNv } from './nv-items.ts';
import type { NvStore } from './nv-store.ts';

/** Sends a message of its own accord to whoever drives the coordinator: subsystem, command, data. */
export type Announce = (subsystem: number, command: number, data: Buffer) => void;

/** Time on the air and in the far device. The driver's library misses answers that come in the same tick. */
export const airLatencyMs = 5;
/** How long a sleepy device lets its parent wait before it asks for its messages. */
const sleepyPollMs = 60;
const linkQuality = 172;
const incomingMessage = { subsystem: 4, command: 0x81 } as const;

/** States of the device that the protocol tells. */
export const stackState = { idle: 0, coordinator: 9 } as const;

/** The coordinator's own part of the network: what it is, and messages through the air. */
export interface Radio {
  readonly nv: NvStore;
  readonly counters: Counters;
  readonly announce: Announce;
  readonly eui64: string;
  state(): number;
  panId(): number;
  /** 16 hex digits; undefined: it holds no network. */
  extendedPanId(): string | undefined;
  channel(): number;
  /** Forms a new network from the parameters in the memory. */
  form(): void;
  /** Takes up the network that the memory holds; false when it holds none. */
  resume(): boolean;
  /** Restarts; clears the memory first if the start-up option says so. */
  reset(): void;
  /** One message from a device to the coordinator, now. */
  receive(home: HomeDevice, message: ApsMessage): void;
  /** Runs after the time the device needs to hear and answer. */
  afterAir(home: HomeDevice | undefined, run: () => void): void;
  stop(): void;
}

export function createRadio(nv: NvStore, counters: Counters, announce: Announce): Radio {
  prepareNv(nv);
  const timers = new Set<NodeJS.Timeout>();
  const eui64 = addressOf(nv.read(nvItem.extendedAddress));
  let state: number = stackState.idle;
  let sequence = 0;
  const information = () => nv.read(nvItem.networkInformation);
  return {
    nv,
    counters,
    announce,
    eui64,
    state: () => state,
    panId: () => information()?.readUInt16LE(36) ?? 0xffff,
    extendedPanId() {
      const bytes = information();
      return bytes && addressOf(bytes.subarray(57, 65));
    },
    channel: () => information()?.readUInt8(24) ?? 0,
    form() {
      writeNetwork(nv, eui64);
      counters.networksFormed += 1;
      state = stackState.coordinator;
    },
    resume() {
      if (nv.length(nvItem.networkInformation) === 0) return false;
      state = stackState.coordinator;
      return true;
    },
    reset() {
      const clearsState = (nv.read(nvItem.startupOption)?.readUInt8(0) ?? 0) & 0x03;
      if (clearsState) nv.clear([nvItem.extendedAddress, nvItem.startupOption]);
      prepareNv(nv);
      state = stackState.idle;
    },
    receive(home, { cluster, sourceEndpoint, destinationEndpoint, data }) {
      if (home.mute || !home.memory || state !== stackState.coordinator) return;
      counters.hanTransmissions += 1;
      sequence = (sequence + 1) & 0xff;
      const route = u16(0, cluster, home.memory.networkAddress);
      const quality = u8(sourceEndpoint, destinationEndpoint, 0, linkQuality, 0);
      const message = Buffer.concat([route, quality, Buffer.alloc(4), u8(sequence, data.length), data]);
      announce(incomingMessage.subsystem, incomingMessage.command, message);
    },
    afterAir(home, run) {
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          run();
        },
        home?.sleepy ? sleepyPollMs : airLatencyMs,
      );
      timers.add(timer);
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function addressOf(bytes: Buffer | undefined): string {
  return Buffer.from(bytes ?? Buffer.alloc(8))
    .reverse()
    .toString('hex');
}

function writeNetwork(nv: NvStore, eui64: string): void {
  const key = nv.read(nvItem.preconfiguredKey) ?? Buffer.alloc(16);
  const channels = nv.read(nvItem.channels)?.readUInt32LE() ?? 1 << 11;
  const extendedPanId = addressOf(nv.read(nvItem.extendedPanId));
  const panId = nv.read(nvItem.panId)?.readUInt16LE() ?? randomInt(1, 0xfffe);
  const channel = 31 - Math.clz32(channels & -channels);
  nv.write(nvItem.networkInformation, networkInformation({ panId, extendedPanId, channel }, eui64));
  nv.write(nvItem.activeKey, keyDescriptor(0, key));
  nv.write(nvItem.alternateKey, keyDescriptor(0, key));
  const counter = Buffer.concat([Buffer.alloc(4), eui64Bytes(extendedPanId)]);
  nv.writeTableEntry(nvTable.system, nvTable.frameCounters.item, 0, counter);
}
