import { SerialPort } from 'serialport';

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
export function openSerial(
  options: { path: string; baudRate: number; hardwareFlowControl: boolean },
  listener: TransportListener,
): Promise<TransportResult> {
  const { path, baudRate, hardwareFlowControl } = options;
  const port = new SerialPort({ path, baudRate, rtscts: hardwareFlowControl, autoOpen: false });
  let over = false;
  const gone = (detail: string) => {
    if (over) return;
    over = true;
    if (port.isOpen) port.close(() => {});
    listener.gone(detail);
  };
  // A peer's death shows only while somebody reads: the listener below always does.
  port.on('data', (bytes: Buffer) => listener.bytes(bytes));
  port.on('close', () => gone('the serial port was closed'));
  port.on('error', (error) => gone(error.message));
  return new Promise((resolve) => {
    port.open((error) => {
      if (error) {
        over = true;
        return resolve({ ok: false, detail: error.message });
      }
      resolve({
        ok: true,
        value: {
          write(bytes, written) {
            if (over) return written?.();
            port.write(bytes, () => written?.());
          },
          pause: () => port.pause(),
          resume: () => port.resume(),
          close() {
            const wasOver = over;
            over = true;
            if (wasOver || !port.isOpen) return Promise.resolve();
            return new Promise((closed) => port.close(() => closed()));
          },
        },
      });
    });
  });
}
