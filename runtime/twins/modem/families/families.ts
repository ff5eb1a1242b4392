import type { TwinFamilyName } from '../twin-config.ts';
import type { TwinFamily } from '../twin-state.ts';
import { generic } from './generic.ts';
import { quectel } from './quectel.ts';
import { simcom } from './simcom.ts';

export const twinFamilies: Readonly<Record<TwinFamilyName, TwinFamily>> = { generic, simcom, quectel };
