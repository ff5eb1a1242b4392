import { useSignal } from '@preact/signals';
import type { Hub } from '../../api/client.ts';
import type { Series } from '../../api/fleet.ts';
import { stateWords } from '../../api/policy-words.ts';
import { CommandLine } from '../../shell/command-line.tsx';
import { ProblemNotice } from '../../shell/notice.tsx';
import { Panel } from '../../shell/panel.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import { Age } from '../age.tsx';
import { HubChoice } from '../hub-choice.tsx';
import { RegisterFigure } from './register-figure.tsx';

const spans = [
  { label: 'Last day', ms: 86_400_000 },
  { label: 'Last 3 days', ms: 3 * 86_400_000 },
  { label: 'Last 7 days', ms: 7 * 86_400_000 },
  { label: 'Last 31 days', ms: 31 * 86_400_000 },
] as const;
const firstSpan = spans[1];

/** What the hub is, what governs it, and what it sends. */
export function WatchScreen() {
  const { fleet, commands } = useWorkspace();
  const spanMs = useSignal<number>(firstSpan.ms);
  const hub = fleet.hubs.value?.find(({ hubId }) => hubId === fleet.chosenHubId.value);
  return (
    <Panel
      id="watch"
      title="Watch"
      aside={
        <>
          <HubChoice id="watch-hub" label="Hub" />
          <div class="hub-choice">
            <label for="watch-span">Show</label>
            <select
              id="watch-span"
              value={String(spanMs.value)}
              onChange={(event) => {
                spanMs.value = Number(event.currentTarget.value);
              }}
            >
              {spans.map(({ label, ms }) => (
                <option key={ms} value={String(ms)}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        </>
      }
      foot={<CommandLine command={commands.value.watch} />}
    >
      <div class="panel-body watch-body">
        {fleet.problem.value !== undefined && <ProblemNotice problem={fleet.problem.value} />}
        {hub !== undefined && <HubFacts hub={hub} />}
        {hub !== undefined && <Registers series={fleet.series.value} spanMs={spanMs.value} />}
      </div>
    </Panel>
  );
}

function HubFacts({ hub }: { readonly hub: Hub }) {
  const { fleet } = useWorkspace();
  const { policyVersion, policyHash, policyState, lastSeenUtcMs } = hub;
  // The registry has what the last hello said; reports since then have told more.
  const standing = fleet.history.value?.states.find(({ hash }) => hash === policyHash);
  const state = standing?.state ?? policyState;
  return (
    <dl class="tiles">
      <Tile name="Hub">
        {hub.serial}
        <small>
          {hub.model}, {hub.region}
          {hub.tags.length > 0 && `, ${hub.tags.join(', ')}`} <code>{hub.hubId}</code>
        </small>
      </Tile>
      <Tile name="Last heard">
        {lastSeenUtcMs === null ? 'not yet' : <Age atUtcMs={lastSeenUtcMs} />}
        <small>{hub.inSession ? 'in session now' : 'no session at the moment'}</small>
      </Tile>
      <Tile name="Policy in force">
        {policyVersion === null ? 'not told yet' : `version ${policyVersion}`}
        <small>
          {state === null ? 'no session yet' : stateWords[state].label.toLowerCase()}{' '}
          {hub.policyHash !== null && <code>{hub.policyHash.slice(0, 8)}</code>}
        </small>
      </Tile>
      <Tile name="Reports stored">
        {hub.reports.toLocaleString('en-GB')}
        <small>in {hub.envelopes.toLocaleString('en-GB')} sealed envelopes</small>
      </Tile>
      <Tile name="Root document">
        {hub.rootVersion === null ? 'not told yet' : `version ${hub.rootVersion}`}
        <small>as the hub believes it</small>
      </Tile>
    </dl>
  );
}

function Tile({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div class="tile">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface RegistersProps {
  readonly series: readonly Series[] | undefined;
  readonly spanMs: number;
}

function Registers({ series, spanMs }: RegistersProps) {
  if (series === undefined) return <p class="quiet-text">Fetching readings…</p>;
  if (series.length === 0)
    return (
      <p class="quiet-text empty">
        No reading has arrived yet. The first half-hour of a meter shows here as soon as the head-end has
        stored it.
      </p>
    );
  return (
    <div class="figures">
      {series.map((one) => (
        <RegisterFigure key={`${one.device} ${one.register}`} series={one} spanMs={spanMs} />
      ))}
    </div>
  );
}
