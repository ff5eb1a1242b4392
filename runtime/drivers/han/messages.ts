import type { HanDriver, HanEvent, HanFault, HanResult, HanSettings } from './contract.ts';

/** What the driver asks of its child process: name of the call, arguments, value of a good answer. */
export interface HanCalls {
  start: { args: [settings: HanSettings]; value: { resumed: boolean } };
  permitJoin: { args: Parameters<HanDriver['permitJoin']>; value: undefined };
  readProfile: { args: Parameters<HanDriver['readProfile']>; value: ValueOf<HanDriver['readProfile']> };
  readRegisters: { args: Parameters<HanDriver['readRegisters']>; value: ValueOf<HanDriver['readRegisters']> };
  poll: { args: [device: string]; value: { lqi: number } };
  devices: { args: []; value: Awaited<ReturnType<HanDriver['devices']>> };
  heartbeat: { args: []; value: undefined };
  stop: { args: []; value: undefined };
}

type ValueOf<Call extends (...args: never[]) => Promise<HanResult<unknown>>> =
  Awaited<ReturnType<Call>> extends HanResult<infer Value> ? Value : never;

export type HanCallName = keyof HanCalls;

/** Driver to child. */
export interface HanRequest<Name extends HanCallName = HanCallName> {
  readonly id: number;
  readonly call: Name;
  readonly args: HanCalls[Name]['args'];
}

/** Child to driver: an answer, something that happened, or the end of the line to the coordinator. */
export type HanChildMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly result: HanResult<unknown> }
  | { readonly kind: 'event'; readonly event: HanEvent }
  | { readonly kind: 'disconnected' };

export function failed(
  reason: HanFault['reason'],
  detail: string,
): { readonly ok: false; readonly fault: HanFault } {
  return { ok: false, fault: { reason, detail } };
}

/** A fault for whatever the library threw. */
export function faultOf(
  error: unknown,
  reason: HanFault['reason'],
): { readonly ok: false; readonly fault: HanFault } {
  return failed(reason, error instanceof Error ? error.message : String(error));
}
