/** Whether emitted code reads a name: a parameter or a constant nobody reads is left out. */
import { type Code, type Statement, arrow, isBlock } from './code.ts';

/** True when the name occurs in the code, as a whole word that is no property. */
export function mentions(code: Code, name: string): boolean {
  const found = new RegExp(`(^|[^\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`);
  return parts(code).some((text) => found.test(text));
}

/** The same of statements. */
export const mentionedIn = (statements: readonly Statement[], name: string): boolean =>
  statements.some((statement) => statementCodes(statement).some((code) => mentions(code, name)));

/** A function given these, that takes those up to the last it reads. */
export function takingUsed(given: readonly string[], body: Code | readonly Statement[]): Code {
  const isRead = given.map((name) => (isBlock(body) ? mentionedIn(body, name) : mentions(body, name)));
  const params = given.slice(0, isRead.lastIndexOf(true) + 1).map((name, at) => (isRead[at] === true ? name : `_${name}`));
  return arrow(params, body);
}

/** A loop; an element that its body does not read says so by its name. */
export const loop = (name: string, list: Code, body: readonly Statement[]): Statement => ({
  kind: 'for',
  name: mentionedIn(body, name) ? name : `_${name}`,
  list,
  body,
});

/** Every atom of an expression, functions inside included. */
function parts(code: Code): readonly string[] {
  switch (code.kind) {
    case 'atom':
      return [/^['"]/.test(code.text) ? '' : code.text];
    case 'member':
    case 'not':
    case 'negative':
    case 'instanceof':
    case 'as':
      return parts(code.of);
    case 'call':
      return [...parts(code.callee), ...code.args.flatMap(parts)];
    case 'binary':
      return [...parts(code.left), ...parts(code.right)];
    case 'conditional':
      return [...parts(code.test), ...parts(code.yes), ...parts(code.no)];
    case 'arrow':
      return isBlock(code.body) ? code.body.flatMap(statementCodes).flatMap(parts) : parts(code.body);
    case 'object':
      return code.fields.flatMap((field) => (field.value === null ? [field.name] : parts(field.value)));
    case 'array':
      return code.items.flatMap(parts);
  }
}

/** The expressions of a statement, those of its blocks included. */
function statementCodes(statement: Statement): readonly Code[] {
  switch (statement.kind) {
    case 'let':
      return statement.value === null ? [] : [statement.value];
    case 'const':
    case 'return':
    case 'assign':
    case 'do':
    case 'throw':
      return [statement.value];
    case 'if':
      return [statement.test, ...[...statement.then, ...statement.otherwise].flatMap(statementCodes)];
    case 'for':
      return [statement.list, ...statement.body.flatMap(statementCodes)];
    case 'switch':
      return [statement.on, ...statement.cases.flatMap(({ tests, body }) => [...tests, ...body.flatMap(statementCodes)])];
    case 'try':
      return [...statement.body, ...statement.caught].flatMap(statementCodes);
    case 'jump':
    case 'comment':
      return [];
  }
}
