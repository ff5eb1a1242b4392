import { changed, smallPolicy } from '../../small-policy.ts';
import type { Case } from './case.ts';

/** Mistakes of values, structure and grants, and warnings. */
export const structureCases: readonly Case[] = [
  {
    code: 'E0501',
    text: changed('within 90 s', 'within 2 d'),
    message: '`2 d` is above the most allowed here, 1 d',
    marked: '2 d',
  },
  {
    code: 'E0501',
    text: changed('power     -105 dBm ', 'power     -120 dBm '),
    message: '`-120 dBm` is outside the range of `weak`',
    marked: '-120 dBm',
  },
  {
    code: 'E0502',
    text: changed('from 1 min to 2 h', 'from 3 h to 2 h'),
    message: 'the range of `often` is upside down',
    marked: '3 h to 2 h',
  },
  {
    code: 'E0503',
    text: changed('"meters"', 'required'),
    message: 'parameter `apn` needs a value',
    marked: 'apn',
    parameters: {},
  },
  {
    code: 'E0504',
    text: smallPolicy,
    message: 'a value is given for `apm`, which is no parameter of the policy',
    marked: 'language',
    parameters: { apm: 'x' },
  },
  {
    code: 'E0505',
    text: smallPolicy,
    message: 'the value `soon` given for `often` is not understood',
    marked: 'often',
    parameters: { often: 'soon' },
  },
  {
    code: 'E0505',
    text: smallPolicy,
    message: '`pin` is a secret: it is given to the hub, never to the compiler',
    marked: 'pin',
    parameters: { pin: '1234' },
  },
  {
    code: 'E0506',
    text: changed('starting at 20 s', 'starting at 1 h'),
    message: 'the first pause, 1 h, is longer than the longest, 30 min',
    marked: '30 min',
  },
  {
    code: 'E0601',
    text: changed('  acknowledge  none\n', ''),
    message: 'message class `readings` lacks `acknowledge`',
    marked: 'readings',
  },
  {
    code: 'E0602',
    text: changed('  attach   apn\n', '  attach   apn\n  attach   apn\n'),
    message: '`attach` is written twice',
    marked: 'attach',
  },
  {
    code: 'E0604',
    text: changed('language 2026', 'language 2031'),
    message: 'no edition `2031` of the language',
    marked: '2031',
  },
  {
    code: 'E0605',
    text: changed(
      'supplier acme',
      `${Array.from({ length: 14 }, (_, i) => `supplier s${i} { licence "l"  head-end "h"  key "k" }\ngrant s${i} { read  on gas-meter }\n`).join('')}supplier acme`,
    ),
    message: 'more than 14 suppliers',
    marked: 'acme',
  },
  {
    code: 'E0606',
    text: `${smallPolicy}\nclock {\n  follow  head-end every 12 h\n  step    above 10 s, alert above 60 s\n}\n`,
    message: '`clock` is declared twice',
    marked: 'clock',
  },
  {
    code: 'E0701',
    text: changed('read, command  on electricity-meter', 'read, command  on gas-meter'),
    message: 'no supplier may read `electricity-meter`',
    marked: 'electricity-meter',
  },
  {
    code: 'E0802',
    text: `${smallPolicy}\nlogs {\n  faults        keep 40\n}\n`,
    message: '`logs` is not yet executed by this release',
    marked: 'logs',
  },
  {
    code: 'W0901',
    text: changed('  pin        secret', '  unused     count     3\n  pin        secret'),
    message: 'parameter `unused` is not used',
    marked: 'unused',
  },
  {
    code: 'W0902',
    text: changed(', device-status, diagnostic', ''),
    message: 'no class carries `device-status`, `diagnostic`',
    marked: 'urgent',
  },
  {
    code: 'W0903',
    text: changed('modem.silent-for > 3 min', 'wan.signal < -110 dBm'),
    message: '`wan.signal` may be missing, and the condition does not say what then',
    marked: 'wan.signal < -110 dBm',
  },
  {
    code: 'E0507',
    text: changed('"ACME-01"', `"${'A'.repeat(33)}"`),
    message: 'the text has 33 characters, and there is room for 32',
    marked: `"${'A'.repeat(33)}"`,
  },
  { code: 'E0603', text: changed('language 2026\n', ''), message: 'there is no `language`', marked: '' },
];
