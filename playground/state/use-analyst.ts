import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CheckRequest, Explanation } from '../worker/protocol.ts';
import { Analyst, type AnalystState } from './analyst.ts';
import type { DossierState, Texts } from './dossier/dossier.ts';
import { workspaceOf } from './dossier/rulesets.ts';

/** A worker that holds the language; its name is seen in the tools of the browser. */
export const startWorker = (name: string): Worker => new Worker(new URL('../worker/language.worker.ts', import.meta.url), { type: 'module', name });

/** One worker for the life of the page. */
export function useAnalystService(): Analyst {
  const [analyst] = useState(() => new Analyst(() => startWorker('attendu-language')));
  return analyst;
}

/** The open ruleset as it stands, and those it takes up as delivered. */
export const requestOf = async (ruleset: string, texts: Texts): Promise<CheckRequest> => ({ ruleset, workspace: await workspaceOf(ruleset, texts) });

/** Checks each revision of the texts and runs its cases; keeps the last valid results while the newer text has an error. */
export function useAnalysis(analyst: Analyst, { ruleset, texts, revision }: DossierState): AnalystState {
  useEffect(() => analyst.reset(), [analyst, ruleset]);
  useEffect(() => {
    let current = true;
    void requestOf(ruleset, texts).then((request) => current && analyst.request(request, revision));
    return () => {
      current = false;
    };
  }, [analyst, ruleset, texts, revision]);
  return useSyncExternalStore(analyst.subscribe, analyst.snapshot);
}

/** The reasons of the selected case, asked again after each run; null while they are not there. */
export function useExplanation(analyst: Analyst, caseId: string | null, state: AnalystState): Explanation | null {
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const { results } = state;
  useEffect(() => {
    let current = true;
    if (caseId === null || results === null) {
      setExplanation(null);
      return undefined;
    }
    analyst.language.explain(caseId).then(
      (found) => current && setExplanation(found),
      () => current && setExplanation(null),
    );
    return () => {
      current = false;
    };
  }, [analyst, caseId, results]);
  return useMemo(() => (explanation?.caseId === caseId ? explanation : null), [explanation, caseId]);
}
