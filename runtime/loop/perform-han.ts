import type { HanPollEffect, HanReadEffect, HanSnapshotEffect } from '../../schemas/generated/engine-step.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import type { HanDriver } from '../drivers/han/contract.ts';
import type { Loop } from './loop.ts';

/** Home-network effects, through the driver; every answer returns as an event. */
export function performHan(han: HanDriver, dispatch: Loop['dispatch']) {
  return {
    async read(effect: HanReadEffect) {
      const { device, register } = effect;
      if (modeOf(device, register) === 'interval') {
        const read = await han.readProfile(
          device,
          register,
          effect.everyMs,
          effect.sinceUtcMs,
          effect.untilUtcMs,
        );
        if (!read.ok) return dispatch({ kind: 'han-failed', device, reason: read.fault.reason });
        return dispatch({
          kind: 'readings',
          device,
          register,
          ...read.value,
          values: [...read.value.values],
        });
      }
      const read = await han.readRegisters(device, [register]);
      const value = read.ok ? read.value[0]?.value : undefined;
      if (value === undefined)
        return dispatch({ kind: 'han-failed', device, reason: read.ok ? 'read-refused' : read.fault.reason });
      dispatch({
        kind: 'readings',
        device,
        register,
        startUtcMs: effect.untilUtcMs,
        intervalMs: effect.everyMs,
        values: [value],
      });
    },
    async snapshot({ device }: HanSnapshotEffect) {
      const read = await han.readRegisters(device, registersOf(device));
      if (!read.ok) return dispatch({ kind: 'han-failed', device, reason: read.fault.reason });
      dispatch({ kind: 'snapshot', device, registers: [...read.value] });
    },
    async poll({ device }: HanPollEffect) {
      const answer = await han.poll(device);
      if (!answer.ok) dispatch({ kind: 'han-failed', device, reason: answer.fault.reason });
    },
  };
}

function registersOf(device: string): string[] {
  return (
    vocabulary.devices.find((kind) => kind.name === device)?.registers.map((register) => register.name) ?? []
  );
}

function modeOf(device: string, register: string): 'interval' | 'instant' | undefined {
  const kind = vocabulary.devices.find((candidate) => candidate.name === device);
  return kind?.registers.find((candidate) => candidate.name === register)?.mode;
}
