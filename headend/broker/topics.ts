import { fromHex, toHex } from '../../runtime/envelope/bytes.ts';
import { sha512 } from '../../runtime/envelope/nacl.ts';

/** Every hub's uplinks. */
export const allUplinks = 'r1/+/+/u';

const uplink = /^r1\/([0-9a-f]{2})\/([0-9a-f]{16})\/u$/;

/** A hub publishes to `up` and subscribes `down`; the shard lets workers split the fleet on any broker. */
export function topicsOf(hubId: string): { readonly up: string; readonly down: string } {
  const shard = toHex(sha512(fromHex(hubId) ?? new Uint8Array(0)).subarray(0, 1));
  return { up: `r1/${shard}/${hubId}/u`, down: `r1/${shard}/${hubId}/d` };
}

/** The hub of an uplink topic; undefined when it is none, or of another shard than the hub's. */
export function hubOfUplink(topic: string): string | undefined {
  const hubId = uplink.exec(topic)?.[2];
  return hubId !== undefined && topicsOf(hubId).up === topic ? hubId : undefined;
}
