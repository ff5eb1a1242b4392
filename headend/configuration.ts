import { readFile } from 'node:fs/promises';
import { fromBase64 } from '../runtime/envelope/bytes.ts';
import type { ClockSource } from './clock.ts';

/** Secret half of a seal key of the root document. */
export interface SealSecret {
  /** Supplier slot; 0: the operator. */
  readonly slot: number;
  readonly name: string;
  readonly secretKey: Uint8Array;
}

export interface Configuration {
  /** Signed root container: trusted at the first start, later ones only as successors. */
  readonly root: Uint8Array;
  readonly sealSecrets: readonly SealSecret[];
  /** Port 0: any free one. */
  readonly http: { readonly host: string; readonly port: number };
  readonly mqtt: { readonly host: string; readonly port: number };
  readonly clock: ClockSource | undefined;
}

const loopback = '127.0.0.1';
const slotMax = 14;
const sealKeysMax = 64;

/** Reads the configuration file. Throws an Error that names file, place and remedy. */
export async function readConfiguration(path: string): Promise<Configuration> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const wrong = (place: string, remedy: string): Error => new Error(`${path}: \`${place}\`: ${remedy}`);
  if (!isRecord(value)) throw wrong('', 'write an object with `root` and `sealKeys`');
  const root = base64(value.root);
  if (root === undefined) throw wrong('root', 'give the signed root container in base64');
  const keys = value.sealKeys;
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > sealKeysMax)
    throw wrong('sealKeys', `list 1 to ${sealKeysMax} keys with \`slot\`, \`name\` and \`secretKey\``);
  const sealSecrets = keys.map((key: unknown, i) => {
    const secret = sealSecretOf(key);
    if (secret === undefined)
      throw wrong(
        `sealKeys[${i}]`,
        `give \`slot\` (0 to ${slotMax}), \`name\` and \`secretKey\` (32 bytes, base64)`,
      );
    return secret;
  });
  const http = listenerOf(value.http);
  const mqtt = listenerOf(value.mqtt);
  if (http === undefined)
    throw wrong('http', 'give `port` (0 to 65535, 0: any free one) and `host`, or leave it out');
  if (mqtt === undefined)
    throw wrong('mqtt', 'give `port` (0 to 65535, 0: any free one) and `host`, or leave it out');
  const clock = value.clock === undefined ? undefined : clockOf(value.clock);
  if (value.clock !== undefined && clock === undefined)
    throw wrong('clock', 'give `speed` (above 0), `startUtcMs` and `anchorUtcMs`, or leave it out');
  return { root, sealSecrets, http, mqtt, clock };
}

function sealSecretOf(value: unknown): SealSecret | undefined {
  if (!isRecord(value)) return undefined;
  const { slot, name } = value;
  const secretKey = base64(value.secretKey);
  if (!isIntegerWithin(slot, slotMax) || typeof name !== 'string' || secretKey?.length !== 32)
    return undefined;
  return { slot, name, secretKey };
}

function listenerOf(value: unknown): { host: string; port: number } | undefined {
  if (value === undefined) return { host: loopback, port: 0 };
  if (!isRecord(value)) return undefined;
  const { host = loopback, port = 0 } = value;
  return typeof host === 'string' && isIntegerWithin(port, 65_535) ? { host, port } : undefined;
}

function clockOf(value: unknown): ClockSource | undefined {
  if (!isRecord(value)) return undefined;
  const { speed, startUtcMs, anchorUtcMs } = value;
  if (typeof speed !== 'number' || !(speed > 0)) return undefined;
  return typeof startUtcMs === 'number' && typeof anchorUtcMs === 'number'
    ? { speed, startUtcMs, anchorUtcMs }
    : undefined;
}

function base64(value: unknown): Uint8Array | undefined {
  return typeof value === 'string' ? fromBase64(value) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIntegerWithin(value: unknown, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
}
