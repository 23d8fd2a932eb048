/**
 * MODEL: one checked ruleset, with everything the editor, the tests, the documentation and the compiler ask of it. Known by then: every name
 * is bound, types and units agree, definitions are in core form. Declarations that had an error are absent, and the diagnostics say which.
 */
import type * as Core from './core.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../syntax/span.ts';
import type * as Syntax from '../syntax/syntax.ts';
import type { Constant, Type } from './types.ts';

export interface Model {
  readonly title: string;
  readonly version: string | null;
  readonly files: readonly Syntax.File[];
  /** Texts that the spans of imported definitions point into, by `title/file`. */
  readonly importedTexts: Readonly<Record<string, string>>;
  /** The donnée whose day chooses versions; null: the ruleset has no dated value. */
  readonly applicationDate: string | null;
  readonly documents: readonly Document[];
  readonly choices: ReadonlyMap<string, Choice>;
  readonly fiches: ReadonlyMap<string, Fiche>;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly questions: ReadonlyMap<string, Question>;
  /** In an order where each stands after those it reads. */
  readonly definitions: ReadonlyMap<string, Core.Definition>;
  readonly guarantees: readonly Core.Definition[];
  readonly cases: readonly CaseTable[];
  readonly terms: readonly {
    readonly name: string;
    readonly definition: string | null;
    readonly sources: readonly Core.Source[];
    readonly span: Span;
  }[];
  /** `quote` with `section`: its first words, a cut, the words before which the section ends. */
  readonly outOfScope: readonly {
    readonly document: string;
    readonly quote: string;
    readonly section: boolean;
    readonly reason: string;
    readonly span: Span;
  }[];
  /** Every passage the ruleset relies on, with the declaration it belongs to. */
  readonly citations: readonly {
    readonly source: Core.Source;
    readonly owner: string;
    readonly role: 'rule' | 'item' | 'case' | 'question' | 'term' | 'out of scope';
    /** Out of scope from the first words up to the last, which are not. */
    readonly section?: true;
  }[];
  /** Where names are written, for hover, references and rename. */
  readonly symbols: readonly Symbol[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Symbol {
  readonly span: Span;
  readonly place: 'value' | 'type' | 'document' | 'local' | 'field' | 'choice value';
  /** Key of what it names: a definition id, an input, `fiche.field`, `choix.value`… */
  readonly target: string;
  readonly declares: boolean;
}

export interface Document {
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly textFile: string | null;
  readonly verified: string | null;
  readonly corrections: readonly { readonly read: string; readonly as: string; readonly span: Span }[];
  readonly span: Span;
}

export interface Choice {
  readonly name: string;
  /** TypeScript type name. */
  readonly emitted: string;
  readonly values: readonly { readonly name: string; readonly label: string | null }[];
  readonly origin: 'declared' | 'question' | 'built-in' | 'control';
  readonly span: Span | null;
}

export interface Fiche {
  readonly name: string;
  readonly emitted: string;
  readonly fields: readonly Field[];
  readonly origin: 'declared' | 'control' | 'built-in' | 'table';
  readonly span: Span | null;
}

export interface Field {
  readonly name: string;
  readonly emitted: string;
  readonly type: Type;
  /** Of what a contrôle asks for: that contrôle. Absent of a field that the author declares. */
  readonly control?: string;
}

export interface Input {
  /** Key, and French name. */
  readonly name: string;
  readonly emitted: string;
  readonly label: string | null;
  readonly type: Type;
  /** Lists: the field they are sorted by on entry, null for the dossier's order; and the most elements they may hold. */
  readonly sortedBy: string | null;
  readonly atMost: number | null;
  readonly role: 'donnée' | 'pièces' | "jour d'observation";
  readonly sources: readonly Core.Source[];
  readonly span: Span | null;
}

export interface Question {
  readonly name: string;
  readonly emitted: string;
  readonly text: string;
  readonly readings: readonly { readonly name: string; readonly sources: readonly Core.Source[] }[];
  readonly retained: { readonly reading: string; readonly by: string | null; readonly on: string | null; readonly reason: string | null } | null;
  readonly about: readonly { readonly document: string; readonly quote: string; readonly span: Span }[];
  readonly span: Span;
}

export interface CaseTable {
  readonly title: string;
  readonly sources: readonly Core.Source[];
  readonly rows: readonly CaseRow[];
  /** Titles of all columns in order, for the grid; `expected` marks those after ⇒. */
  readonly columns: readonly { readonly title: string; readonly expected: boolean; readonly span: Span }[];
  readonly span: Span;
}

/** A dossier value as a cell says it; inside lists and records too. */
export type Given =
  | { readonly kind: 'value'; readonly value: Constant }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly items: readonly Given[] }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Given>> };

export interface CaseRow {
  /** The `n°` cell, or the rank of the row. */
  readonly number: string;
  readonly inputs: Readonly<Record<string, Given>>;
  /** By question; null: `inconnu`, left open whatever reading is retained. */
  readonly questions: Readonly<Record<string, string | null>>;
  /** Definitions fixed for this row. */
  readonly fixed: Readonly<Record<string, Given>>;
  readonly expectations: readonly Expectation[];
  readonly sources: readonly Core.Source[];
  readonly span: Span;
}

export interface Expectation {
  readonly title: string;
  readonly expr: Core.Expr;
  readonly expected: Expected;
  readonly cell: Syntax.Cell;
}

export type Expected =
  | { readonly kind: 'value'; readonly value: Constant }
  /** needs null: any; else exactly these names. */
  | { readonly kind: 'undetermined'; readonly needs: readonly string[] | null }
  | { readonly kind: 'error'; readonly error: 'hole' | 'conflict' | 'guarantee' | 'overflow' }
  /** Element by element; an element may be undetermined or an error. */
  | { readonly kind: 'list'; readonly items: readonly Expected[] }
  /** `—` */
  | { readonly kind: 'unchecked' }
  /** A blank expected cell, which never passes. */
  | { readonly kind: 'blank' };
