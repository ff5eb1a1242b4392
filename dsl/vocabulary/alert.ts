import { clause, clauseBlock } from './block.ts';
import { choice, mark, optional, sequence, slot, words } from './shape.ts';

const trigger = () =>
  sequence(
    words('when'),
    slot('when', 'condition'),
    optional(
      sequence(
        words('for'),
        slot('for', 'duration', { doc: 'time it must hold', default: '0 s', min: '0 s', max: '7 d' }),
      ),
    ),
  );

const outcome = () => choice('then', { raise: words('raise'), clear: words('clear') });

export const alert = clauseBlock(
  'alert',
  slot('name', 'declared', { doc: 'name of the alert' }),
  { kind: 'lines', column: 11 },
  {
    severity: clause(
      'severity',
      choice('severity', {
        info: words('info', { doc: 'a message of kind `alert`' }),
        warning: words('warning', { doc: 'a message of kind `alert`' }),
        tamper: words('tamper', {
          doc: 'a message of kind `tamper-alert`; it never changes the display (9.2 c)',
        }),
      }),
      { doc: 'How grave it is.', spec: '10.7', required: true, example: 'severity   warning' },
    ),
    watch: clause(
      'watch',
      sequence(
        choice('aggregate', {
          mean: words('mean of'),
          min: words('min of'),
          max: words('max of'),
          count: words('count of'),
          sum: words('sum of'),
          last: words('last of'),
        }),
        slot('signal', 'signal'),
        optional(sequence(words('by'), slot('by', 'signal')), 'grouping with `by`'),
        words('over'),
        slot('over', 'duration', { doc: 'span of the aggregate', min: '1 s', max: '7 d' }),
        optional(
          sequence(
            mark(','),
            words('at least'),
            slot('samples', 'count', {
              doc: 'fewer samples are no data',
              default: '1',
              min: '1',
              max: '100000',
            }),
            words('samples'),
          ),
        ),
        optional(
          sequence(
            mark(','),
            words('at most'),
            slot('groups', 'count', { min: '1', max: '1024' }),
            words('groups'),
          ),
        ),
      ),
      {
        doc: 'The figure the alert looks at; conditions call it `value`.',
        spec: '10.6',
        required: true,
        example: 'watch      mean of wan.signal over 30 min, at least 20 samples',
      },
    ),
    raise: clause('raise', trigger(), {
      doc: 'When the alert fires: at the first evaluation at or after the time given by `for`.',
      required: true,
      example: 'raise      when value < -105 dBm for 10 min',
    }),
    clear: clause('clear', trigger(), {
      doc: 'When a firing alert ends.',
      required: true,
      example: 'clear      when value > -99 dBm for 10 min',
    }),
    noData: clause(
      'no data',
      choice('mode', {
        hold: sequence(
          words('hold', { doc: 'the state stays as it is' }),
          optional(
            sequence(
              words('for'),
              slot('for', 'duration', { min: '1 s', max: '30 d' }),
              mark(','),
              words('then'),
              outcome(),
            ),
          ),
        ),
        raise: words('raise', { doc: 'silence raises the alert' }),
        clear: words('clear', { doc: 'silence clears the alert' }),
      }),
      {
        doc: 'What happens while the figure is missing or stale.',
        required: true,
        example: 'no data    hold for 2 h, then raise',
      },
    ),
    atMost: clause(
      'at most',
      sequence(
        slot('times', 'count', { min: '1', max: '1000' }),
        words('per'),
        slot('per', 'duration', { min: '1 s', max: '30 d' }),
      ),
      {
        doc: 'Most raises in any such span; suppressed ones are counted.',
        spec: '12.2.12',
        absent: 'every raise is sent',
        example: 'at most    1 per 6 h',
      },
    ),
    send: clause('send', sequence(slot('class', 'class'), slot('text', 'template', { max: '200' })), {
      doc: 'The class that carries the alert, and its text. `{value}` and signals in braces are filled in.',
      required: true,
      example: 'send       routine "WAN weak: {value}"',
    }),
    allow: clause(
      'allow',
      sequence(
        slot('rule', 'lint-rule'),
        words('until'),
        slot('until', 'date'),
        words('because'),
        slot('because', 'plain-text'),
      ),
      {
        doc: 'Accepts a finding of the linter until a date, for a reason.',
        many: true,
        refused: true,
        example: 'allow      no-data-clears until 2027-12-31 because "covered elsewhere"',
      },
    ),
  },
  {
    doc: 'Watches a signal and tells the head-end.',
    spec: '10.7',
    feature: 'alert',
    many: true,
    example: 'alert weak-wan { … }',
  },
);
