import { rm, symlink } from 'node:fs/promises';
import { openPty, type Pty } from '../pty/open-pty.ts';
import { detach, hear } from './modem-twin.ts';
import type { ModemTwin } from './twin-state.ts';

/** The terminal, which a fault may take away and give back. */
export interface TwinPort {
  open(twin: ModemTwin): Promise<{ ok: true; path: string } | { ok: false; detail: string }>;
  /** Resolves when there is room for more. */
  write(bytes: Buffer): Promise<void>;
  close(): Promise<void>;
}

/** A pseudo-terminal, with `link` kept pointing at it when one is wanted. */
export function createTwinPort(link: string | undefined): TwinPort {
  let pty: Pty | undefined;
  return {
    async open(twin) {
      const result = await openPty();
      if (!result.ok) return result;
      pty = result.value;
      pty.onAttached((attached) => {
        if (!attached) detach(twin);
      });
      pty.stream.on('data', (bytes: Buffer) => hear(twin, bytes));
      if (link === undefined) return { ok: true, path: pty.path };
      await rm(link, { force: true });
      await symlink(pty.path, link);
      return { ok: true, path: link };
    },
    write(bytes) {
      const stream = pty?.stream;
      if (stream === undefined || stream.destroyed || stream.write(bytes)) return Promise.resolve();
      return new Promise((resolve) => {
        const done = () => {
          stream.off('drain', done);
          stream.off('close', done);
          resolve();
        };
        stream.once('drain', done);
        stream.once('close', done);
      });
    },
    async close() {
      const held = pty;
      pty = undefined;
      if (link !== undefined) await rm(link, { force: true });
      await held?.close();
    },
  };
}
