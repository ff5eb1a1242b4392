/** A record of a stream. `id` is ours, fixed width, never repeated in a stream. */
export interface StoredRecord {
  readonly id: string;
  readonly value: unknown;
}

export type StoreResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'store-full' | 'store-read-only' | 'store-broken';
      readonly detail: string;
    };

/** What a stream went through at open, for the fault log. */
export interface OpenReport {
  readonly records: number;
  /** Bytes of an unfinished last write that were cut off. */
  readonly tornBytes: number;
  /** Damaged lines moved to the quarantine file beside the stream. */
  readonly quarantined: number;
}

/**
 * One durable stream of records (11.1, 11.2). A write is acknowledged only after fdatasync. A failed write leaves
 * no ghost: neither on disk nor in memory. No call throws on a full, read-only or damaged disk.
 */
export interface DurableStore {
  readonly report: OpenReport;
  /** Insert or replace all of these with one sync (group commit). */
  put(records: readonly StoredRecord[]): Promise<StoreResult>;
  remove(ids: readonly string[]): Promise<StoreResult>;
  /** All records in id order. */
  all(): Promise<readonly StoredRecord[]>;
  get(id: string): Promise<unknown>;
  close(): Promise<void>;
}
