import { useEffect, useState, useSyncExternalStore } from 'react';
import { changedFiles, Dossier, type DossierState } from './dossier.ts';
import { deliveryOf, textsOf } from './rulesets.ts';
import { forget, load } from './storage.ts';

/** Instant of a save, and the delivery the work began from. */
export interface OpenedFrom {
  readonly savedAt: string;
  readonly delivery: string;
}

export interface OpenDossier {
  readonly dossier: Dossier;
  /** The last save, found when it was opened; null: the example as delivered. */
  readonly openedFrom: OpenedFrom | null;
}

/** Opens the texts saved for a ruleset, else the example. Null while the browser's storage is asked. */
export function useDossier(ruleset: string): OpenDossier | null {
  const [open, setOpen] = useState<OpenDossier | null>(null);
  useEffect(() => {
    let current = true;
    const opening = async (): Promise<OpenDossier> => {
      const saved = await load(ruleset);
      const delivered = await textsOf(ruleset);
      // Texts saved as they are delivered today are no work of anybody's.
      if (saved === null || changedFiles(saved.texts, delivered).length === 0) {
        if (saved !== null) void forget(ruleset).catch(() => undefined); // it is looked for again at the next opening
        return { dossier: new Dossier(ruleset, delivered), openedFrom: null };
      }
      const { texts, savedAt, delivery = deliveryOf(ruleset) } = saved;
      return { dossier: new Dossier(ruleset, texts), openedFrom: { savedAt, delivery } };
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
