/**
 * Names of one function once all of it is written: a name was taken for the whole function, where its own block is enough. Blocks side by side
 * then each have a `limite`, not a `limite`, a `limite2` and a `limite4`.
 */
import { type Code, type Field, type Statement, isBlock } from './code.ts';
import { readsOf } from './usage.ts';

/** The same statements, each constant and variable with the first of its names that is free where it stands. `wantedOf`: what it was to be called. */
export function renamed(statements: readonly Statement[], wantedOf: (name: string) => string): readonly Statement[] {
  const { values, elements } = readsOf(statements);
  return block(statements, { visible: new Set([...values, ...elements]), names: new Map(), wantedOf });
}

interface Scope {
  /** Names that none inside may have: those around, and those that stay as they are. */
  readonly visible: ReadonlySet<string>;
  /** What names are replaced by. */
  readonly names: ReadonlyMap<string, string>;
  readonly wantedOf: (name: string) => string;
}

/** Statements between braces: a name is taken from where it is given, so that a block before it may have the same. */
function block(statements: readonly Statement[], { visible, names, wantedOf }: Scope): readonly Statement[] {
  const around = new Set(visible);
  const own = new Map(names);
  return statements.map((statement) => {
    if (statement.kind === 'const' || statement.kind === 'let') {
      const wanted = wantedOf(statement.name);
      let name = wanted;
      for (let rank = 2; around.has(name); rank += 1) name = `${wanted}${rank}`;
      around.add(name);
      own.set(statement.name, name);
    }
    return inStatement(statement, { visible: around, names: own, wantedOf });
  });
}

function inStatement(statement: Statement, scope: Scope): Statement {
  const code = (one: Code): Code => inCode(one, scope);
  switch (statement.kind) {
    case 'const':
      return { ...statement, name: nameIn(statement.name, scope), value: code(statement.value) };
    case 'let':
      return { ...statement, name: nameIn(statement.name, scope), value: statement.value === null ? null : code(statement.value) };
    case 'assign':
      return { ...statement, target: chainIn(statement.target, scope), value: code(statement.value) };
    case 'return':
    case 'do':
    case 'throw':
      return { ...statement, value: code(statement.value) };
    case 'if':
      return { ...statement, test: code(statement.test), then: block(statement.then, scope), otherwise: block(statement.otherwise, scope) };
    case 'for':
      return { ...statement, list: code(statement.list), body: block(statement.body, scope) };
    case 'switch': {
      const cases = statement.cases.map(({ tests, body }) => ({ tests: tests.map(code), body: block(body, scope) }));
      return { ...statement, on: code(statement.on), cases };
    }
    case 'try':
      return { ...statement, body: block(statement.body, scope), caught: block(statement.caught, scope) };
    case 'jump':
    case 'comment':
      return statement;
  }
}

function inCode(code: Code, scope: Scope): Code {
  const inside = (one: Code): Code => inCode(one, scope);
  switch (code.kind) {
    case 'atom':
      return code.name === null ? code : { ...code, text: chainIn(code.text, scope), name: nameIn(code.name, scope) };
    case 'negative':
      return code;
    case 'member':
    case 'not':
    case 'spread':
    case 'typeof':
    case 'instanceof':
    case 'as':
      return { ...code, of: inside(code.of) };
    case 'call':
      return { ...code, callee: inside(code.callee), args: code.args.map(inside) };
    case 'new':
      return { ...code, args: code.args.map(inside) };
    case 'index':
      return { ...code, of: inside(code.of), at: inside(code.at) };
    case 'filled':
      return { ...code, target: inside(code.target), value: inside(code.value) };
    case 'binary':
      return { ...code, left: inside(code.left), right: inside(code.right) };
    case 'conditional':
      return { ...code, test: inside(code.test), yes: inside(code.yes), no: inside(code.no) };
    case 'arrow':
      return { ...code, body: isBlock(code.body) ? block(code.body, scope) : inside(code.body) };
    case 'object':
      return { ...code, fields: code.fields.map((field) => inField(field, scope)) };
    case 'array':
      return { ...code, items: code.items.map(inside) };
    case 'template':
      return { ...code, parts: code.parts.map((part) => (typeof part === 'string' ? part : inside(part))) };
  }
}

/** A field that says its name alone says both once its value is called otherwise. */
function inField(field: Field, scope: Scope): Field {
  const value: Code = field.value ?? { kind: 'atom', text: field.name, name: field.name };
  return { ...field, value: inCode(value, scope) };
}

const nameIn = (name: string, { names }: Scope): string => names.get(name) ?? name;

/** The same of a chain of members. */
function chainIn(chain: string, scope: Scope): string {
  const [first = chain] = chain.split('.', 1);
  return `${nameIn(first, scope)}${chain.slice(first.length)}`;
}
