/**
 * CORE: the small typed language every back end reads (decision 54). All sugar is gone, every name is bound, every expression has its
 * type, units agree, roundings are explicit. Plain JSON throughout.
 */
import type { Span } from '../syntax/span.ts';
import type { Constant, Type } from './types.ts';
import type { OperatorName } from '../operators.ts';
import type { WorkingDayKind } from '../../runtime/dates/calendar.ts';
import type { Direction } from '../../runtime/numbers/rounding.ts';

/** A bound name inside one definition: a `pour chaque` element, a `noté` name, an `où`. Unique in its definition. */
export type LocalId = string;

interface Node {
  readonly type: Type;
  /** The words this came from; null when the compiler made it. */
  readonly span: Span | null;
}

/** One of fourteen. */
export type Expr = Node &
  (
    | { readonly kind: 'const'; readonly value: Constant }
    /** `inconnu` written by the author: an answer the text does not give; the need bears the definition's name. */
    | { readonly kind: 'const'; readonly value: 'unknown'; readonly unknown: true }
    /** A donnée, a question (key = its name), the pièces of a contrôle (a record), or the jour d'observation. */
    | { readonly kind: 'input'; readonly input: string }
    | { readonly kind: 'local'; readonly local: LocalId }
    /** The value of a definition, for `elements` in the order of its subjects; `on`: the application date that replaces the ruleset's, read first, whether or not the definition has periods. */
    | { readonly kind: 'ref'; readonly definition: string; readonly elements: readonly Expr[]; readonly on: Expr | null }
    | { readonly kind: 'field'; readonly of: Expr; readonly field: string }
    | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Expr>> }
    | { readonly kind: 'list'; readonly items: readonly Expr[] }
    /** See `operators.ts`. `static` holds what is fixed at compile time (a step, a factor, a scale). */
    | { readonly kind: 'op'; readonly op: OperatorName; readonly args: readonly Expr[]; readonly static: Statics }
    /**
     * Guarded values. INVARIANT: a branch stands after every branch that excepts it, so they can be tried in order:
     * a branch is *effective* when no effective branch excepts it and its guard holds; its guard is not read otherwise.
     * None effective: `otherwise`, else a hole. Several effective with different values: a conflict.
     * `made`: nobody wrote it as clauses. `bounds`: a value that a bounded donnée of another ruleset is bound to, none effective being then
     * *hors des bornes*; `known`: a version published on a day (`connu le`), before which `otherwise` is what was known; `line`: the day of a
     * line that its list keeps where the guard holds, and nowhere else.
     * `otherwiseSources`: what `sinon` cites of its own, if anything.
     */
    | {
        readonly kind: 'choose';
        readonly branches: readonly Branch[];
        readonly otherwise: Expr | null;
        readonly otherwiseSources?: readonly Source[];
        readonly made?: 'bounds' | 'known' | 'line';
      }
    /** Rows whose every test holds are effective, as in `choose`; no row: a hole. Its value is the row's record, or its only result. */
    | { readonly kind: 'table'; readonly inputs: readonly TableInput[]; readonly results: readonly string[]; readonly rows: readonly TableRow[] }
    | { readonly kind: 'each'; readonly list: Expr; readonly as: LocalId; readonly value: Expr }
    | { readonly kind: 'where'; readonly list: Expr; readonly as: LocalId; readonly condition: Expr }
    /** `count` counts the elements; the others fold `value` (or the element itself). `sum` of nothing is 0, `any` non, `all` oui; `greatest`/`least` of nothing is a hole. */
    | {
        readonly kind: 'fold';
        readonly fold: 'count' | 'sum' | 'any' | 'all' | 'greatest' | 'least';
        readonly list: Expr;
        readonly as: LocalId;
        readonly value: Expr | null;
      }
    /** `first` and `least` want the smallest key, `last` and `greatest` the largest; later keys break ties; without keys, the list's own order. No element: a hole; a tie: a conflict. */
    | {
        readonly kind: 'pick';
        readonly pick: 'only' | 'first' | 'last' | 'greatest' | 'least';
        readonly list: Expr;
        readonly as: LocalId;
        readonly keys: readonly Expr[];
      }
  );

export type Statics = Readonly<Record<string, number | string>>;

export type Op = Extract<Expr, { readonly kind: 'op' }>;

/** Why a `choose` without `otherwise` gives nothing where none of its branches is effective. */
export const lackOf = (expr: Extract<Expr, { readonly kind: 'choose' }>): 'no branch' | 'out of bounds' =>
  expr.made === 'bounds' ? 'out of bounds' : 'no branch';

/** The fiche of a record; throws for another type: the checker's bug. */
export function ficheOfType(type: Type): string {
  if (type.kind !== 'record') throw new Error(`a ${type.kind} where a record stands`);
  return type.fiche;
}

/** The type of the elements of a list; throws for another type: the checker's bug. */
export function elementOf(type: Type): Type {
  if (type.kind !== 'list') throw new Error(`a ${type.kind} where a list stands`);
  return type.of;
}

/** One of its operands, or of what was made of each in turn. Throws when there is none: the checker's bug, never `aucun`. */
export function operandOf<T>(expr: Op, operands: readonly T[], index: number): T {
  const operand = operands[index];
  if (operand === undefined) throw new Error(`${expr.op} without its operand ${index + 1}`);
  return operand;
}

export const DIRECTIONS: readonly Direction[] = ['nearest', 'down', 'up'];
export const WORKING_DAYS: readonly WorkingDayKind[] = ['ouvrés', 'ouvrables'];

/** What an operator fixes at compile time (`operators.ts` says what each needs). Throws when it is missing: the checker's bug, never a default. */
function staticOf(expr: Op, key: string): number | string {
  const value = expr.static[key];
  if (value === undefined) throw new Error(`${expr.op} without its ${key}`);
  return value;
}

/** The same, a number: a step, a factor, a count of decimals. */
export function staticNumber(expr: Op, key: string): number {
  const value = staticOf(expr, key);
  if (typeof value !== 'number') throw new Error(`${expr.op}: its ${key} is no number`);
  return value;
}

/** The same, one of these words: a direction, a kind of working days. */
export function staticWord<W extends string>(expr: Op, key: string, words: readonly W[]): W {
  const value = staticOf(expr, key);
  const word = words.find((one) => one === value);
  if (word === undefined) throw new Error(`${expr.op}: its ${key} is ${value}, not one of ${words.join(', ')}`);
  return word;
}

/** `required` of what a guard read before makes sure of: where it is read, it is never `aucun`. */
export const isSure = (expr: Op): boolean => expr.static['sure'] === 1;

/** `excepts`: indices of branches of the same `choose` that this one sets aside when it is effective. */
export interface Branch {
  readonly guard: Expr | null;
  readonly value: Expr;
  readonly excepts: readonly number[];
  readonly label: string | null;
  readonly sources: readonly Source[];
  readonly span: Span | null;
}

/** A condition column. `applies` false for a case: the column tests nothing in it. */
export interface TableInput {
  readonly value: Expr;
  readonly applies: Expr | null;
}

export interface TableRow {
  readonly tests: readonly Test[];
  /** One value per name of `results`. */
  readonly values: readonly Expr[];
  readonly sources: readonly Source[];
  readonly span: Span;
}

/** What a cell asks of its column. Constants are at the scale of the column's type. */
export type Test =
  | { readonly kind: 'any' }
  | { readonly kind: 'one of'; readonly values: readonly Constant[] }
  | {
      readonly kind: 'range';
      readonly low: number | null;
      readonly lowIncluded: boolean;
      readonly high: number | null;
      readonly highIncluded: boolean;
    };

/** Why this is so: a passage of a document, a reading from outside, or the reason there is none. */
export type Source =
  | { readonly kind: 'citation'; readonly document: string; readonly quote: string; readonly span: Span }
  | { readonly kind: 'relevé'; readonly publication: string; readonly reliability: 'A' | 'B' | 'C'; readonly span: Span }
  | { readonly kind: 'none'; readonly reason: string; readonly span: Span };

/** What the repair of a missing source writes, and a person has still to replace. */
export const TO_COMPLETE = 'à compléter';

/** Whether a source only holds the place of one. */
export const isToComplete = (source: Source): boolean => source.kind === 'none' && /^[àa] compl[ée]ter\b/iu.test(source.reason);

export type Word = 'paramètre' | 'règle' | 'décompte' | 'plafond' | 'plancher' | 'barème' | 'impact' | 'délai' | 'contrôle' | 'garantie';

/** An element a definition is about: a record of a fiche, or a value of a choix. */
export interface Subject {
  readonly local: LocalId;
  readonly type: Type;
}

/** In force from `from` to `to`, both included (day counts); null: without limit. `atLatest`: the true start is earlier, unknown. */
export interface Version {
  readonly from: number | null;
  readonly to: number | null;
  readonly atLatest: boolean;
  readonly value: Expr;
  readonly sources: readonly Source[];
  readonly span: Span | null;
}

/** Of a ruleset taken up that keeps its own application date: its name here (`PAP`, `PAP.autre`), and that date, which reads no `local`. */
export interface Timeline {
  readonly ruleset: string;
  readonly day: Expr;
}

/** Whether a day in force for one is in force for the other. */
export const shareDays = (a: Pick<Definition, 'timeline'>, b: Pick<Definition, 'timeline'>): boolean => a.timeline?.ruleset === b.timeline?.ruleset;

/** Whether a day chooses which of its versions holds. */
export const hasPeriods = ({ versions }: Pick<Definition, 'versions'>): boolean =>
  versions.length !== 1 || versions.some(({ from, to }) => from !== null || to !== null);

/**
 * A named value. `id` is the name as declared, `PAP.taux` through `reprend … comme PAP`, `visite initiale.échéance` for a part of a délai,
 * `pièces.verdict` for a part of a contrôle. `hidden`: made by the compiler, not a result of its own.
 */
export interface Definition {
  readonly id: string;
  readonly name: string;
  readonly emitted: string;
  readonly label: string | null;
  readonly word: Word;
  readonly hidden: boolean;
  /** The délai or contrôle this is a part of (`échéance`, `verdict`…). */
  readonly partOf: { readonly definition: string; readonly part: string } | null;
  readonly type: Type;
  readonly subjects: readonly Subject[];
  /** Each is seen by those after it and by every version; evaluated only if read. */
  readonly locals: readonly { readonly id: LocalId; readonly name: string; readonly value: Expr }[];
  /** The day that chooses the version; null: the application date in force, that of its timeline or the `on` of a reading `ref`. */
  readonly applicationDate: Expr | null;
  /** null: that of this ruleset, or of one taken up that shares its application date. LAW: `on` is in force within one timeline only. */
  readonly timeline: Timeline | null;
  readonly versions: readonly Version[];
  /** Results for a later application day carry the warning « non vérifié ». */
  readonly verifiedUntil: number | null;
  readonly sources: readonly Source[];
  readonly span: Span;
}

/** Whether it is the value that `avec` gives to a donnée of a ruleset taken up: `PAP.avec ressources`. */
export const isBinding = ({ id, hidden }: Pick<Definition, 'id' | 'hidden'>): boolean => hidden && id.includes(BOUND);

/** What the names of the results of that ruleset begin with: `PAP.`. */
export const boundIn = (binding: string): string => binding.slice(0, binding.lastIndexOf(BOUND) + 1);

const BOUND = '.avec ';
