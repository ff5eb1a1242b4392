// The shapes of the HTTP interface: one source for validation, serialisation and /openapi.json.
import { reportsPerPageMax } from '../database/reports.ts';

const utcMs = {
  type: 'integer',
  minimum: 0,
  maximum: 253_402_300_799_999,
  description: 'UTC milliseconds',
} as const;
const hubId = { type: 'string', pattern: '^[0-9a-f]{16}$', description: '16 hex digits' } as const;
const name = { type: 'string', pattern: '^[a-z][a-z0-9]*([.-][a-z0-9]+)*$', maxLength: 64 } as const;
const publicKey = {
  type: 'string',
  pattern: '^[A-Za-z0-9+/]{43}=$',
  description: '32 bytes, base64',
} as const;
const slot = {
  type: 'integer',
  minimum: 0,
  maximum: 14,
  description: 'Supplier slot; 0: the operator',
} as const;
const hash = { type: 'string', pattern: '^[0-9a-f]{32}$' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const text = { type: 'string' } as const;
const nullable = (type: 'string' | 'integer') => ({ type: [type, 'null'] }) as const;

const facts = {
  hubId,
  serial: { type: 'string', minLength: 1, maxLength: 64 },
  model: { type: 'string', minLength: 1, maxLength: 64 },
  region: { type: 'string', minLength: 1, maxLength: 64 },
  tags: { type: 'array', maxItems: 32, items: { type: 'string', minLength: 1, maxLength: 64 } },
  boxPublicKey: publicKey,
  signPublicKey: publicKey,
} as const;

export const hubParams = {
  type: 'object',
  required: ['hubId'],
  properties: { hubId },
} as const;

export const registration = {
  type: 'object',
  additionalProperties: false,
  required: ['hubId', 'serial', 'model', 'region', 'tags', 'boxPublicKey', 'signPublicKey'],
  properties: facts,
} as const;

export const hubSchema = {
  $id: 'Hub',
  type: 'object',
  required: Object.keys(facts),
  properties: {
    ...facts,
    registeredUtcMs: utcMs,
    bootId: count,
    downEpoch: count,
    policyHash: nullable('string'),
    policyVersion: nullable('integer'),
    policyState: nullable('string'),
    rootVersion: nullable('integer'),
    lastSeenUtcMs: nullable('integer'),
    envelopes: count,
    reports: count,
    duplicates: count,
    inSession: { type: 'boolean' },
  },
} as const;

export const hubList = {
  type: 'object',
  required: ['hubs'],
  properties: { hubs: { type: 'array', items: { $ref: 'Hub#' } } },
} as const;

export const readingsQuery = {
  type: 'object',
  additionalProperties: false,
  required: ['device', 'register'],
  properties: {
    device: name,
    register: name,
    slot,
    from: { ...utcMs, default: 0 },
    to: { ...utcMs, default: utcMs.maximum },
  },
} as const;

export const readingList = {
  type: 'object',
  required: ['readings'],
  properties: {
    readings: {
      type: 'array',
      items: {
        type: 'object',
        required: ['startUtcMs', 'intervalMs', 'value'],
        properties: {
          startUtcMs: utcMs,
          intervalMs: count,
          value: { ...nullable('integer'), description: "In the register's unit; null: the meter has none" },
        },
      },
    },
    nextFromUtcMs: { ...utcMs, description: 'There is more: ask again from here' },
  },
} as const;

export const registerList = {
  type: 'object',
  required: ['registers'],
  properties: {
    registers: {
      type: 'array',
      items: {
        type: 'object',
        required: ['device', 'register', 'slot', 'intervalMs', 'fromUtcMs', 'toUtcMs'],
        properties: {
          device: name,
          register: name,
          slot,
          intervalMs: count,
          fromUtcMs: utcMs,
          toUtcMs: utcMs,
        },
      },
    },
  },
} as const;

export const reportsQuery = {
  type: 'object',
  additionalProperties: false,
  properties: {
    kind: name,
    slot,
    limit: { type: 'integer', minimum: 1, maximum: reportsPerPageMax, default: 100 },
  },
} as const;

export const reportList = {
  type: 'object',
  required: ['reports'],
  properties: {
    reports: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'slot', 'kind', 'atUtcMs', 'receivedUtcMs', 'quality', 'body'],
        properties: {
          id: { type: 'object', required: ['boot', 'seq'], properties: { boot: count, seq: count } },
          slot,
          kind: text,
          atUtcMs: utcMs,
          receivedUtcMs: utcMs,
          quality: text,
          body: { type: 'object', additionalProperties: true },
        },
      },
    },
  },
} as const;

const step = { hash, state: text, reason: text, detail: text, atUtcMs: utcMs } as const;

export const policyStates = {
  type: 'object',
  required: ['states', 'transitions'],
  properties: {
    states: {
      type: 'array',
      description: 'Where each policy stands, the latest change last',
      items: {
        type: 'object',
        required: ['hash', 'version', 'state', 'atUtcMs'],
        properties: { ...step, version: count },
      },
    },
    transitions: {
      type: 'array',
      description: 'Each step on the way, oldest first',
      items: { type: 'object', required: ['hash', 'state', 'atUtcMs'], properties: step },
    },
  },
} as const;

export const offerAnswer = {
  type: 'object',
  required: ['hash', 'version', 'state', 'pushed', 'warnings'],
  properties: {
    hash,
    version: count,
    state: text,
    pushed: { type: 'boolean', description: 'The hub is in session and has been sent it' },
    warnings: {
      type: 'array',
      description: 'Why the hub may refuse it; the hub decides',
      items: {
        type: 'object',
        required: ['reason', 'detail'],
        properties: { reason: text, detail: text },
      },
    },
  },
} as const;

export const rootAnswer = {
  type: 'object',
  required: ['root', 'container'],
  properties: {
    root: { type: 'object', additionalProperties: true },
    container: { type: 'string', description: 'The exact signed bytes, base64' },
  },
} as const;

export const signingKey = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'publicKey', 'code'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 64 },
    publicKey,
    code: { type: 'string', minLength: 1, maxLength: 64, description: 'Read out to prove who asks' },
  },
} as const;

export const signingKeyAnswer = {
  type: 'object',
  required: ['id', 'name', 'publicKey', 'code', 'atUtcMs'],
  properties: { id: text, ...signingKey.properties, atUtcMs: utcMs },
} as const;

export const signingKeyList = {
  type: 'object',
  required: ['requests'],
  properties: { requests: { type: 'array', items: signingKeyAnswer } },
} as const;

export const commandBody = {
  type: 'object',
  additionalProperties: false,
  required: ['command'],
  properties: {
    slot: { ...slot, default: 0 },
    command: {
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind', 'device'],
          properties: { kind: { const: 'read' }, device: name },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind'],
          properties: { kind: { const: 'diagnostic' } },
        },
      ],
    },
  },
} as const;

export const commandAnswer = {
  type: 'object',
  required: ['slot', 'counter', 'command', 'atUtcMs'],
  properties: {
    slot,
    counter: count,
    command: { type: 'object', additionalProperties: true },
    atUtcMs: utcMs,
    outcome: text,
    reason: text,
    result: { type: 'object', additionalProperties: true },
  },
} as const;

export const commandList = {
  type: 'object',
  required: ['commands'],
  properties: { commands: { type: 'array', items: commandAnswer } },
} as const;

export const statistics = {
  type: 'object',
  required: ['envelopes', 'reports', 'duplicates', 'refused', 'refusedByReason'],
  properties: {
    envelopes: count,
    reports: count,
    duplicates: count,
    refused: count,
    refusedByReason: { type: 'object', additionalProperties: count },
  },
} as const;

export const health = {
  type: 'object',
  required: ['status'],
  properties: { status: text },
} as const;
