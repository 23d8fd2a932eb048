/**
 * The second evaluator of a module: the same definitions in the world with unknowns (`attendu/runtime`, `partial`), for dossiers that do not
 * give all a result reads. One function a definition, one call an operator; nothing here is arithmetic.
 */
import { DIRECTIONS, elementOf, ficheOfType, isSure, lackOf, operandOf, staticNumber, staticWord, WORKING_DAYS } from '../../../../dsl/model/core.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import type { Type } from '../../../../dsl/model/types.ts';
import {
  type Code,
  NULL,
  type Statement,
  TRUE,
  UNDEFINED,
  array,
  arrow,
  atom,
  binary,
  call,
  constant,
  isBlock,
  make,
  method,
  number,
  object,
  returns,
  text,
  truth,
} from '../text/code.ts';
import type { Context } from '../context.ts';
import { type Defined, isConstant } from '../facts/sharing.ts';
import { Names, capital, constantOf, propertyName, withoutRank } from '../text/names.ts';
import { absentName, constantCode, constantValue, countedInput, dayCode, fieldName, hasBits, inputName, scaleOf, wholeChoice } from '../values.ts';
import { printCode } from '../text/print.ts';
import { type Section, constSection, functionSection } from '../text/section.ts';
import { type TypeText, joinTypes, typeName, typeText } from '../text/types.ts';
import { mentionedIn, mentions, takingUsed } from '../text/usage.ts';
import { shapeCode } from '../edge/shapes.ts';
import { isLong } from '../facts/rows.ts';
import { type Taking, filledIn } from '../../../analysis/proven/filled.ts';
import { neverMet } from '../../../analysis/proven/never.ts';
import { localsOf } from '../../../analysis/reach/ranges.ts';
import { choiceOf } from '../../../plan/plan.ts';
import { itemAt, sure } from '../../../../dsl/syntax/sure.ts';

type Of<K extends Core.Expr['kind']> = Extract<Core.Expr, { kind: K }>;

const open = (name: string, ...args: readonly Code[]): Code => call(`partial.${name}`, ...args);

/** What the expressions of one function share. */
interface Scope {
  readonly context: Context;
  readonly definition: Defined;
  readonly names: Names;
  readonly where: Code;
  /** Elements by name; `où` values by the function that gives them. */
  readonly locals: Map<Core.LocalId, Code>;
  /** The cells of tables, as constants beside the function. */
  readonly constants: Section[];
}

/** The function of one definition. What an evaluation may ask for again is kept. */
export function openSections(definition: Defined, context: Context): readonly Section[] {
  const scope: Scope = {
    context,
    definition,
    names: new Names(context.names, ['partial', 'where']),
    where: atom('where'),
    locals: new Map(),
    constants: [],
  };
  const subjects = definition.subjects.map((subject) => {
    const name = scope.names.take(nameOf(subject.local));
    scope.locals.set(subject.local, atom(name));
    return name;
  });
  const locals: Statement[] = definition.locals.map((local) => {
    const name = scope.names.take(nameOf(local.name));
    const statement = constant(name, call('once', arrow([], value(local.value, scope))));
    scope.locals.set(local.id, call(name));
    return statement;
  });
  const compute = versionsCode(definition, scope);
  const body = [...readOnly(locals, compute), returns(compute)];
  const statements = context.sharing.isShared(definition.id) ? [returns(keptCode(definition, subjects, body, scope))] : body;
  const where = mentionedIn(statements, 'where') ? [constant('where', text(definition.id))] : [];
  const params = [
    { name: 'dossier', type: typeName('OpenDossier') },
    ...(definition.dated ? [{ name: 'day', type: typeText`${VALUE} | undefined` }] : []),
    ...subjects.map((name) => ({ name, type: VALUE })),
  ];
  const name = context.open.of(definition.id);
  return [...scope.constants, functionSection({ name, params, returns: VALUE, body: [...where, ...statements] })];
}

/** The type of a value of the world with unknowns. */
const VALUE: TypeText = { text: 'partial.Value', names: ['partial'] };

/** `dossier.keep(where, () => …)`; one value for each day and elements. */
function keptCode(definition: Defined, subjects: readonly string[], body: readonly Statement[], { where }: Scope): Code {
  const [only] = body;
  const compute = arrow([], body.length === 1 && only?.kind === 'return' ? only.value : body);
  if (!definition.dated && subjects.length === 0) return call('dossier.keep', where, compute);
  return call('dossier.keepEach', where, definition.dated ? atom('day') : UNDEFINED, array(subjects.map(atom)), compute);
}

/** The `où` values that something reads. */
function readOnly(locals: readonly Statement[], compute: Code): readonly Statement[] {
  const kept: Statement[] = [];
  for (const one of locals.toReversed()) {
    if (one.kind === 'const' && (mentions(compute, one.name) || mentionedIn(kept, one.name))) kept.unshift(one);
  }
  return kept;
}

const nameOf = (words: string): string => {
  const [first = 'x', ...rest] = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return first.slice(0, 1).toLowerCase() + first.slice(1) + rest.map(capital).join('');
};

function versionsCode(definition: Defined, scope: Scope): Code {
  const [only, second] = definition.versions;
  if (only !== undefined && second === undefined && only.from === null && only.to === null) return value(only.value, scope);
  const day = definition.applicationDate === null ? dayInForce(scope) : value(definition.applicationDate, scope);
  const limit = (at: number | null): Code => (at === null ? NULL : dayCode(at, scope.context));
  const versions = definition.versions.map((version) =>
    object([
      { name: 'from', value: limit(version.from) },
      { name: 'to', value: limit(version.to) },
      { name: 'value', value: thunk(version.value, scope) },
    ]),
  );
  return open('versions', arrow([], day), array(versions), scope.where);
}

function dayInForce({ context }: Scope): Code {
  const name = sure(context.plan.applicationDate, 'the application date');
  return binary(atom('day'), '??', call('dossier.read', text(inputName(name, context))));
}

const thunk = (expr: Core.Expr, scope: Scope): Code => arrow([], value(expr, scope));

/** A constant as it is; anything else as a function that is called when it is needed. */
const late = (expr: Core.Expr, scope: Scope): Code => (expr.kind === 'const' && !('unknown' in expr) ? value(expr, scope) : thunk(expr, scope));

function value(expr: Core.Expr, scope: Scope): Code {
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
      return wholeChoice(expr, scope.context) ?? open('list', array(expr.items.map((item) => value(item, scope))));
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

function local(id: Core.LocalId, { locals, definition }: Scope): Code {
  return sure(locals.get(id), `${id}, read by ${definition.id},`);
}

function withElement(as: Core.LocalId, scope: Scope, body: () => Code): Code {
  return scope.names.lend(nameOf(withoutRank(as)), (name) => {
    scope.locals.set(as, atom(name));
    const code = body();
    return arrow(mentions(code, name) ? [name] : [], code);
  });
}

const perElement = (as: Core.LocalId, expr: Core.Expr, scope: Scope): Code => withElement(as, scope, () => value(expr, scope));

/** `inconnu`: all it may be, the need bearing the definition's name. */
function unanswered(type: Type, { context, definition }: Scope): Code {
  const place = object([
    { name: 'kind', value: text('definition') },
    { name: 'path', value: text(definition.id) },
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
  const own = scope.definition.dated ? atom('day') : UNDEFINED;
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
  if (only !== undefined && second === undefined && only.guard !== null && expr.otherwise !== null)
    return open('when', value(only.guard, scope), late(only.value, scope), late(expr.otherwise, scope), scope.where);
  const branches = expr.branches.map((branch) =>
    object([
      { name: 'guard', value: branch.guard === null ? NULL : thunk(branch.guard, scope) },
      { name: 'value', value: thunk(branch.value, scope) },
      { name: 'excepts', value: array(branch.excepts.map(number)) },
    ]),
  );
  return open('choose', array(branches), expr.otherwise === null ? NULL : thunk(expr.otherwise, scope), scope.where, ...factsOf(expr, scope));
}

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

function table(expr: Of<'table'>, scope: Scope): Code {
  const columns = expr.inputs.map((input) =>
    object([
      { name: 'value', value: thunk(input.value, scope) },
      { name: 'applies', value: input.applies === null ? NULL : thunk(input.applies, scope) },
      { name: 'scale', value: number(plainScale(input.value.type)) },
    ]),
  );
  const values = expr.rows.map((row) => lateRow(expr, row, scope));
  const cells = cellsCode(expr, scope);
  return open('table', array(columns), cells, rowsBeside(expr, values, scope) ?? array(values), scope.where);
}

/** The values of a long table as a constant beside the function; null of another, or where they read more than the dossier. */
function rowsBeside(expr: Of<'table'>, values: readonly Code[], scope: Scope): Code | null {
  const { context, definition, constants, locals } = scope;
  const names = ['day', ...[...locals.values()].map((code) => (code.kind === 'call' ? code.callee : code)).map((code) => printCode(code))];
  if (!isLong(expr) || values.some((value) => names.some((name) => mentions(value, name)))) return null;
  const params = ['dossier', 'where'].filter((name) => values.some((value) => mentions(value, name)));
  const rows = values.map((value) => takingUsed(params, value.kind === 'arrow' && !isBlock(value.body) ? value.body : value));
  const types = joinTypes(
    params.map((name) => (name === 'where' ? typeText`where: string` : typeText`${name}: ${typeName('OpenDossier')}`)),
    ', ',
  );
  const name = context.names.take(`${constantOf(context.functionName(definition.id))}_OPEN_ROWS`);
  constants.push(constSection({ name, type: typeText`readonly ((${types}) => ${VALUE})[]`, value: array(rows) }));
  return method(atom(name), 'map', arrow(['row'], arrow([], call('row', ...params.map(atom)))));
}

/** What the rows ask of the columns: the same for every dossier, so a constant beside the function. */
function cellsCode(expr: Of<'table'>, scope: Scope): Code {
  const { context, definition, constants } = scope;
  const rows = expr.rows.map((row) => array(row.tests.map((test, index) => testCode(test, itemAt(expr.inputs, index).value.type, scope))));
  const name = context.names.take(`${constantOf(context.functionName(definition.id))}_CELLS`);
  constants.push(constSection({ name, type: null, value: make('partial.Cells', null, array(rows)) }));
  return atom(name);
}

const plainScale = (type: Type): number => {
  const scale = scaleOf(type);
  return scale === 'exact' ? 0 : scale;
};

function testCode(test: Core.Test, type: Type, scope: Scope): Code {
  const kind = { name: 'kind', value: text(test.kind) };
  switch (test.kind) {
    case 'any':
      return object([kind]);
    case 'one of':
      return object([kind, { name: 'values', value: array(test.values.map((one) => constantCode(one, type, scope.context))) }]);
    case 'range': {
      const limit = (at: number | null): Code => (at === null ? NULL : constantCode(at, type, scope.context));
      return object([
        kind,
        { name: 'low', value: limit(test.low) },
        { name: 'lowIncluded', value: truth(test.lowIncluded) },
        { name: 'high', value: limit(test.high) },
        { name: 'highIncluded', value: truth(test.highIncluded) },
      ]);
    }
  }
}

function lateRow(expr: Of<'table'>, row: Core.TableRow, scope: Scope): Code {
  if (row.values.length === 1) return late(itemAt(row.values, 0), scope);
  const fiche = ficheOfType(expr.type);
  const fields = expr.results.map((name, index) => ({
    name: propertyName(scope.context.field(fiche, name)),
    value: value(itemAt(row.values, index), scope),
  }));
  return arrow([], open('fields', object(fields)));
}

/** The list that something is taken out of, told not to be empty where a guard read before makes sure of it. */
function listOf(expr: Taking, scope: Scope): Code {
  const list = value(expr.list, scope);
  return filledIn(scope.definition).has(expr) ? open('filled', list) : list;
}

function fold(expr: Of<'fold'>, scope: Scope): Code {
  if (expr.fold === 'count' && expr.list.kind === 'op' && expr.list.op === 'distinct') return countDistinct(expr.list, scope);
  const list = listOf(expr, scope);
  const each = expr.value === null ? null : perElement(expr.as, expr.value, scope);
  const values = each === null ? list : open('each', list, each);
  switch (expr.fold) {
    case 'count':
      return open('count', list);
    case 'any':
    case 'all':
      return open(expr.fold, list, each ?? arrow(['oui'], atom('oui')));
    case 'sum': {
      const exact = object([
        { name: 'n', value: number(0) },
        { name: 'd', value: number(1) },
      ]);
      return open('sum', values, scaleOf(expr.type) === 'exact' ? exact : number(0), scope.where);
    }
    case 'greatest':
    case 'least':
      return open(expr.fold, values, scope.where);
  }
}

// oxlint-disable-next-line max-lines-per-function -- one case per operator
function operator(expr: Of<'op'>, scope: Scope): Code {
  const { where } = scope;
  if (expr.op === 'and' || expr.op === 'or') {
    const start = value(operandOf(expr, expr.args, 0), scope);
    return expr.args.slice(1).reduce<Code>((before, operand) => open(expr.op, before, thunk(operand, scope)), start);
  }
  if (expr.op === 'add') return sumCode(expr, scope);
  const codes = expr.args.map((arg) => value(arg, scope));
  const a = operandOf(expr, codes, 0);
  const b = (): Code => operandOf(expr, codes, 1);
  const fixed = (name: string): Code => number(staticNumber(expr, name));
  const scale = (index: number): Code => number(plainScale(operandOf(expr, expr.args, index).type));
  const place = (index: number): Code => operandOf(expr, codes, index);
  switch (expr.op) {
    case 'round':
      return open('round', a, scale(0), fixed('step'), fixed('scale'), text(staticWord(expr, 'direction', DIRECTIONS)), where);
    case 'rescale':
      return open('rescale', a, fixed('by'), where);
    case 'toExact':
      return open('toExact', a, scale(0), where);
    case 'convert':
      return open('convert', a, fixed('n'), fixed('d'), scale(0), where);
    case 'equal':
    case 'different':
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual': {
      const { kind } = operandOf(expr, expr.args, 0).type;
      if (kind !== 'number' && kind !== 'date') return open('same', a, b(), truth(expr.op === 'different'), where);
      return open('compare', text(expr.op), a, b(), scale(0), scale(1), where);
    }
    case 'not':
    case 'exists':
      return open(expr.op, a);
    case 'required': {
      const name = absentName(operandOf(expr, expr.args, 0));
      return open('required', a, where, name === null ? NULL : text(name), ...(isSure(expr) ? [TRUE] : []));
    }
    case 'addWorkingDays':
      return open('addWorkingDays', a, b(), text(staticWord(expr, 'kind', WORKING_DAYS)), place(2), where);
    case 'defer':
      return open('defer', a, place(1), where);
    case 'isHoliday':
      return open('isHoliday', a, place(1), where);
    case 'isWeekday':
      return open('isWeekday', a, fixed('weekday'), where);
    case 'distinct':
      return open('distinct', a, mostDifferent(expr, scope));
    case 'preceding':
    case 'following':
      return open(expr.op, a, b());
    case 'pairs':
      return open('pairs', a, ...pairFields(expr, scope).map(text));
    case 'negate':
    case 'firstOfMonth':
    case 'lastOfMonth':
    case 'civilYear':
    case 'firstDay':
    case 'lastDay':
    case 'dayCount':
    case 'isEmpty':
      return open(expr.op, a, where);
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'atMost':
    case 'atLeast':
    case 'addMonths':
    case 'addDays':
    case 'daysBetween':
    case 'monthsBetween':
    case 'yearsBetween':
    case 'period':
    case 'intersection':
    case 'dayWithin':
    case 'periodWithin':
      return open(expr.op, a, b(), where);
  }
}

/** `partial.add(a, b, where)`; a sum of more, whatever its parentheses say on its left, is one `total`. */
function sumCode(expr: Of<'op'>, scope: Scope): Code {
  const terms: Core.Expr[] = [];
  let first: Core.Expr = expr;
  while (first.kind === 'op' && first.op === 'add') {
    terms.unshift(operandOf(first, first.args, 1));
    first = operandOf(first, first.args, 0);
  }
  const codes = [first, ...terms].map((term) => value(term, scope));
  return codes.length > 2 ? open('total', array(codes), scope.where) : open('add', ...codes, scope.where);
}

function countDistinct(list: Of<'op'>, scope: Scope): Code {
  const { context } = scope;
  const of = elementOf(list.type);
  const bits = of.kind === 'choice' && hasBits(of.choice, context) ? [atom(context.choices.of(of.choice))] : [];
  const input = countedInput(list, context);
  const path = input === null ? [] : [text(input.input)];
  return open('countDistinct', value(operandOf(list, list.args, 0), scope), mostDifferent(list, scope), ...bits, ...path);
}

/** How many different values a list of this type may hold: those of a choix, oui and non. */
function mostDifferent(expr: Of<'op'>, { context }: Scope): Code {
  const of = elementOf(expr.type);
  if (of.kind === 'boolean') return number(2);
  return of.kind === 'choice' ? number(choiceOf(context.plan, of.choice).values.length) : NULL;
}

function pairFields(expr: Of<'op'>, { context }: Scope): readonly string[] {
  return context.fiche(ficheOfType(elementOf(expr.type))).fields.map(({ emitted }) => emitted);
}
