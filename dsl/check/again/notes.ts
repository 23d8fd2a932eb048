/** Where names are written, and what is cited: noted body after body, and looked at by few. */
import { isToComplete } from '../../model/core.ts';
import type { Model } from '../../model/model.ts';
import { itemAt } from '../../syntax/sure.ts';

type Symbol = Model['symbols'][number];
type Citation = Model['citations'][number];

/** What was noted of one body. */
export interface Notes {
  readonly symbols: readonly Symbol[];
  readonly citations: readonly Citation[];
  /** One of its sources is left to be completed. */
  readonly incomplete: boolean;
}

/** The notes of a body that was just read. */
export const notesOf = (symbols: readonly Symbol[], citations: readonly Citation[]): Notes => ({
  symbols,
  citations,
  incomplete: citations.some(({ source }) => isToComplete(source)),
});

/** Of the whole ruleset: what is noted between bodies, and each body as it is finished. */
export class Notebook {
  readonly symbols: Symbol[] = [];
  readonly citations: Citation[] = [];
  /** With how much was noted between bodies until then. */
  readonly #bodies: { readonly notes: Notes; readonly symbols: number; readonly citations: number }[] = [];

  /** Adds a body that is finished. */
  add(notes: Notes): void {
    this.#bodies.push({ notes, symbols: this.symbols.length, citations: this.citations.length });
  }

  /** Every name that is written, in the order they were noted. */
  everySymbol(): readonly Symbol[] {
    const all: Symbol[] = [];
    let from = 0;
    for (const { notes, symbols } of this.#bodies) {
      for (; from < symbols; from += 1) all.push(itemAt(this.symbols, from));
      all.push(...notes.symbols);
    }
    return [...all, ...this.symbols.slice(from)];
  }

  /** Every citation, in the order they were noted; `incomplete`: of the bodies that leave a source to be completed, and between them. */
  everyCitation(of: 'all' | 'incomplete'): readonly Citation[] {
    const all: Citation[] = [];
    let from = 0;
    for (const { notes, citations } of this.#bodies) {
      for (; from < citations; from += 1) all.push(itemAt(this.citations, from));
      if (of === 'all' || notes.incomplete) all.push(...notes.citations);
    }
    return [...all, ...this.citations.slice(from)];
  }
}
