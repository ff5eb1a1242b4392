import { randomInt } from 'node:crypto';
import type { Counters } from '../counters.ts';
import type { ApsMessage, HomeDevice } from '../devices/home-device.ts';
import { eui64Bytes, u8, u16 } from './byte-cursor.ts';
import {
  addressEntry,
  keyDescriptor,
  linkKeyEntry,
  networkInformation,
  nvItem,
  nvTable,
  prepareNv,
  tableEntriesMax,
} from './nv-items.ts';
import type { NvStore } from './nv-store.ts';

/** Sends a message of its own accord to whoever drives the coordinator: subsystem, command, data. */
export type Announce = (subsystem: number, command: number, data: Buffer) => void;

/** Time on the air and in the far device. The driver's library misses answers that come in the same tick. */
export const airLatencyMs = 5;
/** How long a sleepy device lets its parent wait before it asks for its messages. */
const sleepyPollMs = 60;
const linkQuality = 172;
const subsystem = { af: 4, zdo: 5 } as const;
const running = 9;
const idle = 0;

/** The coordinator's radio network and trust centre. */
export interface Network {
  readonly nv: NvStore;
  readonly counters: Counters;
  readonly eui64: string;
  state(): number;
  panId(): number;
  /** 16 hex digits. */
  extendedPanId(): string;
  channel(): number;
  /** Forms a new network from the parameters in the memory. */
  form(): void;
  /** Takes up the network that the memory holds; false when it holds none. */
  resume(): boolean;
  reset(): void;
  permitJoin(forS: number): void;
  join(home: HomeDevice): 'joined' | 'refused' | 'already';
  /** The device goes; it tells the coordinator. */
  leave(home: HomeDevice): void;
  /** Takes the device out of the coordinator's tables and makes it forget the network. */
  remove(home: HomeDevice): void;
  members(): HomeDevice[];
  at(networkAddress: number): HomeDevice | undefined;
  byEui64(eui64: string): HomeDevice | undefined;
  /** One message from a device to the coordinator, now. */
  receive(home: HomeDevice, message: ApsMessage): void;
  /** Runs after the time the device needs to hear and answer. */
  afterAir(home: HomeDevice | undefined, run: () => void): void;
  stop(): void;
}

export function createNetwork(
  nv: NvStore,
  homes: readonly HomeDevice[],
  counters: Counters,
  announce: Announce,
): Network {
  prepareNv(nv);
  const timers = new Set<NodeJS.Timeout>();
  let state = idle;
  let openUntilMs = 0;
  let closing: NodeJS.Timeout | undefined;
  let sequence = 0;

  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
  };
  const item = (id: number) => nv.read(id) ?? Buffer.alloc(8);
  const network: Network = {
    nv,
    counters,
    eui64: Buffer.from(item(nvItem.extendedAddress)).reverse().toString('hex'),
    state: () => state,
    panId: () => nv.read(nvItem.networkInformation)?.readUInt16LE(36) ?? 0xffff,
    extendedPanId: () => extendedPanIdOf(nv) ?? '0000000000000000',
    channel: () => nv.read(nvItem.networkInformation)?.readUInt8(24) ?? 0,
    form() {
      writeNetwork(nv, network.eui64);
      counters.networksFormed += 1;
      state = running;
    },
    resume() {
      if (nv.length(nvItem.networkInformation) === 0) return false;
      state = running;
      return true;
    },
    reset() {
      const clearsState = (nv.read(nvItem.startupOption)?.readUInt8(0) ?? 0) & 0x03;
      if (clearsState) nv.clear([nvItem.extendedAddress, nvItem.startupOption]);
      prepareNv(nv);
      state = idle;
      openUntilMs = 0;
    },
    permitJoin(forS) {
      clearTimeout(closing);
      openUntilMs = Date.now() + forS * 1000;
      announce(subsystem.zdo, 0xcb, u8(forS));
      if (forS === 0 || state !== running) return;
      closing = setTimeout(() => announce(subsystem.zdo, 0xcb, u8(0)), forS * 1000);
      for (const home of homes)
        if (!isMember(home) && home.linkKey) after(airLatencyMs, () => network.join(home));
    },
    join(home) {
      if (isMember(home)) return 'already';
      if (home.mute || state !== running || Date.now() >= openUntilMs || !trusts(nv, home)) {
        counters.joinsRefused += 1;
        return 'refused';
      }
      counters.joins += 1;
      home.memory = {
        networkAddress: freeAddress(network.members()),
        extendedPanId: network.extendedPanId(),
        bindings: [],
        reporting: [],
      };
      nv.devices[home.eui64] = home.memory;
      enterTables(nv, home.memory.networkAddress, home.eui64);
      const address = home.memory.networkAddress;
      announce(subsystem.zdo, 0xca, Buffer.concat([u16(address), eui64Bytes(home.eui64), u16(0)]));
      after(airLatencyMs, () => {
        if (home.memory?.networkAddress !== address) return;
        const capabilities = home.sleepy ? 0x80 : 0x8e;
        announce(
          subsystem.zdo,
          0xc1,
          Buffer.concat([u16(address, address), eui64Bytes(home.eui64), u8(capabilities)]),
        );
      });
      return 'joined';
    },
    leave(home) {
      const address = home.memory?.networkAddress ?? 0xfffe;
      network.remove(home);
      announce(subsystem.zdo, 0xc9, Buffer.concat([u16(address), eui64Bytes(home.eui64), u8(0, 0, 0)]));
    },
    remove(home) {
      home.memory = undefined;
      delete nv.devices[home.eui64];
      leaveTables(nv, home.eui64);
      counters.leaves += 1;
    },
    members: () => homes.filter(isMember),
    at: (address) => homes.find((home) => isMember(home) && home.memory?.networkAddress === address),
    byEui64: (eui64) => homes.find((home) => home.eui64 === eui64),
    receive(home, message) {
      if (home.mute || !home.memory || state !== running) return;
      counters.hanTransmissions += 1;
      sequence = (sequence + 1) & 0xff;
      const { cluster, sourceEndpoint, destinationEndpoint, data } = message;
      const head = [
        u16(0, cluster, home.memory.networkAddress),
        u8(sourceEndpoint, destinationEndpoint, 0, linkQuality, 0),
      ];
      announce(
        subsystem.af,
        0x81,
        Buffer.concat([...head, Buffer.alloc(4), u8(sequence, data.length), data]),
      );
    },
    afterAir: (home, run) => after(home?.sleepy ? sleepyPollMs : airLatencyMs, run),
    stop() {
      clearTimeout(closing);
      for (const timer of timers) clearTimeout(timer);
    },
  };

  function isMember(home: HomeDevice): boolean {
    return home.memory !== undefined && home.memory.extendedPanId === extendedPanIdOf(nv);
  }
  return network;
}

function extendedPanIdOf(nv: NvStore): string | undefined {
  const bytes = nv.read(nvItem.networkInformation);
  return bytes && Buffer.from(bytes.subarray(57, 65)).reverse().toString('hex');
}

/** A device without an install code uses the well-known key, which the stack lets in and leaves to its host to judge. */
function trusts(nv: NvStore, home: HomeDevice): boolean {
  return home.linkKey === undefined || nv.installKeys[home.eui64] === home.linkKey.toString('hex');
}

function writeNetwork(nv: NvStore, eui64: string): void {
  const key = nv.read(nvItem.preconfiguredKey) ?? Buffer.alloc(16);
  const channels = nv.read(nvItem.channels)?.readUInt32LE() ?? 1 << 11;
  const extendedPanId = Buffer.from(nv.read(nvItem.extendedPanId) ?? Buffer.alloc(8))
    .reverse()
    .toString('hex');
  const panId = nv.read(nvItem.panId)?.readUInt16LE() ?? randomInt(1, 0xfffe);
  const channel = 31 - Math.clz32(channels & -channels);
  nv.write(nvItem.networkInformation, networkInformation({ panId, extendedPanId, channel, key }, eui64));
  nv.write(nvItem.activeKey, keyDescriptor(0, key));
  nv.write(nvItem.alternateKey, keyDescriptor(0, key));
  const counter = Buffer.concat([Buffer.alloc(4), eui64Bytes(extendedPanId)]);
  nv.writeTableEntry(nvTable.system, nvTable.frameCounters.item, 0, counter);
}

function freeAddress(members: readonly HomeDevice[]): number {
  const taken = new Set(members.map((home) => home.memory?.networkAddress));
  let address = randomInt(1, 0xfff0);
  while (taken.has(address)) address = (address % 0xffef) + 1;
  return address;
}

function enterTables(nv: NvStore, networkAddress: number, eui64: string): void {
  leaveTables(nv, eui64);
  for (let index = 0; index < tableEntriesMax; index += 1) {
    const entry = nv.tableEntry(nvTable.system, nvTable.addresses.item, index);
    if (entry && entry.readUInt8() !== 0) continue;
    nv.writeTableEntry(nvTable.system, nvTable.addresses.item, index, addressEntry(networkAddress, eui64));
    nv.writeTableEntry(nvTable.system, nvTable.linkKeys.item, index, linkKeyEntry(eui64));
    return;
  }
}

function leaveTables(nv: NvStore, eui64: string): void {
  const address = eui64Bytes(eui64);
  for (let index = 0; index < tableEntriesMax; index += 1) {
    const entry = nv.tableEntry(nvTable.system, nvTable.addresses.item, index);
    if (!entry?.subarray(4, 12).equals(address)) continue;
    nv.writeTableEntry(
      nvTable.system,
      nvTable.addresses.item,
      index,
      Buffer.alloc(nvTable.addresses.entryBytes),
    );
    nv.writeTableEntry(
      nvTable.system,
      nvTable.linkKeys.item,
      index,
      Buffer.alloc(nvTable.linkKeys.entryBytes),
    );
  }
}
