import { join } from 'node:path';
import type { HomeNetwork } from '../../schemas/generated/bundle.ts';
import type { HubConfiguration } from '../../schemas/generated/hub-configuration.ts';
import type { HanDriver } from '../drivers/han/contract.ts';
import type { HubClock } from './clock.ts';
import type { Loop } from './loop.ts';

interface HomeSetup {
  readonly han: HanDriver;
  readonly configuration: HubConfiguration;
  readonly folder: string;
  readonly homeNetwork: () => HomeNetwork | undefined;
  readonly clock: HubClock;
  readonly dispatch: Loop['dispatch'];
}

/** Real time between two tries to reach a coordinator that did not answer. */
const retryStartMs = 10_000;
const defaultChannels = [11, 15, 20, 25];
const defaultJoinOpenMs = 10 * 60 * 1000;
/** A join window lasts at least this long in real time, however fast the hub's clock runs. */
const joinOpenRealMsMin = 30_000;

/** Brings the home network up and opens the join window while a listed device is missing (10.3 b, c). */
export function attendHomeNetwork(setup: HomeSetup): { stop(): Promise<void> } {
  const { han, configuration, dispatch, clock } = setup;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  han.onEvent((event) => {
    switch (event.kind) {
      case 'device':
        return dispatch({
          kind: 'device',
          device: event.device ?? event.eui64,
          state: event.state,
          ...(event.reason !== undefined && { reason: event.reason }),
        });
      case 'frame':
        return dispatch({ kind: 'sample', signal: 'han.frame', value: 1, group: event.eui64 });
      case 'lost':
        return dispatch({
          kind: 'notice',
          notice: 'diagnostic',
          facts: { what: 'home-network-lost', reason: event.fault.reason },
        });
      case 'recovered':
        // A lost network closes the join window; a device that is still missing needs it open again.
        void openForMissing();
        return dispatch({ kind: 'notice', notice: 'diagnostic', facts: { what: 'home-network-recovered' } });
      case 'report':
        return;
    }
  });

  const openForMissing = async () => {
    const joined = new Set((await han.devices()).map((device) => device.eui64));
    if (configuration.devices.every((device) => joined.has(device.eui64))) return;
    const openMs = setup.homeNetwork()?.joinOpenMs ?? defaultJoinOpenMs;
    await han.permitJoin(Math.max(joinOpenRealMsMin, clock.toRealMs(openMs)));
  };
  const bringUp = async () => {
    const channels = setup.homeNetwork()?.channels ?? defaultChannels;
    const started = await han.start({
      ...configuration.homeNetwork,
      channels,
      devices: configuration.devices,
      stateFolder: join(setup.folder, 'home-network'),
    });
    if (stopped) return;
    if (!started.ok) {
      dispatch({
        kind: 'notice',
        notice: 'diagnostic',
        facts: {
          what: 'home-network-down',
          reason: started.fault.reason,
          detail: started.fault.detail.slice(0, 200),
        },
      });
      // A wrong install code stays wrong: trying again would only repeat the notice.
      if (started.fault.reason !== 'install-code-invalid')
        retry = setTimeout(() => void bringUp(), retryStartMs);
      return;
    }
    await openForMissing();
  };
  const up = bringUp();
  return {
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await up;
      await han.stop();
    },
  };
}
