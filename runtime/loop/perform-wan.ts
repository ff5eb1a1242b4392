import type { Item, ItemId, SendEffect } from '../../schemas/generated/engine-step.ts';
import type { Report, ReportBody } from '../../schemas/generated/message.ts';
import type { ModemSettings, WanDriver } from '../drivers/modem/contract.ts';
import type { Session } from '../session/session.ts';
import type { DurableStore } from '../storage/contract.ts';
import type { Loop } from './loop.ts';
import { recordId } from './perform-storage.ts';

interface WanPorts {
  readonly session: Session;
  readonly wan: WanDriver;
  readonly messages: DurableStore;
  readonly dispatch: Loop['dispatch'];
  readonly settings: () => ModemSettings;
}

/** WAN effects. One dial, hang-up or re-initialisation at a time, in the order asked for. */
export function performWan({ session, wan, messages, dispatch, settings }: WanPorts) {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (task: () => Promise<void>) => {
    last = last.then(task);
    return last;
  };
  return {
    connect: () =>
      inTurn(async () => {
        await sampleSignal(wan, dispatch);
        const connected = await session.connect();
        if (connected.ok) dispatch({ kind: 'session-opened' });
        else dispatch({ kind: 'session-failed', reason: connected.reason });
      }),
    disconnect: (why: string) => inTurn(() => session.disconnect(why)),
    async send(effect: SendEffect) {
      const reports = await reportsOf(messages, effect.ids);
      const sent = reports.length > 0 && (await session.send(effect.slot, reports, effect.compressed));
      dispatch(
        sent
          ? { kind: 'sent', ids: effect.ids }
          : { kind: 'send-failed', ids: effect.ids, reason: 'link-lost' },
      );
    },
    reinitialise: () =>
      inTurn(async () => {
        if (session.open) await session.disconnect('modem-reinit');
        const done = await wan.reinitialise();
        dispatch(
          done.ok
            ? { kind: 'modem', state: 'reinitialised' }
            : { kind: 'modem', state: 'fault', reason: done.fault.reason },
        );
      }),
    refreshContext: () =>
      inTurn(async () => {
        if (session.open) await session.disconnect('context-refresh');
        const done = await wan.refreshContext();
        if (!done.ok) dispatch({ kind: 'modem', state: 'fault', reason: done.fault.reason });
      }),
    /** Under new settings: the session ends, the modem takes them, and the engine connects again. */
    restart: () =>
      inTurn(async () => {
        if (session.open) await session.disconnect('policy-change');
        const started = await wan.start(settings());
        if (!started.ok) dispatch({ kind: 'modem', state: 'fault', reason: started.fault.reason });
      }),
  };
}

/** Signal, cell and silence of the modem become signals that policies can watch (12.2.10). */
async function sampleSignal(wan: WanDriver, dispatch: Loop['dispatch']): Promise<void> {
  if (wan.stage === 'off') return;
  const { mdBm, cell } = await wan.sample();
  dispatch({ kind: 'sample', signal: 'wan.signal', value: mdBm ?? null });
  dispatch({ kind: 'sample', signal: 'wan.cell', value: cell ?? null });
  dispatch({ kind: 'sample', signal: 'modem.silent-for', value: Math.round(wan.silentForMs()) });
}

async function reportsOf(messages: DurableStore, ids: readonly ItemId[]): Promise<Report[]> {
  const items = await Promise.all(
    ids.map(async (id) => (await messages.get(recordId(id))) as Item | undefined),
  );
  return items
    .filter((item) => item !== undefined)
    .map((item) => ({
      type: 'report',
      id: item.id,
      atUtcMs: item.atUtcMs,
      quality: item.quality,
      body: item.body as unknown as ReportBody,
    }));
}
