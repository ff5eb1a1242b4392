import { describe, expect, it } from 'vitest';
import { openSerial } from '../../../runtime/drivers/modem/serial-transport.ts';
import { openPty } from '../../../runtime/twins/pty/open-pty.ts';
import { eventually } from './eventually.ts';

const hangUps = 12;

describe('a serial port', () => {
  it('that vanishes is noticed every time, also where serialport itself goes on reading nothing', async () => {
    for (let round = 0; round < hangUps; round += 1) {
      const pty = await openPty();
      if (!pty.ok) throw new Error(pty.detail);
      let losses = 0;
      const port = await openSerial(
        { path: pty.value.path, baudRate: 115_200, hardwareFlowControl: true },
        {
          bytes() {},
          gone() {
            losses += 1;
          },
        },
      );
      if (!port.ok) throw new Error(port.detail);
      await pty.value.close();
      await eventually('the loss', () => losses === 1);
      port.value.write(new Uint8Array([1]));
      await port.value.close();
      expect(losses).toBe(1);
    }
  });

  it('is locked against a second opening, and free again after the first is closed', async () => {
    const pty = await openPty();
    if (!pty.ok) throw new Error(pty.detail);
    const options = { path: pty.value.path, baudRate: 115_200, hardwareFlowControl: false };
    const listener = { bytes() {}, gone() {} };
    const first = await openSerial(options, listener);
    const second = await openSerial(options, listener);
    expect(second).toMatchObject({ ok: false, detail: expect.stringContaining('Cannot lock port') });
    if (first.ok) await first.value.close();
    const third = await openSerial(options, listener);
    expect(third.ok).toBe(true);
    if (third.ok) await third.value.close();
    await pty.value.close();
  });
});
