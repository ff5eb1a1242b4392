// Blocks that this release parses and refuses. They have their table already, so that they are checked for form,
// completed and formatted like the others.
import { clause, clauseBlock, nothing } from './block.ts';
import { choice, list, mark, nested, optional, sequence, slot, words } from './shape.ts';

export const limits = clauseBlock(
  'limits',
  nothing,
  { kind: 'lines', column: 8 },
  {
    state: clause('state', sequence(words('at most'), slot('bytes', 'bytes')), {
      doc: 'Memory of the engine.',
      example: 'state   at most 192 KiB',
    }),
    effort: clause('effort', sequence(words('at most'), slot('steps', 'count'), words('steps per event')), {
      doc: 'Work per event.',
      example: 'effort  at most 4000 steps per event',
    }),
    flash: clause('flash', sequence(words('at most'), slot('writes', 'count'), words('writes per day')), {
      doc: 'Writes to flash in any 24 hours.',
      spec: '11.2',
      example: 'flash   at most 2500 writes per day',
    }),
    wan: clause('wan', sequence(words('at most'), slot('bytes', 'bytes'), words('per day')), {
      doc: 'Bytes over the cellular network in any 24 hours.',
      spec: '12.2.15',
      example: 'wan     at most 900 KiB per day',
    }),
  },
  { doc: 'Promises that the compiler must prove.', refused: true, example: 'limits { … }' },
);

export const firmware = clauseBlock(
  'firmware',
  nothing,
  { kind: 'lines', column: 12 },
  {
    install: clause('install', sequence(words('in'), slot('window', 'window')), {
      doc: 'When updates are installed.',
      spec: '10.3 l',
      example: 'install     in nightly-sync',
    }),
    resume: clause(
      'resume',
      sequence(
        words('after power-loss when intact'),
        mark(','),
        words('else alert'),
        slot('kind', 'message-kind'),
      ),
      {
        doc: 'What becomes of an update cut by a power loss.',
        spec: '10.4',
        example: 'resume      after power-loss when intact, else alert update-failed',
      },
    ),
    confirm: clause(
      'confirm',
      sequence(words('within'), slot('within', 'duration'), words('else roll back')),
      {
        doc: 'Time in which new firmware must prove itself.',
        spec: '10.3 l',
        example: 'confirm     within 30 min else roll back',
      },
    ),
  },
  { doc: 'Firmware updates.', spec: '10.3 l', refused: true, example: 'firmware { … }' },
);

const suspended = () =>
  choice('component', {
    collect: words('collect'),
    firmware: words('firmware'),
    'home-network': words('home-network'),
  });

export const power = clauseBlock(
  'power',
  nothing,
  { kind: 'lines', column: 12 },
  {
    onBattery: clause('on battery', sequence(words('suspend'), list('components', suspended())), {
      doc: 'What rests while the mains are lost.',
      spec: '8.2.3',
      example: 'on battery  suspend collect, firmware',
    }),
    lastGasp: clause(
      'last gasp',
      sequence(
        words('after'),
        slot('after', 'duration'),
        mark(','),
        words('within'),
        slot('within', 'duration'),
        mark(','),
        words('spread'),
        slot('spread', 'duration'),
      ),
      {
        doc: 'The message that tells of the loss.',
        spec: '8.2.2',
        example: 'last gasp   after 3 s, within 20 s, spread 2 min',
      },
    ),
    shutDown: clause('shut down', sequence(words('below'), slot('charge', 'ratio')), {
      doc: 'Charge at which the hub stops in good order.',
      spec: '8.2.3',
      example: 'shut down   below 5 %',
    }),
  },
  { doc: 'Life on battery.', spec: '8.2', refused: true, example: 'power { … }' },
);

export const protect = clauseBlock(
  'protect',
  nothing,
  { kind: 'lines', column: 8 },
  {
    accept: clause(
      'accept',
      list('parties', choice('party', { 'head-ends': words('head-ends'), installer: words('installer') })),
      {
        doc: 'Who may connect.',
        spec: '12.2.13',
        example: 'accept  head-ends, installer',
      },
    ),
    lock: clause(
      'lock',
      sequence(
        words('installer for'),
        slot('for', 'duration'),
        words('after'),
        slot('failures', 'count'),
        words('failures in'),
        slot('in', 'duration'),
      ),
      {
        doc: 'Locks out after failures.',
        spec: '12.2.13',
        example: 'lock    installer for 1 h after 5 failures in 10 min',
      },
    ),
    limit: clause(
      'limit',
      sequence(words('connections to'), slot('times', 'count'), words('per'), slot('per', 'duration')),
      {
        doc: 'Most connections.',
        spec: '12.2.13',
        example: 'limit   connections to 30 per 1 min',
      },
    ),
    alert: clause(
      'alert',
      sequence(
        slot('kind', 'message-kind'),
        words('at most'),
        slot('times', 'count'),
        words('per'),
        slot('per', 'duration'),
      ),
      { doc: 'Most alerts.', spec: '12.2.12', example: 'alert   unauthorised-source at most 1 per 10 min' },
    ),
  },
  { doc: 'Defence against unauthorised sources.', spec: '12.2.12', refused: true, example: 'protect { … }' },
);

const keep = () => sequence(words('keep'), slot('entries', 'count'));

export const logs = clauseBlock(
  'logs',
  nothing,
  { kind: 'lines', column: 14 },
  {
    transactions: clause('transactions', keep(), {
      doc: 'Transaction log.',
      spec: '11.7 f',
      example: 'transactions  keep 200',
    }),
    faults: clause('faults', keep(), { doc: 'Fault log.', spec: '11.7 g', example: 'faults        keep 40' }),
    tampers: clause('tampers', keep(), {
      doc: 'Tamper log.',
      spec: '11.7 h',
      example: 'tampers       keep 40',
    }),
  },
  { doc: 'Sizes of the regulated logs.', spec: '11.7', refused: true, example: 'logs { … }' },
);

export const rule = clauseBlock(
  'rule',
  slot('name', 'declared'),
  { kind: 'lines', column: 8 },
  {
    on: clause('on', slot('event', 'event'), {
      doc: 'The event that starts the rule.',
      required: true,
      example: 'on      power.lost',
    }),
    when: clause('when', slot('condition', 'condition'), {
      doc: 'Only when this holds.',
      example: 'when    battery.charge < 15 %',
    }),
    do: clause('do', sequence(words('suspend'), list('components', suspended())), {
      doc: 'What is done.',
      required: true,
      many: true,
      example: 'do      suspend home-network',
    }),
    because: clause('because', slot('reason', 'plain-text'), {
      doc: 'Why.',
      required: true,
      example: 'because "8.2.2"',
    }),
  },
  {
    doc: 'Does something when an event comes.',
    many: true,
    refused: true,
    example: 'rule quiet-on-low-battery { … }',
  },
);

export const overlay = clauseBlock(
  'overlay',
  sequence(
    slot('name', 'declared'),
    words('of'),
    slot('policy', 'policy'),
    words('version'),
    slot('version', 'integer'),
    optional(sequence(words('for hubs where'), slot('hubs', 'condition'))),
  ),
  { kind: 'lines', column: 8 },
  {
    set: clause('set', sequence(slot('parameter', 'parameter'), mark('='), slot('value', 'value')), {
      doc: 'Another value for a parameter.',
      many: true,
      example: 'set     weak-signal = -111 dBm',
    }),
    change: clause(
      'change',
      sequence(words('message class'), slot('class', 'class'), nested('clauses', 'message-class')),
      {
        doc: 'Other clauses for a class.',
        many: true,
        example: 'change  message class routine { retry up to 6 times every 20 min jitter 30 % }',
      },
    ),
    without: clause(
      'without',
      sequence(
        words('alert'),
        slot('alert', 'alert'),
        words('until'),
        slot('until', 'date'),
        words('because'),
        slot('because', 'plain-text'),
      ),
      {
        doc: 'Leaves an alert out until a date.',
        many: true,
        example: 'without alert han-flood until 2027-09-30 because "WO-2291"',
      },
    ),
  },
  {
    doc: 'Replaces parts of a policy for some hubs.',
    many: true,
    refused: true,
    example: 'overlay rural of north-west version 14 { … }',
  },
);
