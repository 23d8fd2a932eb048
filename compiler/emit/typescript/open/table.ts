/** Tables in the world with unknowns: their cells as a constant beside the function, and the rows of a long one too. */
import { ficheOfType } from '../../../../dsl/model/core.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import type { Type } from '../../../../dsl/model/types.ts';
import { type Code, NULL, array, arrow, atom, call, isBlock, make, method, number, object, text, truth } from '../text/code.ts';
import { constantOf, propertyName } from '../text/names.ts';
import { constantCode } from '../values.ts';
import { printCode } from '../text/print.ts';
import { constSection } from '../text/section.ts';
import { joinTypes, typeName, typeText } from '../text/types.ts';
import { mentions, takingUsed } from '../text/usage.ts';
import { isLong } from '../facts/rows.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';
import { type Of, open, VALUE, type Scope, thunk, late, plainScale } from './scope.ts';

/** `partial.table(columns, cells, rows, where)`. */
export function table(expr: Of<'table'>, scope: Scope): Code {
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
    value: scope.value(itemAt(row.values, index), scope),
  }));
  return arrow([], open('fields', object(fields)));
}
