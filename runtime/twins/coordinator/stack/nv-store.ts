import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a simulated home device remembers over a restart. */
export interface DeviceMemory {
  networkAddress: number;
  /** Extended PAN it belongs to, 16 hex digits. */
  extendedPanId: string;
  bindings: { endpoint: number; cluster: number; targetEndpoint: number }[];
  reporting: { endpoint: number; cluster: number; attribute: number; minS: number; maxS: number }[];
}

interface Snapshot {
  items: Record<string, string>;
  tables: Record<string, string>;
  installKeys: Record<string, string>;
  devices: Record<string, DeviceMemory>;
}

/**
 * Non-volatile memory of the coordinator (items and extended tables) together with that of the simulated
 * devices, kept as one JSON file so that a restarted twin goes on where it stopped.
 */
export interface NvStore {
  readonly fresh: boolean;
  /** 0: no such item. */
  length(id: number): number;
  read(id: number): Buffer | undefined;
  write(id: number, value: Buffer, offset?: number): void;
  remove(id: number): void;
  clear(keep: readonly number[]): void;
  tableEntry(system: number, item: number, index: number): Buffer | undefined;
  writeTableEntry(system: number, item: number, index: number, value: Buffer, offset?: number): void;
  removeTableEntry(system: number, item: number, index: number): void;
  /** Trust-centre keys registered from install codes, by IEEE address, hex. */
  readonly installKeys: Record<string, string>;
  readonly devices: Record<string, DeviceMemory>;
  /** Call after changing `installKeys` or `devices`. */
  changed(): void;
  flush(): void;
}

export function openNvStore(file: string | undefined): NvStore {
  const fresh = file === undefined || !existsSync(file);
  const state: Snapshot = fresh
    ? { items: {}, tables: {}, installKeys: {}, devices: {} }
    : JSON.parse(readFileSync(file, 'utf8'));
  let saving: NodeJS.Immediate | undefined;

  const flush = () => {
    clearImmediate(saving);
    saving = undefined;
    if (file === undefined) return;
    writeFileSync(`${file}.tmp`, JSON.stringify(state));
    renameSync(`${file}.tmp`, file);
  };
  const changed = () => {
    saving ??= setImmediate(flush);
  };
  const put = (map: Record<string, string>, key: string, value: Buffer, offset: number) => {
    const old = Buffer.from(map[key] ?? '', 'hex');
    const next = Buffer.alloc(Math.max(old.length, offset + value.length));
    old.copy(next);
    value.copy(next, offset);
    map[key] = next.toString('hex');
    changed();
  };
  const get = (map: Record<string, string>, key: string) => {
    const hex = map[key];
    return hex === undefined ? undefined : Buffer.from(hex, 'hex');
  };
  return {
    fresh,
    installKeys: state.installKeys,
    devices: state.devices,
    changed,
    flush,
    length: (id) => get(state.items, keyOf(id))?.length ?? 0,
    read: (id) => get(state.items, keyOf(id)),
    write: (id, value, offset = 0) => put(state.items, keyOf(id), value, offset),
    remove(id) {
      delete state.items[keyOf(id)];
      changed();
    },
    clear(keep) {
      const kept = new Set(keep.map(keyOf));
      for (const key of Object.keys(state.items)) if (!kept.has(key)) delete state.items[key];
      for (const key of Object.keys(state.tables)) delete state.tables[key];
      for (const key of Object.keys(state.installKeys)) delete state.installKeys[key];
      changed();
    },
    tableEntry: (system, item, index) => get(state.tables, `${system}/${item}/${index}`),
    writeTableEntry: (system, item, index, value, offset = 0) =>
      put(state.tables, `${system}/${item}/${index}`, value, offset),
    removeTableEntry(system, item, index) {
      delete state.tables[`${system}/${item}/${index}`];
      changed();
    },
  };
}

function keyOf(id: number): string {
  return id.toString(16).padStart(4, '0');
}
