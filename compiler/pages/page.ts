/**
 * PAGE: what is said of a ruleset on its page, as plain data that each way of writing it (HTML, Markdown) lays out. Known by then: the order
 * of everything, where each quotation stands, what each word links to. Every word is the ruleset's own, or the documents', or one of the few of `phrases.ts`.
 */
import type { CellState, RowState } from '../interpret/cases.ts';
import type { Coverage } from '../sources/coverage.ts';

/** A piece of text; `to` is the anchor of what it names on the page. */
export interface Word {
  readonly text: string;
  readonly to: string | null;
}

export type Words = readonly Word[];

/** Why something is so. `lines` null: the place was not recorded. */
export type Source =
  | { readonly kind: 'citation'; readonly document: string; readonly quote: string; readonly lines: Lines | null }
  | { readonly kind: 'relevé'; readonly publication: string; readonly reliability: 'A' | 'B' | 'C' }
  | { readonly kind: 'none'; readonly reason: string };

/** Lines of a document's text, both included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

export type Sources = readonly Source[];

/** A part of a declaration, in the order it is written. */
export type Block =
  | { readonly kind: 'clause'; readonly words: Words; readonly sources: Sources }
  /** A line that says how the clauses are read: « pour chaque événement », « où part = … ». */
  | { readonly kind: 'note'; readonly words: Words }
  /** What follows holds between these days. */
  | { readonly kind: 'period'; readonly words: string }
  | { readonly kind: 'table'; readonly columns: readonly Words[]; readonly rows: readonly TableRow[]; readonly sources: Sources }
  | { readonly kind: 'time line'; readonly rows: readonly TimeRow[] }
  | { readonly kind: 'checklist'; readonly items: readonly { readonly words: Words; readonly sources: Sources }[] };

export interface TableRow {
  readonly cells: readonly Words[];
  readonly sources: Sources;
}

/** A value in force from a day to a day, as said in French. */
export interface TimeRow {
  readonly from: string;
  readonly to: string;
  /** The day it was published; null: the ruleset does not say. */
  readonly known: string | null;
  readonly value: Words;
  readonly sources: Sources;
}

/** A declaration that decides something. */
export interface Entry {
  readonly anchor: string;
  /** `règle`, `délai`, `contrôle`… */
  readonly word: string;
  readonly name: string;
  readonly label: string | null;
  /** `oui ou non`, `€`; empty where the word says it. */
  readonly type: Words;
  /** What holds for the whole of it. */
  readonly sources: Sources;
  readonly blocks: readonly Block[];
  readonly verifiedUntil: string | null;
  /** Questions it reads. */
  readonly questions: readonly { readonly name: string; readonly to: string; readonly retained: string | null }[];
  /** `regles.attendu:12`. */
  readonly place: string;
}

/** The entries whose first cited words stand in one document, in its order; `document` null: what cites no document. */
export interface Chapter {
  readonly anchor: string;
  readonly document: string | null;
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface DocumentSheet {
  readonly anchor: string;
  readonly name: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly verified: string | null;
  readonly textFile: string | null;
  readonly corrections: number;
  /** null: the text was not at hand when the record was made. */
  readonly record: {
    readonly hash: string;
    readonly lines: number;
    readonly sentences: number;
    readonly counts: Readonly<Record<Coverage, number>>;
    readonly notLooked: readonly { readonly line: number; readonly ends: string }[];
  } | null;
}

export interface InputSheet {
  readonly anchor: string;
  readonly name: string;
  readonly label: string | null;
  readonly type: Words;
  readonly sources: Sources;
}

/** A choix, with its values; a fiche, with its fields. */
export interface KindSheet {
  readonly anchor: string;
  readonly word: 'choix' | 'fiche';
  readonly name: string;
  readonly sources: Sources;
  readonly parts: readonly { readonly name: string; readonly detail: Words; readonly sources: Sources }[];
}

export interface QuestionSheet {
  readonly anchor: string;
  readonly name: string;
  readonly text: string;
  readonly about: Sources;
  readonly readings: readonly { readonly name: string; readonly retained: boolean; readonly sources: Sources }[];
  /** null: none is retained. */
  readonly retained: { readonly reading: string; readonly by: string | null; readonly on: string | null; readonly reason: string | null } | null;
  /** Entries that read it. */
  readonly readBy: readonly Word[];
}

export interface CasesSheet {
  readonly anchor: string;
  readonly title: string;
  readonly sources: Sources;
  /** What is given to every row. */
  readonly given: readonly string[];
  readonly columns: readonly { readonly title: string; readonly expected: boolean }[];
  /** Whether rows cite their own passages. */
  readonly cited: boolean;
  readonly rows: readonly CaseSheetRow[];
}

export interface CaseSheetRow {
  /** As written, but `obtained` where the cell is not as expected. */
  readonly cells: readonly { readonly text: string; readonly state: CellState | null; readonly obtained: string | null }[];
  readonly sources: Sources;
  readonly verdict: RowState;
}

export interface TermSheet {
  readonly anchor: string;
  readonly name: string;
  readonly definition: string | null;
  readonly sources: Sources;
}

/** A passage that is not a rule, and why. */
export interface OutOfScopeSheet {
  readonly source: Source;
  /** The whole part between the two ends of the quotation, the last words left out. */
  readonly section: boolean;
  readonly reason: string;
}

/** What is not known, in the words of the command line. */
export interface Unknown {
  readonly openQuestions: readonly Word[];
  readonly hypotheses: readonly Word[];
  /** What says « sans source : à compléter ». */
  readonly toComplete: readonly Word[];
  readonly valuesNotFound: readonly Word[];
  /** Of which a clause or a row answers « inconnu ». */
  readonly unknownInPart: readonly Word[];
  readonly unreached: readonly { readonly definition: string; readonly side: string }[];
}

export interface Page {
  readonly title: string;
  readonly version: string | null;
  readonly hash: string;
  readonly language: number;
  readonly engine: string;
  readonly applicationDate: Word | null;
  /** The donnée that says up to which day values are known; null: all are. */
  readonly knownOn: Word | null;
  /** The last day on which one of its documents was verified. */
  readonly verified: string | null;
  /** Rulesets it takes up. */
  readonly imports: readonly string[];
  /** The record of the documents was made for another state of the ruleset: places may be missing. */
  readonly recordIsOlder: boolean;
  readonly documents: readonly DocumentSheet[];
  readonly inputs: readonly InputSheet[];
  readonly kinds: readonly KindSheet[];
  readonly chapters: readonly Chapter[];
  readonly questions: readonly QuestionSheet[];
  readonly cases: readonly CasesSheet[];
  readonly caseCounts: Readonly<Record<RowState, number>>;
  readonly reached: readonly { readonly what: string; readonly reached: number; readonly total: number }[];
  readonly unknown: Unknown;
  readonly terms: readonly TermSheet[];
  readonly outOfScope: readonly { readonly document: string; readonly title: string; readonly passages: readonly OutOfScopeSheet[] }[];
}
