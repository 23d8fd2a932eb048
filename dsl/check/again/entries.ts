/**
 * What each declaration enters before any body is read. LAW: while no declaration comes or goes, and nothing is typed that the entries of others hang on (the fields
 * of a fiche, the type of a donnée, a contrôle, a unité, a reprend…: `declarations/declared.ts` says what), what they entered stands, and only what was typed in is
 * entered again, in the place it had in the tables; with it, whatever could not be entered without a word.
 */
import { concatMap } from '../../syntax/collections.ts';
import { itemAt } from '../../syntax/sure.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Notes } from './notes.ts';
import type { Frame, Recorder } from './recorder.ts';

/** What one declaration has entered, and what was noted of it. */
interface Entered {
  readonly places: Place[];
  readonly values: unknown[];
  readonly notes: Notes[];
}

/** A key of a table. */
interface Place {
  readonly table: string;
  readonly key: string;
}

/** What stands under another key than before. */
export interface Renamed extends Place {
  readonly was: string;
}

/** Of one context. */
export class Entries {
  readonly #recorder: Recorder;
  readonly #entered = new Map<Syntax.Declaration, Entered>();
  #leaving: readonly unknown[] = [];
  readonly #unsettled = new Set<Syntax.Declaration>();
  #doubts = 0;
  #said = 0;

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
  }

  /** What something was said of as it was entered, or could not be: it is entered again at each check, and nothing else hangs on it. */
  get unsettled(): ReadonlySet<Syntax.Declaration> {
    return this.#unsettled;
  }

  /** Whether all that was doubted and said of what is declared was so of one declaration. */
  isOwn(doubts: number, said: number): boolean {
    return this.#doubts === doubts && this.#said === said;
  }

  /** Another check begins. */
  renew(): void {
    this.#unsettled.clear();
    this.#doubts = 0;
    this.#said = 0;
  }

  /** How often a declaration looked at what could not be read, or added to it, and what was said of it. */
  doubted(declaration: Syntax.Declaration, doubts: number, said: number): void {
    if (doubts + said > 0) this.#unsettled.add(declaration);
    this.#doubts += doubts;
    this.#said += said;
  }

  /** Whether something in a table is what the declaration that is being entered again has entered before: it takes no place from it. */
  isLeaving(value: unknown): boolean {
    return this.#leaving.includes(value);
  }

  add(declaration: Syntax.Declaration, { steps }: Frame, notes: Notes): void {
    const known = this.#entered.get(declaration) ?? { places: [], values: [], notes: [] };
    this.#entered.set(declaration, known);
    for (const step of steps) {
      if (step.kind !== 'entered') continue;
      known.places.push({ table: step.table, key: step.key });
      known.values.push(step.value);
    }
    known.notes.push(notes);
  }

  /**
   * Enters `now` in the place of `was`, and says what it named otherwise; null when it is not the same place, or when another has added to what it
   * entered, as a contrôle adds its pieces to a fiche.
   */
  replace(was: Syntax.Declaration, now: Syntax.Declaration, enter: () => void): readonly Renamed[] | null {
    const before = this.#entered.get(was);
    const places = before?.places ?? [];
    const last = new Map(places.map(({ table, key }, at) => [`${table} ${key}`, { table, key, value: before?.values[at] }]));
    if ([...last.values()].some(({ table, key, value }) => this.#recorder.isOther(table, key, value))) return null;
    this.#leaving = before?.values ?? [];
    this.#entered.delete(was);
    enter();
    this.#leaving = [];
    const here = this.#entered.get(now)?.places ?? [];
    if (here.length !== places.length || here.some(({ table }, at) => table !== places[at]?.table)) return null;
    return concatMap(here, (place, at) => (place.key === places[at]?.key ? [] : [{ ...place, was: itemAt(places, at).key }]));
  }

  notesOf(declaration: Syntax.Declaration): readonly Notes[] {
    return this.#entered.get(declaration)?.notes ?? [];
  }
}
