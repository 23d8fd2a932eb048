/**
 * SYNTAX: what was written. Known by then: the shape of every declaration, clause, table and expression, and where each stands.
 * Not known: what a name refers to, any type. A damaged line is left out of its declaration and reported; the rest of the block stays.
 */
import type { Span } from './span.ts';

/** A name as written, one space between words, typographic apostrophes made straight. Its case is kept; names compare without case. */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

/** A text between guillemets, without them. */
export interface Quote {
  readonly text: string;
  readonly span: Span;
}

/** A calendar day as written; `day` is ISO `YYYY-MM-DD`. An impossible date is a diagnostic and no node. */
export interface DateLiteral {
  readonly day: string;
  readonly span: Span;
}

/** The text of a file, as it was typed. */
export interface Written {
  readonly text: string;
  /** What stands between two places of it. */
  between(start: number, end: number): string;
}

export interface File {
  readonly file: string;
  readonly text: string;
  /** The `langue N` this file declares, in its `règlement` block or on a line of its own. */
  readonly language: { readonly version: number; readonly span: Span } | null;
  readonly declarations: readonly Declaration[];
}

export type Source =
  | { readonly kind: 'citation'; readonly document: Name; readonly quote: Quote; readonly span: Span }
  | { readonly kind: 'relevé'; readonly publication: Quote; readonly reliability: 'A' | 'B' | 'C'; readonly span: Span }
  | { readonly kind: 'none'; readonly reason: string; readonly span: Span };

export type TypeExpr =
  | { readonly kind: 'boolean'; readonly span: Span }
  | { readonly kind: 'text'; readonly span: Span }
  | { readonly kind: 'date'; readonly span: Span }
  | { readonly kind: 'period'; readonly span: Span }
  /** `€`, `h/an`, `nombre`, `%`, with `à 3 décimales`, `de 1 à 6`, `au moins 0`, `exact`. `unit` is as written (`nombre` is the empty string). */
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly decimals: number | 'exact' | null;
      readonly min: NumberLiteral | null;
      readonly max: NumberLiteral | null;
      readonly span: Span;
    }
  /** `liste d'événements par date`, `, au plus 50`. */
  | { readonly kind: 'list'; readonly of: TypeExpr; readonly sortedBy: Name | null; readonly atMost: number | null; readonly span: Span }
  /** A fiche, a choix, or a question used as a type. */
  | { readonly kind: 'named'; readonly name: Name; readonly span: Span };

export interface NumberLiteral {
  /** Plain decimal notation, `-1800.50`; never a binary float. */
  readonly digits: string;
  /** `€/h`, `%`, `mois`, … as written, or the empty string. */
  readonly unit: string;
  readonly span: Span;
}

export type Comparison = '=' | '≠' | '<' | '≤' | '>' | '≥';
export type RoundingDirection = 'nearest' | 'down' | 'up';
/** `calendar` is plain `jours` (and `mois`, `ans`, `semaines`). */
export type DayKind = 'calendar' | 'ouvrés' | 'ouvrables' | 'francs';

export type Expr = { readonly span: Span } & (
  | { readonly kind: 'number'; readonly literal: NumberLiteral }
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `aucun` */
  | { readonly kind: 'none' }
  /** `inconnu` */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'name'; readonly name: Name }
  /** `X de Y`: a field of a record, a field through a list, or the value of a `pour chaque` definition for one element. */
  | { readonly kind: 'of'; readonly name: Name; readonly of: Expr }
  | { readonly kind: 'not'; readonly operand: Expr }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expr[] }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Expr; readonly right: Expr }
  /** `X est V ou W`, `X n'est pas V`. */
  | { readonly kind: 'is'; readonly operand: Expr; readonly negated: boolean; readonly values: readonly Expr[] }
  | { readonly kind: 'exists'; readonly operand: Expr; readonly negated: boolean }
  | { readonly kind: 'empty'; readonly operand: Expr; readonly negated: boolean }
  | { readonly kind: 'arithmetic'; readonly operator: '+' | '−' | '×' | '/'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'minus'; readonly operand: Expr }
  /** `, dans la limite de E` (at most) and `, au moins E` (at least). */
  | { readonly kind: 'limit'; readonly limit: 'at most' | 'at least'; readonly operand: Expr; readonly bound: Expr }
  /** `, arrondi au centime supérieur`: the step is a literal with its unit (`0,01 €`, `1 €`, `0,25 h`, `1` for à l'unité). */
  | { readonly kind: 'round'; readonly operand: Expr; readonly step: NumberLiteral; readonly direction: RoundingDirection }
  /** `N mois après D`, `10 jours ouvrés avant D [de lieu]`. */
  | {
      readonly kind: 'shift';
      readonly amount: Expr;
      readonly days: DayKind;
      readonly before: boolean;
      readonly from: Expr;
      readonly place: Expr | null;
    }
  /** `, reporté au premier jour ouvrable [de lieu]` */
  | { readonly kind: 'defer'; readonly operand: Expr; readonly place: Expr | null }
  /** `jours entre A et B`, `mois entiers entre …`, `années entières entre …`. */
  | { readonly kind: 'between'; readonly measure: 'days' | 'months' | 'years'; readonly from: Expr; readonly to: Expr }
  /** `période du A au B`; `période de N mois à compter du D` (amount set, `to` null). */
  | { readonly kind: 'period'; readonly from: Expr; readonly to: Expr | null; readonly amount: Expr | null }
  /** `P commune à Q` */
  | { readonly kind: 'intersection'; readonly left: Expr; readonly right: Expr }
  /** `date dans P`, `P dans Q` */
  | { readonly kind: 'within'; readonly operand: Expr; readonly period: Expr }
  /** `premier jour de P`, `nombre de jours de P`, `premier jour du mois de D`, `dernier jour de l'année civile de D`, `année civile de D`. */
  | {
      readonly kind: 'calendar';
      readonly part: 'first day' | 'last day' | 'day count' | 'first of month' | 'last of month' | 'first of year' | 'last of year' | 'civil year';
      readonly operand: Expr;
    }
  /** `date tombe un jour férié [de lieu]`, `date tombe un dimanche`. `weekday` is ISO: 1 lundi … 7 dimanche. */
  | { readonly kind: 'falls on'; readonly operand: Expr; readonly on: 'holiday' | number; readonly place: Expr | null }
  /** `nombre de L`, `somme de L`, `plus grand de L`, `plus petit de L` (of plain values). */
  | { readonly kind: 'fold'; readonly fold: 'count' | 'sum' | 'greatest' | 'least'; readonly list: Expr }
  /** `il y a L` ; `toutes les L vérifient (C)`. */
  | { readonly kind: 'any'; readonly list: Expr }
  | { readonly kind: 'all'; readonly list: Expr; readonly condition: Expr }
  /** `unique de L`, `premier de L par k [puis par k]`, `plus grand de L par k`. */
  | { readonly kind: 'pick'; readonly pick: 'only' | 'first' | 'last' | 'greatest' | 'least'; readonly list: Expr; readonly keys: readonly Expr[] }
  | { readonly kind: 'distinct'; readonly list: Expr }
  /** `L dont C` */
  | { readonly kind: 'where'; readonly list: Expr; readonly condition: Expr }
  /** `L précédant x`, `L suivant x` */
  | { readonly kind: 'beside'; readonly side: 'preceding' | 'following'; readonly list: Expr; readonly element: Expr }
  /** `E pour chaque événement [noté m] [de L]`; several `subjects` nest left to right. `pairs`: `pour chaque paire successive de L`. */
  | { readonly kind: 'each'; readonly value: Expr; readonly subject: Subject; readonly list: Expr | null; readonly pairs: boolean }
  /** `taux en vigueur le D` */
  | { readonly kind: 'as of'; readonly operand: Expr; readonly on: Expr }
  /** `A ; B` in a cell or an `avec` line, and a list written between parentheses. */
  | { readonly kind: 'list'; readonly items: readonly Expr[] }
  /** `vie quotidienne, 280 €, 10/10/2024` in a cell: fields in the order of the fiche. */
  | { readonly kind: 'tuple'; readonly items: readonly Expr[] }
);

/** What a condition cell asks: `tous`, `APA ou PSD`, `0 à 39`, `60 et plus`, `jusqu'à 836 €`, `du 01/03/2011 au 31/05/2011`. */
export type Test = { readonly span: Span } & (
  | { readonly kind: 'any' }
  | { readonly kind: 'one of'; readonly values: readonly Expr[] }
  /** `low` or `high` null: no bound on that side. */
  | { readonly kind: 'range'; readonly low: Expr | null; readonly lowIncluded: boolean; readonly high: Expr | null; readonly highIncluded: boolean }
);

/** `pour chaque événement noté mission` */
export interface Subject {
  readonly type: Name;
  readonly as: Name | null;
  readonly span: Span;
}

/** `E si C (label)`. In a décompte, `per` is the list of `par élément [distinct] de L`. */
export interface Clause {
  readonly kind: 'clause';
  readonly value: Expr;
  readonly condition: Expr | null;
  readonly per: { readonly list: Expr; readonly distinct: boolean } | null;
  readonly label: Name | null;
  readonly sources: readonly Source[];
  readonly span: Span;
}

/** `sauf si C (label) : V`, `sauf à label, si C : V` */
export interface Exception {
  readonly kind: 'exception';
  readonly to: Name | null;
  readonly condition: Expr;
  readonly value: Expr;
  readonly label: Name | null;
  readonly sources: readonly Source[];
  readonly span: Span;
}

export interface Otherwise {
  readonly kind: 'otherwise';
  readonly value: Expr;
  readonly sources: readonly Source[];
  readonly span: Span;
}

/** A table of a definition. The role of a column (condition, result, number, citation) is settled by the checker from its title. */
export interface Table {
  readonly kind: 'table';
  readonly selon: readonly Expr[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
  readonly span: Span;
}

/** A column title, raw and read. `⇒` marks an expected output of a case table. `document` is set for `d'après guide`. */
export interface Column {
  readonly title: string;
  readonly expected: boolean;
  readonly value: Expr | null;
  readonly condition: Expr | null;
  readonly document: Name | null;
  readonly span: Span;
}

/** Cells are raw until the type of their column is known (`parseCell`). */
export interface Row {
  readonly cells: readonly Cell[];
  readonly span: Span;
}

export interface Cell {
  /** Trimmed text between the bars, normalised. */
  readonly text: string;
  readonly span: Span;
}

export interface Local {
  readonly name: Name;
  readonly value: Expr;
  readonly span: Span;
}

/**
 * What holds between two days. `from` null: since always. `atLatest`: « au plus tard le », the true start is not known. `known`: « connu le »,
 * the day it was published.
 */
export interface Version {
  readonly from: DateLiteral | null;
  readonly until: DateLiteral | null;
  readonly atLatest: boolean;
  readonly known: DateLiteral | null;
  readonly clauses: readonly Clause[];
  readonly exceptions: readonly Exception[];
  readonly otherwise: Otherwise | null;
  readonly table: Table | null;
  readonly span: Span;
}

interface Declared {
  readonly name: Name;
  /** `libellé « … »`: the longer printed wording. */
  readonly label: Quote | null;
  /** `nommé forfaitPrevention`: the name in emitted code. */
  readonly emitted: Name | null;
  /** `vérifié jusqu'au 21 novembre 2026` */
  readonly verifiedUntil: DateLiteral | null;
  readonly sources: readonly Source[];
  readonly span: Span;
}

export interface Definition extends Declared {
  readonly kind: 'definition';
  readonly word: 'paramètre' | 'règle' | 'décompte' | 'plafond' | 'plancher' | 'barème' | 'impact';
  readonly type: TypeExpr | null;
  readonly optional: boolean;
  readonly subjects: readonly Subject[];
  /** `après chaque événement`: the state after each dated element; its first clause without condition is the state `au départ`. */
  readonly afterEach: { readonly subject: Subject; readonly initial: Expr | null } | null;
  readonly applicationDate: Expr | null;
  /** `rend part du retraité : %`: further results of a table. */
  readonly results: readonly { readonly name: Name; readonly type: TypeExpr; readonly optional: boolean; readonly span: Span }[];
  readonly versions: readonly Version[];
  readonly locals: readonly Local[];
}

export interface Deadline extends Declared {
  readonly kind: 'deadline';
  readonly subjects: readonly Subject[];
  /** `au plus tard E`, `au plus tôt E`: the versions of each side, made of clauses only; a line that ends with its day opens one. */
  readonly latest: readonly Version[];
  readonly earliest: readonly Version[];
  readonly done: Expr | null;
  /** `sans objet si C` */
  readonly moot: { readonly condition: Expr; readonly sources: readonly Source[]; readonly span: Span } | null;
  readonly locals: readonly Local[];
  readonly applicationDate: Expr | null;
}

/** One bullet: an input (`value` null) or a computed yes/no. `due`: `, au plus tard E`. */
export interface ControlItem {
  readonly name: Name;
  readonly value: Expr | null;
  readonly condition: Expr | null;
  readonly due: Expr | null;
  readonly recommended: boolean;
  readonly sources: readonly Source[];
  readonly span: Span;
}

export type Declaration =
  | {
      readonly kind: 'ruleset';
      readonly title: Quote;
      readonly version: Quote | null;
      readonly applicationDate: Name | null;
      /** `texte connu au : jour de lecture` */
      readonly knownOn: Name | null;
      readonly span: Span;
    }
  /** `reprend « Barème du PAP » comme PAP` with its `avec x = y` lines. */
  | {
      readonly kind: 'import';
      readonly title: Quote;
      readonly as: Name | null;
      readonly bindings: readonly { readonly name: Name; readonly value: Expr; readonly span: Span }[];
      readonly span: Span;
    }
  | {
      readonly kind: 'document';
      readonly name: Name;
      readonly title: Quote | null;
      readonly publisher: Quote | null;
      readonly date: DateLiteral | null;
      /** `texte « guide-coordinateur-oscar.txt »`: the file looked for among the document texts; null: quotations are not verifiable. */
      readonly textFile: Quote | null;
      readonly verified: DateLiteral | null;
      /** `lire « a lissue » comme « à l'issue »` */
      readonly corrections: readonly { readonly read: Quote; readonly as: Quote; readonly span: Span }[];
      readonly span: Span;
    }
  | {
      readonly kind: 'choice';
      readonly name: Name;
      readonly plural: Name | null;
      readonly values: readonly { readonly name: Name; readonly label: Quote | null; readonly sources: readonly Source[]; readonly span: Span }[];
      readonly sources: readonly Source[];
      readonly span: Span;
    }
  | {
      readonly kind: 'record';
      readonly name: Name;
      readonly plural: Name | null;
      readonly fields: readonly {
        readonly name: Name;
        readonly type: TypeExpr;
        readonly optional: boolean;
        readonly sources: readonly Source[];
        readonly span: Span;
      }[];
      readonly sources: readonly Source[];
      readonly span: Span;
    }
  /** `unité point, à 2 décimales` ; `unité demi-journée = …` is not in version 1. */
  | { readonly kind: 'unit'; readonly name: Name; readonly plural: Name | null; readonly decimals: number | null; readonly span: Span }
  | (Declared & { readonly kind: 'input'; readonly type: TypeExpr; readonly optional: boolean })
  | Definition
  | Deadline
  | (Declared & {
      readonly kind: 'control';
      readonly subjects: readonly Subject[];
      readonly items: readonly ControlItem[];
    })
  | (Declared & {
      readonly kind: 'question';
      readonly question: Quote;
      /** The passages the question bears on (`sur guide « … »`). */
      readonly about: readonly { readonly document: Name; readonly quote: Quote; readonly span: Span }[];
      readonly readings: readonly { readonly name: Name; readonly sources: readonly Source[]; readonly span: Span }[];
      /** null: `retenue : aucune`. */
      readonly retained: {
        readonly reading: Name;
        readonly by: Quote | null;
        readonly on: DateLiteral | null;
        readonly reason: string | null;
      } | null;
    })
  | (Declared & { readonly kind: 'guarantee'; readonly condition: Expr })
  | (Declared & { readonly kind: 'term'; readonly definition: string | null })
  /** `hors champ guide « … »` then `motif : …`; `until`: `jusqu'à « … »`, the words before which what is left out ends. */
  | {
      readonly kind: 'out of scope';
      readonly document: Name;
      readonly quote: Quote;
      readonly until: Quote | null;
      readonly reason: string;
      readonly span: Span;
    }
  /** `exemples de prestataires`: named records for cells. */
  | { readonly kind: 'examples'; readonly of: Name; readonly columns: readonly Column[]; readonly rows: readonly Row[]; readonly span: Span }
  | {
      readonly kind: 'cases';
      readonly title: Quote;
      readonly sources: readonly Source[];
      /** `avec jour d'examen = 1er avril 2026`: the value is a raw cell. */
      readonly bindings: readonly { readonly name: Name; readonly cell: Cell; readonly span: Span }[];
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      readonly span: Span;
    };
