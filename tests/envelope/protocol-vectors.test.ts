import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fromHex, toHex } from '../../runtime/envelope/bytes.ts';
import { nonceOf } from '../../runtime/envelope/header.ts';
import { sharedKey } from '../../runtime/envelope/nacl.ts';
import { decodePayload, encodePayload } from '../../runtime/envelope/payload.ts';
import { verifyPolicy } from '../../runtime/envelope/policy-bundle.ts';
import { openEnvelope, sealEnvelope } from '../../runtime/envelope/sealed.ts';
import { containerHash, signingInput } from '../../runtime/envelope/signed-container.ts';
import { topicsOf } from '../../runtime/session/topics.ts';
import type { Message } from '../../schemas/generated/message.ts';
import { boxKeys, sampleHub, signedPolicy, signKeys } from './keys.ts';
import { sampleBundle } from './sample-bundle.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/protocol.md'), 'utf8');

const hello: Message = {
  type: 'hello',
  policyHash: 'aa'.repeat(16),
  policyVersion: 6,
  policyState: 'confirmed',
  rootVersion: 3,
  waiting: 0,
  lastCommand: 0,
  utcMs: 1_800_000_000_000,
  quality: 'synced',
};
const header = { version: 1, direction: 'up', slot: 0, keyEpoch: 0, bootId: 1, sequence: 0 } as const;
const hubId = fromHex(sampleHub.hubId) ?? new Uint8Array(0);
const bootSalt = Uint8Array.of(0xde, 0xad, 0xbe, 0xef);
const hub = boxKeys(20);
const operator = boxKeys(14);

it('seals the envelope of the protocol page, byte by byte, and opens it (12.2.11)', () => {
  const shared = sharedKey(operator.publicKey, hub.secretKey) ?? new Uint8Array(0);
  const payload = encodePayload([hello]);
  const sealed = sealEnvelope({ header, hubId, bootSalt, attachSalt: true, shared, payload });
  const vectors = {
    'hub-public': hub.publicKey,
    'operator-public': operator.publicKey,
    'shared-key': shared,
    nonce: nonceOf(header, hubId, bootSalt),
    payload,
    envelope: sealed,
  };
  for (const [name, bytes] of Object.entries(vectors)) expect(toHex(vector(name)), name).toBe(toHex(bytes));
  const opened = openEnvelope(vector('envelope'), {
    hubId,
    saltOf: () => undefined,
    sharedOf: () => sharedKey(hub.publicKey, operator.secretKey),
  });
  expect(opened.ok && decodePayload(opened.payload, () => undefined)).toEqual({
    ok: true,
    messages: [hello],
  });
});

it('builds the signed policy of the protocol page, byte by byte, and accepts it (12.2.11)', () => {
  const container = signedPolicy();
  expect(toHex(vector('policy-public'))).toBe(toHex(signKeys(11).publicKey));
  expect(toHex(vector('container'))).toBe(toHex(container));
  expect(toHex(vector('signing-input'))).toBe(toHex(signingInput(container)));
  expect(toHex(vector('container-hash'))).toBe(containerHash(container));
  expect(verifyPolicy(vector('container'), sampleHub)).toMatchObject({ ok: true, bundle: sampleBundle });
});

it('uses the topics of the protocol page', () => {
  for (const topic of Object.values(topicsOf(sampleHub.hubId))) expect(page).toContain(`\`${topic}\``);
});

function vector(name: string): Uint8Array {
  const block = new RegExp(`<!-- vector ${name} -->\\s*\`\`\`text\\n([0-9a-f\\n]+)\`\`\``).exec(page);
  const bytes = fromHex(block?.[1]?.replaceAll('\n', '') ?? 'absent');
  if (bytes === undefined) throw new Error(`docs/protocol.md has no vector \`${name}\``);
  return bytes;
}
