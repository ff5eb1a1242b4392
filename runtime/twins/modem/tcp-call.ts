import { connect, type Socket } from 'node:net';

/** A transparent TCP connection between the terminal and a host, with the `+++` escape of V.250. */
export interface TcpCall {
  /** Bytes the hub sent in data mode. */
  send(bytes: Buffer): void;
  /** Back to data mode after an escape. */
  resume(): void;
  hangUp(): void;
}

export interface TcpCallListener {
  /** Bytes for the hub; resolves when there is room for more. */
  readonly received: (bytes: Buffer) => Promise<void>;
  readonly sent: (bytes: number) => void;
  readonly escaped: () => void;
  /** The far side closed, or the network dropped the connection. */
  readonly ended: () => void;
}

/** Opens a connection, or tells that it cannot be had. */
export function openTcpCall(
  address: { host: string; port: number },
  guardMs: number,
  listener: TcpCallListener,
): Promise<TcpCall | undefined> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.setNoDelay(true);
    socket.once('error', () => resolve(undefined));
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      resolve(callOver(socket, guardMs, listener));
    });
  });
}

function callOver(socket: Socket, guardMs: number, listener: TcpCallListener): TcpCall {
  let over = false;
  let pluses = '';
  let lastInputMs = performance.now();
  let guardTimer: NodeJS.Timeout | undefined;
  const forward = (bytes: Buffer) => {
    listener.sent(bytes.length);
    socket.write(bytes);
  };
  const end = () => {
    clearTimeout(guardTimer);
    if (over) return;
    over = true;
    listener.ended();
  };
  socket.on('error', () => {});
  socket.on('close', end);
  // Nothing is read before CONNECT has been said: `resume` begins the flow.
  socket.pause();
  socket.on('data', (bytes) => {
    socket.pause();
    void listener.received(bytes).then(() => {
      if (pluses === '') socket.resume();
    });
  });

  return {
    send(bytes) {
      const quietMs = performance.now() - lastInputMs;
      lastInputMs = performance.now();
      clearTimeout(guardTimer);
      const text = pluses + bytes.toString('latin1');
      const mayEscape = /^\+{1,3}$/.test(text) && (pluses !== '' || quietMs >= guardMs);
      if (!mayEscape) {
        pluses = '';
        return forward(Buffer.from(text, 'latin1'));
      }
      pluses = text;
      guardTimer = setTimeout(() => {
        if (pluses === '+++') {
          socket.pause();
          listener.escaped();
        } else {
          forward(Buffer.from(pluses, 'latin1'));
          pluses = '';
        }
      }, guardMs);
    },
    resume() {
      pluses = '';
      socket.resume();
    },
    hangUp() {
      clearTimeout(guardTimer);
      over = true;
      socket.destroySoon();
    },
  };
}
