import { inflateRawSync } from 'node:zlib';
import { equalBytes } from '../../runtime/envelope/bytes.ts';
import { decodePayload } from '../../runtime/envelope/payload.ts';
import { admit, createReplayWindow, type ReplayWindow } from '../../runtime/envelope/replay-window.ts';
import { type OpenedEnvelope, openEnvelope } from '../../runtime/envelope/sealed.ts';
import type { EnvelopeHeader } from '../../schemas/generated/envelope-header.ts';
import type { Hello, Report } from '../../schemas/generated/message.ts';
import { readingMagnitudeMax } from '../database/reading-block.ts';
import type { HubState } from './hub-state.ts';
import type { KeyRing } from './key-ring.ts';

const envelopeBytesMax = 300 * 1024;

export type RefusalReason =
  | 'unregistered-hub'
  | 'too-long'
  | 'too-short'
  | 'version'
  | 'unknown-salt'
  | 'unknown-key'
  | 'forged'
  | 'wrong-direction'
  | 'clone-suspected'
  | 'replayed'
  | 'too-old'
  | 'payload';

/** An envelope that may be stored. */
export interface AcceptedEnvelope {
  readonly ok: true;
  readonly header: EnvelopeHeader;
  readonly salt: Uint8Array;
  /** The slot's replay window with this envelope in it: kept once the envelope is stored. */
  readonly window: ReplayWindow;
  readonly key: Uint8Array;
  readonly hello: Hello | undefined;
  readonly reports: readonly Report[];
}

export type Judgement =
  | AcceptedEnvelope
  | { readonly ok: false; readonly reason: RefusalReason; readonly detail?: string };

/** Decides about an envelope by what is known of its hub; changes nothing. */
export function judgeEnvelope(bytes: Uint8Array, hub: HubState, keys: KeyRing): Judgement {
  if (bytes.length > envelopeBytesMax) return { ok: false, reason: 'too-long' };
  const opened = openWithAny(bytes, hub, keys);
  if (!opened.ok) return opened;
  const { header, salt, payload, key } = opened;
  if (header.direction !== 'up') return { ok: false, reason: 'wrong-direction' };
  const known = hub.salts.get(header.bootId);
  // A boot that was never seen before the latest one, or one boot with two salts: somebody runs a copy of the flash.
  if (known === undefined ? header.bootId <= hub.bootId : !equalBytes(known, salt))
    return { ok: false, reason: 'clone-suspected', detail: `boot ${header.bootId} after boot ${hub.bootId}` };
  if (header.bootId < hub.bootId) return { ok: false, reason: 'replayed' };
  const admission = admit(
    hub.windows.get(header.slot) ?? createReplayWindow(),
    header.bootId,
    header.sequence,
  );
  if (admission.verdict !== 'fresh') return { ok: false, reason: admission.verdict };
  const decoded = decodePayload(payload, inflateCapped);
  if (!decoded.ok)
    return {
      ok: false,
      reason: 'payload',
      detail: [decoded.reason, decoded.detail].filter(Boolean).join(': '),
    };
  const hello = decoded.messages.find((message) => message.type === 'hello');
  const reports = decoded.messages.filter((message) => message.type === 'report');
  if (hello !== undefined && header.slot !== 0)
    return { ok: false, reason: 'payload', detail: 'a hello belongs into slot 0' };
  if (reports.some(hasImpossibleReading))
    return { ok: false, reason: 'payload', detail: 'a reading is beyond any register' };
  return { ok: true, header, salt, window: admission.window, key, hello, reports };
}

/** Tries the keys of the envelope's slot: during a rotation there are two. */
function openWithAny(
  bytes: Uint8Array,
  hub: HubState,
  keys: KeyRing,
): (OpenedEnvelope & { ok: true; key: Uint8Array }) | { ok: false; reason: RefusalReason } {
  let tried = 0;
  let candidates = 1;
  let refusal: RefusalReason = 'unknown-key';
  for (; tried < candidates; tried++) {
    let key: Uint8Array | undefined;
    const opened = openEnvelope(bytes, {
      hubId: hub.idBytes,
      saltOf: ({ bootId }) => hub.salts.get(bootId),
      sharedOf: ({ slot }) => {
        const ring = keys.keysOf(hub, slot);
        candidates = ring.length;
        key = ring[tried];
        return key;
      },
    });
    if (opened.ok && key !== undefined) return { ...opened, key };
    if (!opened.ok) refusal = opened.reason;
  }
  return { ok: false, reason: refusal };
}

function hasImpossibleReading({ body }: Report): boolean {
  if (body.kind !== 'meter-reading') return false;
  return body.values.some((value) => value !== null && Math.abs(value) > readingMagnitudeMax);
}

/** A compression bomb is refused, not expanded. */
function inflateCapped(bytes: Uint8Array, bytesMax: number): Uint8Array | undefined {
  try {
    return new Uint8Array(inflateRawSync(bytes, { maxOutputLength: bytesMax }));
  } catch {
    return undefined;
  }
}
