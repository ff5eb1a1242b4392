import { clause, clauseBlock, nothing } from './block.ts';
import { list, mark, sequence, slot, words } from './shape.ts';

export const homeNetwork = clauseBlock(
  'home-network',
  nothing,
  { kind: 'lines', column: 10 },
  {
    channels: clause('channels', list('channels', slot('channel', 'integer', { min: '11', max: '26' })), {
      doc: 'Radio channels the network may use.',
      spec: '10.3 b',
      required: true,
      example: 'channels  11, 15, 20, 25',
    }),
    join: clause(
      'join',
      sequence(
        words('with install-code'),
        mark(','),
        words('open for'),
        slot('open', 'duration', { doc: 'length of the join window', min: '10 s', max: '1 d' }),
      ),
      {
        doc: 'How devices join: only listed ones, each with its own install code.',
        spec: '10.3 c',
        feature: 'join-install-code',
        required: true,
        example: 'join      with install-code, open for 10 min',
      },
    ),
    rejoin: clause(
      'rejoin',
      sequence(words('automatically within'), slot('within', 'duration', { min: '1 min', max: '30 d' })),
      {
        doc: 'A device that has joined before may come back without a person within this time.',
        spec: '12.3.4',
        absent: 'a lost device needs a new join window',
        example: 'rejoin    automatically within 24 h',
      },
    ),
    transmit: clause('transmit', words('never while wan transmits'), {
      doc: 'The home network stays silent while the cellular modem transmits.',
      spec: '13.2',
      absent: 'both may transmit at once',
      example: 'transmit  never while wan transmits',
    }),
    poll: clause(
      'poll',
      list(
        'devices',
        sequence(
          slot('device', 'device'),
          words('every'),
          slot('every', 'duration', { doc: 'period of polling', min: '1 min', max: '1 d' }),
        ),
      ),
      {
        doc: 'How often a device is asked whether it is there.',
        spec: '9.2 b',
        absent: 'devices are heard only when they are read',
        example: 'poll      electricity-meter every 30 min',
      },
    ),
  },
  {
    doc: 'The home area network with meters and display.',
    spec: '10.3 b',
    feature: 'home-network',
    example: 'home-network { … }',
  },
);

export const clock = clauseBlock(
  'clock',
  nothing,
  { kind: 'lines', column: 8 },
  {
    follow: clause(
      'follow',
      sequence(words('head-end every'), slot('every', 'duration', { min: '1 min', max: '7 d' })),
      {
        doc: "How often the clock is set by the head-end's.",
        spec: '10.3 k',
        feature: 'clock-follow',
        required: true,
        example: 'follow  head-end every 12 h',
      },
    ),
    step: clause(
      'step',
      sequence(
        words('above'),
        slot('step', 'duration', {
          doc: 'larger errors are corrected at once, smaller ones slowly',
          min: '1 s',
          max: '1 h',
        }),
        mark(','),
        words('alert above'),
        slot('alert', 'duration', { doc: 'larger errors are also reported', min: '1 s', max: '1 d' }),
      ),
      {
        doc: 'What is done about a wrong clock.',
        spec: '10.3 k',
        required: true,
        example: 'step    above 10 s, alert above 60 s',
      },
    ),
    serve: clause('serve', words('home-network'), {
      doc: 'Gives time to the devices of the home network while its own time is good.',
      spec: '10.3 k',
      absent: 'no time is served',
      example: 'serve   home-network',
    }),
  },
  {
    doc: 'Where the hub takes its time from and whom it gives it to.',
    spec: '10.3 k',
    example: 'clock { … }',
  },
);

export const collect = clauseBlock(
  'collect',
  slot('device', 'device'),
  { kind: 'lines', column: 11 },
  {
    read: clause(
      'read',
      sequence(
        list('registers', slot('register', 'register')),
        words('every', { layout: 'gap' }),
        slot('every', 'duration', { doc: 'aligned to midnight UTC', min: '1 min', max: '1 d' }),
      ),
      {
        doc: 'Registers read on schedule.',
        spec: '10.3 h',
        many: true,
        absent: 'nothing is read on schedule',
        example: 'read       import-energy, demand  every 30 min',
      },
    ),
    snapshot: clause(
      'snapshot',
      sequence(words('all registers daily at'), slot('at', 'time'), words('in'), slot('zone', 'zone')),
      {
        doc: 'All registers at one instant of the day.',
        spec: '11.7 e',
        feature: 'snapshot',
        many: true,
        absent: 'no snapshot is taken',
        example: 'snapshot   all registers daily at 00:00 in "UTC"',
      },
    ),
    skipZero: clause('skip zero', nothing, {
      doc: 'A register that has never left zero is not sent. A zero interval of a live register is sent as zero.',
      spec: '12.2.15',
      absent: 'every register is sent',
      example: 'skip zero',
    }),
  },
  {
    doc: 'What is read from a device of the home network.',
    spec: '10.3 h',
    feature: 'collect',
    many: true,
    example: 'collect electricity-meter { … }',
  },
);
