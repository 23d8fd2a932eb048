/** What each definition depends on, worked out again only where something it reads depends on something else than before. */
import * as Core from '../../dsl/model/core.ts';
import { essenceOf } from '../../dsl/model/essence.ts';
import type { Model } from '../../dsl/model/model.ts';
import { readingsOf } from '../../dsl/model/readings.ts';

/**
 * `direct`: definitions, données and questions an expression of the definition names. The rest is transitive. Application dates are apart, since no guarantee speaks
 * of what they choose: `dated`, something is chosen by the day in force in its timeline; `dossierDay`, by the ruleset's own application date, beyond another timeline;
 * `days`, what gives the dates of the timelines.
 */
export interface Dependencies {
  readonly direct: ReadonlySet<string>;
  readonly directInputs: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly dated: boolean;
  readonly dossierDay: boolean;
  readonly days: Days | null;
}

/** What gives the dates that rulesets taken up keep. */
interface Days {
  readonly definitions: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
}

type WorkedDays = { readonly [K in keyof Days]: Set<string> };

/** `from`: for each reading, whether it is a question, or what the definition read depends on. */
interface Worked {
  readonly from: readonly (boolean | Dependencies | undefined)[];
  readonly dependencies: Dependencies;
}

const worked = /* @__PURE__ */ new WeakMap<object, Worked>();

/** `known`: by id, of the definitions it reads. The same object as before while nothing in it has changed. */
export function dependenciesOf(definition: Core.Definition, model: Model, known: ReadonlyMap<string, Dependencies>): Dependencies {
  const readings = readingsOf(definition);
  const from = readings.map((reading) => (reading.kind === 'input' ? model.questions.has(reading.input) : known.get(reading.definition)));
  const essence = essenceOf(definition);
  const before = worked.get(essence);
  if (before !== undefined && before.from.every((one, at) => one === from[at])) return before.dependencies;
  const dependencies = workOut(definition, model, known);
  worked.set(essence, { from, dependencies });
  return dependencies;
}

function workOut(definition: Core.Definition, model: Model, known: ReadonlyMap<string, Dependencies>): Dependencies {
  const direct = new Set<string>();
  const directInputs = new Set<string>();
  const all = new Set<string>();
  const inputs = new Set<string>();
  const questions = new Set<string>();
  let days: WorkedDays | null = null; // of most definitions none is read
  const intoDays = (): WorkedDays => (days ??= { definitions: new Set(), inputs: new Set(), questions: new Set() });
  let dated = Core.hasPeriods(definition) && definition.applicationDate === null;
  let dossierDay = false;
  for (const reading of readingsOf(definition)) {
    const chooses = reading.chooses === true;
    if (reading.kind === 'input') {
      if (!chooses) directInputs.add(reading.input);
      const into = chooses ? intoDays() : { inputs, questions };
      (model.questions.has(reading.input) ? into.questions : into.inputs).add(reading.input);
      continue;
    }
    if (!chooses) direct.add(reading.definition);
    const into = chooses ? intoDays() : { definitions: all, inputs, questions };
    into.definitions.add(reading.definition);
    const read = known.get(reading.definition);
    if (read === undefined) continue;
    for (const id of read.all) into.definitions.add(id);
    for (const input of read.inputs) into.inputs.add(input);
    for (const question of read.questions) into.questions.add(question);
    if (read.days !== null) addDays(intoDays(), read.days);
    const other = model.definitions.get(reading.definition);
    const crosses = other !== undefined && !Core.shareDays(other, definition);
    if (!reading.on && read.dated && !crosses) dated = true;
    dossierDay ||= read.dossierDay || (crosses && !reading.on && read.dated && other.timeline === null);
  }
  return { direct, directInputs, all, inputs, questions, dated, dossierDay, days };
}

function addDays(to: WorkedDays, from: Days): void {
  for (const id of from.definitions) to.definitions.add(id);
  for (const input of from.inputs) to.inputs.add(input);
  for (const question of from.questions) to.questions.add(question);
}
