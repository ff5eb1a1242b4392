import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createHeadEndApi, type HeadEndApi } from '../api/client.ts';
import { createFleet, type Fleet } from '../api/fleet.ts';
import { createHeadEndClock, type HeadEndClock } from '../api/head-end-clock.ts';
import { createHeadEndEvents, type HeadEndEvents } from '../api/live-events.ts';
import { createLanguageClient, type LanguageClient } from '../language/language-client.ts';
import type { PolicyTextHandle } from '../language/policy-text-handle.ts';
import { type Analysis, createAnalysis } from '../screens/author/analysis.ts';
import { createDraft, type Draft } from '../screens/author/draft.ts';
import { createParameterValues, type ParameterValues } from '../screens/author/parameter-values.ts';
import { type Commands, commandsOf } from '../screens/commands.ts';
import { createEnrolment, type Enrolment } from '../signing/enrolment.ts';
import { createSigningDesk, type SigningDesk } from '../signing/signing-desk.ts';
import { nowUtcMs } from './wall-clock.ts';

/** Everything the screens share; made once, when the page starts. */
export interface Workspace {
  readonly language: LanguageClient;
  readonly draft: Draft;
  readonly values: ParameterValues;
  readonly analysis: Analysis;
  /** The text editor, once it has loaded. */
  readonly handle: Signal<PolicyTextHandle | undefined>;
  readonly api: HeadEndApi;
  readonly events: HeadEndEvents;
  readonly clock: HeadEndClock;
  readonly fleet: Fleet;
  readonly enrolment: Enrolment;
  readonly desk: SigningDesk;
  readonly commands: ReadonlySignal<Commands>;
}

export function createWorkspace(shippedPolicy: string, startWorker: () => Worker): Workspace {
  const language = createLanguageClient(startWorker);
  const draft = createDraft(shippedPolicy, localStorage);
  const values = createParameterValues(localStorage);
  const analysis = createAnalysis(language, draft, values);
  const api = createHeadEndApi();
  const events = createHeadEndEvents('/v1/events');
  const clock = createHeadEndClock(nowUtcMs);
  events.listen(({ atUtcMs }) => clock.observe(atUtcMs));
  const fleet = createFleet(api, events);
  effect(() => {
    for (const { lastSeenUtcMs } of fleet.hubs.value ?? []) clock.notBefore(lastSeenUtcMs ?? 0);
  });
  const enrolment = createEnrolment(api, fleet.root);
  const bundle = computed(() => {
    const { value: findings } = analysis.findings;
    // While the language service is stopped nothing says what a changed text compiles to.
    const isBlind = language.state.value.kind === 'stopped' && findings?.text !== draft.text.value;
    return isBlind ? undefined : findings?.bundle;
  });
  const desk = createSigningDesk(bundle, fleet.root, enrolment);
  const commands = computed(() =>
    commandsOf({
      origin: location.origin,
      given: values.given.value,
      choices: desk.choices.value,
      hubId: fleet.chosenHubId.value,
    }),
  );
  return {
    language,
    draft,
    values,
    analysis,
    handle: signal(undefined),
    api,
    events,
    clock,
    fleet,
    enrolment,
    desk,
    commands,
  };
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error('a screen is shown outside the workspace');
  return workspace;
}
