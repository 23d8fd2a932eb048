import { useCallback, useEffect, useRef, useState } from 'react';
import { changedFiles, type Dossier, type Texts } from './dossier.ts';
import { deliveryOf, textsOf } from './rulesets.ts';
import { forget, leave, load, save } from './storage.ts';
import { type OpenedFrom, useDossierState } from './use-dossier.ts';

export type Saving =
  | { readonly kind: 'original' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved'; readonly reason: 'quota' | 'refused' }
  /** Another tab saved the same dossier: nothing is written here until one of the two is chosen. */
  | { readonly kind: 'elsewhere' };

export interface SavingState {
  readonly saving: Saving;
  /** The ruleset was delivered anew since this work began. */
  readonly outdated: boolean;
  /** Saves without waiting. */
  readonly now: () => void;
  /** Takes over what the other tab saved. */
  readonly takeOver: () => void;
  /** Keeps what is here, and saves it over what another tab saved, or as work on what is delivered today. */
  readonly keepMine: () => void;
}

/** Milliseconds after the last key; a dossier is saved within a second (requirement 42). */
const DELAY = 500;
/** Milliseconds after the first key that is not saved: whoever types without a pause is saved too. */
const AT_MOST = 2000;
const CHANNEL = 'attendu.saved';

/** Saves the dossier after each change and says how that went. Two tabs on one dossier never overwrite each other silently. */
export function useSaving(dossier: Dossier, openedFrom: OpenedFrom | null, takenOver: string): SavingState {
  const { texts, revision, ruleset } = useDossierState(dossier);
  const [saving, setSaving] = useState<Saving>(openedFrom === null ? { kind: 'original' } : { kind: 'saved', at: openedFrom.savedAt });
  const today = deliveryOf(ruleset);
  const [delivery, setDelivery] = useState(openedFrom?.delivery ?? today);
  const pending = useRef<(() => void) | null>(null);
  /** When what is pending is to be saved at the latest, by the clock of `performance`. */
  const due = useRef(0);
  const settled = useRef(0);
  const tell = useOtherTabs(ruleset, () => {
    pending.current = null;
    setSaving({ kind: 'elsewhere' });
  });
  const elsewhere = saving.kind === 'elsewhere';

  const writeFrom = useCallback(
    (begun: string): void => {
      pending.current = null;
      keep(ruleset, dossier.snapshot().texts, begun).then(
        (kept) => {
          setSaving(kept);
          if (kept.kind === 'original') setDelivery(today);
          tell();
        },
        (error: unknown) =>
          setSaving({ kind: 'unsaved', reason: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'quota' : 'refused' }),
      );
    },
    [ruleset, dossier, tell, today],
  );
  const write = useCallback(() => writeFrom(delivery), [writeFrom, delivery]);

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
      leave(ruleset, dossier.snapshot().texts, delivery);
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
  }, [dossier, ruleset, delivery]);

  const kept = saving.kind !== 'unsaved' && !elsewhere;
  useEffect(() => {
    if (kept) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault(); // the browser asks before what is here is lost
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [kept]);

  return {
    saving,
    outdated: delivery !== today,
    now: () => pending.current?.(),
    keepMine() {
      setDelivery(today);
      writeFrom(today);
    },
    takeOver() {
      void Promise.all([load(ruleset), textsOf(ruleset)]).then(([saved, delivered]) => {
        dossier.replace(saved?.texts ?? delivered, takenOver); // the other tab may have put the example back
        settled.current = dossier.snapshot().revision;
        setDelivery(saved?.delivery ?? today);
        setSaving(saved === null ? { kind: 'original' } : { kind: 'saved', at: saved.savedAt });
      });
    },
  };
}

/** Saves texts that are not as delivered; of those that are, nothing is left saved, so that the next delivery is seen. */
async function keep(ruleset: string, texts: Texts, delivery: string): Promise<Saving> {
  const delivered = await textsOf(ruleset).catch(() => null);
  if (delivered === null || changedFiles(texts, delivered).length > 0) return { kind: 'saved', at: await save(ruleset, texts, delivery) };
  await forget(ruleset);
  return { kind: 'original' };
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
