/** What went wrong with a request, for a person: where, what, and what to do about it. */
export interface Problem {
  /** `PUT /v1/hubs/0123…/policy` */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** The head-end could not be reached, or cut the answer short. */
export function unreachable(place: string): Problem {
  return {
    place,
    message: 'the head-end does not answer',
    remedy: 'Check that it still runs (`reeve start`); the page reconnects by itself.',
  };
}

/** An answer that says no. The head-end's own words win over ours. */
export function refusedBy(place: string, status: number, body: unknown): Problem {
  const words = wordsOf(body);
  return {
    place,
    message: words.message ?? `the head-end answered ${status}`,
    remedy: words.remedy ?? remedyOf(status),
  };
}

function wordsOf(body: unknown): { message?: string; remedy?: string } {
  if (typeof body !== 'object' || body === null) return {};
  const { message, detail, help, remedy } = body as Record<string, unknown>;
  const text = [detail, message].find((candidate) => typeof candidate === 'string');
  const advice = [remedy, help].find((candidate) => typeof candidate === 'string');
  return {
    ...(typeof text === 'string' && { message: text }),
    ...(typeof advice === 'string' && { remedy: advice }),
  };
}

function remedyOf(status: number): string {
  if (status === 404) return 'The hub may have been removed: choose it again from the list.';
  if (status === 413) return 'The container is larger than the head-end takes; shorten the policy.';
  if (status >= 500) return 'The fault is at the head-end: its log says more. Try again in a moment.';
  return 'Correct what the message names, then try again.';
}
