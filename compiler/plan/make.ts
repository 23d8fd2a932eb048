/** Model → Plan: what depends on what, which guarantees taint which results, and the identity of the text. */
import type * as Core from '../../dsl/model/core.ts';
import type { Model } from '../../dsl/model/model.ts';
import type * as Syntax from '../../dsl/syntax/syntax.ts';
import { readingsOf } from '../../dsl/model/readings.ts';
import { sha256 } from './hash.ts';
import type { Plan, PlannedDefinition, PlannedGuarantee } from './plan.ts';

/** Makes the plan of a model without error. INVARIANT: `model.definitions` stand after those they read. */
export function makePlan(model: Model): Plan {
  const known = new Map<string, Dependencies>();
  for (const definition of model.definitions.values()) known.set(definition.id, dependenciesOf(definition, model, known));
  const guarded = model.guarantees.map((guarantee) => dependenciesOf(guarantee, model, known));
  const guarantees = model.guarantees.map((guarantee, i) => ({
    ...guarantee,
    ...published(guarded[i] ?? dependenciesOf(guarantee, model, known), model),
  }));
  const kept = needed(model, guarantees, known);
  const definitions: PlannedDefinition[] = [];
  for (const definition of model.definitions.values()) {
    const dependencies = known.get(definition.id);
    if (dependencies === undefined || !kept.has(definition.id)) continue;
    definitions.push({
      ...definition,
      ...published(dependencies, model),
      taintedBy: taintsOf(definition, { ...dependencies, lists: listsOf(definition, model) }, guarded),
    });
  }
  let digest: string | null = null;
  return {
    title: model.title,
    version: model.version,
    /** Found when it is first asked for: nothing that a key waits for does. */
    get hash() {
      digest ??= `sha256:${sha256(hashedText([...model.files, ...Object.entries(model.importedTexts).map(([file, text]) => ({ file, text }))]))}`;
      return digest;
    },
    language: model.files.find((file) => file.language !== null)?.language?.version ?? 1,
    applicationDate: model.applicationDate,
    documents: model.documents,
    choices: Object.fromEntries(model.choices),
    fiches: Object.fromEntries(model.fiches),
    inputs: Object.fromEntries(model.inputs),
    questions: Object.fromEntries(model.questions),
    definitions,
    guarantees,
    texts: { ...model.importedTexts, ...Object.fromEntries(model.files.map((file) => [file.file, file.text])) },
  };
}

/** `direct`: definitions, données and questions an expression of the definition names. The rest is transitive, the ruleset's date apart. */
interface Dependencies {
  readonly direct: ReadonlySet<string>;
  readonly directInputs: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly dated: boolean;
}

/** Whether the day decides which of its versions holds. */
const hasPeriods = (definition: Core.Definition): boolean =>
  definition.versions.length > 1 || definition.versions.some((version) => version.from !== null || version.to !== null);

function dependenciesOf(definition: Core.Definition, model: Model, known: ReadonlyMap<string, Dependencies>): Dependencies {
  const direct = new Set<string>();
  const directInputs = new Set<string>();
  const all = new Set<string>();
  const inputs = new Set<string>();
  const questions = new Set<string>();
  let dated = hasPeriods(definition) && definition.applicationDate === null;
  for (const reading of readingsOf(definition)) {
    if (reading.kind === 'input') {
      directInputs.add(reading.input);
      (model.questions.has(reading.input) ? questions : inputs).add(reading.input);
      continue;
    }
    direct.add(reading.definition);
    all.add(reading.definition);
    const read = known.get(reading.definition);
    if (read === undefined) continue;
    for (const id of read.all) all.add(id);
    for (const input of read.inputs) inputs.add(input);
    for (const question of read.questions) questions.add(question);
    if (!reading.on && read.dated) dated = true;
  }
  return { direct, directInputs, all, inputs, questions, dated };
}

function published(
  { direct, inputs, questions, dated }: Dependencies,
  model: Model,
): Pick<PlannedGuarantee, 'reads' | 'inputs' | 'questions' | 'dated'> {
  const withDate = dated && model.applicationDate !== null ? [...new Set([...inputs, model.applicationDate])] : [...inputs];
  return { reads: [...direct], inputs: withDate, questions: [...questions], dated };
}

/** Everything that is a result, or that a result or a guarantee reads. What the compiler made and nothing reads is left out. */
function needed(model: Model, guarantees: readonly PlannedGuarantee[], known: ReadonlyMap<string, Dependencies>): ReadonlySet<string> {
  const kept = new Set<string>();
  const keep = (id: string): void => {
    kept.add(id);
    for (const read of known.get(id)?.all ?? []) kept.add(read);
  };
  for (const definition of model.definitions.values()) if (!definition.hidden || definition.partOf !== null) keep(definition.id);
  for (const guarantee of guarantees) guarantee.reads.forEach(keep);
  return kept;
}

/** The données whose elements a `pour chaque` definition is about: every list of a subject's fiche. */
function listsOf({ subjects }: Core.Definition, model: Model): ReadonlySet<string> {
  const lists = [...model.inputs.values()].filter(({ type }) =>
    subjects.some((subject) => {
      const list = type.kind === 'optional' ? type.of : type;
      const of = subject.type;
      return list.kind === 'list' && list.of.kind === 'record' && of.kind === 'record' && list.of.fiche === of.fiche;
    }),
  );
  return new Set(lists.map(({ name }) => name));
}

/**
 * LAW (decision 45): a guarantee that is non taints what it reads, definitions and données, and all that is built on that: what is said of each element of a donnée too.
 */
function taintsOf(
  definition: Core.Definition,
  own: Dependencies & { readonly lists: ReadonlySet<string> },
  guarantees: readonly Dependencies[],
): readonly number[] {
  return guarantees.flatMap((read, i) => {
    const built = read.direct.has(definition.id) || [...read.direct].some((id) => own.all.has(id));
    const fed = [...read.directInputs].some((input) => own.inputs.has(input) || own.questions.has(input) || own.lists.has(input));
    return built || fed ? [i] : [];
  });
}

/** File names and texts, in name order, with the line ends of no system in particular. */
const hashedText = (files: readonly Pick<Syntax.File, 'file' | 'text'>[]): string =>
  files
    .map((file) => `${file.file}\n${file.text.replaceAll('\r\n', '\n')}`)
    .toSorted()
    .join('\n');
