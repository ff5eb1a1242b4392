export type TwinFamilyName = 'generic' | 'simcom' | 'quectel';

/** What a modem twin is and how fast it is. Times are real milliseconds. */
export interface TwinConfig {
  readonly family: TwinFamilyName;
  /** Empty or absent: the SIM asks for none. */
  readonly pin?: string;
  readonly pinTries: number;
  /** Thousandths of a dBm; null: the modem does not know. */
  readonly signalMdBm: number | null;
  /** Location area and cell, hex, `lac-cell`. */
  readonly cell: string;
  readonly operator: string;
  readonly iccid: string;
  /** Addresses the network reaches, `host:port`; absent: every port of this machine's own loopback. */
  readonly allow?: readonly string[];
  /** A symbolic link to be kept pointing at the terminal, so that its path outlives a vanished port. */
  readonly link?: string;
  readonly answerMs: number;
  readonly dialMs: number;
  readonly registerMs: number;
  readonly contextMs: number;
  readonly resetMs: number;
  /** The hub closing its side of the port ends the call (AT&D2); false: the modem has no DTR line. */
  readonly followsDtr: boolean;
  /** Silence the modem wants before and after `+++`. */
  readonly guardMs: number;
}

const defaults: TwinConfig = {
  family: 'simcom',
  pinTries: 3,
  signalMdBm: -71_000,
  cell: '18d8-d2f4',
  operator: 'TWIN',
  iccid: '8944100000000000017',
  answerMs: 5,
  dialMs: 500,
  registerMs: 400,
  contextMs: 150,
  resetMs: 1_200,
  followsDtr: true,
  guardMs: 1_000,
};

const families: readonly string[] = ['generic', 'simcom', 'quectel'] satisfies TwinFamilyName[];

/** Reads `--config JSON`; a text says what is wrong. */
export function readTwinConfig(json: string): TwinConfig | string {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    return `the configuration is no JSON: ${String(error)}`;
  }
  if (typeof given !== 'object' || given === null) return 'the configuration is no object';
  const config = { ...defaults, ...given };
  if (!families.includes(config.family)) return `no family \`${config.family}\``;
  if (!/^[0-9a-f]{1,4}-[0-9a-f]{1,8}$/i.test(config.cell)) return `no cell \`${config.cell}\``;
  return config;
}
