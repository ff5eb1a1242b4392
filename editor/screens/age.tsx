import { ageText } from '../shell/wall-clock.ts';
import { useWorkspace } from '../shell/workspace.ts';

/** How old something at the head-end is, by the head-end's own clock; the instant itself is the tooltip. */
export function Age({ atUtcMs }: { readonly atUtcMs: number }) {
  const { clock } = useWorkspace();
  const instant = new Date(atUtcMs).toISOString();
  return (
    <time dateTime={instant} title={instant}>
      {ageText(atUtcMs, clock.nowUtcMs.value)}
    </time>
  );
}
