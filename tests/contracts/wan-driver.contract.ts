import type { Duplex } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModemResult, ModemSettings, WanDriver } from '../../runtime/drivers/modem/contract.ts';
import { eventually } from '../runtime/modem/eventually.ts';
import { type FarSide, openFarSide } from '../runtime/modem/far-side.ts';

/** A driver and the world behind it, for one test. */
export interface WanRig {
  readonly driver: WanDriver;
  readonly settings: ModemSettings;
  /** The signal and the cell the network gives. */
  readonly signal: { readonly mdBm: number; readonly cell: string };
  /** Bytes the network counted, by direction of the hub. */
  networkBytes(): Promise<{ bytesUp: number; bytesDown: number }>;
  /** The network takes the packet context away. */
  loseContext(): Promise<unknown>;
  /** The port goes for good. */
  vanish(): Promise<unknown>;
  close(): Promise<void>;
}

/** What every WAN driver does, run unchanged against each of them. */
export function wanDriverContract(name: string, openRig: () => Promise<WanRig>): void {
  describe(`${name} as a WAN driver`, () => {
    let farSide: FarSide;
    let rig: WanRig;
    beforeAll(async () => {
      farSide = await openFarSide();
    });
    afterAll(() => farSide.close());
    beforeEach(async () => {
      rig = await openRig();
    });
    afterEach(() => rig.close());

    const dialled = async () => {
      successOf(await rig.driver.start(rig.settings));
      return listen(successOf(await rig.driver.dial('127.0.0.1', farSide.port)));
    };

    it('starts, says who the modem is, and starts a second time without a command (10.3 a, 6.8)', async () => {
      expect(rig.driver.stage).toBe('off');
      const identity = successOf(await rig.driver.start(rig.settings));
      expect(rig.driver.stage).toBe('attached');
      expect(identity.imei).toMatch(/^\d{15}$/);
      expect(rig.driver.identity).toEqual(identity);
      const { commands } = rig.driver.counters;
      successOf(await rig.driver.start(rig.settings));
      expect(rig.driver.counters.commands).toBe(commands);
    });

    it('carries all 256 byte values both ways, escapes and endings among them (12.2.1)', async () => {
      const call = await dialled();
      const everyByte = Buffer.from(Array.from({ length: 256 }, (_, value) => value));
      const sent = Buffer.concat([
        everyByte,
        Buffer.from('+++\0+++ATH\r\r\nOK\r\n\r\nCLOSED\r\n\r\nNO CARRIER\r\nand on', 'latin1'),
        Buffer.alloc(3000, 0x11),
        Buffer.from([0x13, 0x1a, 0xff, 0x00]),
      ]);
      call.stream.write(sent);
      await eventually('the echo', () => call.received().length >= sent.length);
      expect(call.received().equals(sent)).toBe(true);
      expect(call.closed()).toBe(false);
      expect(rig.driver.counters).toMatchObject({ bytesUp: sent.length, bytesDown: sent.length });
      expect(await rig.networkBytes()).toEqual({ bytesUp: sent.length, bytesDown: sent.length });
    });

    it('closes the stream when the head-end closes the connection, and dials again (12.2.3)', async () => {
      const call = await dialled();
      farSide.sockets.at(-1)?.end('last words');
      await eventually('the close', call.closed);
      expect(call.received().toString()).toBe('last words');
      expect(rig.driver.stage).toBe('attached');
      const again = listen(successOf(await rig.driver.dial('127.0.0.1', farSide.port)));
      again.stream.write('hello');
      await eventually('the echo', () => again.received().toString() === 'hello');
    });

    it('hangs up and stays attached', async () => {
      const call = await dialled();
      const socket = farSide.sockets.at(-1);
      await rig.driver.hangUp();
      expect(rig.driver.stage).toBe('attached');
      await eventually('the close', call.closed);
      await eventually('the far side to see it', () => socket?.destroyed);
      expect((await rig.driver.sample()).cell).toBe(rig.signal.cell);
    });

    it('hangs up when the stream is destroyed', async () => {
      const call = await dialled();
      const socket = farSide.sockets.at(-1);
      call.stream.destroy();
      await eventually('the far side to see it', () => socket?.destroyed);
      await eventually('the command mode', () => rig.driver.stage === 'attached');
    });

    it('refuses a second call while one is open, and an address nobody can dial', async () => {
      const call = await dialled();
      expect(reasonOf(await rig.driver.dial('127.0.0.1', farSide.port))).toBe('dial-failed');
      expect(call.closed()).toBe(false);
      await rig.driver.hangUp();
      expect(reasonOf(await rig.driver.dial('a"\r\nAT+CPIN="0000', 80))).toBe('dial-failed');
      expect(reasonOf(await rig.driver.dial('127.0.0.1', 1))).toBe('dial-failed');
      expect(rig.driver.stage).toBe('attached');
    });

    it('reads signal and cell out of a call and gives the last values within one (12.2.10)', async () => {
      expect(await rig.driver.sample()).toEqual({ mdBm: undefined, cell: undefined });
      successOf(await rig.driver.start(rig.settings));
      expect(await rig.driver.sample()).toEqual(rig.signal);
      successOf(await rig.driver.dial('127.0.0.1', farSide.port));
      const { commands } = rig.driver.counters;
      expect(await rig.driver.sample()).toEqual(rig.signal);
      expect(rig.driver.counters.commands).toBe(commands);
    });

    it('re-initialises, also out of a call, and counts it (10.5)', async () => {
      const call = await dialled();
      successOf(await rig.driver.reinitialise());
      await eventually('the close', call.closed);
      expect(rig.driver.stage).toBe('attached');
      expect(rig.driver.counters.reinitialisations).toBe(1);
      successOf(await rig.driver.dial('127.0.0.1', farSide.port));
    });

    it('refreshes the context and dials over the new one (12.2.5)', async () => {
      successOf(await rig.driver.start(rig.settings));
      successOf(await rig.driver.refreshContext());
      successOf(await rig.driver.dial('127.0.0.1', farSide.port));
    });

    it('loses the call with the context, and dials over a new one (12.2.3)', async () => {
      const call = await dialled();
      await rig.loseContext();
      await eventually('the close', call.closed);
      successOf(await rig.driver.dial('127.0.0.1', farSide.port));
    });

    it('tells that the port is lost, and answers every call with a fault then', async () => {
      const lost: string[] = [];
      rig.driver.onEvent(({ kind, detail }) => {
        if (kind === 'lost') lost.push(detail);
      });
      const call = await dialled();
      await rig.vanish();
      await eventually('the close', call.closed);
      await eventually('the event', () => lost.some((detail) => detail.startsWith('port: ')));
      expect(rig.driver.stage).toBe('off');
      expect(reasonOf(await rig.driver.dial('127.0.0.1', farSide.port))).toBe('dial-failed');
      expect(reasonOf(await rig.driver.refreshContext())).toBe('context-failed');
      expect(reasonOf(await rig.driver.start(rig.settings))).toBe('port-unavailable');
      expect(await rig.driver.sample()).toEqual({ mdBm: undefined, cell: rig.signal.cell });
    });

    it('is off after stop, whatever was under way, and starts again', async () => {
      const starting = rig.driver.start(rig.settings);
      await eventually('the first command', () => rig.driver.counters.commands > 0);
      await rig.driver.stop();
      expect(reasonOf(await starting)).toBe('port-unavailable');
      expect(rig.driver.stage).toBe('off');
      successOf(await rig.driver.start(rig.settings));
    });

    it('answers one call at a time and refuses more than may wait', async () => {
      successOf(await rig.driver.start(rig.settings));
      const many = await Promise.all(Array.from({ length: 40 }, () => rig.driver.refreshContext()));
      expect(many.filter((result) => result.ok)).toHaveLength(16);
      expect(many.filter((result) => !result.ok)).toHaveLength(24);
    });
  });
}

export function successOf<T>(result: ModemResult<T>): T {
  if (!result.ok) throw new Error(`${result.fault.reason}: ${result.fault.detail}`);
  return result.value;
}

export function reasonOf<T>(result: ModemResult<T>): string | undefined {
  return result.ok ? undefined : result.fault.reason;
}

function listen(stream: Duplex) {
  const chunks: Buffer[] = [];
  let closed = false;
  stream.on('data', (bytes: Buffer) => chunks.push(bytes));
  stream.once('close', () => {
    closed = true;
  });
  return { stream, received: () => Buffer.concat(chunks), closed: () => closed };
}
