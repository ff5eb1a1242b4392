import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readNetworkIdentity } from '../../../runtime/drivers/han/network-identity.ts';

const folder = () => join(mkdtempSync(join(tmpdir(), 'reeve-han-')), 'state');

it('chooses a network once, keeps it from others and never changes it (10.3 b)', () => {
  const place = folder();
  const first = readNetworkIdentity(place, [15, 20]);
  expect(first.networkKey).toMatch(/^[0-9a-f]{32}$/);
  expect([15, 20]).toContain(first.channel);
  expect(statSync(join(place, 'network.json')).mode & 0o777).toBe(0o600);
  expect(readNetworkIdentity(place, [25])).toEqual(first);
});

it('gives two homes different networks', () => {
  const [one, other] = [readNetworkIdentity(folder(), []), readNetworkIdentity(folder(), [])];
  expect(one.networkKey).not.toBe(other.networkKey);
  expect(one.extendedPanId).not.toBe(other.extendedPanId);
});
