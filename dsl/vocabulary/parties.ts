import { clause, clauseBlock, phraseBlock } from './block.ts';
import { list, sequence, slot, words } from './shape.ts';

export const supplier = clauseBlock(
  'supplier',
  slot('name', 'declared', { doc: 'name of the supplier in this policy' }),
  { kind: 'one-line' },
  {
    licence: clause('licence', slot('licence', 'plain-text', { max: '32' }), {
      doc: 'Licence number of the supplier.',
      required: true,
      example: 'licence "ACME-01"',
    }),
    headEnd: clause('head-end', slot('headEnd', 'plain-text', { max: '64' }), {
      doc: 'The head-end that receives what the supplier may see.',
      spec: '10.3 o',
      required: true,
      example: 'head-end "acme-east"',
    }),
    key: clause('key', slot('key', 'plain-text', { max: '64' }), {
      doc: "Name of the supplier's seal key in the root document: what the hub sends to the supplier is sealed to it.",
      spec: '10.2',
      required: true,
      example: 'key "acme-2026-a"',
    }),
  },
  {
    doc: 'An energy supplier. Slots are numbered in the order of declaration; slot 0 is the hub operator.',
    spec: '10.3 o',
    many: true,
    example: 'supplier acme { licence "ACME-01"  head-end "acme-east"  key "acme-2026-a" }',
  },
);

export const grant = phraseBlock(
  'grant',
  slot('supplier', 'supplier'),
  sequence(
    list('rights', slot('right', 'right')),
    words('on', { feature: 'grant', layout: 'gap' }),
    list('devices', slot('device', 'device')),
  ),
  {
    doc: 'What a supplier may do to which devices. Nothing is granted unless it is written.',
    spec: '10.3 o',
    many: true,
    example: 'grant acme { read, command  on electricity-meter }',
  },
);
