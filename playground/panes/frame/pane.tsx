import type { ReactNode } from 'react';

interface PaneProps {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly hidden?: boolean;
  /** Beside the title: counters, buttons. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A named region of the workbench. It takes the focus when a skip link or Alt+number goes to it. */
export function Pane({ id, title, area, hidden = false, tools, children }: PaneProps) {
  return (
    <section id={id} className={`pane pane-${area}`} aria-labelledby={`${id}-title`} tabIndex={-1} hidden={hidden}>
      <div className="pane-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
