/** Which branches of a `choose` are effective: the one walk that everything but the set-valued evaluator itself makes. */
import type { Branch } from './core.ts';

/** What is known of a guard; `open`: not known, or reading it is an error. */
export type GuardHolds = boolean | 'open';

/**
 * Where a branch stands. `effective`: it surely applies. `open`: it may; `by` is then the open exception that may set it aside, null when its
 * own guard is what is not known. `excepted`: `by` surely sets it aside.
 */
export type Standing =
  | { readonly state: 'effective' | 'fails' }
  | { readonly state: 'excepted'; readonly by: number }
  | { readonly state: 'open'; readonly by: number | null };

const EFFECTIVE: Standing = { state: 'effective' };
const FAILS: Standing = { state: 'fails' };
const OPEN: Standing = { state: 'open', by: null };

/**
 * The standing of each branch, in order. The guard of a branch that is surely set aside is not asked for. LAW: an open branch holds back what
 * it excepts, which can then be open at most.
 */
export function standingsOf(branches: readonly Pick<Branch, 'excepts'>[], guardHolds: (index: number) => GuardHolds): readonly Standing[] {
  /** Of each branch that one before it sets aside, or may, which one does. */
  const excepted: (number | undefined)[] = [];
  const heldBack: (number | undefined)[] = [];
  return branches.map(({ excepts }, index) => {
    const by = excepted[index];
    if (by !== undefined) return { state: 'excepted', by };
    const holds = guardHolds(index);
    if (holds === false) return FAILS;
    const held = heldBack[index];
    const surely = holds === true && held === undefined;
    const aside = surely ? excepted : heldBack;
    for (const other of excepts) aside[other] ??= index;
    if (surely) return EFFECTIVE;
    return holds === true && held !== undefined ? { state: 'open', by: held } : OPEN;
  });
}

/** The branches that surely apply, in order; whether `otherwise` does: no branch may. */
interface Effective {
  readonly branches: readonly number[];
  readonly otherwise: boolean;
}

export function effectiveBranches(branches: readonly Pick<Branch, 'excepts'>[], guardHolds: (index: number) => GuardHolds): Effective {
  const effective: number[] = [];
  let otherwise = true;
  standingsOf(branches, guardHolds).forEach(({ state }, index) => {
    if (state === 'effective') effective.push(index);
    otherwise &&= state === 'fails' || state === 'excepted';
  });
  return { branches: effective, otherwise };
}
