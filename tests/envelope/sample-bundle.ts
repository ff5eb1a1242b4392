import type { Bundle } from '../../schemas/generated/bundle.ts';

/** The smallest bundle that means something: one class of messages, one supplier. */
export const sampleBundle: Bundle = {
  schema: 'reeve.bundle/1',
  language: 2026,
  policy: { name: 'sample', version: 7, title: 'Sample' },
  target: [{ fact: 'hub.region', in: ['north-west'] }],
  features: ['message-class'],
  parameters: [],
  suppliers: [{ slot: 1, name: 'acme', licence: 'ACME-01', headEnd: 'acme-east', key: 'acme-2026-a' }],
  grants: [],
  classes: [
    {
      name: 'critical',
      carries: ['policy-status'],
      send: { kind: 'at-once', combined: false, compressed: false },
      acknowledge: { kind: 'required', withinMs: 90_000 },
      retry: { timesMax: 3, firstMs: 20_000, ceilingMs: 60_000, growth: 'doubling', jitterPermille: 200 },
      ifExhausted: 'park',
      keep: { ageMaxMs: 86_400_000, itemsMax: 400 },
      whenFull: [{ drop: 'oldest' }],
    },
  ],
  windows: [],
  zones: [],
  collections: [],
  alerts: [],
};
