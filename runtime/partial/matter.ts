/**
 * WHAT SURELY MATTERS to an open result, found without trying every combination. An unknown matters when, all the others given, another
 * value of it changes the result; what cannot be listed matters when it is still needed then. Trying the unknowns in order would find all
 * of these: each of its trials holds what any completion of it gives.
 */
import type { Need } from '../outcome.ts';
import type { Evaluate, Fixed, Tried } from './fixed.ts';
import { needsOf, sameValue } from './join.ts';
import { showsAll } from './tree.ts';
import { type Unknowns, WAYS } from './unknowns.ts';
import { Failed, type Value, needKey } from './value.ts';

const FEW_COMBINATIONS = 4;

/** Whether each of these needs surely matters, that trying the unknowns would leave them all. False says nothing. */
export function allMatter(value: Value, needs: readonly Need[], unknowns: Unknowns, evaluate: Evaluate): boolean {
  const search = new Search(needs, unknowns, evaluate);
  const combinations = search.hangsOn.reduce((size, { values }) => size * values.length, 1);
  if (combinations <= FEW_COMBINATIONS) return false; // trying them costs no more
  search.flipAll(unknowns.whole(0));
  search.followHints();
  for (const way of WAYS.slice(1)) if (!search.done) search.flipAll(unknowns.whole(way));
  return search.done || showsAll(search.left, value, unknowns, evaluate, (key, fixed) => unknowns.remember(key, unknowns.wholeOf(fixed)));
}

class Search {
  /** What is not yet seen to matter. */
  readonly left: Set<string>;
  readonly hangsOn: readonly Tried[];
  readonly #unknowns: Unknowns;
  readonly #evaluate: Evaluate;

  constructor(needs: readonly Need[], unknowns: Unknowns, evaluate: Evaluate) {
    this.left = new Set(needs.map(needKey));
    this.hangsOn = unknowns.finite.filter(({ key }) => this.left.has(key));
    this.#unknowns = unknowns;
    this.#evaluate = evaluate;
  }

  get done(): boolean {
    return this.left.size === 0;
  }

  /** In one complete dossier, gives each unknown its other values. */
  flipAll(fixed: Fixed): void {
    for (const unknown of this.hangsOn) {
      if (!this.left.has(unknown.key)) continue;
      if (this.#flip(unknown, fixed)) this.#unknowns.remember(unknown.key, fixed);
    }
    if (!this.done) this.#at(fixed);
  }

  /** Looks where the unknowns mattered to other results. */
  followHints(): void {
    for (const unknown of this.hangsOn) {
      if (this.left.has(unknown.key)) this.#unknowns.hints(unknown.key).some((hint) => this.#flip(unknown, hint));
    }
  }

  /** Whether another value of this unknown changes the result, all being given. */
  #flip(unknown: Tried, fixed: Fixed): boolean {
    const here = this.#at(fixed);
    if (isRefused(here)) return false;
    const changes = unknown.values.some((given) => {
      if (given === fixed.get(unknown.key)) return false;
      const there = this.#at(fixed.with(unknown.key, given));
      return !isRefused(there) && !sameValue(here, there);
    });
    if (changes) this.left.delete(unknown.key);
    return changes;
  }

  /** The result when every finite unknown is given; what it still needs matters. */
  #at(fixed: Fixed): Value {
    const value = this.#evaluate(fixed);
    for (const need of needsOf(value)) this.left.delete(needKey(need));
    return value;
  }
}

/** A dossier that a guarantee refuses shows nothing: the result itself may not hang on what the guarantee reads. */
const isRefused = (value: Value): boolean => value instanceof Failed && value.fault.kind === 'guarantee';
