import { Zcl, ZSpec } from 'zigbee-herdsman';
import type { HanDriver, HanResult } from './contract.ts';
import type { MeteredDevice, MeteredRegister } from './devices/metered-device.ts';
import { failed, faultOf } from './messages.ts';
import { type MeterScale, toVocabulary } from './meter-scale.ts';
import { type AskForProfile, readIntervals, regroup } from './profile.ts';

/** The part of the library's endpoint that reading a meter takes. */
export interface MeterEndpoint {
  read(
    cluster: 'seMetering',
    attributes: MeteringAttribute[],
    options: object,
  ): Promise<Partial<Record<string, unknown>>>;
  command(
    cluster: 'seMetering',
    command: 'getProfile',
    payload: ProfileQuery,
    options: object,
  ): Promise<unknown>;
}
type MeteringAttribute = MeteredRegister['attribute'] | 'unitOfMeasure' | 'multiplier' | 'divisor';
interface ProfileQuery {
  intervalChannel: number;
  endTime: number;
  numberOfPeriods: number;
}

type ReadProfile = HanDriver['readProfile'];
type ReadRegisters = HanDriver['readRegisters'];

/** Reads one meter. */
export interface MeterReader {
  readProfile(...args: Tail<Parameters<ReadProfile>>): ReturnType<ReadProfile>;
  readRegisters(...args: Tail<Parameters<ReadRegisters>>): ReturnType<ReadRegisters>;
  /** A reported attribute in the vocabulary's units; undefined: no register of ours, or its scale is not known. */
  reported(attribute: string, raw: unknown): Promise<{ register: string; value: number } | undefined>;
}
type Tail<Args extends unknown[]> = Args extends [unknown, ...infer Rest] ? Rest : never;

const zigbeeEpochMs = Date.UTC(2000, 0, 1);
const missingInterval = 0xffffff;
/** ProfileIntervalPeriod of GetProfileResponse, by its number (Smart Energy D.3.3.1.1). */
const intervalPeriodsMs = [86_400_000, 3_600_000, 1_800_000, 900_000, 600_000, 450_000, 300_000, 150_000];
/** A sleepy meter asks its parent for messages within 7.68 s. */
const answerWithinMs = 8_000;
const attemptsMax = 2;
const betweenAttemptsMs = 500;

/** Options of every request: Smart Energy profile, and our own bounded retry in place of the library's long one. */
export const meteringOptions = {
  profileId: ZSpec.SE_PROFILE_ID,
  timeout: answerWithinMs,
  disableRecovery: true,
  sendPolicy: 'immediate',
} as const;

export function createMeterReader(endpoint: MeterEndpoint, kind: MeteredDevice): MeterReader {
  let scale: MeterScale | undefined;

  const readScale = async (): Promise<HanResult<MeterScale>> => {
    if (scale) return { ok: true, value: scale };
    const read = await readAttributes(endpoint, ['unitOfMeasure', 'multiplier', 'divisor']);
    if (!read.ok) return read;
    const { unitOfMeasure: unit, multiplier = 1, divisor = 1 } = read.value;
    if (unit === undefined) return failed('unsupported', 'the meter has no unit of measure');
    scale = { unit, multiplier, divisor };
    return { ok: true, value: scale };
  };
  return {
    async readProfile(register, intervalMs, sinceUtcMs, untilUtcMs) {
      const spec = kind.registers[register];
      if (spec?.intervalChannel === undefined)
        return failed('unsupported', `\`${register}\` has no intervals`);
      const scaled = await readScale();
      if (!scaled.ok) return scaled;
      const ask = askProfile(endpoint, spec.intervalChannel);
      const raw = await readIntervals(ask, sinceUtcMs, untilUtcMs);
      if (!raw.ok) return raw;
      const grouped = regroup(raw.value, intervalMs, sinceUtcMs);
      if (!grouped) return failed('unsupported', `the meter keeps intervals of ${raw.value.intervalMs} ms`);
      const values = grouped.values.map((value) =>
        value === null ? null : toVocabulary(value, scaled.value, spec),
      );
      if (!values.every((value) => value !== undefined))
        return failed('unsupported', 'the meter counts in another unit');
      return { ok: true, value: { startUtcMs: grouped.startUtcMs, intervalMs, values } };
    },
    async readRegisters(registers) {
      const specs = registers.map((register) => ({ register, spec: kind.registers[register] }));
      const unknown = specs.find(({ spec }) => spec === undefined);
      if (unknown) return failed('unsupported', `\`${unknown.register}\` is no register of ${kind.device}`);
      const scaled = await readScale();
      if (!scaled.ok) return scaled;
      const read = await readAttributes(endpoint, [
        ...new Set(specs.flatMap(({ spec }) => spec?.attribute ?? [])),
      ]);
      if (!read.ok) return read;
      const values = specs.flatMap(({ register, spec }) => {
        const raw = spec && read.value[spec.attribute];
        const value = spec && raw !== undefined ? toVocabulary(raw, scaled.value, spec) : undefined;
        return value === undefined ? [] : [{ register, value }];
      });
      if (values.length === 0 && registers.length > 0)
        return failed('read-refused', 'the meter gives none of them');
      return { ok: true, value: values };
    },
    async reported(attribute, raw) {
      const found = Object.entries(kind.registers).find(([, spec]) => spec.attribute === attribute);
      if (!found || typeof raw !== 'number') return undefined;
      const scaled = await readScale();
      const value = scaled.ok ? toVocabulary(raw, scaled.value, found[1]) : undefined;
      return value === undefined ? undefined : { register: found[0], value };
    },
  };
}

/** Reads attributes together, or one by one when the meter lacks some: the library gives all or none. */
async function readAttributes(
  endpoint: MeterEndpoint,
  attributes: readonly MeteringAttribute[],
): Promise<HanResult<Partial<Record<MeteringAttribute, number>>>> {
  const together = await attempt(() => endpoint.read('seMetering', [...attributes], meteringOptions));
  if (together.ok) return { ok: true, value: numbersOf(together.value) };
  if (together.fault.reason !== 'read-refused') return together;
  const values: Partial<Record<MeteringAttribute, number>> = {};
  for (const attribute of attributes) {
    const single = await attempt(() => endpoint.read('seMetering', [attribute], meteringOptions));
    if (single.ok) Object.assign(values, numbersOf(single.value));
    else if (single.fault.reason !== 'read-refused') return single;
  }
  return { ok: true, value: values };
}

function numbersOf(read: Partial<Record<string, unknown>>): Partial<Record<string, number>> {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => typeof value === 'number')) as Record<
    string,
    number
  >;
}

function askProfile(endpoint: MeterEndpoint, intervalChannel: number): AskForProfile {
  return async (endUtcMs, periods) => {
    const query = {
      intervalChannel,
      endTime: Math.floor((endUtcMs - zigbeeEpochMs) / 1000),
      numberOfPeriods: periods,
    };
    const answer = await attempt(() => endpoint.command('seMetering', 'getProfile', query, meteringOptions));
    if (!answer.ok) return answer;
    const response = answer.value as Record<string, unknown> | undefined;
    const { endTime, status, profileIntervalPeriod, intervals } = response ?? {};
    const intervalMs = intervalPeriodsMs[Number(profileIntervalPeriod)];
    if (
      typeof endTime !== 'number' ||
      typeof status !== 'number' ||
      !Array.isArray(intervals) ||
      !intervalMs
    ) {
      return failed('read-refused', 'the meter refused GetProfile');
    }
    const values = intervals.map((value) => (value === missingInterval ? null : Number(value)));
    return { ok: true, value: { endUtcMs: zigbeeEpochMs + endTime * 1000, status, intervalMs, values } };
  };
}

/** Tries a request a bounded number of times; a refusal of the meter is final, silence is not. */
export async function attempt<T>(request: () => Promise<T>): Promise<HanResult<T>> {
  let last: HanResult<never> = failed('device-silent', 'no attempt made');
  for (let tries = 0; tries < attemptsMax; tries += 1) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, betweenAttemptsMs));
    try {
      return { ok: true, value: await request() };
    } catch (error) {
      if (error instanceof Zcl.StatusError) return faultOf(error, 'read-refused');
      last = faultOf(error, 'device-silent');
    }
  }
  return last;
}
