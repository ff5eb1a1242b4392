/** A device the installer listed: only these may join (10.3 c). */
export interface ListedDevice {
  /** Device kind of the vocabulary, e.g. `electricity-meter`. */
  readonly device: string;
  /** IEEE address, 16 hex digits, lower case, big-endian as printed on the device. */
  readonly eui64: string;
  /** Install code with CRC, hex, upper case, as printed. */
  readonly installCode: string;
}

export interface HanSettings {
  /** Serial path, or tcp://host:port. */
  readonly path: string;
  readonly baudRate: number;
  readonly channels: readonly number[];
  readonly devices: readonly ListedDevice[];
  /** Folder for the network's database and backup; the driver owns it. */
  readonly stateFolder: string;
}

export type HanFault = {
  readonly reason:
    | 'coordinator-unavailable'
    | 'coordinator-silent'
    | 'driver-died'
    | 'unknown-device'
    | 'device-silent'
    | 'install-code-invalid'
    | 'unsupported'
    | 'read-refused';
  readonly detail: string;
};

export type HanResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: HanFault };

/** Interval values of one register; value i belongs to startUtcMs + i * intervalMs; null: the meter has none. */
export interface ProfileSlice {
  readonly startUtcMs: number;
  readonly intervalMs: number;
  readonly values: readonly (number | null)[];
}

export type HanEvent =
  | {
      readonly kind: 'device';
      readonly eui64: string;
      readonly device: string | undefined;
      readonly state: 'joined' | 'left' | 'refused' | 'heard';
      readonly reason?: string;
    }
  | { readonly kind: 'report'; readonly device: string; readonly register: string; readonly value: number }
  | { readonly kind: 'frame'; readonly eui64: string; readonly lqi: number }
  | { readonly kind: 'lost'; readonly fault: HanFault }
  | { readonly kind: 'recovered' };

/**
 * The home-network driver. Runs zigbee-herdsman in a process of its own (it allows one controller per process).
 * No call rejects; every failure is a HanFault.
 */
export interface HanDriver {
  /** Resumes the network, or forms it once. After a fault the driver is stopped: start again when it suits. */
  start(settings: HanSettings): Promise<HanResult<{ readonly resumed: boolean }>>;
  /** Opens the join window for the listed devices; it closes by itself, and when the network is lost. */
  permitJoin(forMs: number): Promise<HanResult<void>>;
  /**
   * Interval consumption of a register from the meter's profile (SE GetProfile), from sinceUtcMs (start of an
   * interval) up to untilUtcMs; only finished intervals. Fewer than asked for when the meter keeps fewer.
   */
  readProfile(
    device: string,
    register: string,
    intervalMs: number,
    sinceUtcMs: number,
    untilUtcMs: number,
  ): Promise<HanResult<ProfileSlice>>;
  /**
   * Present values of the named registers, in the vocabulary's units (metering cluster attributes); those the
   * meter does not have are left out, and it is `read-refused` when it has none of them.
   */
  readRegisters(
    device: string,
    registers: readonly string[],
  ): Promise<HanResult<readonly { readonly register: string; readonly value: number }[]>>;
  /** A sign of life: one attribute read. */
  poll(device: string): Promise<HanResult<{ readonly lqi: number }>>;
  /** Joined devices with link quality and real-time age of the last frame. */
  devices(): Promise<
    readonly {
      readonly eui64: string;
      readonly device: string;
      readonly lqi: number;
      readonly heardMsAgo: number;
    }[]
  >;
  onEvent(listener: (event: HanEvent) => void): void;
  stop(): Promise<void>;
}
