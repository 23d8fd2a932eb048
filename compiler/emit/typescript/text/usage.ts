/** What emitted code reads: a parameter or a constant nobody reads is left out, and a file imports what it reads of the others. */
import { type Code, type Statement, arrow, isBlock } from './code.ts';
import type { TypeText } from './types.ts';

/** The names some code reads, as values and as types. */
export interface Reads {
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  /** Names that loops and functions inside give their elements. */
  readonly elements: ReadonlySet<string>;
}

/** What code reads of what stands around it: the names it gives itself, in constants, loops and functions, are its own. */
export function readsOf(code: Code | readonly Statement[], types: readonly (TypeText | null)[] = []): Reads {
  const found = new Found();
  if (isBlock(code)) found.block(code);
  else found.code(code);
  for (const type of types) found.type(type);
  return found;
}

/** True when the code reads the name. */
export const mentions = (code: Code, name: string): boolean => readsOf(code).values.has(name);

/** The same of statements. */
export const mentionedIn = (statements: readonly Statement[], name: string): boolean => readsOf(statements).values.has(name);

/** A function given these, that takes those up to the last it reads. */
export function takingUsed(given: readonly string[], body: Code | readonly Statement[]): Code {
  const { values } = readsOf(body);
  const isRead = given.map((name) => values.has(name));
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

/** Collects the names of some code. */
class Found {
  readonly values = new Set<string>();
  readonly types = new Set<string>();
  readonly elements = new Set<string>();
  type(type: TypeText | null): void {
    for (const name of type?.names ?? []) this.types.add(name);
  }

  code(code: Code): void {
    switch (code.kind) {
      case 'atom':
        if (code.name !== null) this.values.add(code.name);
        return;
      case 'new':
        this.values.add(code.of.split('.', 1)[0] ?? code.of);
        this.type(code.type);
        code.args.forEach((arg) => this.code(arg));
        return;
      case 'instanceof':
        this.values.add(code.type);
        this.code(code.of);
        return;
      case 'as':
        this.type(code.type);
        this.code(code.of);
        return;
      case 'arrow': {
        const { params, body } = code;
        for (const { type } of params) this.type(type);
        this.#among(
          params.map(({ name }) => name),
          (inner) => (isBlock(body) ? inner.block(body) : inner.code(body)),
        );
        return;
      }
      default:
        inside(code).forEach((one) => this.code(one));
    }
  }

  /** Statements between braces: what they name is theirs. */
  block(statements: readonly Statement[]): void {
    const named = statements.flatMap((one) => (one.kind === 'const' || one.kind === 'let' ? [one.name] : []));
    this.#within(named, (inner) => statements.forEach((statement) => inner.#statement(statement)));
  }

  /** What is read inside, but for the names given there. */
  #within(given: readonly string[], read: (inner: Found) => void): void {
    const inner = new Found();
    read(inner);
    for (const name of inner.values) if (!given.includes(name)) this.values.add(name);
    for (const name of inner.types) this.types.add(name);
    for (const name of inner.elements) this.elements.add(name);
  }

  /** The same of elements. */
  #among(elements: readonly string[], read: (inner: Found) => void): void {
    for (const name of elements) this.elements.add(name);
    this.#within(elements, read);
  }

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case 'const':
      case 'let':
        this.type(statement.type);
        if (statement.value !== null) this.code(statement.value);
        return;
      case 'assign':
        this.values.add(statement.target.split('.', 1)[0] ?? statement.target);
        this.code(statement.value);
        return;
      case 'return':
      case 'do':
      case 'throw':
        this.code(statement.value);
        return;
      case 'if':
        this.code(statement.test);
        this.block(statement.then);
        this.block(statement.otherwise);
        return;
      case 'for':
        this.code(statement.list);
        this.#among([statement.name], (inner) => inner.block(statement.body));
        return;
      case 'switch':
        this.code(statement.on);
        for (const { tests, body } of statement.cases) {
          tests.forEach((test) => this.code(test));
          this.block(body);
        }
        return;
      case 'try':
        this.block(statement.body);
        this.#among([statement.signal], (inner) => inner.block(statement.caught));
        return;
      case 'jump':
      case 'comment':
    }
  }
}

type Plain = Exclude<Code, { kind: 'atom' | 'new' | 'instanceof' | 'as' | 'arrow' }>;

/** The expressions directly inside one that has no name or type of its own. */
function inside(code: Plain): readonly Code[] {
  switch (code.kind) {
    case 'member':
    case 'not':
    case 'negative':
    case 'spread':
    case 'typeof':
      return [code.of];
    case 'call':
      return [code.callee, ...code.args];
    case 'index':
      return [code.of, code.at];
    case 'filled':
      return [code.target, code.value];
    case 'binary':
      return [code.left, code.right];
    case 'conditional':
      return [code.test, code.yes, code.no];
    case 'object':
      return code.fields.flatMap(({ name, value }) => (value === null ? [{ kind: 'atom', text: name, name }] : [value]));
    case 'array':
      return code.items;
    case 'template':
      return code.parts.filter((part) => typeof part !== 'string');
  }
}
