import { clause, clauseBlock, nothing } from './block.ts';
import { choice, list, mark, optional, sequence, slot, words } from './shape.ts';

const generation = choice('technology', { '4g': words('4g'), '3g': words('3g'), '2g': words('2g') });

export const modem = clauseBlock(
  'modem',
  nothing,
  { kind: 'lines', column: 9 },
  {
    use: clause('use', list('technologies', generation, ', then'), {
      doc: 'Networks to use, in order of preference.',
      spec: '12.2.8',
      required: true,
      example: 'use      4g, then 3g, then 2g',
    }),
    attach: clause('attach', slot('apn', 'text', { doc: 'access point name', max: '100' }), {
      doc: 'The access point name to attach with.',
      spec: '10.3 a',
      absent: "the subscription's own access point",
      example: 'attach   apn',
    }),
    unlock: clause('unlock', slot('secret', 'secret', { doc: 'a secret parameter' }), {
      doc: 'The secret that holds the SIM PIN. It is entered once per power-up of the SIM, never a second time.',
      spec: '10.8',
      feature: 'sim-pin',
      absent: 'no PIN is ever entered',
      example: 'unlock   sim-pin',
    }),
    connect: clause(
      'connect',
      choice('mode', {
        'on-demand': sequence(
          words('on demand', { feature: 'connect-on-demand', doc: 'a session only when something is due' }),
          optional(
            sequence(
              words('linger'),
              slot('linger', 'duration', {
                doc: 'time the session stays open after the last exchange',
                default: '30 s',
                min: '1 s',
                max: '1 d',
              }),
            ),
          ),
        ),
        permanent: sequence(
          words('permanent keepalive', { feature: 'connect-permanent', doc: 'always in session' }),
          slot('keepalive', 'duration', { doc: 'longest silence on the link', min: '10 s', max: '1 d' }),
        ),
      }),
      {
        doc: 'Whether the hub is always in session or only when something is due.',
        spec: 'intro mode',
        required: true,
        example: 'connect  on demand linger 30 s',
      },
    ),
    wake: clause(
      'wake',
      sequence(
        words('by'),
        list('how', choice('way', { sms: words('sms'), ring: words('ring') })),
        words('from head-end'),
      ),
      {
        doc: 'How the head-end may ask the hub to connect. The wake-up carries no address that is obeyed.',
        spec: 'intro wake-up',
        absent: 'the hub cannot be woken',
        example: 'wake     by sms from head-end',
      },
    ),
    reinit: clause(
      'reinit',
      choice('trigger', {
        routine: sequence(
          words('every', { feature: 'modem-reinit' }),
          slot('every', 'duration', { doc: 'routine period', min: '15 min', max: '7 d' }),
          words('spread'),
          slot('spread', 'duration', { doc: 'random spread over the fleet', min: '0 s', max: '1 d' }),
        ),
        when: sequence(
          words('when', { feature: 'modem-reinit-when' }),
          slot('condition', 'condition'),
          mark(','),
          words('at most'),
          slot('times', 'count', { min: '1', max: '100' }),
          words('per'),
          slot('per', 'duration', { min: '1 min', max: '7 d' }),
        ),
      }),
      {
        doc: 'Re-initialises the modem, by routine or when a condition holds.',
        spec: '10.5',
        required: true,
        many: true,
        example: 'reinit   every 24 h spread 2 h',
      },
    ),
    refresh: clause(
      'refresh',
      sequence(words('context every'), slot('every', 'duration', { min: '15 min', max: '7 d' })),
      {
        doc: 'Deactivates and reactivates the data context.',
        spec: '12.2.5',
        feature: 'context-refresh',
        absent: 'the context is left as it is',
        example: 'refresh  context every 24 h',
      },
    ),
    report: clause(
      'report',
      sequence(words('signal mean over'), slot('over', 'duration', { min: '10 s', max: '10 min' })),
      {
        doc: 'Averages the received signal strength over this time.',
        spec: '12.2.10',
        feature: 'signal-mean',
        absent: 'each sample stands for itself',
        example: 'report   signal mean over 30 s',
      },
    ),
  },
  {
    doc: 'The cellular modem: network, session and self-help.',
    spec: '10.3 a',
    feature: 'modem',
    required: true,
    example: 'modem { … }',
  },
);
