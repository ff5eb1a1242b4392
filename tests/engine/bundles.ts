import type { Alert, Bundle, MessageClass, Modem, Window, Zone } from '../../schemas/generated/bundle.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Transitions of Europe/London, 2025 to 2028. */
export const london: Zone = {
  name: 'Europe/London',
  dataVersion: '2025b',
  offsetS: 0,
  untilS: Date.UTC(2029, 0, 1) / 1000,
  transitions: [
    ['2025-03-30', 3600],
    ['2025-10-26', 0],
    ['2026-03-29', 3600],
    ['2026-10-25', 0],
    ['2027-03-28', 3600],
    ['2027-10-31', 0],
    ['2028-03-26', 3600],
    ['2028-10-29', 0],
  ].map(([date, offsetS]) => ({ atS: Date.parse(`${date}T01:00:00Z`) / 1000, offsetS: Number(offsetS) })),
};

export const utc: Zone = {
  name: 'UTC',
  dataVersion: '2025b',
  offsetS: 0,
  untilS: london.untilS,
  transitions: [],
};

const criticalKinds = [
  'tamper-alert',
  'power-loss',
  'power-return',
  'update-failed',
  'unauthorised-source',
  'gap-marker',
  'command-result',
  'policy-status',
];
const routineKinds = [
  'meter-reading',
  'register-snapshot',
  'update-status',
  'diagnostic',
  'device-status',
  'alert',
];

export function critical(change: Partial<MessageClass> = {}): MessageClass {
  return {
    name: 'critical',
    carries: criticalKinds,
    send: { kind: 'at-once', combined: false, compressed: false },
    acknowledge: { kind: 'required', withinMs: 90_000 },
    retry: {
      timesMax: 12,
      firstMs: 20_000,
      ceilingMs: 30 * minuteMs,
      growth: 'doubling',
      jitterPermille: 200,
    },
    ifExhausted: 'park',
    keep: { ageMaxMs: 14 * dayMs, itemsMax: 400 },
    whenFull: [{ drop: 'oldest' }],
    ...change,
  };
}

export function routine(change: Partial<MessageClass> = {}): MessageClass {
  return {
    name: 'routine',
    carries: routineKinds,
    send: { kind: 'in-window', window: 0, combined: true, compressed: true },
    acknowledge: { kind: 'required', withinMs: 5 * minuteMs },
    retry: {
      timesMax: 3,
      firstMs: 10 * minuteMs,
      ceilingMs: 10 * minuteMs,
      growth: 'fixed',
      jitterPermille: 300,
    },
    ifExhausted: 'park',
    keep: { ageMaxMs: 31 * dayMs, itemsMax: 6000 },
    whenFull: [{ drop: 'oldest', kind: 'diagnostic' }, { drop: 'oldest' }],
    ...change,
  };
}

export function nightSync(change: Partial<Window> = {}): Window {
  return {
    name: 'nightly-sync',
    days: 127,
    opensAtMs: 90 * minuteMs,
    lengthMs: 2 * hourMs,
    zone: 0,
    start: 'random-per-hub',
    ifSkipped: 'next-valid-minute',
    ifRepeated: 'once',
    ifMissed: { kind: 'open-once', withinMs: 6 * hourMs },
    ...change,
  };
}

export function modem(change: Partial<Modem> = {}): Modem {
  return {
    use: ['4g', '2g'],
    connect: { kind: 'on-demand', lingerMs: 30_000 },
    wake: [],
    reinit: [],
    ...change,
  };
}

export const permanent = { kind: 'permanent', keepaliveMs: 4 * minuteMs } as const;

/** Two suppliers, one meter each, as in the north-west policy. */
export function northWest(change: Partial<Bundle> = {}): Bundle {
  return {
    schema: 'reeve.bundle/1',
    language: 2026,
    policy: { name: 'north-west', version: 14, title: 'North West domestic' },
    features: ['message-class', 'window', 'collect', 'grant'],
    parameters: [],
    suppliers: [
      { slot: 1, name: 'acme', licence: 'ACME-01', headEnd: 'acme-east', key: 'acme-2026-a' },
      { slot: 2, name: 'bravo', licence: 'BRVO-07', headEnd: 'bravo-main', key: 'bravo-2025-c' },
    ],
    grants: [
      { slot: 1, rights: ['read', 'command'], devices: ['electricity-meter'] },
      { slot: 2, rights: ['read'], devices: ['gas-meter'] },
    ],
    classes: [critical(), routine()],
    windows: [nightSync()],
    zones: [london, utc],
    modem: modem(),
    collections: [
      {
        device: 'electricity-meter',
        reads: [{ registers: ['import-energy'], everyMs: 30 * minuteMs }],
        snapshots: [{ atMs: 0, zone: 1 }],
        skipZero: true,
      },
      {
        device: 'gas-meter',
        reads: [{ registers: ['volume'], everyMs: 30 * minuteMs }],
        snapshots: [],
        skipZero: true,
      },
    ],
    alerts: [],
    ...change,
  };
}

/** Everything is sent at once on a permanent connection; nothing is collected. */
export function alwaysOn(change: Partial<Bundle> = {}): Bundle {
  return northWest({
    classes: [critical(), routine({ send: { kind: 'at-once', combined: true, compressed: true } })],
    windows: [],
    collections: [],
    modem: modem({ connect: permanent }),
    ...change,
  });
}

export function weakWan(change: Partial<Alert> = {}): Alert {
  return {
    name: 'weak-wan',
    severity: 'warning',
    watch: { aggregate: 'mean', signal: 'wan.signal', overMs: 30 * minuteMs, samplesMin: 20 },
    raise: { when: { op: 'lt', signal: 'value', value: -105_000 }, forMs: 10 * minuteMs },
    clear: { when: { op: 'gt', signal: 'value', value: -99_000 }, forMs: 10 * minuteMs },
    // biome-ignore lint/suspicious/noThenProperty: the bundle's schema calls it so; nothing awaits a bundle.
    noData: { kind: 'hold', forMs: 2 * hourMs, then: 'raise' },
    atMost: { times: 1, perMs: 6 * hourMs },
    send: {
      class: 0,
      text: [{ text: 'WAN weak: ' }, { signal: 'value' }, { text: ', cell ' }, { signal: 'wan.cell' }],
    },
    ...change,
  };
}
