import type { ModemFamily, ModemFamilyName } from './family.ts';
import { generic } from './generic.ts';
import { quectel } from './quectel.ts';
import { simcom } from './simcom.ts';

export const modemFamilies: Readonly<Record<ModemFamilyName, ModemFamily>> = { generic, simcom, quectel };
