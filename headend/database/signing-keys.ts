import type { Queries } from './tables.ts';

/** Somebody asks for a key to be entered in the next root document. The code is read out to prove who asks. */
export interface SigningKeyRequest {
  readonly id: string;
  readonly name: string;
  /** Ed25519, base64. */
  readonly publicKey: string;
  readonly code: string;
  readonly atUtcMs: number;
}

export async function insertSigningKey(queries: Queries, request: SigningKeyRequest): Promise<void> {
  const { id, name, publicKey, code, atUtcMs } = request;
  await queries
    .insertInto('signing_keys')
    .values({ id, name, public_key: publicKey, code, at_utc_ms: atUtcMs })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** The latest requests, oldest first. */
export async function readSigningKeys(queries: Queries, limit: number): Promise<SigningKeyRequest[]> {
  const rows = await queries
    .selectFrom('signing_keys')
    .selectAll()
    .orderBy('at_utc_ms', 'desc')
    .limit(limit)
    .execute();
  return rows
    .map(({ id, name, public_key: publicKey, code, at_utc_ms: atUtcMs }) => ({
      id,
      name,
      publicKey,
      code,
      atUtcMs,
    }))
    .reverse();
}
