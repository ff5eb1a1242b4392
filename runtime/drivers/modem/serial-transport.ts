import { SerialPort } from 'serialport';

/**
 * How often an open port is asked whether it still exists. After a hang-up `read` may give 0 bytes for ever, which
 * serialport takes for "try again": no event comes and a core spins. Reading the baud rate fails then.
 */
const aliveCheckMs = 500;

/** A byte stream to a modem. Modem control lines are not part of it: a pseudo-terminal has none. */
export interface ByteTransport {
  /** Calls back when the bytes are with the system; a failure shows as `gone`. */
  write(bytes: Uint8Array, written?: () => void): void;
  pause(): void;
  resume(): void;
  close(): Promise<void>;
}

export interface TransportListener {
  readonly bytes: (bytes: Uint8Array) => void;
  /** The port has vanished; never called after `close`. */
  readonly gone: (detail: string) => void;
}

export type TransportResult =
  | { readonly ok: true; readonly value: ByteTransport }
  | { readonly ok: false; readonly detail: string };

/** Opens a serial port (or the slave side of a pseudo-terminal), locked against a second process. */
export async function openSerial(
  options: { path: string; baudRate: number; hardwareFlowControl: boolean },
  listener: TransportListener,
): Promise<TransportResult> {
  const { path, baudRate, hardwareFlowControl } = options;
  const port = new SerialPort({ path, baudRate, rtscts: hardwareFlowControl, autoOpen: false });
  let over = false;
  let stopChecks = () => {};
  const gone = (detail: string) => {
    if (over) return;
    over = true;
    stopChecks();
    if (port.isOpen) port.close(() => {});
    listener.gone(detail);
  };
  // A peer's death shows only while somebody reads: the listener below always does.
  port.on('data', (bytes: Buffer) => listener.bytes(bytes));
  port.on('close', () => gone('the serial port was closed'));
  port.on('error', (error) => gone(error.message));

  const failure = (await new Promise<Error | null>((resolve) => port.open(resolve))) ?? (await lossOf(port));
  if (failure) {
    over = true;
    if (port.isOpen) port.close(() => {});
    return { ok: false, detail: failure.message };
  }
  const timer = setInterval(() => {
    void lossOf(port).then((loss) => {
      if (loss !== undefined) gone(loss.message);
    });
  }, aliveCheckMs);
  stopChecks = () => clearInterval(timer);
  return {
    ok: true,
    value: {
      write(bytes, written) {
        if (over) return written?.();
        port.write(bytes, () => written?.());
      },
      pause: () => port.pause(),
      resume: () => port.resume(),
      close() {
        stopChecks();
        const wasOver = over;
        over = true;
        if (wasOver || !port.isOpen) return Promise.resolve();
        return new Promise((closed) => port.close(() => closed()));
      },
    },
  };
}

/** Why an open port is no longer there, or undefined. A system that cannot tell the baud rate says nothing by it. */
async function lossOf(port: SerialPort): Promise<Error | undefined> {
  try {
    await port.port?.getBaudRate();
    return undefined;
  } catch (error) {
    const isLoss = error instanceof Error && /Input\/output error|No such device/i.test(error.message);
    return isLoss && port.isOpen ? error : undefined;
  }
}
