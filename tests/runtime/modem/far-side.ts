import { createServer, type Server, type Socket } from 'node:net';

/** The host at the other end of a call: echoes, and can close or speak. */
export interface FarSide {
  readonly port: number;
  readonly sockets: readonly Socket[];
  close(): Promise<void>;
}

export async function openFarSide(): Promise<FarSide> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    sockets,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
