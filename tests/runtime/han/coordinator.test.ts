import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../runtime/twins/coordinator/config.ts';
import { createCounters } from '../../../runtime/twins/coordinator/counters.ts';
import { createCoordinator } from '../../../runtime/twins/coordinator/stack/coordinator.ts';
import { createMtReader, encodeMtFrame } from '../../../runtime/twins/coordinator/stack/mt-frame.ts';
import { openNvStore } from '../../../runtime/twins/coordinator/stack/nv-store.ts';

/** A coordinator without devices; `ask` gives the data of its answer, hex, after subsystem and command. */
function openCoordinator(nvFile?: string) {
  const reader = createMtReader();
  const answers: string[] = [];
  const nv = openNvStore(nvFile);
  const counters = createCounters();
  const coordinator = createCoordinator(nv, [], counters, (bytes) => {
    for (const { type, subsystem, command, data } of reader.push(bytes)) {
      if (type === 3) answers.push(`${subsystem}/${command} ${data.toString('hex')}`);
    }
  });
  return {
    nv,
    counters,
    ask(subsystem: number, command: number, dataHex = '') {
      coordinator.receive(encodeMtFrame({ type: 1, subsystem, command, data: Buffer.from(dataHex, 'hex') }));
      return answers.pop();
    },
  };
}

describe('the coordinator twin', () => {
  it('tells its product and its capabilities', () => {
    const { ask } = openCoordinator();
    expect(ask(1, 0x01)).toBe('1/1 5906');
    expect(ask(1, 0x02)).toMatch(/^1\/2 0201020701/);
  });

  it('answers what it does not know with an error of the remote procedure layer', () => {
    const { ask, counters } = openCoordinator();
    expect(ask(1, 0x77)).toBe('0/0 022177');
    expect(ask(9, 0x00)).toBe('0/0 022900');
    expect(counters.unknownRequests).toBe(2);
  });

  it('answers a request that ends too early as one with a bad parameter', () => {
    expect(openCoordinator().ask(1, 0x13, '60')).toBe('0/0 032113');
  });

  it('says that an item was created only when it was', () => {
    const { ask } = openCoordinator();
    expect(ask(1, 0x13, '6000')).toBe('1/19 0000');
    expect(ask(1, 0x07, '6000010001aa')).toBe('1/7 09');
    expect(ask(1, 0x07, '6000010001bb')).toBe('1/7 00');
    expect(ask(1, 0x1c, '60000000')).toBe('1/28 0001aa');
    expect(ask(1, 0x1d, '60000000020000ff')).toBe('1/29 01');
    expect(ask(1, 0x1c, '61000000')).toBe('1/28 0a00');
  });

  it('remembers items, tables and its address over a restart (10.3 b)', () => {
    const nvFile = join(mkdtempSync(join(tmpdir(), 'reeve-nv-')), 'nv.json');
    const before = openCoordinator(nvFile);
    before.ask(1, 0x07, '6000010001aa');
    const address = before.ask(1, 0x04);
    const length = before.ask(1, 0x32, '0101000000');
    before.nv.flush();
    const after = openCoordinator(nvFile);
    expect(after.ask(1, 0x1c, '60000000')).toBe('1/28 0001aa');
    expect(after.ask(1, 0x04)).toBe(address);
    expect(length).toBe('1/50 0c000000');
    expect(after.ask(1, 0x32, '0101000000')).toBe(length);
  });
});

describe('the configuration of the coordinator twin', () => {
  const device = { device: 'gas-meter', eui64: '00124b0000000002', installCode: '00' };
  it.each([
    ['is not JSON', '{'],
    ['has no devices', '{}'],
    ['has a device of an unknown kind', JSON.stringify({ devices: [{ ...device, device: 'kettle' }] })],
    ['has an address that is none', JSON.stringify({ devices: [{ ...device, eui64: '12' }] })],
    ['has more devices than the tables hold', JSON.stringify({ devices: Array(17).fill(device) })],
  ])('is refused in words when it %s', (_what, text) => {
    expect(readConfig(text)).toMatchObject({ wrong: expect.any(String) });
  });

  it('is taken when it is right', () => {
    expect(readConfig(JSON.stringify({ devices: [device] }))).toMatchObject({ devices: [device] });
  });
});
