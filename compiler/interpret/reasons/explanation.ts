/** The reasons of one result, as data: everything that was read for it, in the order of reasoning, down to the passages of the texts. */
import type * as Core from '../../../dsl/model/core.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { present } from '../../../dsl/check/types.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';
import { walk } from '../../../dsl/syntax/walk.ts';
import { formatDay } from '../../../runtime/dates/day.ts';
import type { Need, Outcome, Warning } from '../../../runtime/outcome.ts';
import { type Value, needsOf } from '../../../runtime/partial/index.ts';
import { type Plan, type PlannedDefinition, questionOf } from '../../plan/plan.ts';
import type { Dossier } from '../dossier/decode.ts';
import { changingAlone, dependenciesOf } from '../dossier/dependencies.ts';
import { domainOf, nameOfElement } from '../domain.ts';
import { type EvaluateOptions, sessionOf } from '../evaluate.ts';
import { evaluateExpr } from '../code/expression.ts';
import { type Scope, quiet } from '../code/scope.ts';
import { type Evaluated, type Machine, definitionsOf } from '../machine.ts';
import { type Json, outcomeOf } from '../outcome.ts';
import { type LimitReason, type Reason, type Words, limitsOf, reasonOf, wordsOf } from './reasons.ts';
import { type PieceReason, piecesOf } from './pieces.ts';
import { readingsUsed } from '../dossier/readings.ts';
import type { Session } from '../session.ts';
import { readBy, sourcesOf, subjectTo, warningsOf } from './warnings.ts';

export interface Explanation {
  readonly ruleset: { readonly title: string; readonly version: string | null; readonly hash: string };
  readonly definition: string;
  /** The element it is about, one name per subject. */
  readonly of: readonly string[];
  readonly type: Type;
  readonly outcome: Outcome<Json>;
  /** What would tell, when it is not determined. */
  readonly needs: readonly Need[];
  /** Questions read on the way, and whether another reading would change the result. */
  readonly questions: readonly QuestionRead[];
  readonly warnings: readonly Warning[];
  /** What is read first stands first; the result itself is last. */
  readonly steps: readonly Step[];
}

export interface QuestionRead {
  readonly question: string;
  readonly text: string;
  readonly reading: string | null;
  readonly origin: 'given' | 'retained' | 'open';
  /** Whether another reading changes the result, be it with other questions read otherwise too. */
  readonly changesResult: boolean;
  /** Whether it does with all other questions read as they are; it may where the result would then not be known. */
  readonly alone: 'changes' | 'may change' | 'does not';
}

/** One definition, for one element, as it was evaluated. */
export interface Step {
  readonly definition: string;
  readonly name: string;
  readonly label: string | null;
  readonly word: Core.Word;
  readonly hidden: boolean;
  /** Of a délai or contrôle: `échéance`, `état`, `verdict`… */
  readonly part: string | null;
  /** A case gave its value: there is no reason to tell. */
  readonly given: boolean;
  readonly of: readonly string[];
  readonly type: Type;
  readonly outcome: Outcome<Json>;
  /** The versions whose value was read: one, none for a hole, several when the day is not known. */
  readonly versions: readonly StepVersion[];
  /** The day that chose, when versions have dates. */
  readonly day: string | null;
  /** Sources of what applied. */
  readonly sources: readonly Core.Source[];
  readonly limits: readonly LimitReason[];
  /** What its words named by « où » are worth, where they are read and known. */
  readonly locals: readonly { readonly name: string; readonly type: Type; readonly value: Json }[];
  readonly reads: readonly { readonly definition: string; readonly of: readonly string[] }[];
  readonly inputs: readonly string[];
}

export interface StepVersion {
  readonly index: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly atLatest: boolean;
  readonly text: Words;
  readonly reason: Reason;
}

export interface ExplainOptions extends EvaluateOptions {
  /** Which element of a `pour chaque` definition: names as `evaluate` gives them. */
  readonly of?: readonly string[];
}

/** Explains one result; null when there is no such definition, or no such element. */
export function explain(plan: Plan, dossier: Dossier, definition: string, options: ExplainOptions = {}): Explanation | null {
  return explainIn(sessionOf(plan, dossier, options), definition, options);
}

/** The same for a dossier already open: a case's row, the playground's. */
export function explainIn(session: Session, id: string, options: ExplainOptions = {}): Explanation | null {
  const { machine } = session;
  const { plan } = machine;
  const definition = definitionsOf(plan).get(id);
  if (definition === undefined) return null;
  const elements = elementsNamed(machine, definition.subjects, options.of ?? []);
  if (elements === null) return null;
  computeBefore(machine, definition);
  const settled = session.result(definition, elements);
  const outcome = outcomeOf(settled, definition.type, plan);
  const evaluated = machine.definition(id, elements, undefined);
  const read = readBy([evaluated]);
  const dependsOn = dependenciesOf(session, definition, [evaluated]);
  const alone = changingAlone(session, definition, [evaluated], dependsOn);
  const used = readingsUsed(plan, options.readings ?? {});
  return {
    ruleset: { title: plan.title, version: plan.version, hash: plan.hash },
    definition: id,
    of: elements.map(nameOfElement),
    type: definition.type,
    outcome,
    needs: outcome.kind === 'undetermined' ? outcome.needs : [],
    questions: questionsRead(session, read, used, { dependsOn, alone }),
    warnings: [...warningsOf(machine, [evaluated]), ...(outcome.kind === 'value' ? subjectTo(session, definition) : [])],
    steps: read.map((step) => stepOf(machine, step)),
  };
}

/** Definitions in a line that the stack of calls surely holds. */
const SHORT_LINE = 100;

/**
 * Computes what a result rests on in the order of the plan, as an evaluation of everything does: asked from the result itself, a long line of
 * definitions would go as deep as it is long.
 */
function computeBefore(machine: Machine, definition: PlannedDefinition): void {
  const { definitions } = machine.plan;
  const reached = new Set([definition.id]);
  for (const { id, reads } of definitions.toReversed()) if (reached.has(id)) for (const read of reads) reached.add(read);
  if (reached.size < SHORT_LINE) return;
  for (const { id, subjects } of definitions)
    if (id !== definition.id && subjects.length === 0 && reached.has(id)) machine.definition(id, [], undefined);
}

function elementsNamed(machine: Machine, subjects: readonly Core.Subject[], names: readonly string[]): readonly Value[] | null {
  if (subjects.length === 0) return [];
  const domain = domainOf(subjects, machine);
  if ('needs' in domain) return null;
  return domain.combinations.find((combination) => combination.every((element, at) => nameOfElement(element) === names[at])) ?? null;
}

function questionsRead(
  session: Session,
  read: readonly Evaluated[],
  used: ReturnType<typeof readingsUsed>,
  { dependsOn, alone }: { readonly dependsOn: readonly string[]; readonly alone: ReturnType<typeof changingAlone> },
): readonly QuestionRead[] {
  const { plan } = session.machine;
  const names = new Set(read.flatMap((step) => step.inputs).filter((name) => Object.hasOwn(plan.questions, name)));
  return [...names].map((name): QuestionRead => {
    // the dossier's own reading: a case may give one without saying so in the options
    const value = session.machine.input(name);
    const reading = typeof value === 'string' ? value : null;
    const retained = used[name]?.origin === 'retained' && used[name].reading === reading;
    const origin = reading === null ? 'open' : retained ? 'retained' : 'given';
    return {
      question: name,
      text: questionOf(plan, name).text,
      reading,
      origin,
      changesResult: dependsOn.includes(name),
      alone: alone.get(name) ?? 'does not',
    };
  });
}

function stepOf(machine: Machine, evaluated: Evaluated): Step {
  const { plan } = machine;
  const { definition, elements, value } = evaluated;
  const scope = quiet(machine.scopeOf(evaluated));
  const pieces = evaluated.given ? null : piecesOf(definition, scope);
  const versions = evaluated.versions.flatMap((index): readonly StepVersion[] => {
    const version = definition.versions[index];
    if (version === undefined) return [];
    const day = (at: number | null): string | null => (at === null ? null : formatDay(at));
    return [
      {
        index,
        from: day(version.from),
        to: day(version.to),
        atLatest: version.atLatest,
        text: wordsOf(plan, version.span ?? version.value.span),
        reason: pieces === null ? reasonOf(version.value, scope) : { kind: 'pieces', pieces },
      },
    ];
  });
  const isDated = definition.versions.some((version) => version.from !== null || version.to !== null);
  const day = isDated && !evaluated.given ? machine.dayOf(definition, scope) : null;
  return {
    definition: definition.id,
    name: definition.name,
    label: definition.label,
    word: definition.word,
    hidden: definition.hidden,
    part: definition.partOf?.part ?? null,
    given: evaluated.given,
    of: elements.map(nameOfElement),
    type: definition.type,
    outcome: outcomeOf({ value, needs: needsOf(value) }, definition.type, plan),
    versions,
    day: typeof day === 'number' ? formatDay(day) : null,
    sources: evaluated.given ? [] : sourcesBeside(pieces, sourcesOf(machine, evaluated)),
    locals: evaluated.given ? [] : localsOf(definition, evaluated.versions, scope),
    limits: evaluated.versions.flatMap((index) => {
      const version = definition.versions[index];
      return version === undefined ? [] : limitsOf(version.value, scope);
    }),
    reads: evaluated.reads.map((read) => ({ definition: read.definition.id, of: read.elements.map(nameOfElement) })),
    inputs: evaluated.inputs,
  };
}

/** Elements and lists are left out: what is taken of them is told where it is. */
const TOLD: ReadonlySet<Type['kind']> = new Set(['number', 'date', 'period', 'boolean', 'choice']);

/** What is named by « où » and read in these versions, on the way to their values. */
function localsOf(definition: Pick<PlannedDefinition, 'locals' | 'versions'>, versions: readonly number[], scope: Scope): Step['locals'] {
  const named = new Map(definition.locals.map((local) => [local.id, local]));
  const read = new Set<string>();
  const note = (from: Core.Expr): void =>
    walk(from, (expr) => {
      const local = expr.kind === 'local' && !read.has(expr.local) ? named.get(expr.local) : undefined;
      if (local === undefined) return;
      read.add(local.id);
      note(local.value);
    });
  for (const index of versions) {
    const { value } = itemAt(definition.versions, index);
    if (value.kind !== 'choose' || value.made !== 'bounds') note(value);
  }
  return definition.locals.flatMap(({ id, name, value: { type } }) => {
    if (!read.has(id) || !TOLD.has(present(type).kind)) return [];
    const value = evaluateExpr({ kind: 'local', local: id, type, span: null }, scope);
    const outcome = outcomeOf({ value, needs: needsOf(value) }, type, scope.site.plan);
    return outcome.kind === 'value' ? [{ name, type, value: outcome.value }] : [];
  });
}

/** Of a contrôle that lacks something, the passages that are not those of one piece: these are told with it. */
function sourcesBeside(pieces: readonly PieceReason[] | null, sources: readonly Core.Source[]): readonly Core.Source[] {
  const decided = pieces?.filter(({ state }) => state !== 'there') ?? [];
  if (decided.length === 0) return sources;
  const own = new Set((pieces ?? []).flatMap((piece) => piece.sources));
  return sources.filter((source) => !own.has(source));
}
