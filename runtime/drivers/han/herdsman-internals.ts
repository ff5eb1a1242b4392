import type { Controller } from 'zigbee-herdsman';

/**
 * The four things the driver needs of the library's adapter that its controller does not offer. Nothing else
 * of the driver touches private parts.
 */
export interface HerdsmanInternals {
  /** Registers a device's link key (already hashed): any length of install code works that way. */
  addLinkKey(ieeeAddress: string, linkKey: Uint8Array): Promise<void>;
  /** One round trip to the coordinator. */
  ping(): Promise<void>;
  /** Closes the join window without the library's half-second of broadcasts for Green Power devices. */
  closeJoinWindow(): Promise<void>;
  openJoinWindow(forS: number): Promise<void>;
}

interface Adapter {
  addInstallCode(ieeeAddress: string, key: Buffer, hashed: boolean): Promise<void>;
  getCoordinatorIEEE(): Promise<string>;
  permitJoin(seconds: number): Promise<void>;
}

/** Undefined when the library does not have the parts we know; call after its start. */
export function openInternals(controller: Controller): HerdsmanInternals | undefined {
  const adapter: unknown = Reflect.get(controller, 'adapter');
  if (!isAdapter(adapter)) return undefined;
  return {
    addLinkKey: (ieeeAddress, linkKey) => adapter.addInstallCode(ieeeAddress, Buffer.from(linkKey), true),
    ping: async () => {
      await adapter.getCoordinatorIEEE();
    },
    closeJoinWindow: () => adapter.permitJoin(0),
    openJoinWindow: (forS) => adapter.permitJoin(forS),
  };
}

function isAdapter(candidate: unknown): candidate is Adapter {
  const methods = ['addInstallCode', 'getCoordinatorIEEE', 'permitJoin'];
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    methods.every((method) => typeof Reflect.get(candidate, method) === 'function')
  );
}
