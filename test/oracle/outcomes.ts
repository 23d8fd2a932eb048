/** What the oracle says of every result of a dossier, in the form in which the evaluators answer. */
import type * as Core from '../../dsl/model/core.ts';
import { elementOf } from '../../dsl/model/core.ts';
import type { CaseRow, Expected, Input } from '../../dsl/model/model.ts';
import type { Type } from '../../dsl/model/types.ts';
import { walk } from '../../dsl/syntax/walk.ts';
import { type Plan, type Planned, type PlannedDefinition, ficheOf } from '../../compiler/plan/plan.ts';
import type { Fault, Outcome } from '../../runtime/outcome.ts';
import { BeyondAlmanac, theAlmanac } from '../soak/oracle-almanac.ts';
import { OracleFault, type World, combinations, evaluate, valueOf } from './evaluate.ts';
import { Trouble } from './operators.ts';
import {
  type Maybe,
  Silent,
  UNKNOWN,
  Unknown,
  type Value,
  constantOf,
  givenOf,
  inputOf,
  isEmpty,
  isList,
  isNumber,
  isPeriod,
  isRecord,
  jsonOf,
} from './values.ts';

/** A dossier as it is given. Readings by either name of a question; null: left open, whatever is retained. */
interface Said {
  readonly input: (input: Input) => Maybe;
  readonly readings: Readonly<Record<string, string | null>>;
  readonly fixed: (definition: PlannedDefinition) => Maybe | undefined;
}

/** Everything said, read once. */
function worldOf(plan: Plan, said: Said): World {
  const inputs = new Map(Object.values(plan.inputs).map((input) => [input.name, asked(() => inputOf(input, said.input(input)))]));
  const readings = Object.values(plan.questions).map(({ name, emitted, retained }): readonly [string, string | null] => {
    const key = [name, emitted].find((one) => Object.hasOwn(said.readings, one));
    return [name, key === undefined ? (retained?.reading ?? null) : (said.readings[key] ?? null)];
  });
  const fixed = plan.definitions.flatMap((definition) => {
    const value = said.fixed(definition);
    return value === undefined ? [] : [[definition.id, value] as const];
  });
  const definitions = new Map(plan.definitions.map((one) => [one.id, one]));
  return { plan, inputs, readings: new Map(readings), fixed: new Map(fixed), definitions, answered: new Set() };
}

/** A value of the dossier; unknown where it cannot be read. */
function asked(value: () => Maybe): Maybe {
  try {
    return value();
  } catch (thrown) {
    if (thrown instanceof Silent) return UNKNOWN;
    throw thrown;
  }
}

/** The world of a JSON dossier under the names of the module. */
export const worldOfJson = (plan: Plan, dossier: Readonly<Record<string, unknown>>, readings: Said['readings']): World =>
  worldOf(plan, { input: ({ emitted, type }) => jsonOf(dossier[emitted], type, plan), readings, fixed: () => undefined });

/** The world of a row of a case. */
export const worldOfCase = (plan: Plan, row: CaseRow): World =>
  worldOf(plan, {
    input: ({ name, type }) => givenOf(row.inputs[name], type, plan),
    readings: row.questions,
    fixed: ({ id, type }) => (Object.hasOwn(row.fixed, id) ? givenOf(row.fixed[id], type, plan) : undefined),
  });

/** What a call says, where no guarantee spoils it; null: the oracle is silent. */
function said(world: World, taintedBy: readonly number[], type: Type, call: () => Value): Outcome<unknown> | null {
  try {
    return spoiledBy(world, taintedBy) ?? { kind: 'value', value: written(call(), type, world.plan) };
  } catch (thrown) {
    if (thrown instanceof Silent || thrown instanceof BeyondAlmanac) return null;
    if (thrown instanceof OracleFault) return faultOf(thrown.trouble, thrown.definition);
    throw thrown;
  }
}

const faultOf = ({ kind, reason, where }: Trouble, definition: string): Fault => ({
  kind,
  definition,
  detail: { reason: reason as Fault['detail']['reason'], where }, // the words of the outcome, which the troubles use
});

/** Each result by its emitted name, or each of its elements; those the oracle says nothing of are null. */
export function outcomesOf(world: World): ReadonlyMap<string, Outcome<unknown> | null> {
  const { plan } = world;
  const found = new Map<string, Outcome<unknown> | null>();
  for (const definition of plan.definitions) {
    const { type, taintedBy } = definition;
    if (definition.hidden || definition.word === 'paramètre' || isExact(type, plan)) continue;
    for (const { name, elements } of namesOf(world, definition)) {
      found.set(
        name,
        said(world, taintedBy, type, () => valueOf(world, definition, elements, undefined)),
      );
    }
  }
  for (const guarantee of plan.guarantees) {
    found.set(
      `garantie ${guarantee.id}`,
      said(world, [], guarantee.type, () => valueOf(world, guarantee, [], undefined)),
    );
  }
  return found;
}

/** LAW (decision 45): what the first guarantee that is non makes of all that is built on what it reads; null: none is. One not known silences. */
function spoiledBy(world: World, taintedBy: readonly number[]): Fault | null {
  for (const index of taintedBy) {
    const guarantee = world.plan.guarantees[index];
    if (guarantee === undefined) throw new Error(`no guarantee ${index}`);
    if (!isBroken(world, guarantee)) continue;
    return { kind: 'guarantee', definition: guarantee.id, detail: { reason: 'guarantee not held', where: [guarantee.id] } };
  }
  return null;
}

function isBroken(world: World, guarantee: Planned): boolean {
  try {
    return valueOf(world, guarantee, [], undefined) === false;
  } catch (thrown) {
    if (thrown instanceof OracleFault) return false;
    throw thrown;
  }
}

/** The names of the results of a definition, one for each combination of elements; none where the elements are not known. */
function namesOf(world: World, definition: PlannedDefinition): readonly { readonly name: string; readonly elements: readonly Value[] }[] {
  if (definition.subjects.length === 0) return [{ name: definition.emitted, elements: [] }];
  try {
    return combinations(world, definition).map((elements) => ({ name: `${definition.emitted} (${elements.map(nameOf).join(', ')})`, elements }));
  } catch (thrown) {
    if (thrown instanceof Silent) return [];
    throw thrown;
  }
}

/** An element as people count it, in the order of the dossier; a value of a choix by its name. */
function nameOf(element: Value): string {
  if (typeof element === 'string') return element;
  if (!isRecord(element) || element.from === null) throw new Error('an element without a place');
  return `${element.from.list}[${element.from.place + 1}]`;
}

/** What a column of a case shows; a broken guarantee spoils those that read what it guards. */
export function columnOf(world: World, expr: Core.Expr): Outcome<unknown> | null {
  const read = new Set<number>();
  walk(expr, (inner) => {
    if (inner.kind === 'ref') for (const index of world.definitions.get(inner.definition)?.taintedBy ?? []) read.add(index);
  });
  return said(world, [...read], expr.type, () => {
    try {
      return evaluate(expr, { world, definition: null, locals: new Map(), day: undefined });
    } catch (thrown) {
      throw thrown instanceof Trouble ? new OracleFault(thrown, '') : thrown;
    }
  });
}

/** Decision 16: an exact number does not leave the ruleset. */
function isExact(type: Type, plan: Plan): boolean {
  if (type.kind === 'number') return type.scale === 'exact';
  if (type.kind === 'optional' || type.kind === 'list') return isExact(type.of, plan);
  return type.kind === 'record' && ficheOf(plan, type.fiche).fields.some((field) => isExact(field.type, plan));
}

/** A value as the contract writes it (docs/contrat.md): decimals as text, whole numbers as numbers, days as `YYYY-MM-DD`, fields under their emitted names. */
function written(value: Maybe, type: Type, plan: Plan): unknown {
  if (value instanceof Unknown) throw new Silent('an unknown in a result');
  const of = type.kind === 'optional' ? type.of : type;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return theAlmanac().text(value);
  if (isNumber(value)) return numberWritten(value.n, value.d, of);
  if (isPeriod(value))
    return isEmpty(value) ? { start: null, end: null } : { start: theAlmanac().text(value.start), end: theAlmanac().text(value.end) };
  if (isList(value)) return value.map((item) => written(item, of.kind === 'list' ? of.of : of, plan));
  if (of.kind !== 'record') throw new Error(`a fiche for a ${of.kind}`);
  return Object.fromEntries(
    ficheOf(plan, of.fiche).fields.map((field) => [field.emitted, written(value.fields[field.name] ?? null, field.type, plan)]),
  );
}

function numberWritten(n: bigint, d: bigint, type: Type): unknown {
  if (type.kind !== 'number') throw new Error(`a number for a ${type.kind}`);
  const { scale } = type;
  if (scale === 'exact') return `${n}/${d}`;
  if (scale === 0) return Number(n / d);
  const digits = String(((n < 0n ? -n : n) * 10n ** BigInt(scale)) / d).padStart(scale + 1, '0');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** What a cell expects of a column, as `columnOf` says it, an error by its kind; null: it expects nothing, or something unknown. */
export function expectedBy(expected: Expected, type: Type, plan: Plan): unknown {
  switch (expected.kind) {
    case 'value':
      return {
        kind: 'value',
        value: expected.value === null && type.kind === 'list' ? [] : written(constantOf(expected.value, type, plan), type, plan),
      };
    case 'error':
      return expected.error;
    case 'list': {
      const of = elementOf(type);
      const items = expected.items.map((item) => expectedBy(item, of, plan));
      // an element that is an error, or unknown, leaves no value of the whole
      return items.every((item) => typeof item === 'object' && item !== null)
        ? { kind: 'value', value: items.map((item) => (item as { readonly value: unknown }).value) }
        : null;
    }
    case 'undetermined':
    case 'unchecked':
    case 'blank':
      return null;
  }
}
