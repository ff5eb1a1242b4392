import type { ModemSettings, WanDriver } from '../../runtime/drivers/modem/contract.ts';
import { createModemDriver } from '../../runtime/drivers/modem/modem-driver.ts';
import type { ModemTimings } from '../../runtime/drivers/modem/modem-timings.ts';
import { createVolatilePinMemory, type PinMemory } from '../../runtime/drivers/modem/pin-memory.ts';
import type { TwinConfig, TwinFamilyName } from '../../runtime/twins/modem/twin-config.ts';
import { type ModemTwinHandle, openModemTwin } from '../runtime/modem/modem-twin-handle.ts';
import type { WanRig } from './wan-driver.contract.ts';

const quickTimings: Partial<ModemTimings> = {
  guardMs: 150,
  registrationPollMs: 20,
  registrationMaxMs: 5_000,
  bootNoticeMs: 2_000,
  simBusyPollMs: 20,
};

export const settings: ModemSettings = { apn: 'smart.example', pin: '2468', use: ['2g'] };

export interface ModemRig extends WanRig {
  readonly twin: ModemTwinHandle;
  readonly pinMemory: PinMemory;
  /** Another driver on the same port, as after a restart of the hub. */
  anotherDriver(): WanDriver;
}

/** A driver on a real pseudo-terminal, the twin at its other end. */
export async function openModemRig(
  family: TwinFamilyName,
  config: Partial<TwinConfig> = {},
  timings: Partial<ModemTimings> = {},
): Promise<ModemRig> {
  const twin = await openModemTwin({ family, pin: '2468', signalMdBm: -83_000, ...config });
  const pinMemory = createVolatilePinMemory();
  const drivers: WanDriver[] = [];
  const anotherDriver = () => {
    const driver = createModemDriver({
      path: twin.path,
      baudRate: 115_200,
      family,
      pinMemory,
      timings: { ...quickTimings, ...timings },
    });
    drivers.push(driver);
    return driver;
  };
  return {
    driver: anotherDriver(),
    settings,
    signal: { mdBm: -83_000, cell: '18d8-d2f4' },
    twin,
    pinMemory,
    anotherDriver,
    async networkBytes() {
      const { bytesUp, bytesDown } = await twin.counters();
      return { bytesUp, bytesDown };
    },
    loseContext: () => twin.call('fault', { kind: 'lost-context' }),
    vanish: () => twin.call('fault', { kind: 'port-vanish' }),
    async close() {
      for (const driver of drivers) await driver.stop();
      await twin.stop();
    },
  };
}
