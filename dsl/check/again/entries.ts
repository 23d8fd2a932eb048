/**
 * What each declaration enters before any body is read. LAW: while nothing that is declared is other than it was (`ground.ts`), all of it stands, and only what was typed in is entered
 * again, each in the place it had in the tables.
 */
import type * as Syntax from '../../syntax/syntax.ts';
import type { Notes } from './notes.ts';
import type { Frame } from './recorder.ts';

/** What one declaration has entered, and what was noted of it. */
interface Entered {
  readonly keys: string[];
  readonly values: unknown[];
  readonly notes: Notes[];
}

/** Of one context. */
export class Entries {
  readonly #entered = new Map<Syntax.Declaration, Entered>();
  #leaving: readonly unknown[] = [];

  /** Whether something in a table is what the declaration that is being entered again has entered before: it takes no place from it. */
  isLeaving(value: unknown): boolean {
    return this.#leaving.includes(value);
  }

  add(declaration: Syntax.Declaration, { steps }: Frame, notes: Notes): void {
    const known = this.#entered.get(declaration) ?? { keys: [], values: [], notes: [] };
    this.#entered.set(declaration, known);
    for (const step of steps) {
      if (step.kind !== 'entered') continue;
      known.keys.push(`${step.table} ${step.key}`);
      known.values.push(step.value);
    }
    known.notes.push(notes);
  }

  /** Enters `now` in the place of `was`; false when it is not the same place. */
  replace(was: Syntax.Declaration, now: Syntax.Declaration, enter: () => void): boolean {
    const before = this.#entered.get(was);
    this.#leaving = before?.values ?? [];
    enter();
    this.#leaving = [];
    this.#entered.delete(was);
    const keysOf = (entered: Entered | undefined): string => JSON.stringify(entered?.keys ?? []);
    return keysOf(before) === keysOf(this.#entered.get(now));
  }

  notesOf(declaration: Syntax.Declaration): readonly Notes[] {
    return this.#entered.get(declaration)?.notes ?? [];
  }
}
