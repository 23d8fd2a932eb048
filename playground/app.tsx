import { useState } from 'react';
import { fr } from './catalogue/fr.ts';
import { TITLES } from './state/dossier/rulesets.ts';
import { useAnalystService } from './state/use-analyst.ts';
import { useDossier } from './state/dossier/use-dossier.ts';
import { Workbench } from './workbench.tsx';

const LAST = 'attendu.last';

/** The ruleset opened last, if it still exists, else the first. */
function firstRuleset(): string {
  let last: string | null = null;
  try {
    last = localStorage.getItem(LAST);
  } catch {
    // Storage refused: the first ruleset.
  }
  return TITLES.find((each) => each.ruleset === last)?.ruleset ?? TITLES[0]?.ruleset ?? '';
}

/** One dossier at a time, on one language worker. */
export function App() {
  const [ruleset, setRuleset] = useState(firstRuleset);
  const analyst = useAnalystService();
  const open = useDossier(ruleset);
  if (open === null) return <p className="opening">{fr.computing}</p>;
  return (
    <Workbench
      key={ruleset}
      dossier={open.dossier}
      openedFrom={open.openedFrom}
      analyst={analyst}
      dossiers={TITLES}
      onOpen={(next) => {
        try {
          localStorage.setItem(LAST, next);
        } catch {
          // Storage refused: not remembered.
        }
        setRuleset(next);
      }}
    />
  );
}
