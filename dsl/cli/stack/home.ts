import { withCrc } from '../../../runtime/drivers/han/install-code.ts';
import type { InstalledDevice } from '../../../schemas/generated/hub-configuration.ts';

/** A demonstration home: its hub and the two meters in it, with install codes as an installer would type them. */
export const hubFacts = {
  id: '00c0ffee00000001',
  serial: 'CH4-000001',
  model: 'CH-4',
  region: 'north-west',
  tags: ['local'],
};

export const meters: readonly InstalledDevice[] = [
  {
    device: 'electricity-meter',
    eui64: '00158d0000e1ec01',
    installCode: withCrc('83FED3407A939723A5C639B26916D505'),
    pointReference: '1200023305967',
  },
  {
    device: 'gas-meter',
    eui64: '00158d00006a5001',
    installCode: withCrc('11223344556677889900AABBCCDDEEFF'),
  },
];

/** PIN of the demonstration SIM. */
export const simPin = '2468';
