/**
 * The body of a definition: clauses, exceptions and `sinon` become one `choose`; a lone value stays itself. INVARIANT: in a `choose` a branch
 * stands after every branch that excepts it.
 */
import { concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { nameKey } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { NumberType, Type } from '../../model/types.ts';
import { elaborateCondition, multiply } from '../expressions/arithmetic.ts';
import { constant, isUnknown, toExact, toScale } from '../expressions/build.ts';
import { asNumber, coerce, elaborateAs } from '../expressions/coerce.ts';
import { type Context, freshLocal, type GuardPlace, placeOf, type Scope, withFacts } from '../context.ts';
import { assuming, factsIf } from '../expressions/facts.ts';
import { commonType, finestScale } from '../expressions/common-type.ts';
import { countOf, distinctOf, elaborateList } from '../expressions/lists.ts';
import { say, unknownName, wrongOperand, wrongType } from '../messages.ts';
import { readSources } from '../tables/sources.ts';
import type { Purpose } from './purpose.ts';
import { sayOtherwise } from '../tables/otherwise-in-table.ts';
import { elaborateTable, tableFiche } from '../tables/table.ts';
import { listOf, numberType, present, recordOf, sameType } from '../types.ts';
import { itemAt, sure } from '../../syntax/sure.ts';

export interface Parts {
  readonly clauses: readonly Syntax.Clause[];
  readonly exceptions: readonly Syntax.Exception[];
  readonly otherwise: Syntax.Otherwise | null;
  readonly table: Syntax.Table | null;
}

interface Pending {
  readonly guard: Core.Expr | null;
  readonly value: Core.Expr;
  readonly label: Syntax.Name | null;
  readonly sources: readonly Core.Source[];
  readonly span: Syntax.Clause['span'];
}

interface Counted extends Pending {
  readonly value: Core.Expr & { readonly type: NumberType };
}

/**
 * LAW: what stands in parentheses at the end of a clause changes nothing but the name « sauf à … » knows it by. Of words that no « sauf à » names,
 * the writer thought they would count: `3,20 € (depuis le 1er juillet 2027)`, `1 (si seul)`. Of an exception they may be meant as the name that
 * explanations give it, so that is only warned of.
 */
export function sayIdleLabels(c: Context, clauses: readonly Pick<Syntax.Clause, 'label'>[], exceptions: readonly Syntax.Exception[]): void {
  const named = new Set(concatMap(exceptions, ({ to }) => (to === null ? [] : [nameKey(to.text)])));
  const tell = (of: readonly { readonly label: Syntax.Name | null }[], finding: typeof CHECK.idleLabel | typeof CHECK.idleExceptionLabel): void => {
    const idle = concatMap(of, ({ label }) => (label === null || named.has(nameKey(label.text)) ? [] : [label]));
    // The « sauf à » may stand on a line that could not be read.
    if (idle.length > 0 && c.damage.declarations.length === 0) for (const { span, text } of idle) say(c, finding, span, { label: text });
  };
  tell(clauses, CHECK.idleLabel);
  tell(exceptions, CHECK.idleExceptionLabel);
}

/** One expression for one version; null when something in it was wrong. */
export function elaborateBody(c: Context, scope: Scope, parts: Parts, purpose: Purpose): Core.Expr | null {
  sayIdleLabels(c, parts.clauses, parts.exceptions);
  const { name } = purpose;
  if (parts.table !== null && parts.otherwise !== null) return sayOtherwise(c, scope, parts.table, parts.otherwise, purpose);
  const exceptions = parts.exceptions.map((one) => guarded(c, scope, one, purpose));
  const factsOf = (label: Syntax.Name | null): readonly string[] =>
    concatMap(exceptions, (one, index) => (one !== null && one.guard !== null && setsAside(parts, index, label) ? factsIf(one.guard, false) : []));
  const clauses = parts.clauses.map((one) => guarded(c, withFacts(scope, factsOf(one.label)), one, purpose));
  const general = withFacts(scope, factsOf(null));
  if (parts.table !== null) clauses.push(tableBranch(c, general, parts.table, purpose));
  const otherwise = parts.otherwise === null ? null : otherwiseOf(c, general, parts.otherwise, clauses, purpose);
  const ready = [...exceptions, ...clauses].filter((one) => one !== null);
  if (ready.length < exceptions.length + clauses.length || otherwise === undefined) return null;
  const declared = purpose.results.length > 0 ? recordOf(tableFiche(purpose.name)) : purpose.type;
  const type = declared ?? commonType([...ready, ...(otherwise === null ? [] : [otherwise])].map((one) => one.value));
  if (type === null) return say(c, CHECK.typeNeeded, sure(parts.clauses[0] ?? parts.otherwise, 'a value').span, { name });
  return assemble(c, scope, parts, ready, otherwise, type);
}

/** Whether an exception sets aside the clause of this label, or by its own exception what does; of no label: the whole definition. */
function setsAside(parts: Parts, exception: number, label: Syntax.Name | null): boolean {
  let to = parts.exceptions[exception]?.to ?? null;
  for (const _ of parts.exceptions) {
    if (to === null) return true;
    const key = nameKey(to.text);
    if (label !== null && nameKey(label.text) === key) return true;
    const next = parts.exceptions.find((one) => one.label !== null && nameKey(one.label.text) === key);
    if (next === undefined) return false;
    to = next.to;
  }
  return to === null;
}

/** `si X existe` goes after a value without condition, and first in a condition: guards come before what they guard. */
function guardPlace(one: Syntax.Clause | Syntax.Exception): GuardPlace | null {
  const { condition, value } = one;
  if (condition === null) return { span: { ...value.span, start: value.span.end }, before: ' si ', after: '' };
  return condition.kind === 'or' ? null : { span: { ...condition.span, end: condition.span.start }, before: '', after: ' et ' };
}

function guarded(c: Context, outer: Scope, one: Syntax.Clause | Syntax.Exception, purpose: Purpose): Pending | null {
  const scope = { ...outer, guard: guardPlace(one) };
  const guard = one.condition === null ? null : elaborateCondition(c, scope, one.condition);
  const value = valueOf(c, assuming(scope, guard, true), one.value, purpose.type);
  const sources = readSources(c, one.sources, purpose.name, 'rule');
  if (value === null || (one.condition !== null && guard === null)) return null;
  return { guard, value, label: one.label, sources, span: one.span };
}

const valueOf = (c: Context, scope: Scope, value: Syntax.Expr, type: Type | null): Core.Expr | null =>
  type === null ? c.elaborate(value, scope, null) : elaborateAs(c, scope, value, type);

function tableBranch(c: Context, scope: Scope, table: Syntax.Table, purpose: Purpose): Pending | null {
  const value = elaborateTable(c, scope, table, purpose);
  return value === null ? null : { guard: null, value, label: null, sources: readSources(c, table.sources, purpose.name, 'rule'), span: table.span };
}

/** What `sinon` says: its value, and what it cites. */
interface Rest {
  readonly value: Core.Expr;
  readonly sources: readonly Core.Source[];
  readonly span: Syntax.Otherwise['span'];
}

/** `sinon` holds when no clause does: their conditions are then known to be non. undefined: in error. */
function otherwiseOf(
  c: Context,
  scope: Scope,
  otherwise: Syntax.Otherwise,
  clauses: readonly (Pending | null)[],
  purpose: Purpose,
): Rest | undefined {
  const facts = concatMap(clauses, (one) => (one === null || one.guard === null ? [] : factsIf(one.guard, false)));
  const value = valueOf(c, withFacts(scope, facts), otherwise.value, purpose.type);
  const sources = readSources(c, otherwise.sources, purpose.name, 'rule');
  return value === null ? undefined : { value, sources, span: otherwise.span };
}

function assemble(c: Context, scope: Scope, parts: Parts, ready: readonly Pending[], otherwise: Rest | null, type: Type): Core.Expr | null {
  const values = ready.map((one) => coerce(c, scope, one.value, type, placeOf(one.value, one.span)));
  const last = otherwise === null ? null : coerce(c, scope, otherwise.value, type, placeOf(otherwise.value, otherwise.span));
  if (values.includes(null) || (otherwise !== null && last === null)) return null;
  const [only] = ready;
  const [value] = values;
  if (ready.length === 1 && only?.guard === null && otherwise === null && value !== undefined) return value;
  const excepts = exceptedBy(c, parts, ready);
  if (excepts === null) return null;
  const order = exceptionsFirst(excepts);
  const branches = order.map((index): Core.Branch => {
    const { guard, label, sources, span } = itemAt(ready, index);
    const set = [...itemAt(excepts, index)].map((excepted) => order.indexOf(excepted)).sort((a, b) => a - b);
    return { guard, value: sure(values[index], 'a value that fits'), excepts: set, label: label?.text ?? null, sources, span };
  });
  const cited = otherwise === null || otherwise.sources.length === 0 ? {} : { otherwiseSources: otherwise.sources };
  return { kind: 'choose', type, span: null, branches, otherwise: last, ...cited };
}

/**
 * What each branch sets aside, transitively: an exception to an exception takes its whole place, so that the general clauses do not come back
 * (decision 31). Exceptions come first in `ready`, then clauses and the table. null: an unknown label or a circle (said).
 */
function exceptedBy(c: Context, parts: Parts, ready: readonly Pending[]): readonly ReadonlySet<number>[] | null {
  const count = parts.exceptions.length;
  const general = ready.map((_, index) => index).filter((index) => index >= count);
  const labels = new Map(concatMap(ready, (one, index) => (one.label === null ? [] : [[nameKey(one.label.text), index] as const])));
  const direct: (readonly number[])[] = ready.map(() => []);
  for (const [index, exception] of parts.exceptions.entries()) {
    const target = exception.to === null ? null : labels.get(nameKey(exception.to.text));
    if (exception.to !== null && target === undefined) {
      if (c.damage.declarations.length > 0) return null; // the label may stand on a line that could not be read
      return unknownName(
        c,
        exception.to.span,
        exception.to.text,
        'label',
        concatMap(ready, (one) => (one.label === null ? [] : [one.label.text])),
      );
    }
    direct[index] = target === null || target === undefined ? general : [target];
  }
  const closed: ReadonlySet<number>[] = [];
  for (const index of ready.keys()) {
    const reached = reach(direct, index);
    if (reached.has(index)) {
      const { span, text } = sure(itemAt(ready, index).label, 'the label of an exception to itself');
      return say(c, CHECK.circularLabels, span, { label: text });
    }
    closed.push(reached);
  }
  return closed;
}

function reach(direct: readonly (readonly number[])[], from: number): Set<number> {
  const seen = new Set<number>();
  const queue = [...itemAt(direct, from)];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...itemAt(direct, next));
  }
  return seen;
}

/** An order in which each branch stands after those that except it, and otherwise as written. */
function exceptionsFirst(excepts: readonly ReadonlySet<number>[]): readonly number[] {
  const placed: number[] = [];
  const place = (index: number): void => {
    if (placed.includes(index)) return;
    for (const [other, set] of excepts.entries()) if (set.has(index)) place(other);
    placed.push(index);
  };
  for (const index of excepts.keys()) place(index);
  return placed;
}

/** décompte: the sum of its items; one whose guard is non counts 0 (decision 42), so that nothing is left to `sinon`. Exceptions set the whole sum aside. */
export function elaborateTally(c: Context, scope: Scope, parts: Parts, purpose: Purpose): Core.Expr | null {
  sayIdleLabels(c, parts.clauses, parts.exceptions);
  const items = parts.clauses.map((clause) => tallyItem(c, scope, clause, purpose));
  const ready = items.filter((item) => item !== null);
  if (parts.otherwise !== null) return say(c, CHECK.otherwiseInTally, parts.otherwise.span, { name: purpose.name });
  if (items.length === 0) return say(c, CHECK.nothingToAdd, sure(parts.exceptions[0], 'an exception').span, { name: purpose.name });
  if (ready.length < items.length) return null;
  const type = tallyType(c, ready, purpose);
  if (type === null) return null;
  const list = ready.map(({ value, guard, sources, span }): Core.Expr => {
    const fitted = type.scale === 'exact' ? toExact(value, value.type) : toScale(value, value.type, type.scale);
    const branch: Core.Branch = { guard, value: fitted, excepts: [], label: null, sources, span };
    return {
      kind: 'choose',
      type,
      span,
      branches: [branch],
      otherwise: guard === null ? null : constant(type, type.scale === 'exact' ? { n: 0, d: 1 } : 0, null),
    };
  });
  const sum: Core.Expr = {
    kind: 'fold',
    fold: 'sum',
    list: { kind: 'list', items: list, type: listOf(type), span: null },
    as: freshLocal(scope, 'élément'),
    value: null,
    type,
    span: null,
  };
  return withExceptions(c, scope, parts, purpose, sum, type);
}

function tallyItem(c: Context, scope: Scope, clause: Syntax.Clause, purpose: Purpose): Counted | null {
  const guard = clause.condition === null ? null : elaborateCondition(c, scope, clause.condition);
  const inner = assuming(scope, guard, true);
  const value = asNumber(c, inner, c.elaborate(clause.value, inner, purpose.type), clause.value.span);
  const sources = readSources(c, clause.sources, purpose.name, 'rule');
  if (value === null || (clause.condition !== null && guard === null)) return null;
  if (clause.per === null) return { guard, value, label: clause.label, sources, span: clause.span };
  const list = elaborateList(c, inner, clause.per.list);
  if (list === null) return null;
  const kind = present(list.type.of).kind;
  if (clause.per.distinct && (kind === 'record' || kind === 'list')) return wrongOperand(c, clause.per.list.span, 'comparable', list.type.of);
  if (clause.per.distinct && kind === 'text') say(c, CHECK.distinctTexts, clause.per.list.span, {}); // decision 42
  const counted = clause.per.distinct ? distinctOf(c, inner, list, clause.per.list.span) : list;
  const count = countOf(scope, counted, clause.per.list.span) as Core.Expr & { readonly type: NumberType };
  const one = value.kind === 'const' && value.value === 1 && value.type.scale === 0 && value.type.unit === '';
  return {
    guard,
    value: one ? count : (multiply(value, count, value.type.unit, clause.span) as Counted['value']),
    label: clause.label,
    sources,
    span: clause.span,
  };
}

/** The declared type with the finest decimals, else the common one of the items. */
function tallyType(c: Context, items: readonly Counted[], purpose: Purpose): NumberType | null {
  const wanted = purpose.type === null ? null : present(purpose.type);
  const known = items.filter((item) => !isUnknown(item.value));
  const first = itemAt(known.length > 0 ? known : items, 0);
  if (wanted === null && known.length === 0) return say(c, CHECK.typeNeeded, first.span, { name: purpose.name });
  if (wanted !== null && wanted.kind !== 'number') return wrongType(c, placeOf(first.value, first.span), wanted, first.value.type);
  const unit = wanted?.unit ?? first.value.type.unit;
  for (const { value, span } of known) {
    if (value.type.unit !== unit) {
      return say(c, CHECK.wrongUnit, placeOf(value, span), { expected: unit, found: value.type.unit, where: '', readings: [] });
    }
  }
  return numberType(unit, finestScale([...known.map(({ value }) => value.type.scale), ...(wanted === null ? [] : [wanted.scale])]));
}

function withExceptions(c: Context, scope: Scope, parts: Parts, purpose: Purpose, sum: Core.Expr, type: NumberType): Core.Expr | null {
  const wanted = purpose.type ?? type;
  if (parts.exceptions.length === 0) {
    return sameType(wanted, type) ? sum : coerce(c, scope, sum, wanted, itemAt(parts.clauses, -1).span);
  }
  const exceptions = parts.exceptions.map((one) => guarded(c, scope, one, { ...purpose, type: wanted }));
  const ready = exceptions.filter((one) => one !== null);
  if (ready.length < exceptions.length) return null;
  const general: Pending = { guard: null, value: sum, label: null, sources: [], span: itemAt(parts.clauses, 0).span };
  return assemble(c, scope, parts, [...ready, general], null, wanted);
}
