/** Small plans made by hand, for what the evaluator does whatever the syntax. */
import type * as Core from '../../dsl/model/core.ts';
import type { Choice, Fiche, Input, Question } from '../../dsl/model/model.ts';
import type { OperatorName } from '../../dsl/operators.ts';
import type { Constant, Type } from '../../dsl/model/types.ts';
import { children, roots } from '../../dsl/syntax/walk.ts';
import type { Plan, PlannedDefinition } from '../../compiler/plan/plan.ts';

export const BOOLEAN: Type = { kind: 'boolean' };
export const TEXT: Type = { kind: 'text' };
export const DATE: Type = { kind: 'date' };
export const number = (scale: number | 'exact' = 0, min: number | null = null, max: number | null = null, unit = ''): Type => ({
  kind: 'number',
  unit,
  scale,
  min,
  max,
});
export const EUROS = number(2, null, null, '€');
export const choice = (name: string): Type => ({ kind: 'choice', choice: name });
export const fiche = (name: string): Type => ({ kind: 'record', fiche: name });
export const list = (of: Type): Type => ({ kind: 'list', of });
export const optional = (of: Type): Type => ({ kind: 'optional', of });

const span = null;
export const lit = (value: Constant, type: Type): Core.Expr => ({ kind: 'const', value, type, span });
export const unknown = (type: Type): Core.Expr => ({ kind: 'const', value: 'unknown', unknown: true, type, span });
export const oui = lit(true, BOOLEAN);
export const non = lit(false, BOOLEAN);
export const input = (name: string, type: Type): Core.Expr => ({ kind: 'input', input: name, type, span });
export const local = (id: string, type: Type): Core.Expr => ({ kind: 'local', local: id, type, span });
export const ref = (definition: string, type: Type, elements: readonly Core.Expr[] = [], on: Core.Expr | null = null): Core.Expr => ({
  kind: 'ref',
  definition,
  elements,
  on,
  type,
  span,
});
export const field = (of: Core.Expr, name: string, type: Type): Core.Expr => ({ kind: 'field', of, field: name, type, span });
export const op = (name: OperatorName, type: Type, args: readonly Core.Expr[], statics: Core.Statics = {}): Core.Expr => ({
  kind: 'op',
  op: name,
  args,
  static: statics,
  type,
  span,
});
export const branch = (guard: Core.Expr | null, value: Core.Expr, excepts: readonly number[] = []): Core.Branch => ({
  guard,
  value,
  excepts,
  label: null,
  sources: [],
  span,
});
export const choose = (type: Type, branches: readonly Core.Branch[], otherwise: Core.Expr | null = null): Core.Expr => ({
  kind: 'choose',
  branches,
  otherwise,
  type,
  span,
});
export const fold = (
  kind: 'count' | 'sum' | 'any' | 'all' | 'greatest' | 'least',
  type: Type,
  of: Core.Expr,
  as = 'x',
  value: Core.Expr | null = null,
): Core.Expr => ({ kind: 'fold', fold: kind, list: of, as, value, type, span });
export const where = (of: Core.Expr, as: string, condition: Core.Expr): Core.Expr => ({
  kind: 'where',
  list: of,
  as,
  condition,
  type: of.type,
  span,
});
export const each = (of: Core.Expr, as: string, value: Core.Expr): Core.Expr => ({ kind: 'each', list: of, as, value, type: list(value.type), span });
export const table = (type: Type, inputs: readonly Core.TableInput[], rows: readonly (readonly [readonly Core.Test[], Core.Expr])[]): Core.Expr => ({
  kind: 'table',
  inputs,
  results: ['result'],
  rows: rows.map(([tests, value]) => ({ tests, values: [value], sources: [], span: { file: '', start: 0, end: 0 } })),
  type,
  span,
});
export const range = (low: number | null, high: number | null): Core.Test => ({ kind: 'range', low, lowIncluded: true, high, highIncluded: true });

type Draft = Partial<Core.Definition> & { readonly type: Type } & (
    | { readonly value: Core.Expr }
    | { readonly versions: Core.Definition['versions'] }
  );

export const version = (from: number | null, to: number | null, value: Core.Expr): Core.Version => ({
  from,
  to,
  atLatest: false,
  value,
  sources: [],
  span,
});

export interface Drafts {
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly fiches?: Readonly<Record<string, Readonly<Record<string, Type>>>>;
  readonly inputs?: Readonly<Record<string, Type | (Partial<Input> & { readonly type: Type })>>;
  readonly questions?: Readonly<Record<string, { readonly readings: readonly string[]; readonly retained: string | null }>>;
  readonly definitions: Readonly<Record<string, Draft>>;
  readonly guarantees?: Readonly<Record<string, Core.Expr>>;
  readonly applicationDate?: string;
}

const camel = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\w ']/g, '')
    .replace(/[ '](\w)/g, (_, letter: string) => letter.toUpperCase());

/** A plan of these declarations, its dependencies computed. */
export function plan(drafts: Drafts): Plan {
  const nowhere = { file: 'essai.attendu', start: 0, end: 0 };
  const made = Object.entries(drafts.definitions).map(([name, draft]) => definition(name, draft));
  const byName = new Map(made.map((one) => [one.id, one]));
  const reach = reaching(byName, drafts);
  const guarantees = Object.entries(drafts.guarantees ?? {}).map(([name, value]) => {
    const one = definition(name, { type: BOOLEAN, value, word: 'garantie' });
    return { ...one, ...reach(one) };
  });
  const definitions = made.map((one): PlannedDefinition => ({ ...one, ...reach(one), taintedBy: [] }));
  return {
    title: 'Essai',
    version: null,
    hash: 'sha256:0',
    language: 1,
    applicationDate: drafts.applicationDate ?? null,
    documents: [],
    choices: {
      ...mapped(drafts.choices ?? {}, (name, values): Choice => choiceOf(name, values, 'declared')),
      ...mapped(drafts.questions ?? {}, (name, { readings }): Choice => choiceOf(name, readings, 'question')),
    },
    fiches: mapped(drafts.fiches ?? {}, (name, fields): Fiche => ({
      name,
      emitted: camel(name),
      fields: Object.entries(fields).map(([inner, type]) => ({ name: inner, emitted: camel(inner), type })),
      origin: 'declared',
      span: null,
    })),
    inputs: mapped(drafts.inputs ?? {}, (name, draft): Input => ({
      name,
      emitted: camel(name),
      label: null,
      sortedBy: null,
      atMost: null,
      role: 'donnée',
      sources: [],
      span: null,
      ...('kind' in draft ? { type: draft } : draft),
    })),
    questions: mapped(drafts.questions ?? {}, (name, { readings, retained }): Question => ({
      name,
      emitted: camel(name),
      text: name,
      readings: readings.map((reading) => ({ name: reading, sources: [] })),
      retained: retained === null ? null : { reading: retained, by: null, on: null, reason: null },
      about: [],
      span: nowhere,
    })),
    definitions: tainted(definitions, guarantees),
    guarantees,
    texts: {},
  };
}

const choiceOf = (name: string, values: readonly string[], origin: Choice['origin']): Choice => ({
  name,
  emitted: camel(name),
  values: values.map((value) => ({ name: value, label: null })),
  origin,
  span: null,
});

const mapped = <A, B>(record: Readonly<Record<string, A>>, make: (name: string, value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(name, value)]));

function definition(name: string, draft: Draft): Core.Definition {
  return {
    id: name,
    name,
    emitted: camel(name),
    label: null,
    word: 'règle',
    hidden: false,
    partOf: null,
    subjects: [],
    locals: [],
    applicationDate: null,
    timeline: null,
    verifiedUntil: null,
    sources: [],
    span: { file: 'essai.attendu', start: 0, end: 0 },
    versions: 'value' in draft ? [version(null, null, draft.value)] : draft.versions,
    ...draft,
  };
}

type Reach = Pick<PlannedDefinition, 'reads' | 'inputs' | 'questions' | 'dated'>;

function reaching(definitions: ReadonlyMap<string, Core.Definition>, drafts: Drafts): (one: Core.Definition) => Reach {
  const found = (one: Core.Definition): Reach => {
    const reads = new Set<string>();
    const inputs = new Set<string>();
    const visit = (expr: Core.Expr): void => {
      if (expr.kind === 'input') inputs.add(expr.input);
      if (expr.kind === 'ref') reads.add(expr.definition);
      for (const child of children(expr)) visit(child);
    };
    for (const root of roots(one)) visit(root);
    const inner = [...reads].flatMap((name) => {
      const other = definitions.get(name);
      return other === undefined ? [] : [found(other)];
    });
    const all = new Set([...inputs, ...inner.flatMap((other) => [...other.inputs, ...other.questions])]);
    const isQuestion = (name: string): boolean => Object.hasOwn(drafts.questions ?? {}, name);
    const limited = one.versions.some((each) => each.from !== null || each.to !== null);
    const dated = (limited && one.applicationDate === null) || inner.some((other) => other.dated);
    if (dated && drafts.applicationDate !== undefined) all.add(drafts.applicationDate);
    return { reads: [...reads], inputs: [...all].filter((name) => !isQuestion(name)), questions: [...all].filter(isQuestion), dated };
  };
  return found;
}

/** What a guarantee reads, and what is built on that (decision 45). */
function tainted(definitions: readonly PlannedDefinition[], guarantees: Plan['guarantees']): readonly PlannedDefinition[] {
  const below = (names: readonly string[]): ReadonlySet<string> => {
    const found = new Set(names);
    for (const name of found) for (const read of definitions.find((one) => one.id === name)?.reads ?? []) found.add(read);
    return found;
  };
  return definitions.map((one) => ({
    ...one,
    taintedBy: guarantees.flatMap((guarantee, index) => {
      const read = below(guarantee.reads);
      const mine = below([one.id]);
      return [...mine].some((name) => read.has(name)) ? [index] : [];
    }),
  }));
}
