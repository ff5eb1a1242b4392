import { batch, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { fromBase64 } from '../../runtime/envelope/bytes.ts';
import { verifyRoot } from '../../runtime/envelope/root.ts';
import type { Root } from '../../schemas/generated/root.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import { type Reading, slotsMax } from '../charts/half-hours.ts';
import type { HeadEndApi, Hub, PolicyHistory } from './client.ts';
import type { HeadEndEvents, LiveEvent } from './live-events.ts';
import type { Answer, Problem } from './problem.ts';

/** A register of the home with what has arrived of it. */
export interface Series {
  readonly device: string;
  readonly register: string;
  readonly unit: string;
  /** Energy and volume add up over an interval; a power does not. */
  readonly adds: boolean;
  readonly readings: readonly Reading[];
}

/** What the pages know of the fleet: fetched once, then kept fresh by the head-end's events. */
export interface Fleet {
  readonly root: ReadonlySignal<Root | undefined>;
  readonly hubs: ReadonlySignal<readonly Hub[] | undefined>;
  readonly chosenHubId: ReadonlySignal<string | undefined>;
  readonly history: ReadonlySignal<PolicyHistory | undefined>;
  readonly series: ReadonlySignal<readonly Series[] | undefined>;
  readonly problem: ReadonlySignal<Problem | undefined>;
  chooseHub(hubId: string): void;
  refreshHistory(): Promise<void>;
}

type Part = 'root' | 'hubs' | 'history' | 'series';

/** Changes come in bursts (a session brings dozens): each part is fetched at most this often. */
const refreshEveryMs = 400;
const hubKey = 'reeve.hub';

export function createFleet(api: HeadEndApi, events: HeadEndEvents): Fleet {
  const root = signal<Root | undefined>(undefined);
  const hubs = signal<readonly Hub[] | undefined>(undefined);
  const chosenHubId = signal<string | undefined>(localStorage.getItem(hubKey) ?? undefined);
  const history = signal<PolicyHistory | undefined>(undefined);
  const series = signal<readonly Series[] | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);

  function take<T>(answer: Answer<T>, use: (value: T) => void): void {
    batch(() => {
      problem.value = answer.ok ? undefined : answer.problem;
      if (answer.ok) use(answer.value);
    });
  }

  const fetchPart: Readonly<Record<Part, () => Promise<void>>> = {
    root: async () =>
      take(await api.root(), (container) => {
        const verdict = verifyRoot(fromBase64(container) ?? new Uint8Array(0), undefined);
        if (verdict.ok) root.value = verdict.root;
        else problem.value = unusableRoot(verdict.detail);
      }),
    hubs: async () =>
      take(await api.hubs(), (list) => {
        hubs.value = list;
        if (!list.some(({ hubId }) => hubId === chosenHubId.value)) chosenHubId.value = list[0]?.hubId;
      }),
    history: async () => {
      const hubId = chosenHubId.value;
      if (hubId === undefined) return;
      take(await api.policyHistory(hubId), (value) => {
        if (hubId === chosenHubId.value) history.value = value;
      });
    },
    series: async () => {
      const hubId = chosenHubId.value;
      if (hubId === undefined) return;
      const fetched = await fetchSeries(api, hubId);
      take(fetched, (value) => {
        if (hubId === chosenHubId.value) series.value = value;
      });
    },
  };

  const refresh = throttledByPart(fetchPart);
  effect(() => {
    if (events.connection.value === 'live') untracked(() => parts.forEach(refresh));
  });
  effect(() => {
    if (chosenHubId.value === undefined) return;
    localStorage.setItem(hubKey, chosenHubId.value);
    untracked(() => {
      history.value = undefined;
      series.value = undefined;
      refresh('history');
      refresh('series');
    });
  });
  events.listen((event) => {
    for (const part of partsOf(event, chosenHubId.value)) refresh(part);
  });

  return {
    root,
    hubs,
    chosenHubId,
    history,
    series,
    problem,
    chooseHub(hubId) {
      chosenHubId.value = hubId;
    },
    refreshHistory: fetchPart.history,
  };
}

const parts: readonly Part[] = ['root', 'hubs', 'history', 'series'];

function partsOf(event: LiveEvent, chosenHubId: string | undefined): readonly Part[] {
  if (event.hubId === undefined) return ['root', 'hubs'];
  return event.hubId === chosenHubId ? ['hubs', 'history', 'series'] : ['hubs'];
}

/** Every register with readings, as far back as the longest chart reaches. */
async function fetchSeries(api: HeadEndApi, hubId: string): Promise<Answer<readonly Series[]>> {
  const known = await api.registers(hubId);
  if (!known.ok) return known;
  // Two suppliers may each have a part of one register: a figure is about the register.
  const registers = [...new Map(known.value.map((one) => [`${one.device} ${one.register}`, one])).values()];
  const answers = await Promise.all(
    registers.map((one) => api.readings(hubId, one, Math.max(0, one.toUtcMs - slotsMax * one.intervalMs))),
  );
  const failed = answers.find((answer) => !answer.ok);
  if (failed !== undefined && !failed.ok) return failed;
  const value = registers.flatMap(({ device, register }, i) => {
    const answer = answers[i];
    if (!answer?.ok || answer.value.length === 0) return [];
    return [{ device, register, ...meaningOf(device, register), readings: answer.value }];
  });
  return { ok: true, value };
}

function meaningOf(deviceName: string, registerName: string): Pick<Series, 'unit' | 'adds'> {
  const device = vocabulary.devices.find(({ name }) => name === deviceName);
  const register = device?.registers.find(({ name }) => name === registerName);
  return { unit: register?.unit ?? '', adds: register?.mode === 'interval' };
}

function unusableRoot(detail: string): Problem {
  return {
    place: 'GET /v1/root',
    message: `the head-end's root document does not verify: ${detail}`,
    remedy: 'Do not sign anything until its holder has explained this.',
  };
}

/** Fetches at once, then at most once per pause; a wish during the pause is honoured after it. */
function throttledByPart(fetchPart: Readonly<Record<Part, () => Promise<void>>>): (part: Part) => void {
  const busy = new Set<Part>();
  const wanted = new Set<Part>();
  return function refresh(part) {
    if (busy.has(part)) {
      wanted.add(part);
      return;
    }
    busy.add(part);
    const pause = new Promise((resolve) => setTimeout(resolve, refreshEveryMs));
    void Promise.all([fetchPart[part](), pause]).then(() => {
      busy.delete(part);
      if (wanted.delete(part)) refresh(part);
    });
  };
}
