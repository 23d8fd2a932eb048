/**
 * Texts of choix in a dossier written by hand: rules would take one that is no value of its choix for some other. `compute` and `results` look
 * at each on its way in; a list that the rules only count is looked at where it is counted.
 */
import type * as Core from '../../../../dsl/model/core.ts';
import { operandOf } from '../../../../dsl/model/core.ts';
import type { Type } from '../../../../dsl/model/types.ts';
import { children, roots } from '../../../../dsl/syntax/walk.ts';
import type { Context } from '../context.ts';
import { type Code, NULL, TRUE, and, arrow, atom, binary, call, member, method, or, returns } from '../text/code.ts';
import { camelCase } from '../text/names.ts';
import { type Section, functionSection } from '../text/section.ts';
import { BOOLEAN, typeName } from '../text/types.ts';
import { countedInput, hasBits } from '../values.ts';

/** `holdsChoices(dossier)` and a function for each fiche it looks into; none where a dossier has no text to look at. */
export function choicesSections(context: Context): readonly Section[] {
  const fiches = new Fiches(context);
  const test = dossierTest(context, fiches);
  if (test === TRUE) return [];
  const whole = functionSection({
    doc: ['Whether each text of a choix is one of its values: so `decode` leaves it, a dossier written by hand may not.'],
    name: 'holdsChoices',
    params: [{ name: 'dossier', type: typeName('Dossier') }],
    returns: BOOLEAN,
    body: [returns(test)],
  });
  return [whole, ...fiches.sections()];
}

/** True where a dossier may hold a text of a choix: one that is none of its values is refused, on its way in or where it is counted. */
export const mayHoldChoices = (context: Context): boolean =>
  Object.keys(context.plan.questions).length > 0 || Object.values(context.plan.inputs).some(({ type }) => holdsChoice(type, context));

/** True where `compute` and `results` have texts to look at on their way in. */
export const hasChoices = (context: Context): boolean => lookedAt(context).some(({ type }) => holdsChoice(type, context));

function holdsChoice(type: Type, context: Context): boolean {
  if (type.kind === 'optional' || type.kind === 'list') return holdsChoice(type.of, context);
  return type.kind === 'choice' || (type.kind === 'record' && context.fiche(type.fiche).fields.some((field) => holdsChoice(field.type, context)));
}

const dossierTest = (context: Context, fiches: Fiches): Code =>
  lookedAt(context)
    .map(({ emitted, type }) => valueTest(type, member(atom('dossier'), emitted), fiches, context))
    .reduce(and, TRUE);

/** Données and questions, but for the lists that are looked at where they are counted. */
function lookedAt(context: Context): readonly { readonly emitted: string; readonly type: Type }[] {
  const { inputs, questions } = context.plan;
  const read = valuesRead(context);
  const given = Object.values(inputs).flatMap(({ name, emitted, type }) => (isChoiceList(type) && !read.has(name) ? [] : [{ emitted, type }]));
  const asked = Object.values(questions).map(({ name, emitted }) => ({ emitted, type: { kind: 'choice', choice: name } as const }));
  return [...given, ...asked];
}

/**
 * Données that are lists of a choix of which rules ask no more than how many values there are, or how many different ones: what they come to
 * is known once they are looked at.
 */
export function countedLists(context: Context): ReadonlySet<string> {
  const read = valuesRead(context);
  const counted = Object.values(context.plan.inputs).filter(
    ({ name, type }) => type.kind === 'list' && type.of.kind === 'choice' && hasBits(type.of.choice, context) && !read.has(name),
  );
  return new Set(counted.map(({ name }) => name));
}

const isChoiceList = (type: Type): boolean => type.kind === 'list' && type.of.kind === 'choice';

/** Données of which a rule reads more than how many values there are, or how many different ones. */
function valuesRead(context: Context): ReadonlySet<string> {
  const read = new Set<string>();
  const visit = (expr: Core.Expr): void => {
    if (expr.kind === 'input') read.add(expr.input);
    if (!onlyCounts(expr, context)) children(expr).forEach(visit);
  };
  for (const definition of context.sharing.reached) roots(definition).forEach(visit);
  return read;
}

/** `L est vide`, `nombre de L`, `nombre de valeurs distinctes de L` of a donnée: the last looks at each text itself. */
function onlyCounts(expr: Core.Expr, context: Context): boolean {
  if (expr.kind === 'op' && expr.op === 'isEmpty') return operandOf(expr, expr.args, 0).kind === 'input';
  if (expr.kind !== 'fold' || expr.fold !== 'count') return false;
  return expr.list.kind === 'input' || countedInput(expr.list, context) !== null;
}

function valueTest(type: Type, value: Code, fiches: Fiches, context: Context): Code {
  switch (type.kind) {
    case 'choice':
      return call(`${context.choices.of(type.choice)}.has`, value);
    case 'optional': {
      const inside = valueTest(type.of, value, fiches, context);
      return inside === TRUE ? TRUE : or(binary(value, '===', NULL), inside);
    }
    case 'record':
      return fiches.of(type.fiche, value);
    case 'list': {
      if (type.of.kind === 'choice') return call(`${context.choices.of(type.of.choice)}.hasAll`, value);
      const inside = valueTest(type.of, atom('item'), fiches, context);
      const [only] = inside.kind === 'call' ? inside.args : [];
      const test = inside.kind === 'call' && only?.kind === 'atom' && only.text === 'item' ? inside.callee : arrow(['item'], inside);
      return inside === TRUE ? TRUE : method(value, 'every', test);
    }
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
    case 'number':
    case 'nothing':
      return TRUE;
  }
}

/** The functions that look into the records of a fiche, each made when it is first named. */
class Fiches {
  readonly #context: Context;
  /** The name and the section of each; null where there is nothing to look at. */
  readonly #made = new Map<string, { readonly name: string; readonly section: Section } | null>();

  constructor(context: Context) {
    this.#context = context;
  }

  of(fiche: string, value: Code): Code {
    const known = this.#made.get(fiche);
    const made = known === undefined ? this.#make(fiche) : known;
    this.#made.set(fiche, made);
    return made === null ? TRUE : call(made.name, value);
  }

  sections(): readonly Section[] {
    return [...this.#made.values()].flatMap((made) => (made === null ? [] : [made.section]));
  }

  #make(fiche: string): { readonly name: string; readonly section: Section } | null {
    const context = this.#context;
    const own = camelCase(fiche);
    const param = context.names.has(own) ? 'item' : own;
    const test = context
      .fiche(fiche)
      .fields.map((field) => valueTest(field.type, member(atom(param), field.emitted), this, context))
      .reduce(and, TRUE);
    if (test === TRUE) return null;
    const type = context.ficheType(fiche);
    const name = context.names.take(`holdsChoicesOf${type.text}`);
    return { name, section: functionSection({ name, params: [{ name: param, type }], returns: BOOLEAN, body: [returns(test)] }) };
  }
}
