import type { Hello, Message, Welcome } from '../../schemas/generated/message.ts';
import type { ModemSettings, WanDriver } from '../drivers/modem/contract.ts';
import { type BrokerLink, openBrokerLink } from './broker-link.ts';
import type { Sealing } from './sealing.ts';
import { topicsOf } from './topics.ts';

/** The hub's conversation with its head-end: one broker link at a time, opened by hello and welcome. */
export interface Session {
  readonly open: boolean;
  /** Dials, connects, says hello; `ok: false` carries the reason. */
  connect(): Promise<
    { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly detail: string }
  >;
  disconnect(why: string): Promise<void>;
  /** Seals and publishes; true when the transport took it. */
  send(slot: number, messages: readonly Message[], compressed: boolean): Promise<boolean>;
}

export interface SessionSetup {
  readonly hubId: string;
  readonly headEnd: { readonly host: string; readonly port: number };
  readonly wan: WanDriver;
  readonly sealing: Sealing;
  /** Read at each connection: the policy may have changed. */
  readonly settings: () => ModemSettings;
  readonly keepaliveS: () => number;
  readonly hello: () => Promise<Hello>;
  /** Called with the welcome before the session counts as open; `roundTripMs` is real time. */
  readonly onWelcome: (welcome: Welcome, roundTripMs: number) => Promise<void>;
  readonly onMessage: (slot: number, message: Message) => void;
  readonly onClosed: (reason: string) => void;
  /** An envelope that did not open: forged, replayed, malformed (12.2.12). */
  readonly onRefused: (reason: string) => void;
}

/** Real time; a 2G network takes tens of seconds for each of these. */
const brokerLimitMs = 120_000;
const welcomeLimitMs = 60_000;

export function createSession(setup: SessionSetup): Session {
  const topics = topicsOf(setup.hubId);
  let link: BrokerLink | undefined;
  let open = false;
  let answer: Answer | undefined;

  const receive = (bytes: Uint8Array) => {
    const opened = setup.sealing.open(bytes);
    if (!opened.ok) return setup.onRefused(opened.reason);
    for (const message of opened.messages) {
      if (message.type !== 'welcome') setup.onMessage(opened.slot, message);
      else if (opened.slot === 0) answer?.settle(message);
    }
  };
  const lost = (reason: string) => {
    link = undefined;
    answer?.settle(reason);
    void setup.wan.hangUp();
    if (!open) return;
    open = false;
    setup.onClosed(reason);
  };
  const sayHello = async () => {
    setup.sealing.beginSession();
    const sealed = setup.sealing.seal(0, [await setup.hello()], false);
    if (sealed === undefined || link === undefined) return 'no-seal-key';
    const asked = performance.now();
    answer = awaitAnswer();
    await link.publish(topics.up, sealed);
    const welcome = await answer.settled;
    answer = undefined;
    if (typeof welcome === 'string') return welcome;
    await setup.onWelcome(welcome, performance.now() - asked);
    return undefined;
  };

  return {
    get open() {
      return open;
    },
    async connect() {
      const { wan } = setup;
      const ready =
        wan.stage === 'attached' || wan.stage === 'online' ? undefined : await wan.start(setup.settings());
      if (ready?.ok === false) return { ok: false, ...ready.fault };
      const dialled = await wan.dial(setup.headEnd.host, setup.headEnd.port);
      if (!dialled.ok) return { ok: false, ...dialled.fault };
      try {
        link = await openBrokerLink(dialled.value, {
          hubId: setup.hubId,
          downTopic: topics.down,
          keepaliveS: setup.keepaliveS(),
          connectLimitMs: brokerLimitMs,
          onMessage: receive,
          onClosed: lost,
        });
      } catch (error) {
        await wan.hangUp();
        return { ok: false, reason: 'broker-unreachable', detail: String(error) };
      }
      const failure = await sayHello();
      if (failure !== undefined || link === undefined) {
        await link?.end();
        link = undefined;
        await wan.hangUp();
        return { ok: false, reason: failure ?? 'link-lost', detail: 'the head-end did not answer hello' };
      }
      open = true;
      return { ok: true };
    },
    async disconnect(why) {
      const ending = link;
      [link, open] = [undefined, false];
      await ending?.end();
      await setup.wan.hangUp();
      setup.onClosed(why);
    },
    async send(slot, messages, compressed) {
      const sealed = open ? setup.sealing.seal(slot, messages, compressed) : undefined;
      return sealed !== undefined && link !== undefined && (await link.publish(topics.up, sealed));
    },
  };
}

/** The welcome to our hello, or the reason why none came. */
interface Answer {
  readonly settled: Promise<Welcome | string>;
  settle(outcome: Welcome | string): void;
}

function awaitAnswer(): Answer {
  const { promise, resolve } = Promise.withResolvers<Welcome | string>();
  const timer = setTimeout(() => resolve('no-welcome'), welcomeLimitMs);
  void promise.then(() => clearTimeout(timer));
  return { settled: promise, settle: resolve };
}
