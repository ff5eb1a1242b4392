import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  applyCommandResult,
  insertCommand,
  nextCounter,
  readCommands,
} from '../../../headend/database/commands.ts';
import type { Database } from '../../../headend/database/database.ts';
import { openEventLog } from '../../../headend/database/event-log.ts';
import { migrate } from '../../../headend/database/migrate.ts';
import {
  applyPolicyStatus,
  offerDue,
  readPolicyStates,
  recordOffer,
} from '../../../headend/database/policies.ts';
import { readReadings, readRegisters } from '../../../headend/database/readings.ts';
import { countEnvelope, insertHub, readHub, readTotals } from '../../../headend/database/registry.ts';
import {
  bootsKeptMax,
  insertBoot,
  readBoots,
  readWindows,
  storeWindow,
} from '../../../headend/database/replay-state.ts';
import { readReports, storeReports } from '../../../headend/database/reports.ts';
import { insertRoot, readRoots } from '../../../headend/database/roots.ts';
import type { Report, ReportBody } from '../../../schemas/generated/message.ts';
import { until } from '../../until.ts';
import { dayStartUtcMs, halfHourMs, meterReading } from './readings.ts';

/** What the head-end expects of a database, whichever engine it is. */
export function databaseContract(engine: string, open: () => Promise<Database>): void {
  describe(`the database on ${engine}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());
    registryContract(() => database);
    reportContract(() => database);
    policyContract(() => database);
    eventContract(() => database);
  });
}

const highestU32 = 0xffff_ffff;

function registryContract(database: () => Database): void {
  it('runs each migration once', async () => {
    expect(await migrate(database().queries)).toEqual([]);
  });

  it('gives back what is registered, bytes as bytes and large numbers as numbers', async () => {
    const { queries } = database();
    const hubId = await newHub(database());
    const counted = { bootId: highestU32, reports: 2, duplicates: 1, atUtcMs: 253_402_300_799_999 };
    await countEnvelope(queries, hubId, counted);
    const hub = await readHub(queries, hubId);
    expect(hub).toMatchObject({
      tags: ['a', 'b'],
      bootId: highestU32,
      lastSeenUtcMs: 253_402_300_799_999,
      envelopes: 1,
      reports: 2,
      duplicates: 1,
    });
    expect([...(hub?.boxPublicKey ?? [])]).toEqual(Array(32).fill(7));
    expect((await readTotals(queries)).reports).toBeGreaterThanOrEqual(2);
  });

  it('keeps replay windows by slot and the salts of the last boots', async () => {
    const { queries } = database();
    const hubId = await newHub(database());
    const window = { bootId: 3, highest: highestU32, recent: highestU32, older: 1 };
    for (const highest of [5, highestU32]) await storeWindow(queries, hubId, 1, { ...window, highest });
    const stored = (await readWindows(queries)).filter((row) => row.hubId === hubId);
    expect(stored).toEqual([{ hubId, slot: 1, window }]);
    for (let bootId = 1; bootId <= bootsKeptMax + 1; bootId++)
      await insertBoot(queries, hubId, bootId, Uint8Array.of(1, 2, 3, bootId));
    const boots = (await readBoots(queries)).filter((row) => row.hubId === hubId);
    expect(boots.map(({ bootId }) => bootId)).toEqual(Array.from({ length: bootsKeptMax }, (_, i) => i + 2));
  });

  it('takes nothing of a transaction that fails', async () => {
    const { queries } = database();
    const hubId = await newHub(database());
    const failing = queries.transaction().execute(async (transaction) => {
      await storeReports(transaction, hubId, 0, [report(1, meterReading([1]))], 0);
      await sql`select 1 / 0`.execute(transaction);
    });
    await expect(failing).rejects.toThrow();
    expect(await readReports(queries, { hubId, limit: 10 })).toEqual([]);
  });

  it('keeps each root document once', async () => {
    const { queries } = database();
    await insertRoot(queries, 1, Uint8Array.of(1), 0);
    await insertRoot(queries, 1, Uint8Array.of(9), 0);
    await insertRoot(queries, 2, Uint8Array.of(2), 0);
    expect((await readRoots(queries, 1)).map((bytes) => [...bytes])).toEqual([[1], [2]]);
    expect(await readRoots(queries, 3)).toEqual([]);
  });
}

function reportContract(database: () => Database): void {
  it('stores a report once, and tells the new from the known', async () => {
    const { queries } = database();
    const hubId = await newHub(database());
    const first = report(1, meterReading([10, null]));
    const second = report(2, meterReading([12], dayStartUtcMs + 2 * halfHourMs));
    expect(await storeReports(queries, hubId, 0, [first], 5)).toEqual([first]);
    expect(await storeReports(queries, hubId, 0, [first, second, second], 6)).toEqual([second]);
    const stored = await readReports(queries, { hubId, kind: 'meter-reading', limit: 10 });
    expect(stored.map(({ id, body }) => [id.seq, body])).toEqual([
      [2, second.body],
      [1, first.body],
    ]);
  });

  it('lays overlapping readings over each other and cuts them at days', async () => {
    const { queries } = database();
    const hubId = await newHub(database());
    const evening = dayStartUtcMs + 46 * halfHourMs;
    await storeReports(queries, hubId, 0, [report(1, meterReading([1, 2, 3, 4], evening))], 0);
    await storeReports(
      queries,
      hubId,
      0,
      [report(2, meterReading([null, null, 5], evening + 2 * halfHourMs))],
      0,
    );
    const select = { hubId, device: 'electricity-meter', register: 'import', fromUtcMs: 0, toUtcMs: 1e14 };
    const { readings, nextFromUtcMs } = await readReadings(queries, select);
    expect(readings.map((row) => row.value)).toEqual([1, 2, 3, 4, 5]);
    expect(nextFromUtcMs).toBeUndefined();
    const part = await readReadings(queries, {
      ...select,
      fromUtcMs: evening + halfHourMs,
      toUtcMs: evening + 3 * halfHourMs,
    });
    expect(part.readings.map((row) => row.value)).toEqual([2, 3]);
    expect(await readRegisters(queries, hubId)).toEqual([
      {
        device: 'electricity-meter',
        register: 'import',
        slot: 0,
        intervalMs: halfHourMs,
        fromUtcMs: dayStartUtcMs,
        toUtcMs: dayStartUtcMs + 2 * 86_400_000,
      },
    ]);
  });

  it('fences the slots, and shows an interval of both once', async () => {
    const { queries } = database();
    const hubId = await newHub(database());
    await storeReports(queries, hubId, 0, [report(1, meterReading([null, 2]))], 0);
    await storeReports(queries, hubId, 1, [report(2, meterReading([1, null]))], 0);
    const select = { hubId, device: 'electricity-meter', register: 'import', fromUtcMs: 0, toUtcMs: 1e14 };
    const valuesOf = async (slot?: number) =>
      (await readReadings(queries, { ...select, slot })).readings.map((row) => row.value);
    expect(await valuesOf(0)).toEqual([null, 2]);
    expect(await valuesOf(1)).toEqual([1, null]);
    expect(await valuesOf()).toEqual([1, 2]);
  });
}

function policyContract(database: () => Database): void {
  const hash = 'ab'.repeat(16);

  it('takes an offer once, and no step back from an end', async () => {
    const { queries } = database();
    const hubId = await newHub(database());
    const offer = {
      id: hubId,
      hubId,
      hash,
      version: highestU32,
      container: Uint8Array.of(1, 2),
      atUtcMs: 1,
    };
    expect(await recordOffer(queries, offer)).toMatchObject({ state: 'offered' });
    expect(await recordOffer(queries, offer)).toBeUndefined();
    const due = await offerDue(queries, hubId, { policyHash: '0'.repeat(32), waiting: 0 });
    expect([...(due?.container ?? [])]).toEqual([1, 2]);
    const status = (state: 'received' | 'trial' | 'confirmed') =>
      ({ kind: 'policy-status', state, hash, version: highestU32 }) as const;
    const apply = (state: 'received' | 'trial' | 'confirmed', seq: number) =>
      applyPolicyStatus(queries, hubId, status(state), { boot: 1, seq }, 2);
    expect(await apply('trial', 5)).toMatchObject({ state: 'trial' });
    expect(await apply('received', 4)).toBeUndefined();
    expect(await apply('confirmed', 6)).toMatchObject({ state: 'confirmed' });
    expect(await apply('trial', 7)).toBeUndefined();
    const { states, transitions } = await readPolicyStates(queries, hubId);
    expect(states).toEqual([{ hash, version: highestU32, state: 'confirmed', atUtcMs: 2 }]);
    expect(transitions.map(({ state }) => state)).toEqual(['offered', 'trial', 'confirmed']);
    expect(await offerDue(queries, hubId, { policyHash: '0'.repeat(32), waiting: 0 })).toBeUndefined();
  });

  it('counts commands up by slot and keeps the first outcome', async () => {
    const { queries } = database();
    const hubId = await newHub(database());
    const command = { kind: 'diagnostic' } as const;
    for (const slot of [0, 1]) await insertCommand(queries, hubId, { slot, counter: 1, command, atUtcMs: 1 });
    expect(await nextCounter(queries, hubId, 0)).toBe(2);
    const result = { kind: 'command-result', counter: 1, outcome: 'done', result: { signal: 17 } } as const;
    await applyCommandResult(queries, hubId, 0, result);
    await applyCommandResult(queries, hubId, 0, { ...result, outcome: 'failed' });
    const all = await readCommands(queries, hubId, 'all');
    expect(all).toEqual([
      { slot: 0, counter: 1, command, atUtcMs: 1, outcome: 'done', result: { signal: 17 } },
      { slot: 1, counter: 1, command, atUtcMs: 1 },
    ]);
    expect(await readCommands(queries, hubId, 'waiting')).toHaveLength(1);
  });
}

function eventContract(database: () => Database): void {
  it('numbers events without a gap and goes on after a restart', async () => {
    const { queries } = database();
    const first = await openEventLog(queries, () => 1);
    const told: number[] = [];
    first.listen(({ id }) => told.push(id));
    for (let i = 0; i < 3; i++) first.emit('report', undefined, { i });
    await until('three events', async () => (told.length === 3 ? true : undefined));
    await first.close();
    const second = await openEventLog(queries, () => 2);
    second.emit('report', 'aa', { i: 3 });
    await until('the fourth', async () =>
      (await second.since(told[2] ?? 0)).length === 1 ? true : undefined,
    );
    const stored = await second.since((told[0] ?? 0) - 1);
    expect(stored.map(({ data }) => data.i)).toEqual([0, 1, 2, 3]);
    expect(stored.map(({ id }) => id - (told[0] ?? 0))).toEqual([0, 1, 2, 3]);
    expect(stored.at(-1)?.data).toEqual({ hubId: 'aa', i: 3, atUtcMs: 2 });
    await second.close();
  });
}

async function newHub(database: Database): Promise<string> {
  const hubId = randomBytes(8).toString('hex');
  const facts = {
    hubId,
    serial: 's',
    model: 'm',
    region: 'r',
    tags: ['a', 'b'],
    boxPublicKey: new Uint8Array(32).fill(7),
    signPublicKey: new Uint8Array(32),
  };
  await insertHub(database.queries, facts, 1);
  await insertHub(database.queries, { ...facts, serial: 'other' }, 2);
  return hubId;
}

function report(seq: number, body: ReportBody): Report {
  return { type: 'report', id: { boot: highestU32, seq }, atUtcMs: 1, quality: 'synced', body };
}
