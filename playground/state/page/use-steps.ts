import { useEffect, useState } from 'react';

const KEY = 'attendu.steps';

/** What a first visitor has really done; remembered, with « Masquer », where the browser allows it. */
interface StepsState {
  readonly hidden: boolean;
  readonly done: readonly boolean[];
  readonly hide: () => void;
}

interface Kept {
  readonly hidden: boolean;
  readonly done: readonly boolean[];
}

function read(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
    return { hidden: kept?.hidden === true, done: [0, 1, 2].map((step) => kept?.done?.[step] === true) };
  } catch {
    return { hidden: false, done: [false, false, false] };
  }
}

/** Ticks a step the first time its fact holds. The second counts only after the first: cases that change because an amount did. */
export function useSteps(facts: { readonly edited: boolean; readonly seen: boolean; readonly asked: boolean }): StepsState {
  const [kept, setKept] = useState(read);
  const { edited, seen, asked } = facts;
  useEffect(() => {
    setKept((old) => {
      const done = [old.done[0] === true || edited, old.done[1] === true || seen, old.done[2] === true || asked];
      return done.every((each, index) => each === old.done[index]) ? old : { ...old, done };
    });
  }, [edited, seen, asked]);
  useEffect(() => {
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Without storage the strip comes back at the next visit.
    }
  }, [kept]);
  return { ...kept, hide: () => setKept((old) => ({ ...old, hidden: true })) };
}
