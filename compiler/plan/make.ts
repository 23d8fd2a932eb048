/** Model → Plan: what depends on what, which guarantees taint which results, and the identity of the text. */
import { concatMap } from '../../dsl/syntax/collections.ts';
import * as Core from '../../dsl/model/core.ts';
import type { Model } from '../../dsl/model/model.ts';
import type * as Syntax from '../../dsl/syntax/syntax.ts';
import { sameEssence } from '../../dsl/model/essence.ts';
import { withLater } from '../../dsl/syntax/later.ts';
import { extended } from '../../dsl/syntax/shift.ts';
import { type Dependencies, dependenciesOf } from './dependencies.ts';
import { sha256 } from './hash.ts';
import type { Plan, PlannedDefinition, PlannedGuarantee } from './plan.ts';

/** Makes the plan of a model without error. INVARIANT: `model.definitions` stand after those they read. */
export function makePlan(model: Model): Plan {
  const known = new Map<string, Dependencies>();
  for (const definition of model.definitions.values()) known.set(definition.id, dependenciesOf(definition, model, known));
  const guarded = model.guarantees.map((guarantee) => dependenciesOf(guarantee, model, known));
  const guarantees = model.guarantees.map((guarantee, i) => ({
    ...guarantee,
    ...published(guarantee, guarded[i] ?? dependenciesOf(guarantee, model, known), model.applicationDate),
  }));
  const kept = needed(model, guarantees, known);
  const definitions: PlannedDefinition[] = [];
  const lists = listsByFiche(model);
  const taints = new Map<string, readonly number[]>();
  const spoiling = guarded.map((read) => inlined(read, model, known));
  for (const definition of model.definitions.values()) {
    const dependencies = known.get(definition.id);
    if (dependencies === undefined || !kept.has(definition.id)) continue;
    const own = taintsOf(definition, dependencies, listsOf(definition, lists), spoiling);
    const read = concatMap(dependencies.direct, (id) => taints.get(id) ?? []).filter((one) => !own.includes(one));
    const taintedBy = read.length === 0 ? own : [...new Set([...own, ...read])].sort((a, b) => a - b);
    taints.set(definition.id, taintedBy);
    definitions.push(plannedOf(definition, { dependencies, applicationDate: model.applicationDate, taintedBy }));
  }
  // found when it is first asked for: nothing that a key waits for does
  const named = withLater<Pick<Plan, 'title' | 'version'>, Pick<Plan, 'hash' | 'texts'>>(
    { title: model.title, version: model.version },
    {
      hash: () => hashOf(model),
      texts: () => ({ ...model.importedTexts, ...Object.fromEntries(model.files.map((file) => [file.file, file.text])) }),
    },
  );
  return Object.assign(named, {
    language: model.files.find((file) => file.language !== null)?.language?.version ?? 1,
    applicationDate: model.applicationDate,
    documents: model.documents,
    choices: Object.fromEntries(model.choices),
    fiches: Object.fromEntries(model.fiches),
    inputs: Object.fromEntries(model.inputs),
    questions: Object.fromEntries(model.questions),
    definitions,
    guarantees,
  });
}

/** What is known of a definition of the plan beside what it says itself. */
interface Known extends Pick<PlannedDefinition, 'taintedBy'> {
  readonly dependencies: Dependencies;
  readonly applicationDate: string | null;
}

const planned = /* @__PURE__ */ new WeakMap<Core.Definition, Known & { readonly as: PlannedDefinition }>();

/** The same object as long as the same is known: most definitions stay from one key to the next. */
function plannedOf(definition: Core.Definition, known: Known): PlannedDefinition {
  const before = planned.get(definition);
  const { dependencies, applicationDate, taintedBy } = known;
  if (before?.dependencies === dependencies && before.applicationDate === applicationDate && before.taintedBy.join() === taintedBy.join())
    return before.as;
  const as = extended(definition, { taintedBy, ...published(definition, dependencies, applicationDate) });
  sameEssence(as, definition);
  planned.set(definition, { as, ...known });
  return as;
}

function published(
  { timeline }: Core.Definition,
  { direct, inputs, questions, dated, dossierDay, days }: Dependencies,
  applicationDate: string | null,
): Pick<PlannedGuarantee, 'reads' | 'inputs' | 'questions' | 'dated'> {
  const byDossier = (dossierDay || (dated && timeline === null)) && applicationDate !== null;
  return {
    reads: [...direct],
    inputs: [...new Set([...inputs, ...(byDossier ? [applicationDate] : []), ...(days?.inputs ?? [])])],
    questions: [...new Set([...questions, ...(days?.questions ?? [])])],
    dated,
  };
}

/** Everything that is a result, or that a result or a guarantee reads. What the compiler made and nothing reads is left out. */
function needed(model: Model, guarantees: readonly PlannedGuarantee[], known: ReadonlyMap<string, Dependencies>): ReadonlySet<string> {
  const kept = new Set<string>();
  const made: string[] = []; // few: what all of them read is not gone through
  for (const { id, hidden, partOf } of model.definitions.values())
    if (hidden && partOf === null) made.push(id);
    else kept.add(id);
  const dates = concatMap(model.definitions.values(), ({ timeline }) => (timeline?.day.kind === 'ref' ? [timeline.day.definition] : []));
  const shown = [...kept, ...concatMap(guarantees, ({ reads }) => reads), ...new Set(dates)];
  for (const id of made) if (shown.some((one) => one === id || needs(known.get(one), id))) kept.add(id);
  return kept;
}

/** A part of what it reads, or of what chooses a version of that. */
const needs = (reads: Dependencies | undefined, id: string): boolean => reads?.all.has(id) === true || reads?.days?.definitions.has(id) === true;

/** The lists of each fiche, by its name: those that a dossier gives, and those that `avec` gives in the place of one. */
function listsByFiche(model: Model): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  const note = (name: string, type: Core.Definition['type']): void => {
    const list = type.kind === 'optional' ? type.of : type;
    if (list.kind === 'list' && list.of.kind === 'record') lists.set(list.of.fiche, [...(lists.get(list.of.fiche) ?? []), name]);
  };
  for (const { name, type } of model.inputs.values()) note(name, type);
  for (const definition of model.definitions.values()) if (Core.isBinding(definition)) note(definition.id, definition.type);
  return lists;
}

/** The lists whose elements a `pour chaque` definition is about: every one of a subject's fiche, those of a ruleset taken up for its own definitions. */
const listsOf = ({ id, subjects }: Core.Definition, lists: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> =>
  new Set(
    concatMap(subjects, ({ type }) => (type.kind === 'record' ? (lists.get(type.fiche) ?? []) : [])).filter((list) =>
      id.startsWith(Core.boundIn(list)),
    ),
  );

/** What a guarantee reads, where a value that `avec` gives is read through: the donnée or the result that it is made of stands in the place of a donnée. */
function inlined(read: Dependencies, model: Model, known: ReadonlyMap<string, Dependencies>): Dependencies {
  const direct = new Set(read.direct);
  const directInputs = new Set(read.directInputs);
  for (const id of direct) {
    const definition = model.definitions.get(id);
    const made = known.get(id);
    if (definition === undefined || made === undefined || !Core.isBinding(definition)) continue;
    for (const one of made.direct) direct.add(one); // gone through in its turn
    for (const one of made.directInputs) directInputs.add(one);
  }
  return direct.size === read.direct.size && directInputs.size === read.directInputs.size ? read : { ...read, direct, directInputs };
}

/**
 * LAW (decision 45): a guarantee that is non taints what it reads, definitions and données, and all that is built on that: what is said of each element of a donnée too.
 */
function taintsOf(
  definition: Core.Definition,
  own: Dependencies,
  lists: ReadonlySet<string>,
  guarantees: readonly Dependencies[],
): readonly number[] {
  const before = lists.size === 0 ? tainted.get(own) : undefined;
  if (before?.guarantees.length === guarantees.length && before.guarantees.every((one, at) => one === guarantees[at])) return before.taints;
  const taints = concatMap(guarantees, (read, i) => {
    const built = read.direct.has(definition.id) || [...read.direct].some((id) => own.all.has(id));
    const fed = [...read.directInputs].some((input) => own.inputs.has(input) || own.questions.has(input) || lists.has(input));
    const bound = [...read.direct].some((id) => lists.has(id));
    return built || fed || bound ? [i] : [];
  });
  if (lists.size === 0) tainted.set(own, { guarantees, taints });
  return taints;
}

/** By what a definition depends on, where no list is about it: the same from one key to the next. */
const tainted = /* @__PURE__ */ new WeakMap<Dependencies, { readonly guarantees: readonly Dependencies[]; readonly taints: readonly number[] }>();

/** The identity of the texts a model was made of, those it takes up included. */
export const hashOf = ({ files, importedTexts }: Pick<Model, 'files' | 'importedTexts'>): string =>
  `sha256:${sha256(hashedText([...files, ...Object.entries(importedTexts).map(([file, text]) => ({ file, text }))]))}`;

/** File names and texts, in name order, with the line ends of no system in particular. */
const hashedText = (files: readonly Pick<Syntax.File, 'file' | 'text'>[]): string =>
  files
    .map((file) => `${file.file}\n${file.text.replaceAll('\r\n', '\n')}`)
    .toSorted()
    .join('\n');
