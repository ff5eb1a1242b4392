import { clause, clauseBlock } from './block.ts';
import { choice, list, sequence, slot, words } from './shape.ts';

const day = choice('day', {
  monday: words('monday'),
  tuesday: words('tuesday'),
  wednesday: words('wednesday'),
  thursday: words('thursday'),
  friday: words('friday'),
  saturday: words('saturday'),
  sunday: words('sunday'),
});

export const window = clauseBlock(
  'window',
  slot('name', 'declared', { doc: 'name of the window' }),
  { kind: 'lines', column: 17 },
  {
    opens: clause(
      'opens',
      sequence(
        choice('days', {
          daily: words('daily', { doc: 'every day' }),
          'on-days': sequence(
            words('on', { doc: 'on these days: the day of opening counts' }),
            list('list', day),
          ),
        }),
        words('at'),
        slot('at', 'time', { doc: 'local time of opening' }),
        words('for'),
        slot('length', 'duration', {
          doc: 'elapsed time; the end is not part of the window',
          min: '1 min',
          max: '24 h',
        }),
        words('in'),
        slot('zone', 'zone', { doc: 'time zone of the local time' }),
      ),
      {
        doc: 'When the window opens and for how long. A weekday means the day of opening; midnight may be crossed.',
        spec: '12.2.16',
        required: true,
        example: 'opens            daily at 01:30 for 2 h in "Europe/London"',
      },
    ),
    starts: clause(
      'starts',
      choice('start', {
        'random-per-hub': words('at a random point fixed per hub', {
          doc: 'spread over the window by hub and date: reproducible, and not predictable from another hub',
        }),
        'at-opening': words('at opening', { doc: 'all hubs start together' }),
      }),
      {
        doc: 'When within the window a hub starts.',
        spec: '12.2.17',
        required: true,
        example: 'starts           at a random point fixed per hub',
      },
    ),
    ifSkipped: clause(
      'if time skipped',
      choice('then', {
        'next-valid-minute': words('open at the next valid minute'),
        skip: words('skip', { doc: 'the window does not open that day' }),
      }),
      {
        doc: 'What happens on the day when the clock jumps over the opening time.',
        spec: '12.2.16',
        required: true,
        example: 'if time skipped  open at the next valid minute',
      },
    ),
    ifRepeated: clause(
      'if time repeated',
      choice('then', {
        once: words('open once', { doc: 'at the first of the two' }),
        twice: words('open twice'),
      }),
      {
        doc: 'What happens on the day when the opening time comes twice.',
        spec: '12.2.16',
        required: true,
        example: 'if time repeated open once',
      },
    ),
    ifMissed: clause(
      'if missed',
      choice('then', {
        'open-once': sequence(
          words('open once within'),
          slot('within', 'duration', {
            doc: 'counted from the end of the missed window',
            min: '1 min',
            max: '7 d',
          }),
        ),
        skip: words('skip', { doc: 'the window is left out' }),
      }),
      {
        doc: 'What happens when the hub was off during the window.',
        spec: '12.2.16',
        required: true,
        example: 'if missed        open once within 6 h',
      },
    ),
  },
  {
    doc: 'A span of local time in which classes may send.',
    spec: '12.2.16',
    feature: 'window',
    many: true,
    example: 'window nightly-sync { … }',
  },
);
