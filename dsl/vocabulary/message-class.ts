import { clause, clauseBlock } from './block.ts';
import { choice, flag, list, mark, optional, sequence, slot, words } from './shape.ts';

const longestSpan = '366 d';

export const messageClass = clauseBlock(
  'message class',
  slot('name', 'declared', { doc: 'name of the class' }),
  { kind: 'lines', column: 13 },
  {
    carries: clause('carries', list('kinds', slot('kind', 'message-kind')), {
      doc: 'The kinds of messages in the class. A kind belongs to one class only.',
      spec: '12.2.4',
      required: true,
      example: 'carries      meter-reading, register-snapshot',
    }),
    send: clause(
      'send',
      sequence(
        choice('when', {
          'at-once': words('at once', { doc: 'as soon as a session can be had' }),
          'in-window': sequence(words('in', { feature: 'window' }), slot('window', 'window')),
        }),
        flag('combined', {
          feature: 'combine',
          doc: 'messages for the same recipient share a transmission (10.3 g)',
        }),
        flag('compressed', {
          feature: 'compress',
          doc: 'compressed before sealing, where that is smaller (10.3 f)',
        }),
      ),
      {
        doc: 'When messages of the class leave the hub.',
        spec: '12.2.16',
        required: true,
        example: 'send         at once combined compressed',
      },
    ),
    acknowledge: clause(
      'acknowledge',
      choice('mode', {
        required: sequence(
          words('required within'),
          slot('within', 'duration', { doc: 'wait for the acknowledgement', min: '1 s', max: '1 d' }),
        ),
        none: words('none', { doc: 'sent once and forgotten' }),
      }),
      {
        doc: "Whether the recipient's own acknowledgement frees the stored message.",
        spec: '10.3 j',
        required: true,
        example: 'acknowledge  required within 90 s',
      },
    ),
    retry: clause(
      'retry',
      sequence(
        words('up to'),
        slot('times', 'count', { doc: 'retries after the first attempt', min: '0', max: '1000' }),
        words('times'),
        choice('pace', {
          doubling: sequence(
            words('starting at'),
            slot('first', 'duration', { doc: 'first pause', min: '1 s', max: '7 d' }),
            words('doubling to'),
            slot('ceiling', 'duration', { doc: 'longest pause', min: '1 s', max: '7 d' }),
          ),
          fixed: sequence(
            words('every'),
            slot('first', 'duration', { doc: 'pause', min: '1 s', max: '7 d' }),
          ),
        }),
        words('jitter'),
        slot('jitter', 'ratio', { doc: 'random share by which each pause varies', min: '0 %', max: '100 %' }),
      ),
      {
        doc: 'How often and when an unacknowledged message is sent again. An outage without a link burns no attempt.',
        spec: '12.2.3',
        required: true,
        example: 'retry        up to 3 times every 10 min jitter 30 %',
      },
    ),
    ifExhausted: clause(
      'if exhausted',
      choice('then', {
        park: words('park until next session', { doc: 'kept, and tried again in the next session' }),
        drop: words('drop', { doc: 'given up; a gap marker tells the head-end' }),
      }),
      {
        doc: 'What becomes of a message when its retries are used up.',
        spec: '12.2.3',
        required: true,
        example: 'if exhausted park until next session',
      },
    ),
    keep: clause(
      'keep',
      sequence(
        words('until acknowledged or'),
        slot('age', 'duration', { doc: 'greatest age', min: '1 min', max: longestSpan }),
        mark(','),
        words('room for'),
        slot('items', 'count', { doc: 'most messages held', min: '1', max: '100000' }),
      ),
      {
        doc: 'How long and how many messages are held in durable storage.',
        spec: '11.1',
        required: true,
        example: 'keep         until acknowledged or 31 d, room for 6000',
      },
    ),
    whenFull: clause(
      'when full',
      sequence(
        words('drop'),
        list(
          'order',
          sequence(words('oldest'), optional(sequence(words('of'), slot('kind', 'message-kind')))),
          ', then',
        ),
      ),
      {
        doc: 'What is overwritten when the room is used up; each loss leaves a gap marker.',
        spec: '11.4',
        required: true,
        example: 'when full    drop oldest',
      },
    ),
  },
  {
    doc: 'How messages of some kinds are sent, acknowledged, tried again and held.',
    spec: '12.2.4',
    feature: 'message-class',
    many: true,
    required: true,
    example: 'message class routine { … }',
  },
);
