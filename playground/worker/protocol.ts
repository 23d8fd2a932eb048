/**
 * VIEWS: what the language worker tells the page. Known by then: everything is French text ready to be shown, every place is an offset of the
 * text that was sent. Plain JSON, so that it crosses `postMessage`; the page re-computes no meaning.
 */

/** One file of a ruleset as it stands in the editor. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** One ruleset of the workspace; the others are sent because a ruleset may take up (`reprend`) another. */
export interface RulesetText {
  readonly ruleset: string;
  readonly files: readonly SourceText[];
  /** Of the ruleset as delivered: the words found in its documents when they were last looked up. The documents themselves are not in the page. */
  readonly words: readonly WordsFound[];
}

/** The quotations of one document whose words were found in it. */
export interface WordsFound {
  readonly document: string;
  /** The name of its text. */
  readonly file: string;
  /** Their keys (`quoteKey`), a space between two. */
  readonly keys: string;
}

/** A stretch of a file, in UTF-16 offsets, with the line (from 1) it starts on. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** One replacement. Several edits of a change are given against the same text. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly place: Place;
  readonly title: string;
  readonly message: string;
  readonly hint: string | null;
  readonly related: readonly { readonly place: Place; readonly label: string }[];
  readonly fixes: readonly { readonly label: string; readonly preferred: boolean; readonly edits: readonly TextEdit[] }[];
}

/** État of an expected result, in the words the grid shows; that of a case without any is « n’attend rien ». */
export type CaseState = 'conforme' | 'écart' | 'en erreur' | 'sans attendu' | 'non regardé' | 'n’attend rien';

/** From the gravest to the least: the état of a case is that of its gravest result. */
export const CASE_STATES: readonly CaseState[] = ['en erreur', 'écart', 'sans attendu', 'conforme', 'non regardé', 'n’attend rien'];

/** One expected result of one case. `expected` is the cell as written. */
export interface CheckView {
  readonly title: string;
  readonly expected: string;
  readonly obtained: string;
  readonly state: CaseState;
  /** The definition behind the column, when the column is one definition: where « Pourquoi ? » starts. */
  readonly definition: string | null;
}

export interface CaseView {
  /** Stable while the text around it changes: table title and number. */
  readonly id: string;
  readonly number: string;
  /** One cell per title of the table's `columns`, as written. */
  readonly inputs: readonly string[];
  readonly checks: readonly CheckView[];
  /** It says the day that chooses versions, or nothing is dated. */
  readonly dated: boolean;
  readonly state: CaseState;
  readonly place: Place;
}

export interface CaseTableView {
  /** The title, with a rank when several tables bear it. */
  readonly id: string;
  readonly title: string;
  readonly source: SourceView | null;
  readonly columns: readonly string[];
  /** Values common to all rows (`avec …`). */
  readonly common: readonly { readonly title: string; readonly text: string }[];
  readonly cases: readonly CaseView[];
}

export interface Report {
  readonly tables: readonly CaseTableView[];
  readonly counts: Readonly<Record<CaseState, number>>;
}

export interface SourceView {
  readonly kind: 'citation' | 'relevé' | 'none';
  /** Document title, publication, or « sans source ». */
  readonly from: string;
  /** The words quoted, or the reason there is none; empty for a relevé. */
  readonly words: string;
  /** A, B or C for a relevé. */
  readonly reliability: string | null;
  /** Of a citation, whether its words were found in the document when they were last looked up: `changed` since, or a document never looked up. */
  readonly verified: 'found' | 'changed' | 'never' | null;
  readonly place: Place;
}

/** A number of the text that a form field can change: one literal or the number of one table cell. */
export interface AmountView {
  /** Survives an edit of the value: definition, version and rank. */
  readonly key: string;
  readonly group: 'paramètre' | 'tableau' | 'autre';
  readonly definition: string;
  readonly label: string;
  /** What singles this value out within its definition: the row of the table, the condition of the clause. */
  readonly context: string | null;
  /** Number as written, without its unit; `inconnu` when the text says so. */
  readonly text: string;
  readonly written: 'number' | 'unknown';
  readonly unit: string;
  readonly decimals: number | null;
  /** « depuis le 1er janvier 2025 », « au plus tard le … », or null when it holds every day. */
  readonly since: string | null;
  /** Whether this is the value in force on the day asked for; null when the value has no period. */
  readonly inForce: boolean | null;
  readonly sources: readonly SourceView[];
  /** Of the number alone. */
  readonly place: Place;
  /** Whether something of this ruleset reads it, or it makes a result. */
  readonly read: boolean;
  /** Where the amount ends with its unit: « inconnu » takes the place of both. */
  readonly wholeEnd: number;
}

/** A paramètre of plain amounts, to which a new one may be added from a day on. */
export interface ParameterView {
  readonly definition: string;
  readonly label: string;
  /** As the text writes it: `€/h`. */
  readonly unit: string;
  readonly decimals: number | null;
  /** In the order of the text. */
  readonly versions: readonly VersionView[];
}

/** One amount of a paramètre and the days it holds. */
export interface VersionView {
  /** Rank in the text, from 0. */
  readonly index: number;
  /** First day, ISO; null: since always. */
  readonly from: string | null;
  /** Last day, ISO, when the line says it; null: until the next amount. */
  readonly until: string | null;
  /** The end of its last line, sources included. */
  readonly end: { readonly file: string; readonly at: number };
}

export interface CheckRequest {
  readonly ruleset: string;
  readonly workspace: readonly RulesetText[];
}

/** What is known of a text before any case is run. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly amounts: readonly AmountView[];
  readonly parameters: readonly ParameterView[];
  /** No error: its cases can be run. */
  readonly computable: boolean;
}

/** A few more cases have been run: the tables that were finished meanwhile. */
export interface Progress {
  readonly tables: readonly CaseTableView[];
  readonly complete: boolean;
}

/** A branch of a definition and what became of it in one case. */
export interface BranchView {
  readonly text: string;
  readonly outcome: 'appliquée' | 'non appliquée' | 'écartée' | "peut s'appliquer" | 'non évaluée';
  /** The first condition that failed, or what set it aside. */
  readonly because: string | null;
  readonly sources: readonly SourceView[];
  readonly place: Place | null;
}

/** One sentence of the reasoning. */
export interface StepView {
  readonly definition: string;
  readonly word: string;
  readonly title: string;
  readonly value: string;
  readonly fault: boolean;
  /** The words that were computed, with the values they had; empty when branches tell it. */
  readonly sentence: string;
  /** Values read that neither the sentence nor the branches show. */
  readonly reads: readonly { readonly name: string; readonly value: string; readonly definition: string | null }[];
  readonly branches: readonly BranchView[];
  readonly sources: readonly SourceView[];
  readonly notes: readonly string[];
  readonly place: Place | null;
}

/** Why one result of one case is what it is: steps in order of reasoning, the result last. */
export interface WhyView {
  readonly title: string;
  readonly value: string;
  readonly steps: readonly StepView[];
  /** What is said of the whole: what it lacks, the questions it depends on, what is not sure. */
  readonly notes: readonly string[];
}

export interface Explanation {
  readonly caseId: string;
  /** The day that chose the versions, as written in French; null when the case gives none or nothing is dated. */
  readonly applicable: string | null;
  readonly given: readonly { readonly name: string; readonly value: string }[];
  readonly results: readonly WhyView[];
  /** Values shown at the end of the line of each rule, for this case. */
  readonly inline: readonly { readonly place: Place; readonly text: string }[];
}

export interface CompletionView {
  readonly label: string;
  readonly kind: 'keyword' | 'definition' | 'input' | 'type' | 'value' | 'document';
  readonly detail: string;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
}

interface HoverView {
  readonly start: number;
  readonly end: number;
  /** Paragraphs of plain text; the first is the heading. */
  readonly lines: readonly string[];
}

/** A coloured stretch that only the checker knows: what a name names. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly kind: 'definition' | 'input' | 'type' | 'value' | 'document' | 'local';
}

/** Why a name cannot become another; `changed`: the text was not checked yet. */
export type RenameRefusal = 'no name here' | 'built-in' | 'invalid' | 'taken' | 'changed';

type RenameView = { readonly kind: 'edits'; readonly edits: readonly TextEdit[] } | { readonly kind: 'refused'; readonly reason: RenameRefusal };

/** What the worker answers. Every call is about the texts of the last `check` or `finish`, unless it carries its own. */
export interface LanguageApi {
  check(request: CheckRequest): Checked;
  /**
   * The first wave of a check: what is found in the syntax, names, types and units of the texts, with what the second told of the former ones where they
   * have not changed. What was begun before is dropped.
   */
  begin(request: CheckRequest): readonly Problem[];
  /** The second wave of what was begun: all that `check` gives. Null when nothing was begun, or it is finished. */
  finish(): Checked | null;
  /** Runs some of the cases of the text checked last; asked again until it is complete. Null when the text has an error. */
  advance(): Progress | null;
  /** Reasons of a case of the last report. */
  explain(caseId: string): Explanation | null;
  complete(file: string, text: string, offset: number): readonly CompletionView[];
  hover(file: string, offset: number): HoverView | null;
  definition(file: string, offset: number): Place | null;
  format(text: string): string;
  /** The name under the caret and its spelling; null where none can be renamed. */
  renamable(file: string, text: string, offset: number): { readonly start: number; readonly end: number; readonly name: string } | null;
  /** Edits in every file of the dossier. */
  rename(file: string, text: string, offset: number, name: string): RenameView;
  /** Null when `text` is not the text that was checked last: its offsets would be wrong. */
  names(file: string, text: string): readonly NameToken[] | null;
}
