import type { Counters } from '../counters.ts';
import type { HomeDevice } from '../devices/home-device.ts';
import { afCommands } from './af-commands.ts';
import { readBytes, u8 } from './byte-cursor.ts';
import type { Handlers, StackContext } from './commands.ts';
import { commissioningCommands, utilCommands } from './device-commands.ts';
import { createMtReader, encodeMtFrame, type MtFrame, mtType } from './mt-frame.ts';
import type { NvStore } from './nv-store.ts';
import { createRadio, type Radio } from './radio.ts';
import { sysCommands } from './sys-commands.ts';
import { createTrustCentre, type TrustCentre } from './trust-centre.ts';
import { zdoCommands } from './zdo-commands.ts';

const subsystems: Readonly<Record<number, Handlers>> = {
  1: sysCommands,
  4: afCommands,
  5: zdoCommands,
  7: utilCommands,
  15: commissioningCommands,
};
const rpcError = { badCommand: 2, badParameter: 3 } as const;

/** A Z-Stack 3.x.0 coordinator behind its serial line. */
export interface Coordinator {
  readonly radio: Radio;
  readonly trustCentre: TrustCentre;
  /** Bytes from the host. */
  receive(chunk: Buffer): void;
  stop(): void;
}

export function createCoordinator(
  nv: NvStore,
  homes: readonly HomeDevice[],
  counters: Counters,
  transmit: (bytes: Buffer) => void,
): Coordinator {
  const send = (type: number, subsystem: number, command: number, data: Buffer) => {
    counters.mtFramesOut += 1;
    transmit(encodeMtFrame({ type, subsystem, command, data }));
  };
  const announce = (subsystem: number, command: number, data: Buffer) =>
    send(mtType.message, subsystem, command, data);
  const radio = createRadio(nv, counters, announce);
  const trustCentre = createTrustCentre(radio, homes);
  const context: StackContext = { radio, trustCentre, endpoints: new Map(), groups: new Set() };
  const reader = createMtReader();

  const handle = (frame: MtFrame) => {
    counters.mtFramesIn += 1;
    const handler = subsystems[frame.subsystem]?.[frame.command];
    const data = handler ? answerOf(context, handler, frame) : undefined;
    if (data instanceof Buffer && frame.type === mtType.request)
      send(mtType.answer, frame.subsystem, frame.command, data);
    if (data === 'malformed' || !handler) {
      counters.unknownRequests += 1;
      const error = data === 'malformed' ? rpcError.badParameter : rpcError.badCommand;
      const head = (frame.type << 5) | frame.subsystem;
      if (frame.type === mtType.request) send(mtType.answer, 0, 0, u8(error, head, frame.command));
    }
  };
  return {
    radio,
    trustCentre,
    receive(chunk) {
      for (const frame of reader.push(chunk)) handle(frame);
      counters.mtBytesSkipped = reader.skippedBytes;
    },
    stop() {
      trustCentre.stop();
      radio.stop();
    },
  };
}

/** A request shorter than its fields is the host's mistake, not ours. */
function answerOf(
  context: StackContext,
  handler: NonNullable<Handlers[number]>,
  frame: MtFrame,
): Buffer | 'malformed' | undefined {
  try {
    return handler(context, readBytes(frame.data));
  } catch (error) {
    if (error instanceof RangeError) return 'malformed';
    throw error;
  }
}
