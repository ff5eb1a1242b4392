import { changed } from '../../small-policy.ts';
import type { Case } from './case.ts';

/** Mistakes of types and names. */
export const meaningCases: readonly Case[] = [
  {
    code: 'E0301',
    text: changed('within 90 s', 'within "soon"'),
    message: '`"soon"` is not a duration',
    marked: '"soon"',
  },
  {
    code: 'E0301',
    text: changed('every often\n}\n\nclock', 'every weak\n}\n\nclock'),
    message: '`weak` is a power level, and a duration is needed',
    marked: 'weak',
  },
  {
    code: 'E0302',
    text: changed('weak + 6 dB', 'weak + -6 dBm'),
    message: 'two levels cannot be added',
    marked: 'weak + -6 dBm',
  },
  {
    code: 'E0303',
    text: changed('value < weak', 'value < 3 min and value < weak'),
    message: 'a power level cannot be compared with a duration',
    marked: 'value < 3 min',
  },
  {
    code: 'E0304',
    text: changed('{value}"', '{value"'),
    message: '`{` has no partner in the text',
    marked: '{',
  },
  {
    code: 'E0305',
    text: changed('when value < weak', 'when weak'),
    message: 'this is not a condition',
    marked: 'weak',
  },
  {
    code: 'E0306',
    text: changed('when value < weak', 'when wan.signal < weak'),
    message: 'the conditions of an alert look at `value`, not at `wan.signal`',
    marked: 'wan.signal',
    fixed: 'when value < weak',
  },
  {
    code: 'E0306',
    text: changed('modem.silent-for > 3 min', '3 min > 2 min'),
    message: 'two fixed values are compared',
    marked: '3 min > 2 min',
  },
  {
    code: 'E0307',
    text: changed('time      01:30    ', 'time      optional '),
    message: '`nightly` is optional, and a value is needed here',
    marked: 'nightly',
  },
  {
    code: 'E0401',
    text: changed('in night combined', 'in nigth combined'),
    message: 'no window `nigth`',
    marked: 'nigth',
    fixed: 'in night combined',
  },
  {
    code: 'E0401',
    text: changed('carries      meter-reading, r', 'carries      meter-redaing, r'),
    message: 'no message kind `meter-redaing`',
    marked: 'meter-redaing',
    fixed: 'meter-reading, r',
  },
  {
    code: 'E0401',
    text: changed('import-energy', 'import-enrgy'),
    message: 'no register of electricity-meter `import-enrgy`',
    marked: 'import-enrgy',
    fixed: 'import-energy',
  },
  {
    code: 'E0401',
    text: changed('{value}', '{wan.cel}'),
    message: 'no signal `wan.cel`',
    marked: 'wan.cel',
    fixed: '{wan.cell}',
  },
  {
    code: 'E0401',
    text: changed('"CH-3"', '"CH-9"'),
    message: 'no hub model `CH-9`',
    marked: 'CH-9',
    fixed: '"CH-3"',
  },
  {
    code: 'E0402',
    text: changed('Europe/London', 'Europe/Lodnon'),
    message: 'no time zone `Europe/Lodnon`',
    marked: '"Europe/Lodnon"',
    fixed: '"Europe/London"',
  },
  {
    code: 'E0403',
    text: changed('message class readings', 'message class urgent').replace(
      'tamper-alert, power-loss',
      'tamper-alert, power-loss',
    ),
    message: 'message class `urgent` is declared twice',
    marked: 'urgent',
  },
  {
    code: 'E0404',
    text: changed('carries      meter-reading', 'carries      diagnostic, meter-reading'),
    message: 'message kind `diagnostic` is carried twice',
    marked: 'diagnostic',
  },
  {
    code: 'E0405',
    text: changed('meter-reading, register-snapshot', 'meter-reading'),
    message: '`snapshot` makes messages of kind `register-snapshot`, which no class carries',
    marked: 'snapshot',
  },
  {
    code: 'E0407',
    text: changed(
      '  pin        secret    optional',
      '  every      count     3\n  pin        secret    optional',
    ),
    message: '`every` is a word of the language and cannot be referred to',
    marked: 'every',
  },
  {
    code: 'E0408',
    text: changed('policy small', 'policy Small_One'),
    message: '`Small_One` cannot be a name',
    marked: 'Small_One',
  },
  { code: 'E0406', text: changed('11, 15', '11, 15, 11'), message: '`11` is named twice', marked: '11' },
];
