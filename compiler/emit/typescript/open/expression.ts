/** A core expression in the world with unknowns: one call of `partial` for each. */
import { ficheOfType, lackOf, shareDays } from '../../../../dsl/model/core.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import type { Type } from '../../../../dsl/model/types.ts';
import { type Code, NULL, TRUE, UNDEFINED, array, arrow, atom, call, number, object, text } from '../text/code.ts';
import { isConstant } from '../facts/sharing.ts';
import { propertyName, withoutRank } from '../text/names.ts';
import { constantCode, constantValue, fieldName, inputName, wholeChoice } from '../values.ts';
import { shapeCode } from '../edge/shapes.ts';
import { neverMet } from '../../../analysis/proven/never.ts';
import { localsOf } from '../../../analysis/reach/ranges.ts';
import { sure } from '../../../../dsl/syntax/sure.ts';
import { type Of, open, type Scope, nameOf, thunk, late, withElement, perElement } from './scope.ts';
import { table } from './table.ts';
import { fold, listOf } from './lists.ts';
import { operator } from './operators.ts';
import { BRANCH, type Piece, inPieces, lateInPieces } from './pieces.ts';
import { sourceText } from '../text/prose.ts';
import { titleOf } from '../rules/function.ts';

/** The value of an expression. */
export function value(expr: Core.Expr, scope: Scope): Code {
  switch (expr.kind) {
    case 'const':
      return 'unknown' in expr ? unanswered(expr.type, scope) : constantCode(expr.value, expr.type, scope.context);
    case 'input':
      return call('dossier.read', text(inputName(expr.input, scope.context)));
    case 'local':
      return local(expr.local, scope);
    case 'ref':
      return reference(expr, scope);
    case 'field':
      if (expr.of.kind === 'input' && expr.of.type.kind === 'record')
        return call('dossier.field', text(inputName(expr.of.input, scope.context)), text(fieldName(expr, scope.context)));
      return open('field', value(expr.of, scope), text(fieldName(expr, scope.context)));
    case 'record':
      return open('fields', recordOf(expr, scope));
    case 'list':
      return wholeChoice(expr, scope.context) ?? open('list', array(expr.items.map((item, at) => listItem(item, at, scope))));
    case 'op':
      return operator(expr, scope);
    case 'choose':
      return choose(expr, scope);
    case 'table':
      return table(expr, scope);
    case 'each':
      return open('each', value(expr.list, scope), perElement(expr.as, expr.value, scope));
    case 'where':
      return open('filter', value(expr.list, scope), perElement(expr.as, expr.condition, scope));
    case 'fold':
      return fold(expr, scope);
    case 'pick': {
      const keys = expr.keys.length === 0 ? NULL : withElement(expr.as, scope, () => array(expr.keys.map((key) => value(key, scope))));
      return open('pick', text(expr.pick), listOf(expr, scope), keys, scope.where);
    }
  }
}

/** An item of a list that a rule writes out: a line of a décompte, a piece of a contrôle. */
function listItem(item: Core.Expr, at: number, scope: Scope): Code {
  const piece = { words: `Item${at + 1}`, doc: [`Item ${at + 1} of ${titleOf(scope.definition)}.`] };
  return inPieces([item], piece, scope, (inner) => value(item, inner));
}

function local(id: Core.LocalId, { locals, definition }: Scope): Code {
  return sure(locals.get(id), `${id}, read by ${definition.id},`);
}

/** `inconnu`: all it may be, the need bearing the definition's name. */
function unanswered(type: Type, { context, definition }: Scope): Code {
  const place = object([
    { name: 'kind', value: text('definition') },
    { name: 'path', value: text(definition.name) },
    { name: 'name', value: text(definition.name) },
    { name: 'whole', value: TRUE },
  ]);
  return call('unknownOf', shapeCode(type, context), place);
}

function reference(expr: Of<'ref'>, scope: Scope): Code {
  const { context } = scope;
  const definition = context.facts.definition(expr.definition);
  if (isConstant(definition)) {
    const literal = constantValue(definition, context);
    return expr.on === null ? literal : call('onDay', value(expr.on, scope), arrow([], literal));
  }
  const own = scope.definition.dated && shareDays(definition, scope.definition) ? atom('day') : UNDEFINED;
  const at = (day: Code, elements: readonly Code[]): Code =>
    call(context.open.of(expr.definition), atom('dossier'), ...(definition.dated ? [day] : []), ...elements);
  const read = (day: Code): Code => {
    if (expr.elements.length === 0) return at(day, []);
    const elements = array(expr.elements.map((element) => value(element, scope)));
    const words = definition.subjects.map((subject) => nameOf(withoutRank(subject.local)));
    return open(
      'forEachOption',
      elements,
      scope.names.lendAll(words, (names) => arrow(names, at(day, names.map(atom)))),
    );
  };
  if (expr.on === null) return read(own);
  return call('onDay', value(expr.on, scope), arrow(definition.dated ? ['on'] : [], read(atom('on'))));
}

function recordOf(expr: Of<'record'>, scope: Scope): Code {
  const fiche = ficheOfType(expr.type);
  return object(
    Object.entries(expr.fields).map(([name, field]) => ({ name: propertyName(scope.context.field(fiche, name)), value: value(field, scope) })),
  );
}

function choose(expr: Of<'choose'>, scope: Scope): Code {
  const [only, second] = expr.branches;
  if (only !== undefined && second === undefined && only.guard === null) return value(only.value, scope); // it always holds
  const otherwise = (): Piece => ({ words: 'Otherwise', doc: [`What ${titleOf(scope.definition)} is otherwise.`] });
  if (only !== undefined && second === undefined && only.guard !== null && expr.otherwise !== null) {
    const yes = clauseOf(only, 0, scope);
    return open(
      expr.made === 'line' ? 'whenKept' : 'when',
      value(only.guard, scope),
      lateIn(only.value, yes, scope),
      lateIn(expr.otherwise, otherwise(), scope),
      scope.where,
    );
  }
  const branches = expr.branches.map((branch, at) =>
    inPieces([branch.guard, branch.value], { ...clauseOf(branch, at, scope), returns: BRANCH }, scope, (inner) =>
      object([
        { name: 'guard', value: branch.guard === null ? NULL : thunk(branch.guard, inner) },
        { name: 'value', value: thunk(branch.value, inner) },
        { name: 'excepts', value: array(branch.excepts.map(number)) },
      ]),
    ),
  );
  const rest = expr.otherwise === null ? NULL : lateInPieces(expr.otherwise, otherwise(), scope);
  return open('choose', array(branches), rest, scope.where, ...factsOf(expr, scope));
}

/** What a clause is told by: its rank, its name, its sources. */
function clauseOf({ label, sources }: Core.Branch, at: number, { definition }: Scope): Piece {
  const named = label === null ? '' : ` (${label})`;
  return { words: `Clause${at + 1}`, doc: [`Clause ${at + 1}${named} of ${titleOf(definition)}.`, ...sources.map(sourceText)] };
}

/** `late`, in a piece of its own where that is long. */
const lateIn = (expr: Core.Expr, piece: Piece, scope: Scope): Code => (expr.kind === 'const' ? late(expr, scope) : lateInPieces(expr, piece, scope));

/** What is known of its clauses whatever the dossier; none most of the time. */
function factsOf(expr: Of<'choose'>, { context, definition }: Scope): readonly Code[] {
  const lack = lackOf(expr);
  const never = neverMet(expr, localsOf(definition), context.plan);
  const facts = [
    ...(lack === 'no branch' ? [] : [{ name: 'lack', value: text(lack) }]),
    ...(never.length === 0 ? [] : [{ name: 'never', value: array(never.map(text)) }]),
  ];
  return facts.length === 0 ? [] : [object(facts)];
}
