import type { ComponentChildren } from 'preact';

interface PanelProps {
  /** Also the anchor that the steps in the header lead to. */
  readonly id: string;
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section with a heading; F6 goes from one to the next (regions.ts). */
export function Panel({ id, title, aside, foot, children }: PanelProps) {
  return (
    <section id={id} class={`panel ${id}`} aria-labelledby={`${id}-title`} data-region tabIndex={-1}>
      <div class="panel-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside !== undefined && <div class="end">{aside}</div>}
      </div>
      {children}
      {foot !== undefined && <div class="panel-foot">{foot}</div>}
    </section>
  );
}
