/** Calls of the rules from outside them: what each function is given, and what the caller works out first. */
import { type Code, type Param, type Statement, atom, call, constant } from '../text/code.ts';
import type { Context } from '../context.ts';
import { type Defined, isConstant } from '../facts/sharing.ts';
import { dateCode } from '../rules/expression.ts';
import { DOSSIER, keptType } from './result-types.ts';

/** The name a handed value has in the evaluators. */
const handedName = (id: string, context: Context): string => `${context.functionName(id)}Value`;

/** Where the caller has the dossier and what is kept: under their own names… */
const CALLER = { dossier: atom('dossier'), kept: atom('kept') };
/** … or in a session. */
export const IN_SESSION = { dossier: atom('session.dossier'), kept: atom('session.kept') };

/**
 * A call of a definition from outside the rules: `elements` are names of the caller. Handed values are constants of the caller, or worked
 * out in place (`lazily`) where the dossier may not give all they read.
 */
export function callOf(definition: Defined, elements: readonly string[], context: Context, lazily = false, from = CALLER): Code {
  const { id } = definition;
  if (isConstant(definition)) return atom(context.functionName(id));
  const needs = context.sharing.needs(id);
  const kept = context.sharing.isKept(id);
  const day = needs.day ? [dateCode(definition, context, from)] : [];
  const given = [...(needs.dossier ? [from.dossier] : []), ...(needs.kept || kept ? [from.kept] : []), ...day];
  if (context.sharing.isHanded(id) && !lazily) return atom(handedName(id, context));
  const handed = context.sharing
    .handedTo(definition)
    .map((one) => (lazily ? callOf(context.facts.definition(one), [], context, true, from) : atom(handedName(one, context))));
  return call(kept ? context.kept.of(id) : context.functionName(id), ...given, ...handed, ...elements.map(atom));
}

/** Whether an evaluation keeps what it has worked out. */
export const usesKept = (context: Context): boolean => context.sharing.keptIds().length > 0;

/** What the results of a complete dossier may read. */
export function knownParams(context: Context): readonly Param[] {
  const handed = context.sharing
    .handedIds()
    .map((id) => ({ name: handedName(id, context), type: context.typeOf(context.facts.definition(id).type) }));
  return [{ name: 'dossier', type: DOSSIER }, { name: 'kept', type: keptType(context) }, ...handed];
}

/** What an evaluator of a complete dossier works out first: what is kept, the guarantees, the values it hands on. */
export function prelude(context: Context): readonly Statement[] {
  const kept = usesKept(context) ? [constant('kept', call('nothingKept'))] : [];
  const held: Statement[] =
    context.plan.guarantees.length === 0
      ? []
      : [{ kind: 'do', value: call('holdGuarantees', atom('dossier'), ...(usesKept(context) ? [atom('kept')] : [])) }];
  const handed = context.sharing.handedIds().map((id) => constant(handedName(id, context), callOf(context.facts.definition(id), [], context, true)));
  return [...kept, ...held, ...handed];
}
