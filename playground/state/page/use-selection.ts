import { useMemo, useState } from 'react';
import type { CaseTableView, CaseView, Report } from '../../worker/protocol.ts';

interface Selected {
  readonly table: CaseTableView;
  readonly view: CaseView;
}

export interface Selection {
  readonly selected: Selected | null;
  readonly select: (caseId: string) => void;
  /** To the next or the previous case, around the end. */
  readonly step: (by: -1 | 1) => void;
}

/** The case whose result is shown: the one chosen, else the first. */
export function useSelection(report: Report | null): Selection {
  const [chosen, setChosen] = useState<string | null>(null);
  const all = useMemo((): readonly Selected[] => report?.tables.flatMap((table) => table.cases.map((view) => ({ table, view }))) ?? [], [report]);
  const selected = all.find(({ view }) => view.id === chosen) ?? all[0] ?? null;
  return {
    selected,
    select: setChosen,
    step(by) {
      const at = all.findIndex(({ view }) => view.id === selected?.view.id);
      const next = all[(at + by + all.length) % all.length];
      if (next !== undefined) setChosen(next.view.id);
    },
  };
}
