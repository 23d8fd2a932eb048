import { useEffect, useState, useSyncExternalStore } from 'react';
import { Dossier, type DossierState } from './dossier.ts';
import { textsOf } from './rulesets.ts';
import { load } from './storage.ts';

export interface OpenDossier {
  readonly dossier: Dossier;
  /** Instant of the last save found when it was opened; null: the example as delivered. */
  readonly openedFrom: string | null;
}

/** Opens the texts saved for a ruleset, else the example. Null while the browser's storage is asked. */
export function useDossier(ruleset: string): OpenDossier | null {
  const [open, setOpen] = useState<OpenDossier | null>(null);
  useEffect(() => {
    let current = true;
    const opening = async (): Promise<OpenDossier> => {
      const saved = await load(ruleset);
      return { dossier: new Dossier(ruleset, saved?.texts ?? (await textsOf(ruleset))), openedFrom: saved?.savedAt ?? null };
    };
    opening().then(
      (found) => current && setOpen(found),
      // Thrown while drawing, so that the page says it, and keeps what was typed elsewhere.
      (error: unknown) =>
        current &&
        setOpen(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
    };
  }, [ruleset]);
  return open?.dossier.snapshot().ruleset === ruleset ? open : null;
}

export const useDossierState = (dossier: Dossier): DossierState => useSyncExternalStore(dossier.subscribe, dossier.snapshot);
