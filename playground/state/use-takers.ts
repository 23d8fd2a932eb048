import { wrap } from 'comlink';
import { useEffect, useState } from 'react';
import type { LanguageApi } from '../worker/protocol.ts';
import type { Texts } from './dossier/dossier.ts';
import { takersOf, textsOf, workspaceOf } from './dossier/rulesets.ts';
import { type Taker, Takers, type Takes } from './takers.ts';
import { startWorker } from './use-analyst.ts';

const NONE: readonly Taker[] = [];

/** What a change from `before` to `after` does to the rulesets that take up the open one; empty where none does, or nothing changed (`before` null). */
export function useTakers(ruleset: string, before: Texts | null, after: Texts): readonly Taker[] {
  const [service] = useState(() => new Takers(() => wrap<LanguageApi>(startWorker('attendu-takers'))));
  const [takers, setTakers] = useState(NONE);
  useEffect(() => {
    setTakers(NONE);
    return before === null ? undefined : service.compare(takesOf(ruleset), before, after, setTakers);
  }, [service, ruleset, before, after]);
  return takers;
}

/** The takers are run as they are delivered, on the open ruleset as it stands on the page. */
const takesOf = (open: string): readonly Takes[] =>
  takersOf(open).map(({ ruleset, title }) => ({
    ruleset,
    title,
    request: async (texts) => ({ ruleset, workspace: await workspaceOf(ruleset, await textsOf(ruleset), new Map([[open, texts]])) }),
  }));
