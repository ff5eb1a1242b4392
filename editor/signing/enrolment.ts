import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { toBase64 } from '../../runtime/envelope/bytes.ts';
import type { Root } from '../../schemas/generated/root.ts';
import type { HeadEndApi } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { type BrowserKey, canSign, createBrowserKey, loadBrowserKey } from './browser-key.ts';

/** How far this browser's key has come. */
export type Standing =
  | { readonly kind: 'loading' }
  /** Not a secure page, or a browser without Ed25519. */
  | { readonly kind: 'impossible'; readonly why: string }
  | { readonly kind: 'no-key' }
  /** `asked`: the head-end has the request and the root holder decides. */
  | { readonly kind: 'not-trusted'; readonly key: BrowserKey; readonly asked: boolean }
  | {
      readonly kind: 'trusted';
      readonly key: BrowserKey;
      readonly keyIndex: number;
      readonly keyName: string;
    };

/** The way of this browser's key from being made to being listed in the root document. */
export interface Enrolment {
  readonly standing: ReadonlySignal<Standing>;
  readonly problem: ReadonlySignal<Problem | undefined>;
  /** One-time code from the link that the installation printed. */
  readonly code: ReadonlySignal<string>;
  enterCode(code: string): void;
  makeKey(name: string): Promise<void>;
  askForTrust(): Promise<void>;
}

const codeKey = 'reeve.enrol';
const askedKey = 'reeve.enrol.asked';

export function createEnrolment(api: HeadEndApi, root: ReadonlySignal<Root | undefined>): Enrolment {
  const key = signal<BrowserKey | undefined | 'loading'>('loading');
  const impossible = signal<string | undefined>(canSign() ? undefined : notSecure);
  const asked = signal(sessionStorage.getItem(askedKey) === 'yes');
  const code = signal(takeCodeFromAddress());
  const problem = signal<Problem | undefined>(undefined);

  if (impossible.value === undefined)
    void loadBrowserKey().then(
      (kept) => {
        key.value = kept;
      },
      () => {
        impossible.value = 'This browser does not let the page keep a key (private window?).';
      },
    );

  const standing = computed<Standing>(() => {
    if (impossible.value !== undefined) return { kind: 'impossible', why: impossible.value };
    if (key.value === 'loading' || root.value === undefined) return { kind: 'loading' };
    if (key.value === undefined) return { kind: 'no-key' };
    const publicKey = toBase64(key.value.publicKey);
    const listed = root.value.keys.find((entry) => entry.role === 'policy' && entry.publicKey === publicKey);
    return listed === undefined
      ? { kind: 'not-trusted', key: key.value, asked: asked.value }
      : { kind: 'trusted', key: key.value, keyIndex: listed.index, keyName: listed.name };
  });

  async function askForTrust(): Promise<void> {
    if (key.value === undefined || key.value === 'loading') return;
    const { name, publicKey } = key.value;
    const answer = await api.requestSigningKey(name, toBase64(publicKey), code.value.trim());
    batch(() => {
      problem.value = answer.ok ? undefined : answer.problem;
      asked.value = answer.ok;
    });
    if (answer.ok) sessionStorage.setItem(askedKey, 'yes');
  }

  return {
    standing,
    problem,
    code,
    enterCode(typed) {
      code.value = typed;
    },
    async makeKey(name) {
      try {
        key.value = await createBrowserKey(name, Date.now());
      } catch (error) {
        impossible.value = `The browser could not make an Ed25519 key: ${String(error)}`;
      }
    },
    askForTrust,
  };
}

const notSecure =
  'Browsers sign on secure pages only. Open this page by https or on localhost, or sign with `reeve sign`.';

/** The code leaves the address bar at once, so that it is in no bookmark and no screenshot. */
function takeCodeFromAddress(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('enrol');
  if (given === null) return sessionStorage.getItem(codeKey) ?? '';
  sessionStorage.setItem(codeKey, given);
  sessionStorage.removeItem(askedKey);
  history.replaceState(null, '', location.pathname + location.search);
  return given;
}
