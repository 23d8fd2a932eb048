/**
 * délai: the latest day, the earliest one, and the state (decision 41). A bound that reads a value still `aucun` is `aucun` itself, and the
 * state is then `en attente`.
 */
import { concatMap } from '../../syntax/collections.ts';
import { DEADLINE_STATE } from '../../built-in.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { ofName } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { kept } from '../again/kept.ts';
import { elaborateCondition } from '../expressions/arithmetic.ts';
import { cascade, conjunction, constant, disjunction, exists, isUnknown, not, surely, test } from '../expressions/build.ts';
import { coerce, elaborateAs } from '../expressions/coerce.ts';
import type { Context, DefinitionEntity, Scope } from '../context.ts';
import { sayIdleLabels } from './body.ts';
import { type DeclarationOf, declarePart, declareValue } from './declare.ts';
import { type Frame, afresh, once, readFrame, readSubjects } from './define.ts';
import { partEmitted } from '../names/emitted.ts';
import { verifiedDay } from '../expressions/expression.ts';
import { assuming } from '../expressions/facts.ts';
import { say } from '../messages.ts';
import { readObservationDay } from '../names/resolve.ts';
import { readSources } from '../tables/sources.ts';
import { BOOLEAN, DATE, choiceOf, optionalOf, present } from '../types.ts';
import { itemAt } from '../../syntax/sure.ts';
import { asKnown, checkVersions, sayDropped, sayUnevenSides, versionPeriods } from './versions.ts';

type Deadline = DeclarationOf<'deadline'>;
type Part = 'échéance' | 'plus tôt' | 'état';

/** One side of a délai: its day on each of its versions, and on which of them it waits for something; `waiting` is empty when it never does. */
interface Bound {
  readonly type: Type;
  readonly versions: readonly Core.Version[];
  readonly waiting: readonly Core.Version[];
}

/** Enters a délai and its parts; the returned function reads its body. */
export function declareDeadline(c: Context, declaration: Deadline): () => void {
  const name = declaration.name.text;
  const head = readSubjects(c, name, declaration.subjects);
  declareValue(c, declaration.name, { kind: 'deadline', name, subjects: head?.subjects ?? [], span: declaration.name.span });
  if (head === null) {
    c.broken.add(name);
    return () => undefined;
  }
  const build = once(
    c,
    () =>
      kept(c, declaration, head.subjects, () =>
        buildDeadline(c, declaration, readFrame(c, afresh(head), declaration.locals, declaration.applicationDate)),
      ),
    () => say(c, CHECK.circularDefinition, declaration.name.span, { circle: [name, name], each: '' }),
  );
  const parts: readonly Part[] = [
    ...(declaration.latest.length > 0 ? ['échéance' as const] : []),
    ...(declaration.earliest.length > 0 ? ['plus tôt' as const] : []),
    'état',
  ];
  for (const part of parts) {
    const id = `${name}.${part}`;
    const entity: DefinitionEntity = {
      kind: 'definition',
      name: `${part} ${ofName(name)}`,
      id,
      subjects: head.subjects,
      type: () => (part === 'état' ? choiceOf(DEADLINE_STATE) : (build()?.find((one) => one.id === id)?.type ?? null)),
      span: declaration.name.span,
    };
    declarePart(c, id, entity);
  }
  return () => {
    if (build() === null) c.broken.add(name);
  };
}

function buildDeadline(c: Context, declaration: Deadline, frame: Frame): readonly Core.Definition[] | null {
  const name = declaration.name.text;
  const sources = readSources(c, declaration.sources, name, 'rule');
  const mootSources = declaration.moot === null ? [] : readSources(c, declaration.moot.sources, name, 'rule');
  if (declaration.latest.length === 0 && declaration.earliest.length === 0) return say(c, CHECK.noValue, declaration.name.span, { name });
  const moot = declaration.moot === null ? null : elaborateCondition(c, frame.scope, declaration.moot.condition);
  const scope = assuming(frame.scope, moot, false);
  const latest = readBound(c, scope, declaration.latest, moot, name, 'au plus tard');
  const earliest = readBound(c, scope, declaration.earliest, moot, name, 'au plus tôt');
  const done = declaration.done === null ? null : readDone(c, scope, declaration.done);
  if (latest === undefined || earliest === undefined || done === undefined || frame.failed || (declaration.moot !== null && moot === null))
    return null;
  sayUnevenSides(c, name, declaration);
  const base = {
    label: declaration.label?.text ?? null,
    word: 'délai' as const,
    hidden: false,
    subjects: frame.subjects,
    locals: frame.locals,
    applicationDate: frame.applicationDate,
    timeline: null,
    verifiedUntil: verifiedDay(declaration.verifiedUntil),
    sources: [...sources, ...mootSources],
    span: declaration.span,
  };
  const make = (part: Part, type: Type, versions: readonly Core.Version[]): Core.Definition => ({
    id: `${name}.${part}`,
    name: `${part} ${ofName(name)}`,
    emitted: partEmitted(declaration.emitted?.text, part),
    partOf: { definition: name, part },
    type,
    versions,
    ...base,
  });
  const made: Core.Definition[] = [];
  if (latest !== null) made.push(make('échéance', latest.type, latest.versions));
  if (earliest !== null) made.push(make('plus tôt', earliest.type, earliest.versions));
  const read = (part: Part, bound: Bound | null): Core.Expr | null => (bound === null ? null : reference(`${name}.${part}`, frame, bound.type));
  const judged = (waiting: readonly Core.Expr[]): Core.Expr => stateOf(c, moot, waiting, read('échéance', latest), read('plus tôt', earliest), done);
  made.push(make('état', choiceOf(DEADLINE_STATE), stateVersions([...(latest?.waiting ?? []), ...(earliest?.waiting ?? [])], judged)));
  for (const one of made) c.definitions.set(one.id, one);
  return made;
}

/** The state on each stretch of days over which what it waits for is the same. */
function stateVersions(waiting: readonly Core.Version[], state: (waiting: readonly Core.Expr[]) => Core.Expr): readonly Core.Version[] {
  const starts = new Set(concatMap(waiting, ({ from, to }) => [from ?? Number.NEGATIVE_INFINITY, ...(to === null ? [] : [to + 1])]));
  const days = [Number.NEGATIVE_INFINITY, ...[...starts].filter(Number.isFinite).sort((a, b) => a - b)];
  return days.map((day, index): Core.Version => {
    const next = days[index + 1];
    const held = waiting.filter(({ from, to }) => (from ?? Number.NEGATIVE_INFINITY) <= day && day <= (to ?? Number.POSITIVE_INFINITY));
    const value = state(held.map((one) => one.value).filter((one) => one !== NEVER));
    return { from: index === 0 ? null : day, to: next === undefined ? null : next - 1, atLatest: false, value, sources: [], span: null };
  });
}

const reference = (definition: string, frame: Frame, type: Type): Core.Expr => ({
  kind: 'ref',
  definition,
  elements: frame.subjects.map((subject) => ({ kind: 'local', local: subject.local, type: subject.type, span: null })),
  on: null,
  type,
  span: null,
});

/** null: the délai has no such bound; undefined: in error. */
function readBound(
  c: Context,
  scope: Scope,
  written: readonly Syntax.Version[],
  moot: Core.Expr | null,
  name: string,
  side: 'au plus tard' | 'au plus tôt',
): Bound | null | undefined {
  if (written.length === 0) return null;
  const periods = versionPeriods(written);
  checkVersions(c, name, periods, side);
  sayDropped(c, periods, CHECK.droppedLimit);
  const read = periods.map(({ version }) => readLimits(c, scope, version.clauses, name));
  const limits = read.filter((one) => one !== null);
  if (limits.length < read.length) return undefined;
  const isFree = ({ branches }: Limits): boolean => side === 'au plus tôt' && branches.every((branch) => branch.guard !== null);
  const type = moot !== null || limits.some((one) => one.waiting.length > 0 || isFree(one)) ? optionalOf(DATE) : DATE;
  const days = periods.map(({ version, from, to }, index): Core.Version => {
    const one = itemAt(limits, index);
    return { from, to, atLatest: version.atLatest, value: boundValue(one.branches, moot, type, isFree(one)), sources: [], span: version.span };
  });
  const waiting = days.map((day, index): Core.Version => ({ ...day, value: anyOf(itemAt(limits, index).waiting) }));
  const waits = limits.some((one) => one.waiting.length > 0);
  return { type, versions: asKnown(c, periods, days), waiting: waits ? asKnown(c, periods, waiting) : [] };
}

/** A version that waits for nothing. */
const NEVER = constant(BOOLEAN, false, null);
const anyOf = (waiting: readonly Core.Expr[]): Core.Expr => (waiting.length === 0 ? NEVER : disjunction(waiting, null));

/** What the lines of one version say: a day each, and when one waits for something. */
interface Limits {
  readonly branches: readonly Core.Branch[];
  readonly waiting: readonly Core.Expr[];
}

function readLimits(c: Context, scope: Scope, clauses: readonly Syntax.Clause[], name: string): Limits | null {
  const branches: Core.Branch[] = [];
  sayIdleLabels(c, clauses, []);
  const waiting: Core.Expr[] = [];
  for (const clause of clauses) {
    const guard = clause.condition === null ? null : elaborateCondition(c, scope, clause.condition);
    const awaited: Core.Expr[] = [];
    const value = elaborateAs(c, { ...assuming(scope, guard, true), awaited }, clause.value, DATE);
    const sources = readSources(c, clause.sources, name, 'rule');
    if (value === null || (clause.condition !== null && guard === null)) return null;
    const there = awaited.map((one) => exists(one, null));
    if (there.length > 0) waiting.push(conjunction([...(guard === null ? [] : [guard]), not(conjunction(there, null), null)], null));
    const day = there.length === 0 ? value : awaitedDay(value, there);
    branches.push({ guard, value: day, excepts: [], label: clause.label?.text ?? null, sources, span: clause.span });
  }
  return { branches, waiting };
}

/** The day once what it counts from is there, else `aucun`. */
function awaitedDay(value: Core.Expr, there: readonly Core.Expr[]): Core.Expr {
  const branch: Core.Branch = { guard: conjunction(there, null), value, excepts: [], label: null, sources: [], span: value.span };
  const type = optionalOf(DATE);
  return { kind: 'choose', type, span: value.span, branches: [branch], otherwise: constant(type, null, null) };
}

function boundValue(clauses: readonly Core.Branch[], moot: Core.Expr | null, type: Type, free: boolean): Core.Expr {
  const none = constant(type, null, null);
  const first: readonly Core.Branch[] =
    moot === null ? [] : [{ guard: moot, value: none, excepts: clauses.map((_, index) => index + 1), label: null, sources: [], span: moot.span }];
  return { kind: 'choose', type, span: null, branches: [...first, ...clauses], otherwise: free ? none : null };
}

/** `accompli : date de visite`; undefined: in error. */
function readDone(c: Context, scope: Scope, done: Syntax.Expr): Core.Expr | undefined {
  const value = c.elaborate(done, scope, optionalOf(DATE));
  if (value === null) return undefined;
  const type = isUnknown(value) || value.type.kind === 'optional' ? optionalOf(DATE) : DATE;
  return coerce(c, scope, value, type, done.span) ?? undefined;
}

/** The value of a day that is known to be there by an earlier branch. */
const sure = (day: Core.Expr): Core.Expr => (day.type.kind === 'optional' ? surely(day, present(day.type), null) : day);
const there = (day: Core.Expr): readonly Core.Expr[] => (day.type.kind === 'optional' ? [exists(day, null)] : []);

/** What was done after the jour d'observation is not done yet on that day: the state is judged on it and on no other. */
function stateOf(
  c: Context,
  moot: Core.Expr | null,
  waiting: readonly Core.Expr[],
  latest: Core.Expr | null,
  earliest: Core.Expr | null,
  done: Core.Expr | null,
): Core.Expr {
  const today = readObservationDay(c, null);
  const branches: State[] = [];
  if (moot !== null) branches.push(when([moot], 'sans objet'));
  if (waiting.length > 0) branches.push(when([disjunction(waiting, null)], 'en attente'));
  if (latest !== null && earliest !== null) {
    branches.push(when([...there(earliest), test('greater', [sure(earliest), sure(latest)], null)], 'impossible'));
  }
  if (done !== null) {
    const guard = conjunction([...there(done), test('lessOrEqual', [sure(done), today], null)], null);
    branches.push({ guard, value: keptOf(sure(done), latest, earliest) });
  }
  if (earliest !== null) branches.push(when([...there(earliest), test('less', [today, sure(earliest)], null)], 'pas ouvert'));
  if (latest !== null) branches.push(when([test('greater', [today, sure(latest)], null)], 'dépassé'));
  return cascade(branches, stateAs('ouvert'), STATE);
}

/** How what is done kept to its bounds. */
function keptOf(done: Core.Expr, latest: Core.Expr | null, earliest: Core.Expr | null): Core.Expr {
  const branches: State[] = [];
  if (earliest !== null) branches.push(when([...there(earliest), test('less', [done, sure(earliest)], null)], 'tenu trop tôt'));
  if (latest !== null) branches.push(when([test('greater', [done, sure(latest)], null)], 'tenu en retard'));
  return branches.length === 0 ? stateAs('tenu') : cascade(branches, stateAs('tenu'), STATE);
}

interface State {
  readonly guard: Core.Expr;
  readonly value: Core.Expr;
}

const STATE = choiceOf(DEADLINE_STATE);
const stateAs = (value: string): Core.Expr => constant(STATE, value, null);
const when = (guards: readonly Core.Expr[], value: string): State => ({ guard: conjunction(guards, null), value: stateAs(value) });
