import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HanDriver, HanEvent, HanSettings } from '../../runtime/drivers/han/contract.ts';
import { createHanDriver } from '../../runtime/drivers/han/herdsman-driver.ts';
import { withCrc } from '../../runtime/drivers/han/install-code.ts';
import type { CoordinatorTwinConfig } from '../../runtime/twins/coordinator/config.ts';
import {
  type CoordinatorTwinProcess,
  startCoordinatorTwin,
} from '../runtime/han/coordinator-twin-process.ts';
import { eventually } from '../runtime/modem/eventually.ts';
import type { HanRig } from './han-driver.contract.ts';

const halfHourMs = 1_800_000;
const fileStartUtcMs = Date.UTC(2026, 0, 1);
const fileSlots = 2_000;
/** Half an hour passes in a second. */
const speed = 1_800;
const clockStartUtcMs = fileStartUtcMs + 3 * 48 * halfHourMs + 600_000;

const electricity = { eui64: '00124b0000000001', installCode: withCrc('83FED3407A939723A5C639B26916D505') };
const gas = { eui64: '00124b0000000002', installCode: withCrc('1122334455667788') };
/** The generation meter's code as listed is another device's: right CRC, wrong key. */
const generation = { eui64: '00124b0000000003', installCode: withCrc('A1'.repeat(12)) };
const generationOwnCode = withCrc('A2'.repeat(12));

/** A home behind the coordinator twin, on `transport`, and a driver for it. Throws when there is no such transport. */
export async function openHanRig(transport: 'tcp' | 'pty'): Promise<HanRig> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-han-'));
  const file = join(folder, 'home.csv');
  await writeFile(file, fileText());
  const config: CoordinatorTwinConfig = {
    nvFile: join(folder, 'coordinator.json'),
    clock: { speed, startUtcMs: clockStartUtcMs, anchorUtcMs: Date.now() },
    transport,
    periodsMax: 24,
    devices: [
      { device: 'electricity-meter', ...electricity, profile: { file } },
      { device: 'gas-meter', ...gas, profile: { file } },
      { device: 'generation-meter', ...generation, installCode: generationOwnCode, profile: { seed: 3 } },
    ],
  };
  let twin = await startCoordinatorTwin(config);
  const settings = (): HanSettings => ({
    path: twin.path,
    baudRate: 115_200,
    channels: [11, 15, 20, 25],
    devices: [
      { device: 'electricity-meter', ...electricity },
      { device: 'gas-meter', ...gas },
      { device: 'generation-meter', ...generation },
    ],
    stateFolder: join(folder, 'state'),
  });
  const events: HanEvent[] = [];
  const newDriver = (): HanDriver => {
    const driver = createHanDriver({ heartbeatMs: 300 });
    driver.onEvent((event) => events.push(event));
    return driver;
  };
  return {
    settings,
    newDriver,
    stateFolder: join(folder, 'state'),
    fileStartUtcMs,
    fileValue,
    counters: () => twin.counters(),
    fault: (kind, parameters) => twin.call('fault', { kind, ...parameters }),
    set: (parameters) => twin.call('set', parameters),
    happened: (what, since, matches) => eventually(what, () => events.slice(since).find(matches)),
    eventCount: () => events.length,
    async restartTwin() {
      const port = Number(new URL(twin.path).port);
      await twin.stop();
      twin = await restarted(config, port);
    },
    unplug: () => twin.stop(),
    async close() {
      await twin.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function restarted(config: CoordinatorTwinConfig, port: number): Promise<CoordinatorTwinProcess> {
  return startCoordinatorTwin({ ...config, port });
}

/** Wh (or dm3) of half-hour `slot` of the file; null: the file has Null, or nothing. */
function fileValue(slot: number): number | null {
  return slot % 31 === 7 || slot % 41 === 3 ? null : (slot * 37) % 1_500;
}

function fileText(): string {
  const lines = ['LCLid,tstp,energy(kWh/hh)'];
  for (let slot = 0; slot < fileSlots; slot += 1) {
    const value = fileValue(slot);
    const time = new Date(fileStartUtcMs + slot * halfHourMs).toISOString().slice(0, 19).replace('T', ' ');
    if (value !== null) lines.push(`HOME,${time}, ${value / 1000} `);
    else if (slot % 2 === 0) lines.push(`HOME,${time}, Null `);
  }
  return lines.join('\n');
}
