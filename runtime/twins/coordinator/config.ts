import type { ClockConfig } from './clock.ts';
import type { Profile } from './consumption.ts';

export const deviceKinds = ['electricity-meter', 'gas-meter', 'generation-meter', 'in-home-display'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

export interface DeviceConfig {
  readonly device: DeviceKind;
  /** 16 hex digits. */
  readonly eui64: string;
  /** Code and CRC, hex. The twin derives its key from it as it stands, right or wrong. */
  readonly installCode: string;
  readonly profile?: Profile;
  /** What an electricity meter gives to the grid; none: nothing. */
  readonly exportProfile?: Profile;
  /** Battery powered: hears only when it asks its parent. Default: as the kind of device is. */
  readonly sleepy?: boolean;
}

/** `--config` of the coordinator twin. */
export interface CoordinatorTwinConfig {
  /** Memory of the coordinator and its devices; none: all is forgotten at the end. */
  readonly nvFile?: string;
  readonly clock?: ClockConfig;
  readonly devices: readonly DeviceConfig[];
  readonly transport?: 'tcp' | 'pty';
  /** TCP port; default: a free one. */
  readonly port?: number;
  /** Intervals in one GetProfile response; default 48. */
  readonly periodsMax?: number;
}

const devicesMax = 16;

/** Reads the configuration; a wrong one is told in words. */
export function readConfig(text: string): CoordinatorTwinConfig | { readonly wrong: string } {
  let config: CoordinatorTwinConfig;
  try {
    config = JSON.parse(text);
  } catch {
    return { wrong: 'the configuration is not JSON' };
  }
  if (!Array.isArray(config.devices)) return { wrong: '`devices` is not a list' };
  if (config.devices.length > devicesMax) return { wrong: `more than ${devicesMax} devices` };
  for (const { device, eui64, installCode } of config.devices) {
    if (!deviceKinds.includes(device)) return { wrong: `unknown device \`${device}\`` };
    if (!/^[0-9a-f]{16}$/.test(eui64)) return { wrong: `\`${eui64}\` is not an IEEE address` };
    if (!/^([0-9A-Fa-f]{2})+$/.test(installCode)) return { wrong: `install code of ${eui64} is not hex` };
  }
  return config;
}
