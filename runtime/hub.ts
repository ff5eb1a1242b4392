// A communications hub. This file is the only one that wires: drivers, store, envelope and session around the
// pure engine. `main.ts` runs it as a program; tests run two of them in one process.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { EngineEvent, EngineStep } from '../schemas/generated/engine-step.ts';
import type { HubConfiguration } from '../schemas/generated/hub-configuration.ts';
import type { Hello } from '../schemas/generated/message.ts';
import type { Root } from '../schemas/generated/root.ts';
import type { HanDriver } from './drivers/han/contract.ts';
import type { WanDriver } from './drivers/modem/contract.ts';
import { engineFeatures } from './engine/features.ts';
import { nextBootId } from './identity/boot-counter.ts';
import { loadKeys } from './identity/keys.ts';
import { openSecrets } from './identity/secrets.ts';
import type { HubClock } from './loop/clock.ts';
import { followHeadEnd } from './loop/clock-follow.ts';
import { performEffect } from './loop/effects.ts';
import { attendHomeNetwork } from './loop/home-network.ts';
import { createLoop, type Loop } from './loop/loop.ts';
import { openStreams, restored, type Streams } from './loop/perform-storage.ts';
import { performWan } from './loop/perform-wan.ts';
import { keepaliveS, modemSettings } from './policy/modem-settings.ts';
import { openPolicyChange, type PolicyChange, type PolicyJudge } from './policy/policy-change.ts';
import { openPolicySlots } from './policy/policy-slots.ts';
import { watchTrial } from './policy/probation.ts';
import { runtimeInterface } from './policy/runtime-interface.ts';
import { acceptRoot, loadRoot } from './provision.ts';
import { readEpochFloor, writeEpochFloor } from './session/epoch-floor.ts';
import { createReceiver } from './session/receive.ts';
import { createSealing } from './session/sealing.ts';
import { createSession, type Session } from './session/session.ts';

export interface HubSetup {
  readonly configuration: HubConfiguration;
  /** Provisioned data folder, locked by the caller. */
  readonly folder: string;
  readonly clock: HubClock;
  readonly wan: WanDriver;
  readonly han: HanDriver;
  readonly onStep?: (step: EngineStep) => void;
}

export interface Hub {
  readonly bootId: number;
  readonly policy: PolicyChange;
  readonly session: Session;
  readonly streams: Streams;
  stop(): Promise<void>;
}

/** Starts a hub on its folder. Rejects when the folder is not provisioned or its boot counter is damaged. */
export async function startHub(setup: HubSetup): Promise<Hub> {
  const { configuration, folder, clock, wan, han } = setup;
  const hubId = configuration.hub.id;
  const { keys, slots, bootId, secrets, streams, epochFloor } = await openFolder(folder);
  const { dispatch, release } = holdBack();
  const refused = (reason: string) =>
    dispatch({ kind: 'notice', notice: 'unauthorised-source', facts: { reason } });

  let root = await loadRoot(folder);
  const bootSalt = new Uint8Array(randomBytes(4));
  const sealing = createSealing({ hubId, bootId, bootSalt, boxSecret: keys.boxSecret, epochFloor });
  sealing.useRoot(root);
  const policy = await openPolicyChange({
    slots,
    judge: policyJudge(configuration, clock, () => root),
    report: dispatch,
    putInForce: (bundle) => {
      loop.adopt(bundle);
      // A new policy proves itself on a connection of its own making.
      void wanEffects.restart();
    },
  });
  const receiver = createReceiver({
    dispatch,
    offerPolicy: policy.offer,
    offerRoot: async (container) => {
      const accepted = await acceptRoot(folder, root, container);
      if (!accepted.ok) return refused(accepted.reason);
      root = accepted.root;
      sealing.useRoot(root);
    },
  });
  const settings = () => modemSettings(policy.bundle, secrets);
  const session = createSession({
    hubId,
    headEnd: configuration.headEnd,
    wan,
    sealing,
    settings,
    keepaliveS: () => keepaliveS(policy.bundle, clock),
    hello: () => helloOf(policy, root, clock, streams),
    onWelcome: async (welcome, roundTripMs) => {
      await writeEpochFloor(folder, sealing.epoch);
      followHeadEnd(clock, policy.bundle.clock, welcome, roundTripMs, dispatch);
      await policy.confirm();
    },
    onMessage: receiver.take,
    onClosed: (reason) => dispatch({ kind: 'session-closed', reason }),
    onRefused: refused,
  });
  const wanEffects = performWan({ session, wan, messages: streams.messages, dispatch, settings });
  const loop = createLoop({
    bundle: policy.bundle,
    hub: { id: hubId, seedHex: keys.seedHex },
    clock,
    perform: performEffect({ streams, clock, wan: wanEffects, han, dispatch }),
    ...(setup.onStep && { onStep: setup.onStep }),
  });
  loop.dispatch({ kind: 'boot', bootId, ...(await restored(streams)) });
  release(loop);
  const trial = watchTrial(policy, clock);
  const homeNetwork = () => policy.bundle.homeNetwork;
  const home = attendHomeNetwork({ han, configuration, folder, homeNetwork, clock, dispatch });
  return {
    bootId,
    policy,
    session,
    streams,
    async stop() {
      trial.stop();
      await home.stop();
      if (session.open) await session.disconnect('stop');
      await receiver.settled();
      loop.stop();
      await wan.stop();
      await streams.close();
    },
  };
}

/** Everything durable of a provisioned hub, under a new boot id. */
async function openFolder(folder: string) {
  const keys = await loadKeys(folder);
  const slots = await openPolicySlots(join(folder, 'policy'));
  if (keys === undefined || slots === undefined)
    throw new Error('the data folder is not provisioned; provision the hub first');
  return {
    keys,
    slots,
    bootId: await nextBootId(folder),
    secrets: await openSecrets(folder, keys),
    streams: await openStreams(join(folder, 'store')),
    epochFloor: await readEpochFloor(folder),
  };
}

/** Events that come before the loop runs wait for its boot event, which must be the first. */
function holdBack(): { dispatch: Loop['dispatch']; release: (loop: Loop) => void } {
  const early: EngineEvent[] = [];
  let running: Loop | undefined;
  return {
    dispatch: (event) => (running ? running.dispatch(event) : void early.push(event)),
    release(loop) {
      running = loop;
      for (const event of early.splice(0)) loop.dispatch(event);
    },
  };
}

function policyJudge(configuration: HubConfiguration, clock: HubClock, root: () => Root): PolicyJudge {
  const { id, model, region, tags } = configuration.hub;
  return {
    hubId: id,
    runtime: runtimeInterface,
    features: engineFeatures,
    facts: { model, region, tags },
    root,
    nowUtcMs: () => clock.now().utcMs,
  };
}

async function helloOf(policy: PolicyChange, root: Root, clock: HubClock, streams: Streams): Promise<Hello> {
  const { utcMs, quality } = clock.now();
  return {
    type: 'hello',
    policyHash: policy.ref.hash,
    policyVersion: policy.ref.version,
    policyState: policy.onTrial ? 'trial' : 'confirmed',
    rootVersion: root.version,
    waiting: (await streams.messages.all()).length,
    utcMs,
    quality,
  };
}
