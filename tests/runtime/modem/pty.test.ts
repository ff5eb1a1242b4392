import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openPty, type PtyTool } from '../../../runtime/twins/pty/open-pty.ts';
import { eventually } from './eventually.ts';
import { openPort } from './open-port.ts';

const isHere = (tool: PtyTool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
const everyByte = Buffer.from(Array.from({ length: 256 }, (_, value) => value));

for (const tool of ['python3', 'script', 'socat'] as const) {
  describe.skipIf(!isHere(tool))(`a pseudo-terminal by ${tool} (skipped where there is none)`, () => {
    it('passes every byte both ways, and again after the other side was closed and opened', async () => {
      const opened = await openPty([tool]);
      if (!opened.ok) throw new Error(opened.detail);
      const { path, stream, close } = opened.value;
      let atMaster = Buffer.alloc(0);
      stream.on('data', (bytes: Buffer) => {
        atMaster = Buffer.concat([atMaster, bytes]);
      });
      for (let round = 0; round < 2; round += 1) {
        atMaster = Buffer.alloc(0);
        let atSlave = Buffer.alloc(0);
        const port = await openPort(path);
        port.on('data', (bytes: Buffer) => {
          atSlave = Buffer.concat([atSlave, bytes]);
        });
        port.write(everyByte);
        await eventually('the bytes at the master', () => atMaster.length === everyByte.length);
        stream.write(everyByte);
        await eventually('the bytes at the slave', () => atSlave.length === everyByte.length);
        expect(atMaster.equals(everyByte) && atSlave.equals(everyByte)).toBe(true);
        await new Promise((resolve) => port.close(resolve));
      }
      await close();
      await expect(openPort(path)).rejects.toThrow();
    });
  });
}

describe('a pseudo-terminal', () => {
  it('by python3 tells when its other side is opened and closed', async () => {
    const opened = await openPty(['python3']);
    if (!opened.ok) throw new Error(opened.detail);
    const pty = opened.value;
    const seen: boolean[] = [];
    pty.onAttached((attached) => seen.push(attached));
    const port = await openPort(pty.path);
    await eventually('the opening', () => seen.length === 1);
    await new Promise((resolve) => port.close(resolve));
    await eventually('the closing', () => seen.length === 2);
    expect(seen).toEqual([true, false]);
    await pty.close();
  });

  it('that no program can make is told, with what was tried', async () => {
    const result = await openPty([]);
    expect(result).toEqual({ ok: false, detail: 'no program here can make a pseudo-terminal ()' });
  });
});
