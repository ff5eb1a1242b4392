import { createTwinClock } from './clock.ts';
import type { CoordinatorTwinConfig } from './config.ts';
import { type Counters, createCounters } from './counters.ts';
import type { HomeDevice } from './devices/home-device.ts';
import { furnishHome, rogueDevice } from './home.ts';
import { startReporting } from './reporting.ts';
import { createCoordinator } from './stack/coordinator.ts';
import { openNvStore } from './stack/nv-store.ts';
import type { TrustCentre } from './stack/trust-centre.ts';
import { type Line, openPtyLine, openTcpLine } from './transport.ts';

/**
 * A call of the twin's operator: `counters`, `join`, `set` (mute, silent) or `fault` (kind mute, silent, leave or
 * rogue-join); `device` chooses by kind or IEEE address. The answer is a JSON value or words about what was wrong.
 */
export interface TwinCall {
  readonly call: string;
  readonly kind?: string;
  readonly device?: string;
  readonly eui64?: string;
  readonly mute?: boolean;
  readonly silent?: boolean;
}
export type TwinAnswer = { readonly result: unknown } | { readonly error: string };

export interface CoordinatorTwin {
  readonly path: string;
  call(call: TwinCall): TwinAnswer;
  stop(): Promise<void>;
}

const defaultRogueEui64 = '00deadbeef00cafe';

/** Starts a coordinator with the devices of a home behind it. */
export async function startCoordinatorTwin(
  config: CoordinatorTwinConfig,
): Promise<CoordinatorTwin | { readonly wrong: string }> {
  const clock = createTwinClock(config.clock);
  const counters = createCounters();
  const nv = openNvStore(config.nvFile);
  const homes = furnishHome(config.devices, nv, clock, counters, config.periodsMax);
  let line: Line | undefined;
  const faults = { silent: false };
  const coordinator = createCoordinator(nv, homes, counters, (bytes) => {
    if (!faults.silent) line?.write(bytes);
  });
  const listener = {
    onData: coordinator.receive,
    onConnect: () => {
      counters.connections += 1;
    },
  };
  const opened =
    config.transport === 'pty' ? await openPtyLine(listener) : await openTcpLine(config.port ?? 0, listener);
  if (!opened.ok) return { wrong: opened.detail };
  line = opened.line;
  const { radio, trustCentre } = coordinator;
  const reporting = startReporting(radio, trustCentre, clock);
  return {
    path: line.path,
    call: (call) => operate(call, { homes, trustCentre, counters, faults }),
    async stop() {
      reporting.stop();
      coordinator.stop();
      await line?.close();
      nv.flush();
    },
  };
}

interface Operated {
  readonly homes: HomeDevice[];
  readonly trustCentre: TrustCentre;
  readonly counters: Counters;
  /** `silent`: the coordinator hears and does not answer. */
  readonly faults: { silent: boolean };
}

function operate(call: TwinCall, twin: Operated): TwinAnswer {
  const { homes, trustCentre, counters, faults } = twin;
  const chosen = homes.filter(
    (home) => call.device === undefined || home.device === call.device || home.eui64 === call.device,
  );
  switch (call.call) {
    case 'counters':
      return { result: { ...counters, members: trustCentre.members().map((home) => home.eui64) } };
    case 'join':
      return { result: chosen.map((home) => ({ eui64: home.eui64, outcome: trustCentre.join(home) })) };
    case 'set':
      faults.silent = call.silent ?? faults.silent;
      for (const home of chosen) home.mute = call.mute ?? home.mute;
      return { result: chosen.map(({ eui64, mute }) => ({ eui64, mute })) };
    case 'fault':
      return fault(call, chosen, twin);
    default:
      return { error: `unknown call \`${call.call}\`` };
  }
}

function fault(call: TwinCall, chosen: readonly HomeDevice[], twin: Operated): TwinAnswer {
  const { homes, trustCentre, faults } = twin;
  switch (call.kind) {
    case 'silent':
      faults.silent = true;
      return { result: true };
    case 'mute':
      for (const home of chosen) home.mute = true;
      return { result: chosen.map((home) => home.eui64) };
    case 'leave': {
      const leaving = chosen.filter((home) => home.memory !== undefined);
      for (const home of leaving) trustCentre.leave(home);
      return { result: leaving.map((home) => home.eui64) };
    }
    case 'rogue-join': {
      const eui64 = call.eui64 ?? defaultRogueEui64;
      const known = trustCentre.byEui64(eui64);
      const rogue = known ?? rogueDevice(eui64);
      if (!known) homes.push(rogue);
      return { result: { eui64, outcome: trustCentre.join(rogue) } };
    }
    default:
      return { error: `unknown fault \`${call.kind}\`` };
  }
}
