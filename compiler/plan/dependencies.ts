/** What each definition depends on, worked out again only where something it reads depends on something else than before. */
import type * as Core from '../../dsl/model/core.ts';
import { essenceOf } from '../../dsl/model/essence.ts';
import type { Model } from '../../dsl/model/model.ts';
import { readingsOf } from '../../dsl/model/readings.ts';

/** `direct`: definitions, données and questions an expression of the definition names. The rest is transitive, the ruleset's date apart. */
export interface Dependencies {
  readonly direct: ReadonlySet<string>;
  readonly directInputs: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly dated: boolean;
}

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

/** Whether the day decides which of its versions holds. */
const hasPeriods = (definition: Core.Definition): boolean =>
  definition.versions.length > 1 || definition.versions.some((version) => version.from !== null || version.to !== null);

function workOut(definition: Core.Definition, model: Model, known: ReadonlyMap<string, Dependencies>): Dependencies {
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
