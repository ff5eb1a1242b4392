import type { HanDriver, HanEvent, HanResult, HanSettings } from './contract.ts';
import { readInstallCode } from './install-code.ts';
import { failed } from './messages.ts';
import { createSupervisor } from './supervisor.ts';

export interface HanDriverOptions {
  /** Time between signs of life asked of the coordinator. */
  readonly heartbeatMs?: number;
}

const heartbeatMsDefault = 15_000;

/**
 * The home network, over zigbee-herdsman in a process of its own. When the coordinator or that process is lost
 * the driver says `lost`, replaces the process with a bounded back-off until it is back, and says `recovered`.
 */
export function createHanDriver(options: HanDriverOptions = {}): HanDriver {
  let started = false;
  let listener: (event: HanEvent) => void = () => undefined;
  const network = createSupervisor(options.heartbeatMs ?? heartbeatMsDefault, (event) => listener(event));
  return {
    async start(settings) {
      if (started) return failed('unsupported', 'the driver has been started already');
      const wrong = wrongInstallCode(settings);
      if (wrong) return wrong;
      started = true;
      const opened = await network.open(settings);
      started = opened.ok;
      return opened;
    },
    permitJoin: (forMs) => network.ask('permitJoin', forMs),
    readProfile: (...args) => network.ask('readProfile', ...args),
    readRegisters: (...args) => network.ask('readRegisters', ...args),
    poll: (device) => network.ask('poll', device),
    async devices() {
      const answer = await network.ask('devices');
      return answer.ok ? answer.value : [];
    },
    onEvent(next) {
      listener = next;
    },
    async stop() {
      started = false;
      await network.close();
    },
  };
}

/** A code with a wrong CRC never reaches the library, which would repair it into another device's (10.3 c). */
function wrongInstallCode({ devices }: HanSettings): HanResult<never> | undefined {
  for (const { eui64, installCode } of devices) {
    const read = readInstallCode(installCode);
    if (!read.ok) return failed('install-code-invalid', `${eui64}: ${read.detail}`);
  }
  return undefined;
}
