/** Rows of a table: what one gives, and the rows of a long table as data beside its function, each under its passages. */
import type * as Core from '../../../../dsl/model/core.ts';
import { type Code, type Field, type Statement, atom, object } from '../text/code.ts';
import { domainOf } from '../facts/conditions.ts';
import { keyOf } from '../facts/key.ts';
import { allowedBy, isLong, rowsCover } from '../facts/rows.ts';
import { WIDTH } from '../text/print.ts';
import { constSection } from '../text/section.ts';
import { constantOf, propertyName } from '../text/names.ts';
import { joinTypes, typeText } from '../text/types.ts';
import { renamed } from '../text/rename.ts';
import { tidy } from '../text/tidy.ts';
import { mentionedIn, takingUsed } from '../text/usage.ts';
import { passageLines } from './sink.ts';
import { Block, type Writer, localKey } from './writer.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';

type Table = Extract<Core.Expr, { kind: 'table' }>;

/** The value of a row: that of its only result, or a record of them. */
export function rowValue(expr: Table, row: Core.TableRow): Core.Expr {
  if (expr.results.length === 1) return itemAt(row.values, 0);
  return {
    kind: 'record',
    fields: Object.fromEntries(expr.results.map((name, index) => [name, itemAt(row.values, index)])),
    type: expr.type,
    span: row.span,
  };
}

/** In the value of a row, its columns are what their cells say. */
export function assumeRow(expr: Table, row: Core.TableRow, w: Writer, block: Block): void {
  for (const [column, test] of row.tests.entries()) {
    const input = itemAt(expr.inputs, column);
    const allowed = allowedBy(test);
    if (input.applies !== null || allowed === null) continue;
    block.assume([{ key: keyOf(input.value), allowed, domain: domainOf(input.value.type, w.context.plan) }]);
  }
}

/**
 * The value of a long table of which each row is one value of a choix: `ROWS[choix](dossier)`. Null where it is no such table, or not all that
 * the function gives.
 */
export function rowsAsData(expr: Table, column: number, input: Core.TableInput, w: Writer, block: Block): Code | null {
  const { context, definition } = w;
  const { type } = input.value;
  if (!isLong(expr) || block.parent !== null || type.kind !== 'choice' || !rowsCover(expr, { low: 0, high: 0 }, context.plan)) return null;
  const keys = expr.rows.flatMap(({ tests }) => {
    const test = itemAt(tests, column);
    return test.kind === 'one of' && test.values.length === 1 ? test.values.filter((value) => typeof value === 'string') : [];
  });
  if (keys.length < expr.rows.length) return null;
  const rows = expr.rows.map((row) => rowStatements(expr, row, w));
  const params = w.params.filter(({ name }) => rows.some((statements) => mentionedIn(statements, name)));
  const fields = rows.map((statements, at): Field => ({
    name: propertyName(itemAt(keys, at)),
    value: takingUsed(
      params.map(({ name }) => name),
      bodyOf(statements),
    ),
    comment: passageLines(itemAt(expr.rows, at).sources, w),
  }));
  const given = joinTypes(
    params.map((param) => typeText`${param.name}: ${param.type}`),
    ', ',
  );
  const name = `${constantOf(context.functionName(definition.id))}_ROWS`;
  const rowsType = typeText`{ readonly [K in ${context.choiceType(type.choice)}]: (${given}) => ${context.typeOf(definition.type)} }`;
  if (`const ${name}: ${rowsType.text} = {`.length > WIDTH || context.names.has(name)) return null;
  const doc = [`The rows of \`${context.functionName(definition.id)}\`, each under its passages.`];
  w.beside.push(constSection({ doc, name: context.names.take(name), type: rowsType, value: object(fields, true) }));
  const row: Code = { kind: 'index', of: atom(name), at: w.named(w.emit(input.value, block), 'ligne', block) };
  return { kind: 'call', callee: row, args: params.map((param) => atom(param.name)) };
}

/** What one row works out, in a function of its own. */
function rowStatements(expr: Table, row: Core.TableRow, w: Writer): readonly Statement[] {
  const value = rowValue(expr, row);
  const own = w.apart(value);
  const body = new Block();
  for (const { name, local } of w.params) if (local !== null) body.bind(localKey(local), atom(name));
  assumeRow(expr, row, own, body);
  own.into(value, { kind: 'return' }, body);
  return renamed(tidy(body.statements), (name) => own.names.wantedOf(name));
}

/** `value` where that is all there is. */
function bodyOf(statements: readonly Statement[]): Code | readonly Statement[] {
  const [only] = statements;
  return statements.length === 1 && only?.kind === 'return' ? only.value : statements;
}
