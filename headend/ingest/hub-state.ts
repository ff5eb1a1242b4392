import { fromHex } from '../../runtime/envelope/bytes.ts';
import type { ReplayWindow } from '../../runtime/envelope/replay-window.ts';
import type { HubFacts } from '../database/registry.ts';
import { readHubs } from '../database/registry.ts';
import { bootsKeptMax, readBoots, readWindows } from '../database/replay-state.ts';
import type { Queries } from '../database/tables.ts';

/**
 * What the head-end must know of a hub to judge its next envelope. This process is the only one that writes the
 * database, so memory is its true copy; it changes after each commit.
 */
export interface HubState {
  readonly facts: HubFacts;
  readonly idBytes: Uint8Array;
  /** Highest boot id accepted; 0: none. */
  bootId: number;
  downEpoch: number;
  /** By boot id; the last `bootsKeptMax`. */
  readonly salts: Map<number, Uint8Array>;
  /** By slot. */
  readonly windows: Map<number, ReplayWindow>;
  policyVersion: number;
  policyHash: string | undefined;
}

export function newHubState(facts: HubFacts): HubState {
  return {
    facts,
    idBytes: fromHex(facts.hubId) ?? new Uint8Array(8),
    bootId: 0,
    downEpoch: 0,
    salts: new Map(),
    windows: new Map(),
    policyVersion: 0,
    policyHash: undefined,
  };
}

export async function loadHubStates(queries: Queries): Promise<Map<string, HubState>> {
  const states = new Map<string, HubState>();
  for (const hub of await readHubs(queries)) {
    const { hubId, serial, model, region, tags, boxPublicKey, signPublicKey } = hub;
    const facts = { hubId, serial, model, region, tags, boxPublicKey, signPublicKey };
    states.set(hubId, {
      ...newHubState(facts),
      bootId: hub.bootId,
      downEpoch: hub.downEpoch,
      policyVersion: hub.policyVersion ?? 0,
      policyHash: hub.policyHash ?? undefined,
    });
  }
  for (const { hubId, bootId, salt } of await readBoots(queries)) states.get(hubId)?.salts.set(bootId, salt);
  for (const { hubId, slot, window } of await readWindows(queries))
    states.get(hubId)?.windows.set(slot, window);
  return states;
}

/** Remembers the salt of a boot and forgets the oldest beyond the limit. */
export function keepSalt(hub: HubState, bootId: number, salt: Uint8Array): void {
  hub.salts.set(bootId, salt);
  if (hub.salts.size > bootsKeptMax) hub.salts.delete(Math.min(...hub.salts.keys()));
}
