import { type KeyboardEvent, useRef } from 'react';
import { fr } from '../../catalogue/fr.ts';

interface TabBarProps<Id extends string> {
  readonly tabs: readonly Id[];
  readonly titles: Readonly<Record<Id, string>>;
  readonly active: Id;
  readonly onShow: (id: Id) => void;
}

/** The panes as tabs, on a narrow page. Arrows move between them, Tab leaves. */
export function TabBar<Id extends string>({ tabs, titles, active, onShow }: TabBarProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(active) + by + tabs.length) % tabs.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div ref={list} className="tab-bar" role="tablist" aria-label={fr.tabs} onKeyDown={move}>
      {tabs.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-tab={id}
          aria-selected={id === active}
          aria-controls={id}
          tabIndex={id === active ? 0 : -1}
          onClick={() => onShow(id)}
        >
          {titles[id]}
        </button>
      ))}
    </div>
  );
}
