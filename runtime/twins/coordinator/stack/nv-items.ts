import { randomBytes } from 'node:crypto';
import { eui64Bytes, u8, u16, u32 } from './byte-cursor.ts';
import type { NvStore } from './nv-store.ts';

/** Items of the coordinator's non-volatile memory that the stack itself uses. */
export const nvItem = {
  extendedAddress: 0x0001,
  startupOption: 0x0003,
  networkInformation: 0x0021,
  extendedPanId: 0x002d,
  activeKey: 0x003a,
  alternateKey: 0x003b,
  apsLinkKeys: 0x004c,
  preconfiguredKey: 0x0062,
  preconfiguredKeyEnable: 0x0063,
  networkKey: 0x0082,
  panId: 0x0083,
  channels: 0x0084,
  linkKeySeed: 0x0101,
} as const;

/** Extended tables, all of system 1 (the stack), and what an entry measures on a 32-bit part. */
export const nvTable = {
  system: 1,
  addresses: { item: 1, entryBytes: 12 },
  linkKeys: { item: 4, entryBytes: 20 },
  apsKeys: { item: 6, entryBytes: 24 },
  frameCounters: { item: 7, entryBytes: 12 },
} as const;

/** Devices the coordinator can hold. */
export const tableEntriesMax = 16;
const frameCounterEntries = 4;
const networkInformationBytes = 116;
/** The manufacturer's part of the coordinator's IEEE address. */
const addressPrefix = '00124b';

/** What a stick has when it leaves the factory, or after its configuration was cleared. */
export function prepareNv(nv: NvStore): void {
  if (nv.length(nvItem.extendedAddress) === 0) {
    nv.write(nvItem.extendedAddress, eui64Bytes(`${addressPrefix}${randomBytes(5).toString('hex')}`));
  }
  if (nv.length(nvItem.networkKey) === 0) nv.write(nvItem.networkKey, Buffer.alloc(24));
  if (nv.length(nvItem.preconfiguredKeyEnable) === 0) nv.write(nvItem.preconfiguredKeyEnable, u8(0));
  if (nv.length(nvItem.linkKeySeed) === 0) nv.write(nvItem.linkKeySeed, randomBytes(16));
  if (nv.length(nvItem.apsLinkKeys) === 0)
    nv.write(nvItem.apsLinkKeys, Buffer.alloc(2 + tableEntriesMax * 6));
  const tables = [
    { ...nvTable.addresses, entries: tableEntriesMax },
    { ...nvTable.linkKeys, entries: tableEntriesMax },
    { ...nvTable.apsKeys, entries: tableEntriesMax },
    { ...nvTable.frameCounters, entries: frameCounterEntries },
  ];
  for (const { item, entryBytes, entries } of tables) {
    for (let index = 0; index < entries; index += 1) {
      if (nv.tableEntry(nvTable.system, item, index) === undefined) {
        nv.writeTableEntry(nvTable.system, item, index, Buffer.alloc(entryBytes));
      }
    }
  }
}

export function addressEntry(networkAddress: number, eui64: string): Buffer {
  const inUse = 0x03; // associated, with security
  return Buffer.concat([u8(inUse, 0xff), u16(networkAddress), eui64Bytes(eui64)]);
}

export function linkKeyEntry(eui64: string): Buffer {
  const verifiedKey = 0x02;
  const uniqueKey = 0x01;
  const seedShift = eui64Bytes(eui64).readUInt8() % 16;
  return Buffer.concat([u32(0), u32(0), eui64Bytes(eui64), u8(verifiedKey, uniqueKey, seedShift, 0xff)]);
}

export interface FormedNetwork {
  readonly panId: number;
  /** 16 hex digits. */
  readonly extendedPanId: string;
  readonly channel: number;
}

/** The network information base as a 32-bit part lays it out: every integer on its own boundary. */
export function networkInformation(network: FormedNetwork, eui64: string): Buffer {
  const bytes = Buffer.alloc(networkInformationBytes);
  bytes.set([0, 5, 2, 20, 15, 20, 0, 30, 0, 2, 0, 1, 5, 1, 0x8f], 0); // sequence number … capability flags
  bytes.writeUInt16LE(7, 16); // transaction persistence time
  bytes.set([2, 13, 30], 18); // protocol version, route discovery and expiry
  bytes.writeUInt16LE(0, 22); // own short address
  bytes.writeUInt8(network.channel, 24);
  bytes.writeUInt16LE(0, 26); // coordinator's short address
  eui64Bytes(eui64).copy(bytes, 28);
  bytes.writeUInt16LE(network.panId, 36);
  bytes.writeUInt8(9, 38); // running as coordinator
  bytes.writeUInt32LE(1 << network.channel, 40);
  bytes.set([15, 15, 4, 0], 44); // beacon order, superframe order, scan duration, battery life extension
  // 48 and 52: allocated router and end device addresses; 56: depth
  eui64Bytes(network.extendedPanId).copy(bytes, 57);
  bytes.writeUInt8(1, 65); // key loaded
  // 66 and 83: two spare key descriptors of 17 bytes; 100 and 101: spares
  bytes.set([15, 3, 0, 1, 120, 15, 0], 102); // link status period … all fresh
  // 110 network manager, 112 total transmissions, 114 update id
  return bytes;
}

/** A key with its sequence number, as kept in the active and alternate key items. */
export function keyDescriptor(sequence: number, key: Buffer): Buffer {
  return Buffer.concat([u8(sequence), key]);
}
