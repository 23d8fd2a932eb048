import { useEffect, useRef, useState } from 'react';
import type { Dossier } from './dossier.ts';
import { useDossierState } from './use-dossier.ts';
import { save } from './storage.ts';

export type Saving =
  | { readonly kind: 'original' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved'; readonly reason: 'quota' | 'refused' };

/** Milliseconds after the last key; a dossier is saved within a second (requirement 42). */
const DELAY = 500;

/** Saves the dossier after each change and says how that went. `now` saves without waiting. */
export function useSaving(dossier: Dossier, openedFrom: string | null): { readonly saving: Saving; readonly now: () => void } {
  const { texts, revision, ruleset } = useDossierState(dossier);
  const [saving, setSaving] = useState<Saving>(openedFrom === null ? { kind: 'original' } : { kind: 'saved', at: openedFrom });
  const pending = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (revision === 0) return undefined;
    setSaving({ kind: 'saving' });
    const write = (): void => {
      pending.current = null;
      save(ruleset, texts).then(
        (at) => setSaving({ kind: 'saved', at }),
        (error: unknown) =>
          setSaving({ kind: 'unsaved', reason: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'quota' : 'refused' }),
      );
    };
    pending.current = write;
    const timer = setTimeout(write, DELAY);
    return () => clearTimeout(timer);
  }, [ruleset, texts, revision]);

  useEffect(() => {
    const flush = (): void => pending.current?.();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [dossier]);

  return { saving, now: () => pending.current?.() };
}
