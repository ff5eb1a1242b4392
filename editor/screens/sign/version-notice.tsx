import type { Bundle } from '../../../schemas/generated/bundle.ts';
import type { Hub } from '../../api/client.ts';
import { Notice } from '../../shell/notice.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import { withVersion } from './policy-version.ts';

interface VersionNoticeProps {
  readonly bundle: Bundle;
  /** Of what would be signed now. */
  readonly hash: string;
  readonly hubs: readonly Hub[] | undefined;
}

/** Hubs refuse a version that is not higher than theirs: better said here than there. */
export function VersionNotice({ bundle, hash, hubs }: VersionNoticeProps) {
  const { draft, handle, fleet } = useWorkspace();
  const highest = Math.max(0, ...(hubs ?? []).map(({ policyVersion }) => policyVersion ?? 0));
  const { name, version } = bundle.policy;
  // What has been pushed as it stands is where it should be.
  const isPushed = fleet.history.value?.states.some((standing) => standing.hash === hash) ?? false;
  if (version > highest || isPushed) return null;
  const raise = () => {
    const raised = withVersion(draft.text.value, highest + 1);
    if (handle.value === undefined) draft.change(raised);
    else handle.value.replaceAll(raised);
  };
  return (
    <Notice tone="warning">
      <p>
        A hub already runs version {highest} and would refuse <strong>{name}</strong> version {version}.
      </p>
      <div class="row">
        <button type="button" onClick={raise}>
          Raise to version {highest + 1}
        </button>
      </div>
    </Notice>
  );
}
