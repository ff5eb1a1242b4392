import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Message } from '../../schemas/generated/message.ts';
import type { Root } from '../../schemas/generated/root.ts';
import { fromBase64, fromHex } from '../envelope/bytes.ts';
import { sharedKey } from '../envelope/nacl.ts';
import { decodePayload, encodePayload } from '../envelope/payload.ts';
import { admit, createReplayWindow, type ReplayWindow } from '../envelope/replay-window.ts';
import { openEnvelope, sealEnvelope } from '../envelope/sealed.ts';

/** What an envelope from the head-end turned out to be. */
export type Opened =
  | { readonly ok: true; readonly slot: number; readonly messages: readonly Message[] }
  | { readonly ok: false; readonly reason: string };

/** Seals and opens the envelopes of one boot: counters, nonces, replay windows. */
export interface Sealing {
  /** Shared keys per slot, from the root document's seal keys. */
  useRoot(root: Root): void;
  /** A new session: the next envelope carries the boot salt, and only a newer head-end epoch is believed. */
  beginSession(): void;
  /** One envelope with these messages to the holder of `slot`; undefined: the root names no key for the slot. */
  seal(slot: number, messages: readonly Message[], compressed: boolean): Uint8Array | undefined;
  open(bytes: Uint8Array): Opened;
  /** The head-end epoch of this session; kept durably, so that an old session cannot be played back. */
  readonly epoch: number;
}

interface SealingSetup {
  /** 16 hex. */
  readonly hubId: string;
  readonly bootId: number;
  /** Random per boot: guards the nonces of restored or cloned flash. */
  readonly bootSalt: Uint8Array;
  readonly boxSecret: Uint8Array;
  /** Highest head-end epoch of earlier boots. */
  readonly epochFloor: number;
}

const sealKeyEpoch = 0;

export function createSealing(setup: SealingSetup): Sealing {
  const hubId = fromHex(setup.hubId) ?? new Uint8Array(8);
  const shared = new Map<number, Uint8Array>();
  let sequence = 0;
  let attachSalt = true;
  let floor = setup.epochFloor;
  let epoch = setup.epochFloor;
  let salt: Uint8Array | undefined;
  let windows = new Map<number, ReplayWindow>();

  return {
    get epoch() {
      return epoch;
    },
    useRoot(root) {
      shared.clear();
      for (const key of root.keys) {
        const publicKey =
          key.role === 'seal' && key.slot !== undefined ? fromBase64(key.publicKey) : undefined;
        const secret = publicKey && sharedKey(publicKey, setup.boxSecret);
        if (secret && key.slot !== undefined) shared.set(key.slot, secret);
      }
    },
    beginSession() {
      attachSalt = true;
      floor = epoch;
      salt = undefined;
      windows = new Map();
    },
    seal(slot, messages, compressed) {
      const secret = shared.get(slot);
      if (secret === undefined) return undefined;
      const header = {
        version: 1,
        direction: 'up',
        slot,
        keyEpoch: sealKeyEpoch,
        bootId: setup.bootId,
        sequence: sequence++,
      } as const;
      const payload = encodePayload(
        [...messages],
        compressed ? (bytes) => new Uint8Array(deflateRawSync(bytes)) : undefined,
      );
      const bytes = sealEnvelope({
        header,
        hubId,
        bootSalt: setup.bootSalt,
        attachSalt,
        shared: secret,
        payload,
      });
      attachSalt = false;
      return bytes;
    },
    open(bytes) {
      const opened = openEnvelope(bytes, {
        hubId,
        saltOf: (header) => (header.bootId === epoch ? salt : undefined),
        sharedOf: (header) => shared.get(header.slot),
      });
      if (!opened.ok) return opened;
      const { header } = opened;
      if (header.direction !== 'down') return { ok: false, reason: 'wrong-direction' };
      if (salt === undefined ? header.bootId <= floor : header.bootId !== epoch)
        return { ok: false, reason: 'replayed' };
      const window = windows.get(header.slot) ?? createReplayWindow();
      const admission = admit(window, header.bootId, header.sequence);
      if (admission.verdict !== 'fresh') return { ok: false, reason: admission.verdict };
      const payload = decodePayload(opened.payload, inflateCapped);
      if (!payload.ok) return payload;
      [epoch, salt] = [header.bootId, opened.salt];
      windows.set(header.slot, admission.window);
      return { ok: true, slot: header.slot, messages: payload.messages };
    },
  };
}

/** Inflates at most `bytesMax`: a compression bomb is refused, not expanded (10.3 f). */
function inflateCapped(bytes: Uint8Array, bytesMax: number): Uint8Array | undefined {
  try {
    return new Uint8Array(inflateRawSync(bytes, { maxOutputLength: bytesMax }));
  } catch {
    return undefined;
  }
}
