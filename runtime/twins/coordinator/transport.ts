import { createServer, type Socket } from 'node:net';
import { openPty } from '../pty/open-pty.ts';

/** The line to the host: one at a time, as a serial port is. */
export interface Line {
  /** What the host opens: `tcp://127.0.0.1:port` or a device path. */
  readonly path: string;
  write(bytes: Buffer): void;
  close(): Promise<void>;
}

export interface LineListener {
  onData(chunk: Buffer): void;
  onConnect(): void;
}

export type LineResult =
  | { readonly ok: true; readonly line: Line }
  | { readonly ok: false; readonly detail: string };

/** Listens on loopback; a new connection takes the place of the one before it. */
export async function openTcpLine(port: number, listener: LineListener): Promise<LineResult> {
  let current: Socket | undefined;
  const server = createServer((socket) => {
    current?.destroy();
    current = socket;
    socket.setNoDelay(true);
    socket.on('data', listener.onData);
    socket.on('error', () => socket.destroy());
    listener.onConnect();
  });
  const failure = await new Promise<Error | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  if (failure) return { ok: false, detail: failure.message };
  const address = server.address();
  const line = {
    path: `tcp://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    write(bytes: Buffer) {
      if (current?.writable) current.write(bytes);
    },
    close: () =>
      new Promise<void>((resolve) => {
        current?.destroy();
        server.close(() => resolve());
      }),
  };
  return { ok: true, line };
}

export async function openPtyLine(listener: LineListener): Promise<LineResult> {
  const opened = await openPty();
  if (!opened.ok) return opened;
  const pty = opened.value;
  pty.stream.on('data', listener.onData);
  pty.onAttached((attached) => {
    if (attached) listener.onConnect();
  });
  return {
    ok: true,
    line: { path: pty.path, write: (bytes) => void pty.stream.write(bytes), close: () => pty.close() },
  };
}
