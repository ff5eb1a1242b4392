import { useWorkspace } from '../shell/workspace.ts';

/** The hub that Push and Watch are about; one choice for both. */
export function HubChoice({ id, label }: { readonly id: string; readonly label: string }) {
  const { fleet } = useWorkspace();
  const hubs = fleet.hubs.value;
  if (hubs === undefined) return <p class="quiet-text">Fetching the list of hubs…</p>;
  if (hubs.length === 0) return <p class="quiet-text">No hub is registered yet.</p>;
  return (
    <div class="hub-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={fleet.chosenHubId.value}
        onChange={(event) => fleet.chooseHub(event.currentTarget.value)}
      >
        {hubs.map((hub) => (
          <option key={hub.hubId} value={hub.hubId}>
            {hub.serial} · {hub.model} · {hub.region}
          </option>
        ))}
      </select>
    </div>
  );
}
