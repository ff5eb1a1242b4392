// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * What the installer gives a hub: who it is, its ports, its head-end, the devices of the home. Behaviour is not here; it is in the policy.
 */
export interface HubConfiguration {
  schema: 'reeve.hub-configuration/1';
  hub: HubFacts;
  modem: ModemPort;
  homeNetwork: CoordinatorPort;
  headEnd: HeadEndAddress;
  /**
   * @maxItems 16
   */
  devices: InstalledDevice[];
  /**
   * Values for the policy's secret parameters, by name; moved into the hub's sealed store at first boot.
   */
  secrets?: {
    [k: string]: string;
  };
  clock?: ClockSource;
}
export interface HubFacts {
  /**
   * 8 bytes, hex.
   */
  id: string;
  serial: string;
  model: string;
  region: string;
  /**
   * @maxItems 16
   */
  tags: string[];
}
export interface ModemPort {
  path: string;
  baudRate: number;
  family: 'generic' | 'simcom' | 'quectel';
}
export interface CoordinatorPort {
  /**
   * Serial path, or tcp://host:port of a networked coordinator.
   */
  path: string;
  baudRate: number;
}
export interface HeadEndAddress {
  name: string;
  host: string;
  port: number;
}
export interface InstalledDevice {
  /**
   * Device kind of the vocabulary.
   */
  device: string;
  eui64: string;
  /**
   * As printed on the device: code and CRC, hex.
   */
  installCode: string;
  /**
   * MPAN or MPRN.
   */
  pointReference?: string;
}
/**
 * For twins and demonstrations: the hub's clock runs `speed` times as fast from `startUtcMs` on, counted from `anchorUtcMs` of real time.
 */
export interface ClockSource {
  speed: number;
  startUtcMs?: number;
  anchorUtcMs?: number;
}
