/** What a unit measures. Levels (`power`) and differences are different dimensions: their arithmetic differs. */
export type Dimension = 'duration' | 'power' | 'difference' | 'ratio' | 'bytes' | 'energy';

export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one of this is: ms, mdBm, mdB, permille, bytes, mWh. */
  readonly factor: number;
  readonly doc: string;
}

/** Every unit of the language. kB is 1,000 bytes and KiB 1,024: both exist and differ. */
export const units: readonly Unit[] = [
  { name: 'ms', dimension: 'duration', factor: 1, doc: 'millisecond' },
  { name: 's', dimension: 'duration', factor: 1_000, doc: 'second' },
  { name: 'min', dimension: 'duration', factor: 60_000, doc: 'minute' },
  { name: 'h', dimension: 'duration', factor: 3_600_000, doc: 'hour' },
  { name: 'd', dimension: 'duration', factor: 86_400_000, doc: 'day of 24 hours' },
  { name: 'dBm', dimension: 'power', factor: 1_000, doc: 'power level, relative to one milliwatt' },
  { name: 'dB', dimension: 'difference', factor: 1_000, doc: 'difference of two levels' },
  { name: '%', dimension: 'ratio', factor: 10, doc: 'hundredth part' },
  { name: 'B', dimension: 'bytes', factor: 1, doc: 'byte' },
  { name: 'kB', dimension: 'bytes', factor: 1_000, doc: '1,000 bytes' },
  { name: 'KiB', dimension: 'bytes', factor: 1_024, doc: '1,024 bytes' },
  { name: 'MB', dimension: 'bytes', factor: 1_000_000, doc: '1,000,000 bytes' },
  { name: 'MiB', dimension: 'bytes', factor: 1_048_576, doc: '1,048,576 bytes' },
  { name: 'Wh', dimension: 'energy', factor: 1_000, doc: 'watt-hour' },
  { name: 'kWh', dimension: 'energy', factor: 1_000_000, doc: 'kilowatt-hour' },
];

/** `m` could be minutes, metres or months: it is read as a unit only to be refused. */
export const ambiguousUnit = 'm';

/** What people write for a unit, and the unit. */
export const unitAliases: Readonly<Record<string, string>> = {
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  day: 'd',
  days: 'd',
  db: 'dB',
  dbm: 'dBm',
  percent: '%',
  byte: 'B',
  bytes: 'B',
  KB: 'kB',
  kb: 'kB',
  kib: 'KiB',
  mib: 'MiB',
};

const byName = new Map(units.map((unit) => [unit.name, unit]));

export function unitNamed(name: string): Unit | undefined {
  return byName.get(name);
}
