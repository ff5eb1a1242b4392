import type { Generated, Kysely, Transaction } from 'kysely';

/** The columns of database/migrations, as kysely sees them. Times are UTC milliseconds. */
export interface Tables {
  hubs: {
    hub_id: string;
    serial: string;
    model: string;
    region: string;
    tags: unknown;
    box_public_key: Uint8Array;
    sign_public_key: Uint8Array;
    registered_utc_ms: number;
    boot_id: Generated<number>;
    down_epoch: Generated<number>;
    policy_hash: string | null;
    policy_version: number | null;
    policy_state: string | null;
    root_version: number | null;
    last_command: number | null;
    last_seen_utc_ms: number | null;
    envelopes: Generated<number>;
    reports: Generated<number>;
    duplicates: Generated<number>;
  };
  hub_boots: { hub_id: string; boot_id: number; salt: Uint8Array };
  replay_windows: {
    hub_id: string;
    slot: number;
    boot_id: number;
    highest: number;
    recent: number;
    older: number;
  };
  reports: {
    hub_id: string;
    boot: number;
    seq: number;
    slot: number;
    kind: string;
    at_utc_ms: number;
    received_utc_ms: number;
    quality: string;
    body: unknown;
  };
  reading_days: {
    hub_id: string;
    slot: number;
    device: string;
    register: string;
    interval_ms: number;
    phase_ms: number;
    utc_day: number;
    block: Uint8Array;
  };
  refusals: { hub_id: string; reason: string; count: number };
  events: { id: number; kind: string; hub_id: string | null; at_utc_ms: number; data: unknown };
  policy_offers: {
    id: string;
    ordinal: Generated<number>;
    hub_id: string;
    hash: string;
    version: number;
    container: Uint8Array;
    at_utc_ms: number;
  };
  policy_states: {
    hub_id: string;
    hash: string;
    version: number;
    state: string;
    reason: string | null;
    detail: string | null;
    at_utc_ms: number;
    report_boot: Generated<number>;
    report_seq: Generated<number>;
  };
  policy_transitions: {
    ordinal: Generated<number>;
    hub_id: string;
    hash: string;
    state: string;
    reason: string | null;
    detail: string | null;
    at_utc_ms: number;
  };
  roots: { version: number; container: Uint8Array; at_utc_ms: number };
  signing_keys: { id: string; name: string; public_key: string; code: string; at_utc_ms: number };
  commands: {
    hub_id: string;
    slot: number;
    counter: number;
    command: unknown;
    at_utc_ms: number;
    outcome: string | null;
    reason: string | null;
    result: unknown;
  };
}

export type Queries = Kysely<Tables> | Transaction<Tables>;
