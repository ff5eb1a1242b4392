import { adopt, createEngine, type Engine, restore, snapshot, step } from '../../runtime/engine/engine.ts';
import type { Bundle } from '../../schemas/generated/bundle.ts';
import type {
  EngineEffect,
  EngineEvent,
  EngineStep,
  Item,
  ItemId,
  Moment,
} from '../../schemas/generated/engine-step.ts';

type EffectOf<K extends EngineEffect['kind']> = Extract<EngineEffect, { kind: K }>;

export interface WorldSetup {
  readonly bundle: Bundle;
  readonly hub?: { readonly id: string; readonly seedHex: string };
  /** ISO instant of the first boot. */
  readonly start: string;
  readonly quality?: Moment['quality'];
  /** Value of an interval or of an instant; null: the meter has none. */
  readonly meter?: (device: string, register: string, startUtcMs: number) => number | null;
  /** Steps are not recorded, only counted. */
  readonly silent?: boolean;
  /** Takes a snapshot after every step and goes on with an engine restored from it. */
  readonly restoreAlways?: boolean;
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const defaultHub = { id: '0011223344556677', seedHex: '000102030405060708090a0b0c0d0e0f' };

/** A run that needs more goes round in circles. */
const stepsMax = 100_000;

/**
 * A hub's surroundings on virtual time: disk, modem, head-end and meters that answer the engine's effects after a
 * fixed delay, and that a test can break. Nothing sleeps; a day takes milliseconds.
 */
export function createWorld(setup: WorldSetup) {
  const { bundle, hub = defaultHub, meter = () => 1 } = setup;
  const timers: { monoMs: number; order: number; run: () => void }[] = [];
  const steps: EngineStep[] = [];
  let policy = bundle;
  let engine: Engine = createEngine({ bundle, hub });
  let elapsedMs = 0;
  let bootedMs = 0;
  let utcOffsetMs = Date.parse(setup.start);
  let quality: Moment['quality'] = setup.quality ?? 'synced';
  let order = 0;
  let bootId = 0;
  let wake = 0;
  let alive = 0;
  let open = false;
  let stepCount = 0;

  const world = {
    /** What survives a power cut. */
    disk: new Map<string, Item>(),
    facts: new Map<string, unknown>(),
    /** What the head-end has stored, by slot and id. */
    received: new Map<string, Item>(),
    link: { up: true, connectMs: 5000, sendMs: 500, ackMs: 2000 },
    store: { fails: false, writeMs: 20 },
    acknowledges: (_slot: number, _id: ItemId): boolean => true,
    comeBack: undefined as { fromMs: number; toMs: number } | undefined,
    silentDevices: new Set<string>(),
    steps,
    get engine() {
      return engine;
    },
    get sessionOpen() {
      return open;
    },
    get stepCount() {
      return stepCount;
    },
    get utcMs() {
      return utcOffsetMs + elapsedMs;
    },
    now: (): Moment => ({ monoMs: elapsedMs - bootedMs, utcMs: utcOffsetMs + elapsedMs, quality }),
    boot() {
      bootId++;
      alive++;
      bootedMs = elapsedMs;
      engine = createEngine({ bundle: policy, hub });
      open = false;
      tell({
        kind: 'boot',
        bootId,
        items: [...world.disk.values()],
        kept: Object.fromEntries(world.facts),
      });
    },
    /** The hub is dead for a while; what was not durable is gone. */
    powerCut(downMs: number) {
      alive++;
      timers.length = 0;
      elapsedMs += downMs;
      world.boot();
    },
    tell,
    adopt(next: Bundle) {
      policy = next;
      const at = world.now();
      const adopted = adopt(engine, next, at);
      engine = adopted.engine;
      // Recorded like a wake: an event log has no word for it.
      if (!setup.silent) steps.push({ at, event: { kind: 'wake' }, effects: adopted.effects });
      perform(adopted.effects);
      return adopted.effects;
    },
    stepClock(byMs: number) {
      utcOffsetMs += byMs;
    },
    setQuality(next: Moment['quality']) {
      quality = next;
    },
    loseSession(reason = 'link-lost') {
      if (!open) return;
      open = false;
      tell({ kind: 'session-closed', reason });
    },
    after,
    runFor(ms: number) {
      const end = elapsedMs + ms;
      for (;;) {
        const next = timers[0];
        if (next === undefined || next.monoMs > end) break;
        timers.shift();
        elapsedMs = Math.max(elapsedMs, next.monoMs);
        next.run();
      }
      elapsedMs = end;
    },
    runUntil(iso: string) {
      world.runFor(Date.parse(iso) - world.utcMs);
    },
    /** All effects of a kind, with the UTC time of each. */
    effects<K extends EngineEffect['kind']>(kind: K): (EffectOf<K> & { utcMs: number; monoMs: number })[] {
      return steps.flatMap(({ at, effects }) =>
        effects
          .filter((effect): effect is EffectOf<K> => effect.kind === kind)
          .map((effect) => ({ ...effect, utcMs: at.utcMs, monoMs: at.monoMs })),
      );
    },
    logs: (code: string) => world.effects('log').filter((entry) => entry.code === code),
    /** Bodies of a kind that the head-end has, in the order of their ids. */
    bodies: (kind: string) =>
      [...world.received.values()].filter(({ body }) => body.kind === kind).map(({ body }) => body),
  };

  function after(ms: number, run: () => void) {
    const life = alive;
    const timer = { monoMs: elapsedMs + ms, order: order++, run: () => life === alive && run() };
    let at = timers.length;
    while (at > 0 && (timers[at - 1]?.monoMs ?? 0) > timer.monoMs) at--;
    timers.splice(at, 0, timer);
  }

  function tell(event: EngineEvent) {
    const at = world.now();
    const effects = step(engine, at, event);
    stepCount++;
    if (stepCount > stepsMax)
      throw new Error(`more than ${stepsMax} steps: the engine does not come to rest`);
    if (!setup.silent) steps.push({ at, event, effects });
    if (setup.restoreAlways) engine = restore(policy, hub, JSON.parse(JSON.stringify(snapshot(engine))));
    perform(effects);
  }

  function perform(effects: readonly EngineEffect[]) {
    for (const effect of effects) performOne(effect);
  }

  function performOne(effect: EngineEffect) {
    switch (effect.kind) {
      case 'wake-at': {
        const mine = ++wake;
        after(
          Math.max(effect.monoMs - (elapsedMs - bootedMs), 0),
          () => mine === wake && tell({ kind: 'wake' }),
        );
        return;
      }
      case 'store':
        return write(effect);
      case 'forget':
        return after(world.store.writeMs, () => {
          for (const id of effect.ids) world.disk.delete(keyOf(id));
        });
      case 'keep':
        return after(world.store.writeMs, () => {
          world.facts.set(effect.fact, effect.value);
        });
      case 'connect':
        return after(world.link.connectMs, () => {
          open = world.link.up;
          tell(open ? { kind: 'session-opened' } : { kind: 'session-failed', reason: 'not-registered' });
        });
      case 'disconnect':
        return after(100, () => {
          open = false;
          tell({ kind: 'session-closed', reason: effect.why });
        });
      case 'send':
        return send(effect);
      case 'modem-reinit':
        return after(20_000, () => tell({ kind: 'modem', state: 'reinitialised' }));
      case 'han-read':
        return after(1500, () => read(effect));
      case 'han-snapshot':
        return after(1500, () => readAll(effect.device));
      case 'han-poll':
      case 'context-refresh':
      case 'alert':
      case 'log':
        return;
    }
  }

  function write({ items }: EffectOf<'store'>) {
    const ids = items.map(({ id }) => id);
    after(world.store.writeMs, () => {
      if (world.store.fails) return tell({ kind: 'store-failed', ids, reason: 'store-full' });
      for (const item of items) world.disk.set(keyOf(item.id), item);
      tell({ kind: 'stored', ids });
    });
  }

  function send({ slot, ids }: EffectOf<'send'>) {
    const items = ids.map((id) => world.disk.get(keyOf(id)));
    after(world.link.sendMs, () => {
      if (!open || !world.link.up) return tell({ kind: 'send-failed', ids, reason: 'link-lost' });
      tell({ kind: 'sent', ids });
      after(world.link.ackMs, () => {
        if (!open || !world.link.up) return;
        const acknowledged = ids.filter((id) => world.acknowledges(slot, id));
        const keys = new Set(acknowledged.map(keyOf));
        for (const item of items) {
          if (item && keys.has(keyOf(item.id))) world.received.set(`${slot}:${keyOf(item.id)}`, item);
        }
        if (acknowledged.length === 0) return;
        tell({
          kind: 'acknowledged',
          slot,
          ids: acknowledged,
          ...(world.comeBack && { comeBack: world.comeBack }),
        });
      });
    });
  }

  function read({ device, register, everyMs, sinceUtcMs, untilUtcMs }: EffectOf<'han-read'>) {
    if (world.silentDevices.has(device)) return tell({ kind: 'han-failed', device, reason: 'device-silent' });
    const values: (number | null)[] = [];
    for (let at = sinceUtcMs; at < Math.max(untilUtcMs, sinceUtcMs + 1); at += everyMs)
      values.push(meter(device, register, at));
    tell({ kind: 'readings', device, register, startUtcMs: sinceUtcMs, intervalMs: everyMs, values });
  }

  function readAll(device: string) {
    if (world.silentDevices.has(device)) return tell({ kind: 'han-failed', device, reason: 'device-silent' });
    const registers = device === 'gas-meter' ? ['volume'] : ['import-energy', 'export-energy'];
    tell({
      kind: 'snapshot',
      device,
      registers: registers.map((register) => ({
        register,
        value: meter(device, register, world.utcMs) ?? 0,
      })),
    });
  }

  return world;
}

export type World = ReturnType<typeof createWorld>;

export function keyOf({ boot, seq }: ItemId): string {
  return `${boot}.${seq}`;
}
