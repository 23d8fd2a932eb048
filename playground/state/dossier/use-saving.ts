import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dossier } from './dossier.ts';
import { useDossierState } from './use-dossier.ts';
import { leave, load, save } from './storage.ts';

export type Saving =
  | { readonly kind: 'original' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved'; readonly reason: 'quota' | 'refused' }
  /** Another tab saved the same dossier: nothing is written here until one of the two is chosen. */
  | { readonly kind: 'elsewhere' };

export interface SavingState {
  readonly saving: Saving;
  /** Saves without waiting. */
  readonly now: () => void;
  /** Takes over what the other tab saved. */
  readonly takeOver: () => void;
  /** Keeps what is here, and saves over the other. */
  readonly keepMine: () => void;
}

/** Milliseconds after the last key; a dossier is saved within a second (requirement 42). */
const DELAY = 500;
/** Milliseconds after the first key that is not saved: whoever types without a pause is saved too. */
const AT_MOST = 2000;
const CHANNEL = 'attendu.saved';

/** Saves the dossier after each change and says how that went. Two tabs on one dossier never overwrite each other silently. */
export function useSaving(dossier: Dossier, openedFrom: string | null, takenOver: string): SavingState {
  const { texts, revision, ruleset } = useDossierState(dossier);
  const [saving, setSaving] = useState<Saving>(openedFrom === null ? { kind: 'original' } : { kind: 'saved', at: openedFrom });
  const pending = useRef<(() => void) | null>(null);
  /** When what is pending is to be saved at the latest, by the clock of `performance`. */
  const due = useRef(0);
  const settled = useRef(0);
  const tell = useOtherTabs(ruleset, () => {
    pending.current = null;
    setSaving({ kind: 'elsewhere' });
  });
  const elsewhere = saving.kind === 'elsewhere';

  const write = useCallback((): void => {
    pending.current = null;
    save(ruleset, dossier.snapshot().texts).then(
      (at) => {
        setSaving({ kind: 'saved', at });
        tell();
      },
      (error: unknown) =>
        setSaving({ kind: 'unsaved', reason: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'quota' : 'refused' }),
    );
  }, [ruleset, dossier, tell]);

  useEffect(() => {
    if (revision === settled.current || elsewhere) return undefined;
    settled.current = revision;
    setSaving({ kind: 'saving' });
    const now = performance.now();
    if (pending.current === null) due.current = now + AT_MOST;
    pending.current = write;
    const timer = setTimeout(write, Math.max(0, Math.min(DELAY, due.current - now)));
    return () => clearTimeout(timer);
  }, [texts, revision, elsewhere, write]);

  useEffect(() => {
    const flush = (): void => pending.current?.();
    const left = (): void => {
      if (pending.current === null) return;
      leave(ruleset, dossier.snapshot().texts);
      flush();
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('pagehide', left);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', left);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, [dossier, ruleset]);

  const kept = saving.kind !== 'unsaved' && !elsewhere;
  useEffect(() => {
    if (kept) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault(); // the browser asks before what is here is lost
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [kept]);

  return {
    saving,
    now: () => pending.current?.(),
    keepMine: write,
    takeOver() {
      void load(ruleset).then((saved) => {
        if (saved === null) return;
        dossier.replace(saved.texts, takenOver);
        settled.current = dossier.snapshot().revision;
        setSaving({ kind: 'saved', at: saved.savedAt });
      });
    },
  };
}

/** Hears of saves of this dossier in other tabs; the function returned tells them of one here. */
function useOtherTabs(ruleset: string, onSaved: () => void): () => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(onSaved);
  latest.current = onSaved;
  useEffect(() => {
    const made = new BroadcastChannel(CHANNEL);
    made.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.data === ruleset) latest.current();
    });
    channel.current = made;
    return () => {
      channel.current = null;
      made.close();
    };
  }, [ruleset]);
  return useCallback(() => channel.current?.postMessage(ruleset), [ruleset]);
}
