import type {
  Alert,
  Bundle,
  MessageClass,
  ReinitRoutine,
  ReinitWhen,
  Window,
} from '../../schemas/generated/bundle.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import { canonical } from './canonical.ts';
import { type ConditionCode, compileCondition } from './condition.ts';
import { digestOf, keyedBy, type Prf } from './prf.ts';

/** Whose hub it is: 16 hex digits, and the secret seed of its random starts. */
export interface HubIdentity {
  readonly id: string;
  readonly seedHex: string;
}

/** A register to be read on a schedule. */
export interface ReadJob {
  readonly key: string;
  readonly device: string;
  readonly register: string;
  readonly everyMs: number;
  readonly mode: 'interval' | 'instant';
  readonly skipZero: boolean;
}

export interface SnapshotJob {
  readonly key: string;
  readonly device: string;
  readonly atMs: number;
  readonly zone: number;
  readonly skipZero: boolean;
}

export interface AlertPlan {
  readonly alert: Alert;
  readonly definition: string;
  readonly raise: ConditionCode;
  readonly clear: ConditionCode;
}

export interface WindowPlan {
  readonly window: Window;
  readonly index: number;
  /** Of the window with its zone: a change of it is a new window. */
  readonly definition: string;
}

/** What the engine derives once from a bundle; never changed, never stored. */
export interface Plan {
  readonly bundle: Bundle;
  readonly hub: HubIdentity;
  readonly prf: Prf;
  readonly classes: readonly MessageClass[];
  readonly windows: readonly WindowPlan[];
  readonly reads: readonly ReadJob[];
  readonly snapshots: readonly SnapshotJob[];
  readonly alerts: readonly AlertPlan[];
  /** Slot number of each signal that the policy looks at; `value`, an alert's aggregate, is slot 0. */
  readonly signalSlots: ReadonlyMap<string, number>;
  readonly signalNames: readonly string[];
  /** How long a sample of the signal in each slot stays fresh, ms; 0: for ever. */
  readonly freshMs: readonly number[];
  /** Alerts (by position) that watch or read a signal. */
  readonly alertsBySignal: ReadonlyMap<string, readonly number[]>;
  readonly routineReinits: readonly ReinitRoutine[];
  readonly conditionReinits: readonly { readonly rule: ReinitWhen; readonly code: ConditionCode }[];
}

/** Name under which conditions and texts refer to an alert's aggregate. */
export const aggregateSignal = 'value';

export function createPlan(bundle: Bundle, hub: HubIdentity): Plan {
  const signalSlots = new Map<string, number>([[aggregateSignal, 0]]);
  const slotOf = (signal: string): number => {
    const slot = signalSlots.get(signal) ?? signalSlots.size;
    signalSlots.set(signal, slot);
    return slot;
  };
  const alerts = bundle.alerts.map((alert): AlertPlan => {
    slotOf(alert.watch.signal);
    for (const part of alert.send.text) if ('signal' in part) slotOf(part.signal);
    return {
      alert,
      definition: digestOf(canonical(alert)),
      raise: compileCondition(alert.raise.when, slotOf),
      clear: compileCondition(alert.clear.when, slotOf),
    };
  });
  const reinits = bundle.modem?.reinit ?? [];
  const conditionReinits = reinits
    .filter((rule) => rule.kind === 'when')
    .map((rule) => ({ rule, code: compileCondition(rule.when, slotOf) }));
  if (bundle.modem?.signalMeanMs !== undefined) slotOf('wan.signal');
  const signalNames = [...signalSlots.keys()];
  return {
    bundle,
    hub,
    prf: keyedBy(hub.seedHex),
    classes: bundle.classes,
    windows: bundle.windows.map((window, index) => ({
      window,
      index,
      definition: digestOf(canonical([window, bundle.zones[window.zone]])),
    })),
    reads: readJobs(bundle),
    snapshots: snapshotJobs(bundle),
    alerts,
    signalSlots,
    signalNames,
    freshMs: signalNames.map(
      (name) => vocabulary.signals.find((signal) => signal.name === name)?.freshMs ?? 0,
    ),
    alertsBySignal: alertIndex(alerts, signalNames),
    routineReinits: reinits.filter((rule) => rule.kind === 'routine'),
    conditionReinits,
  };
}

/** Position of the class that carries a kind. Every policy should carry all; the first class takes the rest. */
export function classCarrying(plan: Plan, kind: string): number {
  return Math.max(
    plan.classes.findIndex((candidate) => candidate.carries.includes(kind)),
    0,
  );
}

/** Supplier slots that may receive what a device measures, rising (rule 7). Grants are positive: none, no reader. */
export function readersOf(plan: Plan, device: string): number[] {
  return plan.bundle.suppliers
    .map((supplier) => supplier.slot)
    .filter((slot) => mayRead(plan, slot, device))
    .sort((a, b) => a - b);
}

export function mayRead(plan: Plan, slot: number, device: string): boolean {
  return plan.bundle.grants.some(
    (grant) => grant.slot === slot && grant.rights.includes('read') && grant.devices.includes(device),
  );
}

/** The seal key's owner in a slot: data for one owner never goes to the next one of the same slot (rule 7). */
export function ownerOf(plan: Plan, slot: number): string | undefined {
  if (slot === 0) return 'operator';
  return plan.bundle.suppliers.find((supplier) => supplier.slot === slot)?.name;
}

/** Devices whose measurements nobody may receive are not read at all. */
function collected(bundle: Bundle) {
  const granted = (device: string) =>
    bundle.grants.some((grant) => grant.rights.includes('read') && grant.devices.includes(device));
  return bundle.collections.filter(({ device }) => granted(device));
}

function readJobs(bundle: Bundle): ReadJob[] {
  const jobs = new Map<string, ReadJob>();
  for (const { device, reads, skipZero } of collected(bundle)) {
    for (const { registers, everyMs } of reads) {
      for (const register of registers) {
        const key = `${device}/${register}`;
        jobs.set(key, { key, device, register, everyMs, skipZero, mode: modeOf(device, register) });
      }
    }
  }
  return [...jobs.values()];
}

function modeOf(device: string, register: string): 'interval' | 'instant' {
  const kind = vocabulary.devices.find(({ name }) => name === device);
  return kind?.registers.find(({ name }) => name === register)?.mode === 'instant' ? 'instant' : 'interval';
}

function snapshotJobs(bundle: Bundle): SnapshotJob[] {
  return collected(bundle).flatMap(({ device, snapshots, skipZero }) =>
    snapshots.map(({ atMs, zone }) => ({ key: `${device}@${atMs}/${zone}`, device, atMs, zone, skipZero })),
  );
}

function alertIndex(alerts: readonly AlertPlan[], names: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  alerts.forEach(({ alert, raise, clear }, position) => {
    const read = [...raise.slots, ...clear.slots].filter((slot) => slot > 0).map((slot) => names[slot] ?? '');
    for (const signal of new Set([alert.watch.signal, ...read])) {
      index.set(signal, [...(index.get(signal) ?? []), position]);
    }
  });
  return index;
}
