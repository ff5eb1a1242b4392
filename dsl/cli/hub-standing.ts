import { engineFeatures } from '../../runtime/engine/features.ts';
import { fromUtf8 } from '../../runtime/envelope/bytes.ts';
import type { HubStanding } from '../../runtime/envelope/policy-bundle.ts';
import type { SignedContainer } from '../../runtime/envelope/signed-container.ts';
import { runtimeInterface } from '../../runtime/policy/runtime-interface.ts';
import type { Bundle, SelectorTerm } from '../../schemas/generated/bundle.ts';
import type { Root } from '../../schemas/generated/root.ts';
import { exitCode } from './exit-code.ts';
import { CommandError } from './program.ts';

/** The hub that `reeve verify` speaks for, as its options say. */
export interface HubOptions {
  readonly hub?: string;
  readonly model?: string;
  readonly region?: string;
  readonly tag?: readonly string[];
  readonly currentVersion?: string;
  readonly currentHash?: string;
  readonly now?: string;
}

/**
 * The standing of the hub the options describe. What they leave open is taken as the policy wants it, so that without
 * any option the question is only: would a hub that it is for accept it?
 */
export function hubStanding(options: HubOptions, root: Root, container: SignedContainer): HubStanding {
  const { target, roleVersion } = container;
  const terms = targetIn(container);
  if (options.hub !== undefined && !/^[0-9a-f]{16}$/.test(options.hub))
    throw new CommandError(exitCode.usage, `\`${options.hub}\` is no hub id`, 'it is 16 hex digits');
  if (target.kind === 'cohort' && (options.hub === undefined || options.tag === undefined))
    throw new CommandError(
      exitCode.usage,
      'the policy is for a cohort',
      'say for which hub: --hub ID --tag TAG',
    );
  const wanted = (fact: SelectorTerm['fact']) => terms.filter((term) => term.fact === fact);
  const fitting = (fact: SelectorTerm['fact']) =>
    wanted(fact)[0]?.in.find((value) => wanted(fact).every((term) => term.in.includes(value))) ?? '';
  return {
    root,
    hubId: options.hub ?? (target.kind === 'hub' ? target.hubId : '0000000000000000'),
    nowS: secondsOf(options.now),
    currentVersion:
      options.currentVersion === undefined ? roleVersion - 1 : versionOf(options.currentVersion),
    currentHash: options.currentHash ?? container.previousHash,
    runtime: runtimeInterface,
    features: engineFeatures,
    facts: {
      model: options.model ?? fitting('hub.model'),
      region: options.region ?? fitting('hub.region'),
      tags: options.tag ?? wanted('hub.tag').map((term) => term.in[0] ?? ''),
    },
  };
}

function secondsOf(text: string | undefined): number {
  const ms = text === undefined ? Date.now() : Date.parse(text);
  if (Number.isNaN(ms))
    throw new CommandError(exitCode.usage, `\`${text}\` is no time`, 'write 2026-11-24T12:00Z');
  return Math.floor(ms / 1000);
}

function versionOf(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new CommandError(exitCode.usage, `\`${text}\` is no version`);
}

/** Read only to see what the options leave open; whether it is sound, the verification says. */
function targetIn(container: SignedContainer): readonly SelectorTerm[] {
  try {
    const value: Partial<Bundle> | null = JSON.parse(fromUtf8(container.body) ?? 'null');
    return Array.isArray(value?.target) ? value.target.filter((term) => Array.isArray(term?.in)) : [];
  } catch {
    return [];
  }
}
