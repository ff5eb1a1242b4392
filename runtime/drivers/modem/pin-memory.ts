import { createHmac } from 'node:crypto';

/** Three wrong values lock a SIM, so these are at least five SIMs' worth; the oldest is forgotten first. */
export const pinEntriesMax = 16;

/** One PIN value entered into one SIM, as keyed hashes. */
export interface PinEntry {
  /** Of the value alone, for when the SIM cannot be told. */
  readonly value: string;
  /** Of the value and the ICCID; empty when the ICCID was not readable. */
  readonly card: string;
  /** `trying` is stored before the PIN is sent: power may fail between sending and the answer. */
  readonly state: 'trying' | 'rejected';
  readonly triesBefore: number | undefined;
}

/**
 * Where the hub keeps which PINs a SIM refused, over restarts (10.8). `key` is a secret of this hub: without it
 * four digits could be guessed back from the hash.
 */
export interface PinMemory {
  readonly key: Uint8Array;
  load(): Promise<readonly PinEntry[]>;
  /** Must be durable when it resolves. */
  save(entries: readonly PinEntry[]): Promise<void>;
}

/** Lasts as long as its holder: for a hub that has nowhere to write, and for tests. */
export function createVolatilePinMemory(): PinMemory {
  let kept: readonly PinEntry[] = [];
  return {
    key: new Uint8Array(32),
    load: () => Promise.resolve(kept),
    save(entries) {
      kept = entries;
      return Promise.resolve();
    },
  };
}

export function pinEntry(
  memory: PinMemory,
  pin: string,
  iccid: string | undefined,
  triesBefore: number | undefined,
): PinEntry {
  const hash = (text: string) => createHmac('sha256', memory.key).update(text).digest('hex').slice(0, 32);
  return {
    value: hash(`pin ${pin}`),
    card: iccid === undefined ? '' : hash(`pin ${pin} of ${iccid}`),
    state: 'trying',
    triesBefore,
  };
}

/** The same value in the same SIM, as far as can be told: an unreadable ICCID counts as the same SIM. */
export function isSameEntry(a: PinEntry, b: PinEntry): boolean {
  return a.value === b.value && (a.card === '' || b.card === '' || a.card === b.card);
}

export function withEntry(entries: readonly PinEntry[], entry: PinEntry): readonly PinEntry[] {
  return [...entries.filter((other) => !isSameEntry(other, entry)), entry].slice(-pinEntriesMax);
}

export function withoutEntry(entries: readonly PinEntry[], entry: PinEntry): readonly PinEntry[] {
  return entries.filter((other) => !isSameEntry(other, entry));
}
