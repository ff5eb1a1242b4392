import type { TwinFamilyName } from '../../runtime/twins/modem/twin-config.ts';
import { openModemRig } from './modem-rig.ts';
import { wanDriverContract } from './wan-driver.contract.ts';

const families: readonly TwinFamilyName[] = ['simcom', 'quectel', 'generic'];

for (const family of families) wanDriverContract(`a ${family} modem`, () => openModemRig(family));
