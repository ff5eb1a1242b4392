import { randomInt } from 'node:crypto';
import type { HomeDevice } from '../devices/home-device.ts';
import { eui64Bytes, u8, u16 } from './byte-cursor.ts';
import { addressEntry, linkKeyEntry, nvTable, tableEntriesMax } from './nv-items.ts';
import type { NvStore } from './nv-store.ts';
import { type Radio, stackState } from './radio.ts';

const zdo = 5;
const message = { announce: 0xc1, left: 0xc9, joined: 0xca, permitJoin: 0xcb } as const;

/** Who belongs to the network, and who may come in. */
export interface TrustCentre {
  permitJoin(forS: number): void;
  join(home: HomeDevice): 'joined' | 'refused' | 'already';
  /** The device goes, and tells the coordinator. */
  leave(home: HomeDevice): void;
  members(): HomeDevice[];
  /** A member by its short address. */
  at(networkAddress: number): HomeDevice | undefined;
  byEui64(eui64: string): HomeDevice | undefined;
  stop(): void;
}

export function createTrustCentre(radio: Radio, homes: readonly HomeDevice[]): TrustCentre {
  const { nv, counters, announce } = radio;
  let openUntilMs = 0;
  let closing: NodeJS.Timeout | undefined;

  const isMember = (home: HomeDevice) =>
    home.memory !== undefined && home.memory.extendedPanId === radio.extendedPanId();
  const mayJoin = (home: HomeDevice) =>
    !home.mute && radio.state() === stackState.coordinator && Date.now() < openUntilMs && trusts(nv, home);
  const centre: TrustCentre = {
    permitJoin(forS) {
      clearTimeout(closing);
      openUntilMs = Date.now() + forS * 1000;
      announce(zdo, message.permitJoin, u8(forS));
      if (forS === 0 || radio.state() !== stackState.coordinator) return;
      closing = setTimeout(() => announce(zdo, message.permitJoin, u8(0)), forS * 1000);
      for (const home of homes)
        if (!isMember(home) && home.linkKey) radio.afterAir(home, () => centre.join(home));
    },
    join(home) {
      if (isMember(home)) return 'already';
      const index = freeEntry(nv, home.eui64);
      const extendedPanId = radio.extendedPanId();
      if (!mayJoin(home) || index === undefined || extendedPanId === undefined) {
        counters.joinsRefused += 1;
        return 'refused';
      }
      counters.joins += 1;
      const networkAddress = freeAddress(centre.members());
      home.memory = { networkAddress, extendedPanId, bindings: [], reporting: [] };
      nv.devices[home.eui64] = home.memory;
      enterTables(nv, index, networkAddress, home.eui64);
      const eui64 = eui64Bytes(home.eui64);
      announce(zdo, message.joined, Buffer.concat([u16(networkAddress), eui64, u16(0)]));
      radio.afterAir(undefined, () => {
        if (home.memory?.networkAddress !== networkAddress) return;
        const capabilities = u8(home.sleepy ? 0x80 : 0x8e);
        announce(
          zdo,
          message.announce,
          Buffer.concat([u16(networkAddress, networkAddress), eui64, capabilities]),
        );
      });
      return 'joined';
    },
    leave(home) {
      const address = home.memory?.networkAddress ?? 0xfffe;
      home.memory = undefined;
      delete nv.devices[home.eui64];
      leaveTables(nv, home.eui64);
      counters.leaves += 1;
      announce(zdo, message.left, Buffer.concat([u16(address), eui64Bytes(home.eui64), u8(0, 0, 0)]));
    },
    members: () => homes.filter(isMember),
    at: (address) => homes.find((home) => isMember(home) && home.memory?.networkAddress === address),
    byEui64: (eui64) => homes.find((home) => home.eui64 === eui64),
    stop: () => clearTimeout(closing),
  };
  return centre;
}

/** A device without an install code uses the well-known key, which the stack lets in and leaves to its host to judge. */
function trusts(nv: NvStore, home: HomeDevice): boolean {
  return home.linkKey === undefined || nv.installKeys[home.eui64] === home.linkKey.toString('hex');
}

function freeAddress(members: readonly HomeDevice[]): number {
  const taken = new Set(members.map((home) => home.memory?.networkAddress));
  let address = randomInt(1, 0xfff0);
  while (taken.has(address)) address = (address % 0xffef) + 1;
  return address;
}

/** The device's own table entry, else an empty one; undefined: the tables are full. */
function freeEntry(nv: NvStore, eui64: string): number | undefined {
  const entries = Array.from({ length: tableEntriesMax }, (_, index) => ({
    index,
    entry: addressOf(nv, index),
  }));
  const own = entries.find(({ entry }) => entry.subarray(4, 12).equals(eui64Bytes(eui64)));
  return (own ?? entries.find(({ entry }) => entry.readUInt8() === 0))?.index;
}

function enterTables(nv: NvStore, index: number, networkAddress: number, eui64: string): void {
  const { system, addresses, linkKeys } = nvTable;
  nv.writeTableEntry(system, addresses.item, index, addressEntry(networkAddress, eui64));
  nv.writeTableEntry(system, linkKeys.item, index, linkKeyEntry(eui64));
}

function leaveTables(nv: NvStore, eui64: string): void {
  const { system, addresses, linkKeys } = nvTable;
  for (let index = 0; index < tableEntriesMax; index += 1) {
    if (!addressOf(nv, index).subarray(4, 12).equals(eui64Bytes(eui64))) continue;
    nv.writeTableEntry(system, addresses.item, index, Buffer.alloc(addresses.entryBytes));
    nv.writeTableEntry(system, linkKeys.item, index, Buffer.alloc(linkKeys.entryBytes));
  }
}

function addressOf(nv: NvStore, index: number): Buffer {
  const { system, addresses } = nvTable;
  return nv.tableEntry(system, addresses.item, index) ?? Buffer.alloc(addresses.entryBytes);
}
