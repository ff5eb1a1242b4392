import type { Reading } from '../charts/half-hours.ts';
import { type Answer, refusedBy, unreachable } from './problem.ts';

/** A hub as the registry knows it; null: not heard yet. Times are the head-end's, UTC milliseconds. */
export interface Hub {
  /** 16 hex. */
  readonly hubId: string;
  readonly serial: string;
  readonly model: string;
  readonly region: string;
  readonly tags: readonly string[];
  readonly policyHash: string | null;
  readonly policyVersion: number | null;
  readonly policyState: PolicyStateName | null;
  readonly rootVersion: number | null;
  readonly lastSeenUtcMs: number | null;
  readonly envelopes: number;
  readonly reports: number;
  readonly inSession: boolean;
}

/** A register of which there are readings, from the start of the first to the start of the last. */
export interface RegisterKnown {
  readonly device: string;
  readonly register: string;
  readonly intervalMs: number;
  readonly fromUtcMs: number;
  readonly toUtcMs: number;
}

export type PolicyStateName =
  | 'offered'
  | 'received'
  | 'verified'
  | 'trial'
  | 'confirmed'
  | 'refused'
  | 'reverted';

export interface PolicyStanding {
  readonly hash: string;
  readonly version: number;
  readonly state: PolicyStateName;
  readonly reason?: string;
  readonly detail?: string;
  readonly atUtcMs: number;
}

/** One step on a policy's way; the head-end keeps them all. */
export type PolicyTransition = Omit<PolicyStanding, 'version'>;

export interface PolicyHistory {
  readonly states: readonly PolicyStanding[];
  readonly transitions: readonly PolicyTransition[];
}

/** What the head-end says to a push: whether the hub has it already, and why it may refuse it. */
export interface OfferAnswer {
  readonly pushed: boolean;
  readonly warnings: readonly { readonly reason: string; readonly detail: string }[];
}

/** The head-end's HTTP API, as far as the pages use it. Nothing here throws: an error is an answer. */
export interface HeadEndApi {
  hubs(): Promise<Answer<readonly Hub[]>>;
  registers(hubId: string): Promise<Answer<readonly RegisterKnown[]>>;
  /** Intervals that start from `fromUtcMs` on, in time order. */
  readings(
    hubId: string,
    register: Pick<RegisterKnown, 'device' | 'register'>,
    fromUtcMs: number,
  ): Promise<Answer<readonly Reading[]>>;
  policyHistory(hubId: string): Promise<Answer<PolicyHistory>>;
  pushPolicy(hubId: string, container: Uint8Array): Promise<Answer<OfferAnswer>>;
  /** The signed root container in force, base64. */
  root(): Promise<Answer<string>>;
  requestSigningKey(name: string, publicKeyBase64: string, code: string): Promise<Answer<void>>;
}

const octets = 'application/octet-stream';

export function createHeadEndApi(baseUrl = ''): HeadEndApi {
  async function send<T>(
    method: string,
    path: string,
    read: (response: Response) => Promise<T>,
    body?: { readonly type: string; readonly content: BodyInit },
  ): Promise<Answer<T>> {
    const place = `${method} ${path}`;
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        method,
        ...(body !== undefined && { body: body.content, headers: { 'content-type': body.type } }),
      });
      if (response.ok) return { ok: true, value: await read(response) };
      const words = (await response.json().catch(() => undefined)) as unknown;
      return { ok: false, problem: refusedBy(place, response.status, words) };
    } catch {
      return { ok: false, problem: unreachable(place) };
    }
  }

  const json =
    <T>(pick: (body: never) => T) =>
    async (response: Response) =>
      pick((await response.json()) as never);
  const nothing = async () => undefined;

  return {
    hubs: () =>
      send(
        'GET',
        '/v1/hubs',
        json((body: { hubs: Hub[] }) => body.hubs),
      ),
    registers: (hubId) =>
      send(
        'GET',
        `/v1/hubs/${hubId}/registers`,
        json((body: { registers: RegisterKnown[] }) => body.registers),
      ),
    readings: (hubId, { device, register }, fromUtcMs) =>
      send(
        'GET',
        `/v1/hubs/${hubId}/readings?${new URLSearchParams({ device, register, from: String(fromUtcMs) })}`,
        json((body: { readings: Reading[] }) => body.readings),
      ),
    policyHistory: (hubId) =>
      send(
        'GET',
        `/v1/hubs/${hubId}/policy`,
        json((body: PolicyHistory) => body),
      ),
    pushPolicy: (hubId, container) =>
      send(
        'PUT',
        `/v1/hubs/${hubId}/policy`,
        json((body: OfferAnswer) => body),
        { type: octets, content: new Uint8Array(container) },
      ),
    root: () =>
      send(
        'GET',
        '/v1/root',
        json((body: { container: string }) => body.container),
      ),
    requestSigningKey: (name, publicKey, code) =>
      send('POST', '/v1/signing-keys', nothing, {
        type: 'application/json',
        content: JSON.stringify({ name, publicKey, code }),
      }),
  };
}
