import { entryBlock, statement } from './block.ts';
import { choice, optional, sequence, slot, words } from './shape.ts';

export const language = statement('language', slot('edition', 'integer', { min: '2026', max: '2026' }), {
  doc: 'The edition of the language. Old editions compile for ever.',
  required: true,
  example: 'language 2026',
});

export const policy = statement(
  'policy',
  sequence(
    slot('name', 'declared', { doc: 'name of the policy' }),
    words('version'),
    slot('version', 'integer', {
      doc: 'rises with every change that is sent to hubs',
      min: '1',
      max: '4294967295',
    }),
    slot('title', 'plain-text', { doc: 'one line for people', max: '200' }),
    optional(sequence(words('for hubs where', { layout: 'line' }), slot('hubs', 'condition'))),
  ),
  {
    doc: 'Names the policy and says which hubs it is for.',
    spec: '12.1.3',
    required: true,
    example:
      'policy north-west version 14 "North West domestic" for hubs where hub.model in ("CH-3", "CH-4")',
  },
);

/** The types a parameter may have; `secret` is text that the hub holds sealed. */
const parameterTypes = {
  time: words('time', { doc: 'a local time of day, such as 01:30' }),
  duration: words('duration', { doc: 'an elapsed time, such as 2 h' }),
  power: words('power', { doc: 'a power level, such as -105 dBm' }),
  ratio: words('ratio', { doc: 'a share, such as 20 %' }),
  count: words('count', { doc: 'a whole number' }),
  text: words('text', { doc: 'text in double quotes' }),
  secret: words('secret', { doc: 'text that the hub holds sealed and the bundle never contains' }),
};

export const parameters = entryBlock(
  'parameters',
  sequence(
    slot('name', 'declared', { doc: 'name of the parameter' }),
    choice('type', parameterTypes),
    choice('presence', {
      required: words('required', { doc: 'a value must be given when the policy is compiled' }),
      optional: words('optional', { doc: 'there may be no value' }),
      default: slot('value', 'literal', { doc: 'the value unless another is given' }),
    }),
    optional(sequence(words('from'), slot('from', 'literal'), words('to'), slot('to', 'literal'))),
    optional(slot('doc', 'plain-text', { doc: 'what the parameter means' })),
  ),
  { kind: 'rows', minimumWidths: [0, 0, 11] },
  {
    doc: 'Values that may differ from one roll-out to the next without a change of the policy.',
    spec: '12.1.3',
    example: 'parameters { reinit-every duration 24 h from 6 h to 7 d }',
  },
);
