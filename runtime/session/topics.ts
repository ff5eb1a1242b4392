import { fromHex, toHex } from '../envelope/bytes.ts';
import { sha512 } from '../envelope/nacl.ts';

/** The hub's two topics; the shard lets head-end workers split the fleet on any broker. */
export function topicsOf(hubId: string): { readonly up: string; readonly down: string } {
  const shard = toHex(sha512(fromHex(hubId) ?? new Uint8Array(0)).subarray(0, 1));
  return { up: `r1/${shard}/${hubId}/u`, down: `r1/${shard}/${hubId}/d` };
}
