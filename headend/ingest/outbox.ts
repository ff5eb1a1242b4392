import { toBase64 } from '../../runtime/envelope/bytes.ts';
import type { Hello, Message } from '../../schemas/generated/message.ts';
import { readCommands } from '../database/commands.ts';
import { offerDue } from '../database/policies.ts';
import { readRoots } from '../database/roots.ts';
import type { Queries } from '../database/tables.ts';
import type { Outgoing } from './downlink.ts';

/** Root documents of one session: a hub that missed more climbs on at its next hello. */
const rootsPerSessionMax = 8;
const commandsPerSessionMax = 32;

/** All that waits for a hub: roots first, because the policy after them may be signed by their keys. */
export async function outboxFor(queries: Queries, hubId: string, hello: Hello): Promise<Outgoing[]> {
  const roots = await readRoots(queries, hello.rootVersion + 1);
  const offer = await offerDue(queries, hubId, hello);
  const commands = await readCommands(queries, hubId, 'waiting');
  return [
    ...roots.slice(0, rootsPerSessionMax).map(rootOffer),
    ...(offer === undefined ? [] : [policyOffer(offer.container)]),
    ...commands.slice(0, commandsPerSessionMax).map(commandRequest),
  ];
}

export function rootOffer(container: Uint8Array): Outgoing {
  return { slot: 0, message: { type: 'root-offer', container: toBase64(container) } };
}

export function policyOffer(container: Uint8Array): Outgoing {
  return { slot: 0, message: { type: 'policy-offer', container: toBase64(container) } };
}

export function commandRequest({
  slot,
  counter,
  command,
}: {
  slot: number;
  counter: number;
  command: (Message & { type: 'command' })['command'];
}): Outgoing {
  return { slot, message: { type: 'command', counter, command } };
}
