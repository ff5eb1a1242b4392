import { randomBytes, randomInt } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What makes a home network this one and no other. Chosen once, at first forming, and never again (10.3 b). */
export interface NetworkIdentity {
  /** Hex, 16 bytes. */
  readonly networkKey: string;
  readonly panId: number;
  /** Hex, 8 bytes. */
  readonly extendedPanId: string;
  readonly channel: number;
}

const defaultChannels = [11, 15, 20, 25];

/** The identity kept in `folder`, or a new random one on one of `channels`. The file is for its owner only. */
export function readNetworkIdentity(folder: string, channels: readonly number[]): NetworkIdentity {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'network.json');
  const kept = readKept(path);
  if (kept) return kept;
  const choice = channels.length > 0 ? channels : defaultChannels;
  const identity: NetworkIdentity = {
    networkKey: randomBytes(16).toString('hex'),
    panId: randomInt(1, 0xfffe),
    extendedPanId: randomBytes(8).toString('hex'),
    channel: choice[randomInt(choice.length)] ?? 11,
  };
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, JSON.stringify(identity));
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
  return identity;
}

function readKept(path: string): NetworkIdentity | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const { networkKey, panId, extendedPanId, channel } = JSON.parse(text);
  return { networkKey, panId, extendedPanId, channel };
}
