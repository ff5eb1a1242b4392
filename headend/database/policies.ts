import type { Hello, ItemId, PolicyStatus } from '../../schemas/generated/message.ts';
import type { Queries } from './tables.ts';

export type PolicyState = 'offered' | PolicyStatus['state'];

export interface PolicyStanding {
  readonly hash: string;
  readonly version: number;
  readonly state: PolicyState;
  readonly reason?: string;
  readonly detail?: string;
  readonly atUtcMs: number;
}

export interface PolicyOfferRecord {
  readonly id: string;
  readonly hubId: string;
  readonly hash: string;
  readonly version: number;
  readonly container: Uint8Array;
  readonly atUtcMs: number;
}

const finalStates: readonly string[] = ['confirmed', 'refused', 'reverted'] satisfies PolicyState[];
const progress: readonly string[] = ['offered', 'received', 'verified', 'trial'] satisfies PolicyState[];
/** Said by a hub that could not read the container far enough to name it. */
const unreadableHash = '0'.repeat(32);
/** Transitions of one answer. */
const transitionsMax = 500;

/** Records a push; idempotent by its id. Older offers that no hub has taken up yet are superseded: the latest wins. */
export async function recordOffer(
  queries: Queries,
  offer: PolicyOfferRecord,
): Promise<PolicyStanding | undefined> {
  const { hubId, hash, version, atUtcMs } = offer;
  const inserted = await queries
    .insertInto('policy_offers')
    .values({ id: offer.id, hub_id: hubId, hash, version, container: offer.container, at_utc_ms: atUtcMs })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return undefined;
  await queries
    .updateTable('policy_states')
    .set({ reason: 'superseded' })
    .where('hub_id', '=', hubId)
    .where('hash', '!=', hash)
    .where('state', 'in', progress)
    .execute();
  const standing: PolicyStanding = { hash, version, state: 'offered', atUtcMs };
  await writeStanding(queries, hubId, standing);
  return standing;
}

/** Applies a hub's policy-status report; undefined when it changes nothing (older than what is known). */
export async function applyPolicyStatus(
  queries: Queries,
  hubId: string,
  status: PolicyStatus,
  reportId: ItemId,
  atUtcMs: number,
): Promise<PolicyStanding | undefined> {
  // A refusal that names no policy is of the one on offer.
  const named = status.hash === unreadableHash ? await latestOffer(queries, hubId) : undefined;
  const { hash, version } = named ?? status;
  const known = await readStanding(queries, hubId, hash);
  if (known !== undefined && !mayFollow(known, status.state, reportId)) return undefined;
  const standing: PolicyStanding = {
    hash,
    version,
    state: status.state,
    ...(status.reason !== undefined && { reason: status.reason }),
    ...(status.detail !== undefined && { detail: status.detail }),
    atUtcMs,
  };
  await writeStanding(queries, hubId, standing, reportId);
  return standing;
}

/** A hello names the policy in force: a trial begun or confirmed without its report having arrived yet. */
export async function applyHello(
  queries: Queries,
  hubId: string,
  hello: Hello,
  atUtcMs: number,
): Promise<PolicyStanding | undefined> {
  const { policyHash: hash, policyVersion: version, policyState: state } = hello;
  const known = await readStanding(queries, hubId, hash);
  if (known?.state === state || (known?.state === 'confirmed' && state === 'trial')) return undefined;
  const standing: PolicyStanding = { hash, version, state, atUtcMs };
  await writeStanding(queries, hubId, standing);
  return standing;
}

/** The last policy pushed to a hub. */
async function latestOffer(queries: Queries, hubId: string): Promise<PolicyOfferRecord | undefined> {
  const row = await queries
    .selectFrom('policy_offers')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, hash, version, container } = row;
  return { id, hubId, hash, version, container, atUtcMs: row.at_utc_ms };
}

/**
 * The policy to offer to a hub that has just said hello; undefined: none waits. A trial that the hello no longer shows
 * is offered anew only when no report waits at the hub that may tell of its end.
 */
export async function offerDue(
  queries: Queries,
  hubId: string,
  hello: Pick<Hello, 'policyHash' | 'waiting'>,
): Promise<PolicyOfferRecord | undefined> {
  const offer = await latestOffer(queries, hubId);
  if (offer === undefined || offer.hash === hello.policyHash) return undefined;
  const standing = await readStanding(queries, hubId, offer.hash);
  if (standing === undefined || finalStates.includes(standing.state)) return undefined;
  return standing.state === 'trial' && hello.waiting > 0 ? undefined : offer;
}

/** Where every policy ever pushed to or reported by a hub stands, the latest change last; and each step on the way. */
export async function readPolicyStates(
  queries: Queries,
  hubId: string,
): Promise<{ states: PolicyStanding[]; transitions: Omit<PolicyStanding, 'version'>[] }> {
  const states = await queries
    .selectFrom('policy_states')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('at_utc_ms')
    .orderBy('version')
    .execute();
  const transitions = await queries
    .selectFrom('policy_transitions')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('ordinal', 'desc')
    .limit(transitionsMax)
    .execute();
  return {
    states: states.map((row) => ({ version: row.version, ...stepOf(row) })),
    transitions: transitions.reverse().map(stepOf),
  };
}

interface Known {
  readonly state: string;
  readonly report_boot: number;
  readonly report_seq: number;
}

function readStanding(queries: Queries, hubId: string, hash: string): Promise<Known | undefined> {
  return queries
    .selectFrom('policy_states')
    .select(['state', 'report_boot', 'report_seq'])
    .where('hub_id', '=', hubId)
    .where('hash', '=', hash)
    .executeTakeFirst();
}

/** Reports may arrive out of order: an older one, or one that leads back from an end, is only kept as a report. */
function mayFollow(known: Known, state: PolicyState, reportId: ItemId): boolean {
  const later =
    reportId.boot > known.report_boot ||
    (reportId.boot === known.report_boot && reportId.seq > known.report_seq);
  return later && !(known.state === 'confirmed' && progress.includes(state));
}

async function writeStanding(
  queries: Queries,
  hubId: string,
  standing: PolicyStanding,
  reportId?: ItemId,
): Promise<void> {
  const { hash, version, state, reason = null, detail = null, atUtcMs } = standing;
  const step = { state, reason, detail, at_utc_ms: atUtcMs };
  const report = reportId === undefined ? {} : { report_boot: reportId.boot, report_seq: reportId.seq };
  await queries
    .insertInto('policy_states')
    .values({ hub_id: hubId, hash, version, ...step, ...report })
    .onConflict((conflict) =>
      conflict.columns(['hub_id', 'hash']).doUpdateSet({ version, ...step, ...report }),
    )
    .execute();
  await queries
    .insertInto('policy_transitions')
    .values({ hub_id: hubId, hash, ...step })
    .execute();
}

function stepOf(row: {
  hash: string;
  state: string;
  reason: string | null;
  detail: string | null;
  at_utc_ms: number;
}): Omit<PolicyStanding, 'version'> {
  return {
    hash: row.hash,
    state: row.state as PolicyState,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.detail !== null && { detail: row.detail }),
    atUtcMs: row.at_utc_ms,
  };
}
