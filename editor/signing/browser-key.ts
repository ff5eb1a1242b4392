import { toHex } from '../../runtime/envelope/bytes.ts';
import { sha512 } from '../../runtime/envelope/nacl.ts';

/**
 * An Ed25519 key made by the browser. The private half cannot be exported: not by this page, not by the head-end,
 * not by a person with the developer tools. Losing the browser profile loses the key; enrol another one then.
 */
export interface BrowserKey {
  /** Given by its holder; shown in the root document. At most 64 characters. */
  readonly name: string;
  readonly publicKey: Uint8Array;
  readonly madeUtcMs: number;
  sign(message: Uint8Array): Promise<Uint8Array>;
}

interface KeptKey {
  readonly name: string;
  readonly madeUtcMs: number;
  readonly pair: CryptoKeyPair;
}

const databaseName = 'reeve-signing';
const storeName = 'keys';
/** One key per browser profile: a second would only blur who signed. */
const onlyKey = 'signing-key';

/** WebCrypto is offered to secure pages only; loopback counts as one. */
export function canSign(): boolean {
  return globalThis.isSecureContext && globalThis.crypto?.subtle !== undefined;
}

export async function loadBrowserKey(): Promise<BrowserKey | undefined> {
  const kept = await inStore<KeptKey | undefined>('readonly', (store) => store.get(onlyKey));
  return kept === undefined ? undefined : asBrowserKey(kept);
}

/** Makes the profile's key and keeps it. Throws a DOMException when the browser has no Ed25519 or no room. */
export async function createBrowserKey(name: string, nowUtcMs: number): Promise<BrowserKey> {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const kept: KeptKey = { name, madeUtcMs: nowUtcMs, pair };
  await inStore('readwrite', (store) => store.put(kept, onlyKey));
  return asBrowserKey(kept);
}

/** For people to compare: the first 16 bytes of SHA-512 of the public key, in groups of four hex digits. */
export function fingerprintOf(publicKey: Uint8Array): string {
  return toHex(sha512(publicKey).subarray(0, 16)).replace(/(.{4})(?=.)/g, '$1 ');
}

async function asBrowserKey({ name, madeUtcMs, pair }: KeptKey): Promise<BrowserKey> {
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    name,
    madeUtcMs,
    publicKey,
    sign: async (message) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, new Uint8Array(message))),
  };
}

/** Settles when the transaction has committed, so that a tab killed right after has lost nothing. */
async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = use(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
